package io.keyplan.poi.fill;

import io.keyplan.export.ExportException;
import io.keyplan.export.ExportNotes;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known while a document is filled. Lives for one document. */
public final class Filling {

  /** Numbers of drawings that no author's program gives. */
  private static final int FIRST_NUMBER = 900_000;

  /** How much more memory writing takes than reading for each byte: text, bytes and growth. */
  private static final int MEMORY_OF_A_BYTE = 3;

  private final FillValues values;
  private final DocumentLimits limits;
  private final TraceRecorder trace;
  private final FilledPictures pictures;
  private final FilledCharts charts;
  private final ExportNotes notes = new ExportNotes();
  private final StringBuilder out = new StringBuilder();
  private @Nullable ValueWriter writer;
  private List<FieldPath> rows = new ArrayList<>();
  private boolean hasRows;
  private boolean copy;
  private int tables;
  private int entries;
  private long written;
  private int number = FIRST_NUMBER;

  /**
   * Starts a document.
   *
   * @param limits how large the document may become
   * @param media folder of its pictures
   */
  public Filling(FillValues values, DocumentLimits limits, String media) {
    this.values = values;
    this.limits = limits;
    this.trace = values.trace();
    this.pictures = new FilledPictures(notes, media);
    this.charts = new FilledCharts(values, notes);
  }

  /** Begins a part, which is written next. */
  public void startPart() {
    written += out.length();
    out.setLength(0);
  }

  /** Gives what is written of the part so far. */
  public StringBuilder out() {
    return out;
  }

  /** Gives what the plan says. */
  public FillValues values() {
    return values;
  }

  /** Gives the trace. */
  public TraceRecorder trace() {
    return trace;
  }

  /** Takes what is not shown as it is. */
  public ExportNotes notes() {
    return notes;
  }

  /** Sets what writes values, before anything is written. */
  public void setWriter(ValueWriter value) {
    writer = value;
  }

  /** Gives what writes values. */
  public ValueWriter writer() {
    return Objects.requireNonNull(writer);
  }

  /** Notes that the plan does not have what a tag names. */
  public void noteLost(Tag.Value tag, FilledValue value) {
    if (value.path().isNone()) {
      notes.lost(value.path(), "the plan has no " + tag.address());
    }
  }

  /** Gives the charts. */
  public FilledCharts charts() {
    return charts;
  }

  /** Gives the pictures. */
  public FilledPictures pictures() {
    return pictures;
  }

  /** Says whether the same was written before for another entry. */
  public boolean isCopy() {
    return copy;
  }

  void setCopy(boolean value) {
    copy = value;
  }

  /** Gives a number that no drawing of the document has. */
  public int nextNumber() {
    return number++;
  }

  /**
   * Counts an entry that something is repeated for: lists within lists grow without bound.
   *
   * @throws ExportException if the document becomes larger than one that could be read back
   */
  public void countEntry() {
    long most = limits.unpackedBytes() / MEMORY_OF_A_BYTE;
    if (++entries > limits.values() || written + out.length() > most) {
      throw new ExportException(
          "the filled document becomes too large: its lists repeat within each other more than "
              + limits.values()
              + " times, or take more than "
              + most
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

  /**
   * Writes a table; not at all where it has nothing but headings.
   *
   * @param stays whether it has more than headings and rows that repeat
   * @param names how its rows are told when the document is read; null where they cannot be told
   */
  void table(boolean stays, @Nullable RowNames names, Runnable content) {
    List<FieldPath> outer = rows;
    boolean outerHas = hasRows;
    rows = new ArrayList<>();
    hasRows = stays;
    int start = out.length();
    content.run();
    if (!hasRows) {
      out.setLength(start);
    } else if (names != null && !rows.isEmpty()) {
      String name = names.name(++tables, rows.get(0));
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
