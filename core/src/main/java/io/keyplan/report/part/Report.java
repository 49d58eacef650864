package io.keyplan.report.part;

import io.keyplan.export.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as a report.
 *
 * @param cover the first page; null for none
 * @param sheets the parts of the text, each on pages of one form
 * @param notes what is not shown as it is
 */
public record Report(@Nullable ReportCover cover, List<Sheet> sheets, List<Note> notes) {

  /** Copies the lists. */
  public Report {
    sheets = List.copyOf(sheets);
    notes = List.copyOf(notes);
  }

  /**
   * Parts on pages of one form.
   *
   * @param wide whether the pages are turned on their side
   * @param content what stands on them
   */
  public record Sheet(boolean wide, ColumnPart content) {}
}
