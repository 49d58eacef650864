package io.keyplan.pdf;

import io.keyplan.document.Datum;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.drawing.Point;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.figure.OrgChartSheet.LinkLine;
import io.keyplan.figure.ReportingLine;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Outline;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Stroke.Dash;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Palette.ToneColors;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws one of the drawings of an org chart, and the legend of what occurs in it. */
final class OrgChartPainter implements Figure.Painter {

  private static final double SAMPLE = 20;
  private static final double LEGEND_ROW = 13;
  private static final double LEGEND_GAP = 10;
  private static final double BETWEEN = 18;
  private static final double HEAD = 4.5;

  private final PdfContext context;
  private final Palette palette;
  private final OrgChartSheet drawing;
  private final Map<String, OrgCard> people;
  private final int parts;
  private final Letters letters;
  private final List<List<Item>> legend = new ArrayList<>();

  /** A kind of line, or the frame of somebody unknown, that is explained. */
  private record Item(String label, Stroke stroke, boolean frame, double width) {}

  OrgChartPainter(
      PdfContext context,
      OrgChartSheet drawing,
      Map<String, OrgCard> people,
      int parts,
      double width) {
    this.context = context;
    this.palette = context.palette();
    this.drawing = drawing;
    this.people = people;
    this.parts = parts;
    this.letters = new Letters(context.file().typesetter());
    explain(width);
  }

  double height() {
    double below = legend.isEmpty() ? 0 : LEGEND_GAP + legend.size() * LEGEND_ROW;
    return drawing.height() + below + 1;
  }

  static String label(LinkKind kind, PdfContext context) {
    return context.text(
        switch (kind) {
          case DOTTED -> "word.legendDotted";
          case INFLUENCE -> "word.legendInfluence";
          case CONFLICT -> "word.legendConflict";
        });
  }

  private Stroke stroke(LinkKind kind) {
    return switch (kind) {
      case DOTTED -> new Stroke(palette.secondary(), 1, Dash.DOTTED);
      case INFLUENCE -> new Stroke(palette.accent(), 1.25, Dash.SOLID);
      case CONFLICT -> new Stroke(palette.tone(Tone.NEGATIVE).text(), 1.25, Dash.DASHED);
    };
  }

  private Stroke reporting() {
    return Stroke.solid(Blend.mix(palette.secondary(), Blend.WHITE, 0.35), 1);
  }

  private Stroke unknown() {
    return new Stroke(palette.secondary(), 0.75, Dash.DASHED);
  }

  private void explain(double width) {
    if (!drawing.links().isEmpty() && !drawing.lines().isEmpty()) {
      explain(context.text("word.legendReporting"), reporting(), false, width);
    }
    for (LinkKind kind : LinkKind.values()) {
      if (drawing.links().stream().anyMatch(line -> line.link().kind() == kind)) {
        explain(label(kind, context), stroke(kind), false, width);
      }
    }
    boolean personas =
        drawing.cards().stream().anyMatch(card -> people.get(card.id()).node().persona());
    if (personas && !context.isForm()) {
      explain(context.text("word.legendPersona"), unknown(), true, width);
    }
  }

  private void explain(String label, Stroke stroke, boolean frame, double width) {
    Item item =
        new Item(label, stroke, frame, SAMPLE + 5 + letters.width(label, context.looks().small()));
    List<Item> row = legend.isEmpty() ? null : legend.get(legend.size() - 1);
    double used = row == null ? 0 : row.stream().mapToDouble(one -> one.width() + BETWEEN).sum();
    if (row == null || used + item.width() > width) {
      row = new ArrayList<>();
      legend.add(row);
    }
    row.add(item);
  }

  @Override
  public void paint(Canvas canvas, Area area) {
    double x = area.x() + Math.max(0, (area.width() - drawing.width()) / 2);
    double y = area.y();
    for (ReportingLine line : drawing.lines()) {
      canvas.polyline(moved(line.points(), x, y), reporting());
    }
    for (OrgChartSheet.Card card : drawing.cards()) {
      card(canvas, card, x + card.x(), y + card.y());
    }
    for (LinkLine line : drawing.links()) {
      link(canvas, line, x, y);
    }
    double row = area.y() + drawing.height() + LEGEND_GAP;
    for (List<Item> items : legend) {
      double left = area.x();
      for (Item item : items) {
        sample(canvas, item, left, row);
        left += item.width() + BETWEEN;
      }
      row += LEGEND_ROW;
    }
  }

