package io.keyplan.poi.word;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart.Node;
import io.keyplan.layout.TextMetrics;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a person's card and how high that makes it; lengths in points.
 *
 * @param node the person
 * @param name first line: the name, or the job title of somebody unknown
 * @param title second line; blank for none
 * @param note third line; empty for none
 * @param pill label of the attitude; empty for none
 * @param textHeight height of the lines
 * @param pillWidth width of the label on its tint
 * @param pillBeside whether there is room for the label at the end of the last line
 */
record OrgCard(
    Node node,
    Entry name,
    Entry title,
    String note,
    String pill,
    double textHeight,
    double pillWidth,
    boolean pillBeside) {

  static final double BAR = 4;
  static final double PAD_LEFT = 10;
  static final double PAD_RIGHT = 6;
  static final double PAD_TOP = 5;
  static final double PAD_BOTTOM = 5;
  static final double PILL_HEIGHT = 12;
  static final double PILL_BOTTOM = 3.5;
  static final double PILL_GAP = 2;

  private static final TextMetrics NAME = TextMetrics.bold(9);
  private static final TextMetrics TEXT = TextMetrics.regular(8);
  private static final TextMetrics PILL = TextMetrics.bold(8);
  private static final int MOST_LINES = 4;
  private static final String SHORTENED = "a text was shortened to fit its card in the org chart";

  /** A form's card has room to write in. */
  private static final double FORM_HEIGHT = 46;

  static OrgCard of(Node node, double width, WordContext context) {
    double column = width - PAD_LEFT - PAD_RIGHT;
    boolean unnamed = node.name().isBlank() && !context.isForm();
    Entry name = shorten(unnamed ? node.jobTitle() : node.name(), NAME, column, context);
    Entry title = unnamed ? Entry.EMPTY : shorten(node.jobTitle(), TEXT, column, context);
    String note = shorten(node.note(), TEXT, column);
    String pill = context.formats().format(node.state());
    double pillWidth = pill.isEmpty() ? 0 : Math.min(column, PILL.width(pill) + 10);
    String named = text(name, context);
    String titled = text(title, context);
    double height = NAME.lines(named, column) * NAME.lineHeight();
    height += titled.isEmpty() ? 0 : TEXT.lines(titled, column) * TEXT.lineHeight();
    height += note.isEmpty() ? 0 : TEXT.lines(note, column) * TEXT.lineHeight();
    double last = note.isEmpty() ? column : lastLine(note, column);
    boolean beside = !pill.isEmpty() && last + 8 + pillWidth <= column;
    double least = context.isForm() ? FORM_HEIGHT : 0;
    return new OrgCard(node, name, title, note, pill, Math.max(least, height), pillWidth, beside);
  }

  /** Gives the height of the card. */
  double height(boolean refers) {
    boolean row = !pill.isEmpty() && (!pillBeside || refers) || refers;
    double beside = pillBeside && !refers ? 1.5 : 0;
    return PAD_TOP + textHeight + (row ? PILL_GAP + PILL_HEIGHT : beside) + PAD_BOTTOM;
  }

  /** Notes which texts were shortened to fit the card. */
  void report(Notes notes) {
    boolean unnamed = title.isBlank() && !node.jobTitle().isBlank();
    if (!name.equals(unnamed ? node.jobTitle() : node.name())) {
      notes.changed(node.name().path(), SHORTENED);
    }
    if (!unnamed && !title.equals(node.jobTitle())) {
      notes.changed(node.jobTitle().path(), SHORTENED);
    }
    if (!note.equals(node.note())) {
      notes.changed(FieldPath.NONE, SHORTENED);
    }
  }

  Datum state() {
    return node.state();
  }

  private static double lastLine(String text, double column) {
    List<String> lines = TEXT.wrap(text, column);
    return TEXT.width(lines.get(lines.size() - 1));
  }

  private static String text(Entry entry, WordContext context) {
    return context.formats().format(entry.datum());
  }

  /** Cuts a text that would make the card too high; the part that is left cannot be edited. */
  private static Entry shorten(
      Entry entry, TextMetrics metrics, double column, WordContext context) {
    String whole = text(entry, context);
    String shown = shorten(whole, metrics, column);
    if (shown.equals(whole)) {
      return entry;
    }
    return Entry.text(shown);
  }

  private static String shorten(String text, TextMetrics metrics, double column) {
    List<String> lines = new ArrayList<>(metrics.wrap(text, column));
    if (lines.size() <= MOST_LINES) {
      return text;
    }
    String kept = String.join(" ", lines.subList(0, MOST_LINES));
    while (metrics.lines(kept + "…", column) > MOST_LINES) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
    }
    return kept + "…";
  }
}
