package io.keyplan.poi.powerpoint.read;

import io.keyplan.drawing.Run.Extent;
import io.keyplan.poi.powerpoint.names.ShownText;
import io.keyplan.poi.powerpoint.names.WrittenText.Field;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.ShownRow;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.value.Excerpt;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** What is found while a deck is read. Lives for one deck. */
public final class DeckFindings {

  private final DocumentLimits limits;
  private final List<ShownValue> values = new ArrayList<>();
  private final List<ShownTable> tables = new ArrayList<>();
  private final List<HeadedTable> headed = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private final ContinuationJoiner goingOn = new ContinuationJoiner();
  private int count;

  public DeckFindings(DocumentLimits limits) {
    this.limits = limits;
  }

  public List<ShownValue> values() {
    return values;
  }

  public List<ShownTable> tables() {
    return tables;
  }

  public List<HeadedTable> headed() {
    return headed;
  }

  public List<ReadProblem> problems() {
    return problems;
  }

  /** Counts a place; there may not be more of them than the limits allow. */
  void count() {
    if (++count > limits.values()) {
      throw new UnreadableDocumentException(
          UnreadableDocumentException.Reason.TOO_LARGE,
          "the deck shows more than " + limits.values() + " values; a higher limit can be set",
          null);
    }
  }

  void value(ShownValue value) {
    count();
    values.add(value);
  }

  void table(ShownTable table) {
    tables.add(table);
  }

  /** Takes a table that is only known by its headings. */
  void headed(HeadedTable table) {
    table.rows().forEach(row -> row.forEach(cell -> count()));
    headed.add(table);
  }

  void problem(FieldPath path, String message, String place) {
    count();
    problems.add(new ReadProblem(path, message, place));
  }

  /**
   * Takes what a text of a slide shows outside tables.
   *
   * @param copy whether it is a copy of another, whose additions count already
   */
  void text(TextReader.Reading reading, String place, boolean copy) {
    reading.values().forEach(value -> text(value.field(), value.text(), place));
    loose(reading, place);
    for (TextReader.Added added : reading.added()) {
      BulletList list = added.list();
      if (list != null && !copy) {
        count();
        ShownValue value = new ShownValue(list.field(), ShownText.of(added.text()), place);
        ShownRow row = new ShownRow(FieldPath.NONE, List.of(value), place);
        tables.add(new ShownTable("", list.list(), List.of(row), place));
      }
    }
  }

  private void text(Field field, String text, String place) {
    value(new ShownValue(field.path(), WrittenCheck.shown(field, text), place));
    if (field.extent() != Extent.NOTHING) {
      goingOn.add(field, text, values.size() - 1);
    }
  }

  /** Reports what of a text cannot be told for sure. */
  void loose(TextReader.Reading reading, String place) {
    for (Field field : reading.unsure()) {
      problem(
          field.path(),
          "the text around this value has changed so that it can no longer be told from the words "
              + "beside it; change it in the plan",
          place);
    }
    for (TextReader.Added added : reading.added()) {
      if (added.list() == null) {
        problem(
            FieldPath.NONE,
            "a paragraph was added that belongs to no field: “" + Excerpt.of(added.text()) + "”",
            place);
      }
    }
  }

  /** Joins the texts that go on over several slides. */
  void join(List<WrittenSlide> written, WrittenCheck asWritten) {
    goingOn.join(written, values, problems, asWritten);
  }
}
