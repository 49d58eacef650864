package io.keyplan.poi.word.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart.Node;
import io.keyplan.export.Note;
import io.keyplan.export.Note.Severity;
import io.keyplan.text.TextMetrics;
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
public record OrgCard(
    Node node,
    Entry name,
    Entry title,
    String note,
    String pill,
    double textHeight,
    double pillWidth,
    boolean pillBeside) {

  public static final double BAR = 4;
  public static final double PAD_LEFT = 10;
  public static final double PAD_RIGHT = 6;
  public static final double PAD_TOP = 5;
  public static final double PAD_BOTTOM = 5;
  public static final double PILL_HEIGHT = 12;
  public static final double PILL_BOTTOM = 3.5;
  public static final double PILL_GAP = 2;

  private static final TextMetrics NAME = TextMetrics.bold(9);
  private static final TextMetrics TEXT = TextMetrics.regular(8);
  private static final TextMetrics PILL = TextMetrics.bold(8);
  private static final int MOST_LINES = 4;

  /** A form's card has room to write in. */
  private static final double FORM_HEIGHT = 46;

  public static OrgCard of(Node node, double width, EntryTexts texts) {
    double column = width - PAD_LEFT - PAD_RIGHT;
    boolean unnamed = node.name().isBlank() && !texts.isForm();
    Entry name = shorten(unnamed ? node.jobTitle() : node.name(), NAME, column, texts);
    Entry title = unnamed ? Entry.EMPTY : shorten(node.jobTitle(), TEXT, column, texts);
    String note = shorten(node.note(), TEXT, column);
    String pill = texts.formats().format(node.state());
    double pillWidth = pill.isEmpty() ? 0 : Math.min(column, PILL.width(pill) + 10);
    String named = text(name, texts);
    String titled = text(title, texts);
    double height = NAME.lines(named, column) * NAME.lineHeight();
    height += titled.isEmpty() ? 0 : TEXT.lines(titled, column) * TEXT.lineHeight();
    height += note.isEmpty() ? 0 : TEXT.lines(note, column) * TEXT.lineHeight();
    double last = note.isEmpty() ? column : lastLine(note, column);
    boolean beside = !pill.isEmpty() && last + 8 + pillWidth <= column;
    double least = texts.isForm() ? FORM_HEIGHT : 0;
    return new OrgCard(node, name, title, note, pill, Math.max(least, height), pillWidth, beside);
  }

  /** Gives the height of the card. */
  public double height(boolean refers) {
    boolean row = !pill.isEmpty() && (!pillBeside || refers) || refers;
    double beside = pillBeside && !refers ? 1.5 : 0;
    return PAD_TOP + textHeight + (row ? PILL_GAP + PILL_HEIGHT : beside) + PAD_BOTTOM;
  }

  /** Says which texts were shortened to fit the card. */
  public List<Note> shortened() {
    List<Note> notes = new ArrayList<>();
    boolean unnamed = title.isBlank() && !node.jobTitle().isBlank();
    if (!name.equals(unnamed ? node.jobTitle() : node.name())) {
      notes.add(shortened(node.name().path()));
    }
    if (!unnamed && !title.equals(node.jobTitle())) {
      notes.add(shortened(node.jobTitle().path()));
    }
    if (!note.equals(node.note())) {
      notes.add(shortened(FieldPath.NONE));
    }
    return notes;
  }

  private static Note shortened(FieldPath path) {
    return new Note(
        Severity.WARNING, path, "a text was shortened to fit its card in the org chart");
  }

  public Datum state() {
    return node.state();
  }

  private static double lastLine(String text, double column) {
    List<String> lines = TEXT.wrap(text, column);
    return TEXT.width(lines.get(lines.size() - 1));
  }

  private static String text(Entry entry, EntryTexts texts) {
    return texts.formats().format(entry.datum());
  }

  /** Cuts a text that would make the card too high; the part that is left cannot be edited. */
  private static Entry shorten(Entry entry, TextMetrics metrics, double column, EntryTexts texts) {
    String whole = text(entry, texts);
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
