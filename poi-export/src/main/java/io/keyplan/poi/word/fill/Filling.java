package io.keyplan.poi.word.fill;

import io.keyplan.export.ExportException;
import io.keyplan.export.ExportNotes;
import io.keyplan.fill.FillValues;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is known while a document is filled. Lives for one document. */
final class Filling {

  /** Numbers of drawings that no author's program gives. */
  private static final int FIRST_NUMBER = 900_000;

  private final FillValues values;
  private final DocumentLimits limits;
  private final TraceRecorder trace;
  private final FilledControls controls;
  private final FilledPictures pictures;
  private final ExportNotes notes = new ExportNotes();
  private final StringBuilder out = new StringBuilder();
  private List<FieldPath> rows = new ArrayList<>();
  private boolean hasRows;
  private boolean copy;
  private int tables;
  private int entries;
  private int number = FIRST_NUMBER;

  /**
   * Starts a document.
   *
   * @param usedNumbers numbers of the author's content controls
   * @param limits how large the document may become
   */
  Filling(FillValues values, Set<Integer> usedNumbers, DocumentLimits limits) {
    this.values = values;
    this.limits = limits;
    this.trace = values.trace();
    this.controls = new FilledControls(out, trace, notes, usedNumbers);
    this.pictures = new FilledPictures(notes);
  }

  /** Begins a part, which is written next. */
  void startPart() {
    out.setLength(0);
  }

  /** Gives what is written of the part so far. */
  StringBuilder out() {
    return out;
  }

  FillValues values() {
    return values;
  }

  TraceRecorder trace() {
    return trace;
  }

  /** Takes what is not shown as it is. */
  ExportNotes notes() {
    return notes;
  }

  FilledControls controls() {
    return controls;
  }

  FilledPictures pictures() {
    return pictures;
  }

  /** Says whether the same was written before for another entry. */
  boolean isCopy() {
    return copy;
  }

  void setCopy(boolean value) {
    copy = value;
  }

  /** Gives a number that no drawing of the document has. */
  int nextNumber() {
    return number++;
  }

  /**
   * Counts an entry that something is repeated for: lists within lists grow without bound.
   *
   * @throws ExportException if the document becomes larger than one that could be read back
   */
  void countEntry() {
    if (++entries > limits.values() || out.length() > limits.unpackedBytes()) {
      throw new ExportException(
          "the filled document becomes too large: its lists repeat within each other more than "
              + limits.values()
              + " times, or take more than "
              + limits.unpackedBytes()
              + " bytes",
          null);
    }
  }

  /** Notes a row of the table that is being written. */
  void addRow(FieldPath record) {
    rows.add(record);
  }

  /** Notes that the table that is being written has more than headings. */
  void noteRows() {
    hasRows = true;
  }

  /** Writes a table; not at all where it has nothing but headings. */
  void table(RepeatedRows table, Runnable content) {
    List<FieldPath> outer = rows;
    boolean outerHas = hasRows;
    rows = new ArrayList<>();
    hasRows = table.stays();
    int start = out.length();
    content.run();
    RepeatedRows.Records records = table.records();
    if (!hasRows) {
      out.setLength(start);
    } else if (records != null && !rows.isEmpty()) {
      String name = records.name(++tables, rows.get(0));
      rows.forEach(row -> trace.row(name, row));
    }
    rows = outer;
    hasRows = outerHas;
  }

  /** Says whether what was written since ends with a paragraph, or a control around one. */
  boolean endsWithText(int start) {
    return endsWith(start, "p>") || endsWith(start, "p/>") || endsWith(start, "sdt>");
  }

  private boolean endsWith(int start, String end) {
    int from = out.length() - end.length();
    return from > start
        && out.substring(from).equals(end)
        && ":/<".indexOf(out.charAt(from - 1)) >= 0;
  }
}
