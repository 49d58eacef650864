package io.keyplan.crm;

import io.keyplan.file.AtomicFile;
import io.keyplan.json.JsonLine;
import io.keyplan.model.AccountPlan;
import io.keyplan.table.StoredRow;
import io.keyplan.table.TableFiles;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans of what a CRM system exports: one for each account, or for each account plan where
 * the system has such.
 *
 * <pre>{@code
 * PlanImporter importer = PlanImporter.of(ImportMap.profile("salesforce"));
 * ImportReport report = importer.write(Path.of("exports"), Path.of("plans.jsonl"), null);
 * }</pre>
 *
 * <p>Tables are read once, one row at a time, and kept in temporary files, so that memory does not
 * grow with them but for some bytes a row. A row that cannot be used stops nothing: it is told with
 * its file, line and column, and handed over apart. The same files give the same plans, in the
 * order of the accounts. Immutable and thread-safe.
 */
public final class PlanImporter {

  private final ImportMap map;
  private final @Nullable LocalDate asOf;
  private final @Nullable Path temporaryFolder;

  private PlanImporter(ImportMap map, @Nullable LocalDate asOf, @Nullable Path temporaryFolder) {
    this.map = map;
    this.asOf = asOf;
    this.temporaryFolder = temporaryFolder;
  }

  /** Creates an importer. */
  public static PlanImporter of(ImportMap map) {
    return new PlanImporter(map, null, null);
  }

  /**
   * Sets the day that gives years of two digits their century; the year 2000 where it is not set,
   * which puts them between 1950 and 2049.
   */
  public PlanImporter withAsOf(LocalDate day) {
    return new PlanImporter(map, day, temporaryFolder);
  }

  /**
   * Sets the folder in which the rows are kept while plans are made; the system's folder for
   * temporary files where it is not set. They take about as much room as the exported files.
   */
  public PlanImporter withTemporaryFolder(Path folder) {
    return new PlanImporter(map, asOf, folder);
  }

  /**
   * Makes the plans.
   *
   * @param input a folder of tables, or one file
   * @throws UnusableExportException if the files lack what the map needs
   * @throws IOException if a file cannot be read, or the sink fails
   */
  public ImportReport run(Path input, ImportSink sink) throws IOException {
    ImportLog log = new ImportLog();
    TableFiles files = TableFiles.of(input, map.encoding());
    Path kept =
        temporaryFolder == null
            ? Files.createTempDirectory("keyplan-import")
            : Files.createTempDirectory(temporaryFolder, "keyplan-import");
    try (Exports exports = new Exports(files, kept, map.salesforceIds(), log)) {
      Sources sources = Sources.of(map, exports, log);
      LocalDate day = asOf == null ? LocalDate.of(2000, 1, 1) : asOf;
      PlanAssembler assembler = new PlanAssembler(map, exports, sources, log, sink, day);
      Accounts accounts = new Accounts(sources.accounts(), assembler, log);
      long plans = accounts.each(sink);
      assembler.filler().questionPercentages();
      Leftovers.settle(sources, assembler, log);
      Leftovers.question(map, exports, log);
      exports.all().forEach(table -> table.questionColumns(log));
      return new ImportReport(
          plans,
          accounts.count(),
          log.rejectedRows(),
          log.problems(),
          log.questions(),
          log.omitted(),
          uses(exports));
    }
  }

  private static List<ImportReport.TableUse> uses(Exports exports) {
    List<ImportReport.TableUse> uses = new ArrayList<>();
    for (Export table : exports.all()) {
      uses.add(
          new ImportReport.TableUse(
              table.place(), table.size(), table.usedRows(), table.unusedColumns()));
    }
    return uses;
  }

  /**
   * Makes the plans and writes them as JSON Lines, as a whole or not at all; where there is none,
   * no file is written.
   *
   * @param input a folder of tables, or one file
   * @param plans the file for the plans
   * @param rejected the file for rows that cannot be used; null for none. Without such rows there
   *     is no such file, and one of an earlier run is deleted
   * @throws UnusableExportException if the files lack what the map needs; nothing is written
   * @throws IOException if a file cannot be read or written
   */
  public ImportReport write(Path input, Path plans, @Nullable Path rejected) throws IOException {
    ImportReport report;
    try (Lines planLines = new Lines(plans);
        Lines rejectedLines = new Lines(rejected == null ? plans : rejected)) {
      report =
          run(
              input,
              new ImportSink() {
                @Override
                public void plan(AccountPlan plan) throws IOException {
                  planLines.add(JsonLine.of(plan));
                }

                @Override
                public void rejected(RejectedRow row) throws IOException {
                  if (rejected != null) {
                    rejectedLines.add(JsonLine.of(row.asObject()));
                  }
                }
              });
      if (report.plans() > 0) {
        planLines.done();
      }
      if (rejected != null && report.rejected() > 0) {
        rejectedLines.done();
      } else if (rejected != null) {
        Files.deleteIfExists(rejected);
      }
    }
    return report;
  }

  /** Lines of a file that is there only when it is done. */
  private static final class Lines implements Closeable {
    private final Path target;
    private final Path temporary;
    private final BufferedWriter out;

    Lines(Path target) throws IOException {
      AtomicFile.makeFolder(target);
      this.target = target;
      this.temporary = target.resolveSibling(AtomicFile.temporaryName());
      this.out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
    }

    void add(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }

    void done() throws IOException {
      out.close();
      AtomicFile.move(temporary, target);
    }

    @Override
    public void close() throws IOException {
      out.close();
      Files.deleteIfExists(temporary);
    }
  }

  /** The rows of the accounts, one after the other. */
  private static final class Accounts {
    private final Sources.Source source;
    private final PlanAssembler assembler;
    private final ImportLog log;
    private final Set<String> keys = new HashSet<>();
    private long count;

    Accounts(Sources.Source source, PlanAssembler assembler, ImportLog log) {
      this.source = source;
      this.assembler = assembler;
      this.log = log;
    }

    long count() {
      return count;
    }

    long each(ImportSink sink) throws IOException {
      Export table = source.table();
      long plans = 0;
      for (int i = 0; i < table.size(); i++) {
        StoredRow row = table.row(i);
        Origin origin = new Origin(table, row, source.rule().key().get(0));
        if (RowChecks.isSkipped(origin, source.rule())) {
          table.use(row);
          continue;
        }
        String key = table.key(row, source.rule().key());
        table.use(row);
        if (RowChecks.isNote(table, row)) {
          log.question(new Origin(table, row, "").problem(RowChecks.NOTE));
          continue;
        }
        count++;
        List<ImportProblem> problems = new ArrayList<>(RowChecks.keyProblem(origin, key));
        if (key.isEmpty()) {
          problems.addAll(RowChecks.problems(origin));
          if (problems.isEmpty()) {
            problems.add(origin.problem("there is no key here"));
          }
        }
        if (!problems.isEmpty()) {
          assembler.reject(table, row, problems);
        } else if (!keys.add(key)) {
          assembler.reject(
              table,
              row,
              List.of(origin.problem("another row has the key \"" + key + "\" already")));
        } else {
          AccountPlan plan = assembler.plan(row).orElse(null);
          if (plan != null) {
            sink.plan(Objects.requireNonNull(plan));
            plans++;
          }
        }
      }
      if (count == 0) {
        log.problem(new ImportProblem(table.place(), 0, "", "there is no account in it"));
      }
      return plans;
    }
  }
}
