package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.OrgChart.Node;
import io.keyplan.pdf.font.Line;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.value.FieldPath;
import java.util.List;

/**
 * What stands on a person's card and how high that makes it; lengths in points.
 *
 * @param node the person
 * @param name lines of the name, or of the job title of somebody unknown
 * @param title lines of the job title
 * @param note lines of the note
 * @param pill label of the attitude; empty for none
 */
record OrgCard(Node node, List<Line> name, List<Line> title, List<Line> note, String pill) {

  static final double BAR = 3.5;
  static final double PAD_LEFT = 9;
  static final double PAD_RIGHT = 6;
  static final double PAD = 5;
  static final double PILL = 13;
  static final double PILL_GAP = 3;

  private static final int MOST_LINES = 4;
  private static final double FORM_HEIGHT = 44;
  private static final double NAME_SIZE = 9;
  private static final double TEXT_SIZE = 8;

  static OrgCard of(Node node, double width, PdfContext context) {
    double column = width - PAD_LEFT - PAD_RIGHT;
    String name = context.formats().format(node.name().datum());
    String job = context.formats().format(node.jobTitle().datum());
    boolean unnamed = name.isEmpty();
    return new OrgCard(
        node,
        lines(unnamed ? job : name, name(context), column, context),
        lines(unnamed ? "" : job, text(context), column, context),
        lines(node.note(), text(context), column, context),
        context.formats().format(node.state()));
  }

  static TextStyle name(PdfContext context) {
    return TextStyle.of(Weight.BOLD, NAME_SIZE, context.palette().ink());
  }

  static TextStyle text(PdfContext context) {
    return TextStyle.of(Weight.REGULAR, TEXT_SIZE, context.palette().secondary());
  }

  /** Breaks a text into lines; what would make the card too high is cut, and that is noted. */
  private static List<Line> lines(String text, TextStyle style, double column, PdfContext context) {
    if (text.isEmpty()) {
      return List.of();
    }
    Letters letters = new Letters(context.file().typesetter());
    List<Line> lines = letters.wrap(text, style, column);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    context
        .notes()
        .changed(FieldPath.NONE, "a text was shortened to fit its card in the org chart");
    String kept = text;
    while (lines.size() > MOST_LINES) {
      int end = kept.offsetByCodePoints(kept.length(), -Math.max(1, kept.length() / 12));
      kept = kept.substring(0, Math.max(1, end)).stripTrailing();
      lines = letters.wrap(kept + "…", style, column);
    }
    return lines;
  }

  /** Gives the height of the card. */
  double height(boolean refers, PdfContext context) {
    double text = name.size() * name(context).lineHeight();
    text += (title.size() + note.size()) * text(context).lineHeight();
    double row = pill.isEmpty() && !refers ? 0 : PILL_GAP + PILL;
    double least = context.isForm() ? FORM_HEIGHT - 2 * PAD : 0;
    return 2 * PAD + Math.max(least, text + row);
  }

  Datum state() {
    return node.state();
  }
}
