package io.keyplan.read;

import io.keyplan.export.Format;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document shows.
 *
 * <p>The places of a form have addresses like all others, whatever somebody wrote into them: {@code
 * people[new-2].name} on a card, {@code situation.competitors[#4].strengths} in a table, {@code
 * situation.whiteSpace.units[#1]} in a list of texts. The numbers tell places apart; those that
 * were left blank are no entries, so that the entries of a list are its places that show something,
 * in the order of their numbers.
 *
 * @param format format of the document
 * @param trace what the document says of its own making; null where it no longer says so, or where
 *     it is none of ours
 * @param title what the file says that it is called; empty where it says nothing
 * @param locale language of the document as its format records it; null when unknown
 * @param values values outside tables of records, in reading order; a field that is shown in
 *     several places occurs as often
 * @param tables tables of records, in reading order
 * @param headed tables of which only headings and texts are left to know them by
 * @param problems what of it could not be read
 */
public record DocumentContent(
    Format format,
    @Nullable Trace trace,
    String title,
    @Nullable Locale locale,
    List<ShownValue> values,
    List<ShownTable> tables,
    List<HeadedTable> headed,
    List<ReadProblem> problems) {

  /** Copies the lists. */
  public DocumentContent {
    values = List.copyOf(values);
    tables = List.copyOf(tables);
    headed = List.copyOf(headed);
    problems = List.copyOf(problems);
  }

  /** Makes the content of a document whose tables all say what they show. */
  public DocumentContent(
      Format format,
      @Nullable Trace trace,
      String title,
      @Nullable Locale locale,
      List<ShownValue> values,
      List<ShownTable> tables,
      List<ReadProblem> problems) {
    this(format, trace, title, locale, values, tables, List.of(), problems);
  }

  /** Says whether nothing in the document is known to be ours. */
  public boolean isForeign() {
    return trace == null && values.isEmpty() && tables.isEmpty();
  }
}
