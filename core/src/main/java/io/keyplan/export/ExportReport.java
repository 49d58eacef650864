package io.keyplan.export;

import java.util.List;

/**
 * How an export went.
 *
 * @param pages number of pages, slides or sheets
 * @param pagesEstimated whether the reader's program lays the document out itself, so that the
 *     number is an estimate
 * @param notes what was not shown as it is: replaced, shortened, left out
 */
public record ExportReport(int pages, boolean pagesEstimated, List<Note> notes) {

  /** Copies the notes. */
  public ExportReport {
    notes = List.copyOf(notes);
  }
}
