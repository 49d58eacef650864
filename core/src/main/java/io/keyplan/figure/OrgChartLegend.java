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
import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of an org chart mean.
 *
 * @param chart the whole chart
 * @param drawing the part shown
 * @param values gives the words
 */
record OrgChartLegend(OrgChart chart, OrgChartSheet drawing, EntryRuns values) {

  /** Height of a row. */
  static final double ROW = 18;

  private static final double SAMPLE = 26;
  private static final double FRAME = 20;
  private static final double GAP = 20;
  private static final Style TEXT = Style.quiet(9);

  /** A kind of line, or the frame of somebody unknown, with what it means. */
  private record Item(Stroke stroke, boolean frame, String words) {

    double width() {
      return (frame ? SAMPLE : SAMPLE + 6) + TextFit.width(words, TEXT) + 2;
    }
  }

  static Stroke reporting() {
    return Stroke.solid(Paint.RAMP_6, 1.25);
  }

  static Stroke stroke(LinkKind kind) {
    return switch (kind) {
      case DOTTED -> new Stroke(Paint.SECONDARY, 1.25, Stroke.Dash.DOTTED, false);
      case INFLUENCE -> new Stroke(Paint.ACCENT_TEXT, 1.5, Stroke.Dash.DASHED, true);
      case CONFLICT -> new Stroke(Paint.NEGATIVE, 1.75, Stroke.Dash.SOLID, false);
    };
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    if (!drawing.lines().isEmpty()) {
      items.add(new Item(reporting(), false, words("word.legendReporting")));
    }
    for (LinkKind kind : LinkKind.values()) {
      if (drawing.links().stream().anyMatch(link -> link.link().kind() == kind)) {
        items.add(new Item(stroke(kind), false, words(key(kind))));
      }
    }
    if (!values.isForm() && chart.nodes().stream().anyMatch(OrgChart.Node::persona)) {
      items.add(new Item(Stroke.dashed(Paint.SECONDARY, 1), true, words("word.legendPersona")));
    }
    return items;
  }

  private String words(String key) {
    return values.messages().text(key);
  }

  /** Gives the key of the words for a kind of line. */
  static String key(LinkKind kind) {
    return switch (kind) {
      case DOTTED -> "word.legendDotted";
      case INFLUENCE -> "word.legendInfluence";
      case CONFLICT -> "word.legendConflict";
    };
  }

  /** Gives the height that it takes at a width; that of a row at least. */
  double height(double width) {
    return ROW * rows(width).size();
  }

  private List<List<Item>> rows(double width) {
    List<List<Item>> rows = new ArrayList<>();
    List<Item> row = new ArrayList<>();
    rows.add(row);
    double used = 0;
    for (Item item : items()) {
      if (!row.isEmpty() && used + item.width() > width) {
        row = new ArrayList<>();
        rows.add(row);
        used = 0;
      }
      row.add(item);
      used += item.width() + GAP;
    }
    return rows;
  }

  void draw(Box box, Canvas canvas) {
    double y = box.y();
    for (List<Item> row : rows(box.width())) {
      double x = box.x();
      for (Item item : row) {
        draw(item, new Box(x, y, item.width(), ROW), canvas);
        x += item.width() + GAP;
      }
      y += ROW;
    }
  }

  private static void draw(Item item, Box box, Canvas canvas) {
    double middle = box.y() + box.height() / 2;
    if (item.frame()) {
      canvas.decoration(
          "Key",
          new Box(box.x(), middle - 5, FRAME, 10),
          Shape.Outline.RECTANGLE,
          Paint.BACKGROUND,
          item.stroke());
    } else {
      Point end = new Point(box.x() + SAMPLE, middle);
      canvas.line(new Point(box.x(), middle), end, item.stroke());
    }
    Text text = Text.of(Paragraph.of(item.words(), TEXT)).anchored(Text.Anchor.MIDDLE);
    double wide = TextFit.width(item.words(), TEXT) + 2;
    canvas.text("Legend", new Box(box.right() - wide, box.y(), wide, box.height()), text);
  }
}