  private static List<Point> moved(List<Point> points, double dx, double dy) {
    return points.stream().map(at -> new Point(at.x() + dx, at.y() + dy)).toList();
  }

  private void sample(Canvas canvas, Item item, double x, double y) {
    double middle = y + LEGEND_ROW / 2;
    if (item.frame()) {
      canvas.form(Outline.RECTANGLE, x, middle - 4, SAMPLE, 8, null, item.stroke());
    } else {
      canvas.line(x, middle, x + SAMPLE, middle, item.stroke());
    }
    TextStyle small = context.looks().small();
    letters.write(
        canvas, item.label(), small, x + SAMPLE + 5, middle - small.lineHeight() / 2, Align.START);
  }

  private void link(Canvas canvas, LinkLine line, double x, double y) {
    List<Point> points = moved(line.points(), x, y);
    Stroke stroke = stroke(line.link().kind());
    canvas.polyline(points, stroke);
    if (line.link().kind() != LinkKind.CONFLICT) {
      head(canvas, points.get(points.size() - 2), points.get(points.size() - 1), stroke.color());
    }
  }

  /** Draws an arrow head at the end of a line. */
  static void head(Canvas canvas, Point from, Point to, Color color) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    if (length == 0) {
      return;
    }
    double dx = (to.x() - from.x()) / length * HEAD;
    double dy = (to.y() - from.y()) / length * HEAD;
    canvas.polygon(
        List.of(
            to,
            new Point(to.x() - dx - dy / 2, to.y() - dy + dx / 2),
            new Point(to.x() - dx + dy / 2, to.y() - dy - dx / 2)),
        color);
  }

  private void card(Canvas canvas, OrgChartSheet.Card card, double x, double y) {
    OrgCard content = people.get(card.id());
    boolean persona = content.node().persona();
    Stroke edge = persona ? unknown() : Stroke.solid(palette.hairline(), 0.75);
    canvas.form(Outline.RECTANGLE, x, y, card.width(), card.height(), Blend.WHITE, edge);
    Datum state = content.state();
    ToneColors tone =
        palette.tone(state instanceof Datum.State known ? known.tone() : Tone.NEUTRAL);
    canvas.fill(
        x, y, OrgCard.BAR, card.height(), state.isBlank() ? palette.primary() : tone.text());
    double left = x + OrgCard.PAD_LEFT;
    double top = y + OrgCard.PAD;
    top = lines(canvas, content.name(), OrgCard.name(context), left, top);
    top = lines(canvas, content.title(), OrgCard.text(context), left, top);
    top = lines(canvas, content.note(), OrgCard.text(context), left, top);
    double row = y + card.height() - OrgCard.PAD - OrgCard.PILL + 1;
    double right = x + card.width() - OrgCard.PAD_RIGHT;
    if (!content.pill().isEmpty()) {
      pill(canvas, content.pill(), tone, left, row, right - left);
    }
    refer(canvas, card, right, row);
  }

  private double lines(
      Canvas canvas, List<io.keyplan.pdf.font.Line> lines, TextStyle style, double x, double y) {
    double top = y;
    for (io.keyplan.pdf.font.Line line : lines) {
      letters.write(canvas, line, style, x, top, Align.START);
      top += style.lineHeight();
    }
    return top;
  }

  private void pill(Canvas canvas, String label, ToneColors tone, double x, double y, double room) {
    TextStyle style = TextStyle.of(Weight.BOLD, 8, tone.text());
    String text = letters.cut(label, style, room - 10);
    double wide = letters.width(text, style) + 10;
    canvas.form(Outline.PILL, x, y, wide, OrgCard.PILL - 1, tone.tint(), null);
    double top = y + (OrgCard.PILL - 1 - style.lineHeight()) / 2;
    letters.write(canvas, text, style, x + 5, top, Align.START);
  }

  /** Says on which of several drawings a branch goes on, or where it comes from. */
  private void refer(Canvas canvas, OrgChartSheet.Card card, double right, double y) {
    int other = card.goesOn() > 0 ? card.goesOn() : card.comesFrom();
    if (other == 0 || parts < 2) {
      return;
    }
    String sign = card.goesOn() > 0 ? "→ " : "← ";
    TextStyle style = TextStyle.of(Weight.BOLD, 8, palette.primary());
    String text = sign + context.formats().year(other) + "/" + context.formats().year(parts);
    letters.write(canvas, text, style, right, y + 1.5, Align.END);
  }
}
