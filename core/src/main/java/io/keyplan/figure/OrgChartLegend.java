package io.keyplan.figure;

import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Point;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Stroke;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;

/**
 * What the lines of an org chart mean.
 *
 * @param chart the whole chart
 * @param drawing the part shown
 * @param values gives the words
 */
record OrgChartLegend(OrgChart chart, OrgChartSheet drawing, EntryRuns values) {

  private static final double SAMPLE = 26;
  private static final double GAP = 20;

  static Stroke stroke(LinkKind kind) {
    return switch (kind) {
      case DOTTED -> new Stroke(Paint.SECONDARY, 1.25, Stroke.Dash.DOTTED, false);
      case INFLUENCE -> new Stroke(Paint.ACCENT_TEXT, 1.5, Stroke.Dash.DASHED, true);
      case CONFLICT -> new Stroke(Paint.NEGATIVE, 1.75, Stroke.Dash.SOLID, false);
    };
  }

  void draw(Box box, Canvas canvas) {
    double x = box.x();
    if (!drawing.lines().isEmpty()) {
      x = line(box, x, Stroke.solid(Paint.RAMP_6, 1.25), "word.legendReporting", canvas);
    }
    for (LinkKind kind : LinkKind.values()) {
      if (drawing.links().stream().anyMatch(link -> link.link().kind() == kind)) {
        x = line(box, x, stroke(kind), key(kind), canvas);
      }
    }
    if (!values.isForm() && chart.nodes().stream().anyMatch(OrgChart.Node::persona)) {
      double middle = box.y() + box.height() / 2;
      canvas.decoration(
          "Key",
          new Box(x, middle - 5, SAMPLE - 6, 10),
          Shape.Outline.RECTANGLE,
          Paint.WHITE,
          Stroke.dashed(Paint.SECONDARY, 1));
      text(box, x + SAMPLE, "word.legendPersona", canvas);
    }
  }

  private static String key(LinkKind kind) {
    return switch (kind) {
      case DOTTED -> "word.legendDotted";
      case INFLUENCE -> "word.legendInfluence";
      case CONFLICT -> "word.legendConflict";
    };
  }

  private double line(Box box, double x, Stroke stroke, String key, Canvas canvas) {
    double middle = box.y() + box.height() / 2;
    canvas.line(new Point(x, middle), new Point(x + SAMPLE, middle), stroke);
    return text(box, x + SAMPLE + 6, key, canvas);
  }

  private double text(Box box, double x, String key, Canvas canvas) {
    String words = values.messages().text(key);
    Style style = Style.quiet(9);
    double wide = TextFit.width(words, style) + 2;
    Text text = Text.of(Paragraph.of(words, style)).anchored(Text.Anchor.MIDDLE);
    canvas.text("Legend", new Box(x, box.y(), wide, box.height()), text);
    return x + wide + GAP;
  }
}
