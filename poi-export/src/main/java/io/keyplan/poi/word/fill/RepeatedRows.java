package io.keyplan.poi.word.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is known of a table whose rows repeat. Immutable.
 *
 * @param stays whether it stays where no row is left, since there is more in it than headings
 * @param records how its rows are told when the document is read; null where they cannot be told
 */
record RepeatedRows(boolean stays, @Nullable Records records) {

  private static final String MARK = "table";

  /**
   * How the rows of a table are told.
   *
   * @param header digest of its headings
   * @param total the words with which the row beneath begins; empty for none
   * @param fields field of the entries in every column, empty where it shows several or none
   * @param single whether all entries are of one list
   */
  record Records(String header, String total, List<String> fields, boolean single) {

    /**
     * Gives the name of the table in the trace.
     *
     * @param number tells it from others of the document
     * @param row address of one of its records
     */
    String name(int number, FieldPath row) {
      String text = row.text();
      FieldPath list =
          single ? FieldPath.of(text.substring(0, text.lastIndexOf('['))) : FieldPath.NONE;
      TableName name =
          new TableName("filled-" + number, list, header, "", single ? fields : List.of());
      return (total.isEmpty() ? name : name.withTotal(total)).text();
    }
  }

  /** Ties this to a table, while its part is taken apart. */
  void mark(Element table) {
    table.setUserData(MARK, this, null);
  }

  /** Gives what is tied to a table; null for nothing. */
  static @Nullable RepeatedRows of(Element table) {
    return (RepeatedRows) table.getUserData(MARK);
  }

  /**
   * Looks at a table.
   *
   * @param outer the lists by which the table itself is repeated
   * @return null if none of its rows repeats
   */
  static @Nullable RepeatedRows of(Element table, List<TagAddress> outer) {
    List<Element> rows = WordXml.rows(table);
    int first = -1;
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isRepeated(rows.get(i), table)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (first < 0) {
      return null;
    }
    boolean stays = rows.size() > first + count;
    Repetition repetition = Marks.repetition(rows.get(first));
    boolean plain =
        repetition != null
            && count == 1
            && first <= 1
            && rows.size() <= first + 2
            && rows.stream().allMatch(row -> row.getParentNode() == table);
    return new RepeatedRows(
        stays, plain ? records(rows, first, repetition, repetition.isNested(outer)) : null);
  }

  private static boolean isRepeated(Element row, Element table) {
    if (Marks.repetition(row) != null) {
      return true;
    }
    for (Node at = row.getParentNode(); at != table; at = at.getParentNode()) {
      if (at instanceof Element element && WordXml.isMark(element)) {
        return true;
      }
    }
    return false;
  }

  private static Records records(
      List<Element> rows, int first, Repetition repetition, boolean nested) {
    List<Element> cells = WordXml.cells(rows.get(first));
    List<Element> headings = first == 0 ? List.of() : WordXml.cells(rows.get(0));
    boolean aligned = headings.size() == cells.size() && isEven(headings) && isEven(cells);
    List<String> fields = new ArrayList<>();
    for (Element cell : aligned ? cells : List.<Element>of()) {
      fields.add(field(cell, repetition.list()));
    }
    String header = TableName.digest(headings.stream().map(ParagraphText::words).toList());
    String total = rows.size() > first + 1 ? firstWords(rows.get(first + 1)) : "";
    return new Records(header, total, fields, !nested);
  }

  private static boolean isEven(List<Element> cells) {
    return cells.stream()
        .map(cell -> WordXml.child(cell, "tcPr"))
        .allMatch(properties -> WordXml.property(properties, "gridSpan").isEmpty());
  }

  private static String field(Element cell, TagAddress list) {
    List<Tag.Value> values = new ArrayList<>();
    WordXml.visit(
        cell,
        each -> {
          Tag.Value value = Marks.value(each);
          if (value != null) {
            values.add(value);
          }
        });
    if (values.size() != 1 || !values.get(0).address().startsWith(list)) {
      return "";
    }
    TagAddress address = values.get(0).address();
    return address.depth() == list.depth() ? address.within(list) : "";
  }

  private static String firstWords(Element row) {
    return WordXml.cells(row).stream()
        .map(ParagraphText::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }
}
