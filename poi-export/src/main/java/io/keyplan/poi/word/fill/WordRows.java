package io.keyplan.poi.word.fill;

import io.keyplan.fill.Repetition;
import io.keyplan.fill.Tag;
import io.keyplan.fill.TagAddress;
import io.keyplan.poi.fill.Marks;
import io.keyplan.poi.fill.ParagraphText;
import io.keyplan.poi.fill.RowNames;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * How the rows of a table of Word's are told. Immutable.
 *
 * @param header digest of its headings
 * @param total the words with which the row beneath begins; empty for none
 * @param fields field of the entries in every column, empty where it shows several or none
 * @param single whether all entries are of one list
 */
record WordRows(String header, String total, List<String> fields, boolean single)
    implements RowNames {

  @Override
  public String name(int number, FieldPath row) {
    String text = row.text();
    FieldPath list =
        single ? FieldPath.of(text.substring(0, text.lastIndexOf('['))) : FieldPath.NONE;
    TableName name =
        new TableName("filled-" + number, list, header, "", single ? fields : List.of());
    return (total.isEmpty() ? name : name.withTotal(total)).text();
  }

  /** Looks at a table as {@link io.keyplan.poi.fill.StoryFormat#rowNames} says. */
  static WordRows of(List<Element> rows, int first, Repetition repetition, boolean single) {
    List<Element> cells = TextXml.cells(rows.get(first));
    List<Element> headings = first == 0 ? List.of() : TextXml.cells(rows.get(0));
    boolean aligned = headings.size() == cells.size() && isEven(headings) && isEven(cells);
    List<String> fields = new ArrayList<>();
    for (Element cell : aligned ? cells : List.<Element>of()) {
      fields.add(field(cell, repetition.list()));
    }
    String header = TableName.digest(headings.stream().map(WordRows::words).toList());
    String total = rows.size() > first + 1 ? firstWords(rows.get(first + 1)) : "";
    return new WordRows(header, total, fields, single);
  }

  private static boolean isEven(List<Element> cells) {
    return cells.stream()
        .map(cell -> TextXml.child(cell, "tcPr"))
        .allMatch(properties -> TextXml.property(properties, "gridSpan").isEmpty());
  }

  private static String field(Element cell, TagAddress list) {
    List<Tag.Value> values = new ArrayList<>();
    TextXml.visit(
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
    return TextXml.cells(row).stream()
        .map(WordRows::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Gives the words of a text that stands in several paragraphs, as a reader finds them. */
  private static String words(Element element) {
    List<String> lines = new ArrayList<>();
    TextXml.visit(
        element,
        each -> {
          if (TextXml.is(each, "p")) {
            lines.add(new ParagraphText(each).text());
          }
        });
    return WordText.strip(String.join("\n", lines));
  }
}
