package io.keyplan.crm;

import java.util.List;

/**
 * What an import did.
 *
 * @param plans how many plans were made
 * @param accounts how many accounts the files have
 * @param rejected how many rows could not be used
 * @param problems what is wrong with files and rows, in the order in which it was found
 * @param questions what a person has to answer: words that do not tell what they mean, doubtful
 *     percentages, rows that belong to no account
 * @param omitted how many more problems there are than are listed
 * @param tables what was used of each table
 */
public record ImportReport(
    long plans,
    long accounts,
    long rejected,
    List<ImportProblem> problems,
    List<ImportProblem> questions,
    long omitted,
    List<TableUse> tables) {

  /** Copies the lists. */
  public ImportReport {
    problems = List.copyOf(problems);
    questions = List.copyOf(questions);
    tables = List.copyOf(tables);
  }

  /** Says whether every row was used. */
  public boolean isComplete() {
    return problems.isEmpty();
  }

  /**
   * What was used of a table.
   *
   * @param file name of the file, with the sheet where it has several
   * @param rows how many rows it has
   * @param used how many of them are in plans
   * @param unusedColumns columns that nothing uses
   */
  public record TableUse(String file, long rows, long used, List<String> unusedColumns) {

    /** Copies the columns. */
    public TableUse {
      unusedColumns = List.copyOf(unusedColumns);
    }
  }
}
