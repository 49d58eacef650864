package io.keyplan.poi.word.write;

import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.drawing.Point;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.poi.word.plan.OrgCard;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.Shapes;
import io.keyplan.poi.word.xml.Shapes.Anchor;
import io.keyplan.poi.word.xml.Shapes.Box;
import io.keyplan.poi.word.xml.Shapes.Dash;
import io.keyplan.poi.word.xml.Shapes.DrawnShape;
import io.keyplan.poi.word.xml.Shapes.Form;
import io.keyplan.poi.word.xml.Shapes.Insets;
import io.keyplan.poi.word.xml.Shapes.Stroke;
import io.keyplan.text.TextMetrics;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Explains the lines and frames of an org chart that occur in it; lengths in points. */
final class OrgChartLegend {

  private static final TextMetrics TEXT = TextMetrics.regular(8);
  private static final double SAMPLE = 20;
  private static final double ROW = 13;
  private static final double BETWEEN = 18;
  private static final double ABOVE = 12;

  /** What is explained: a kind of line, or the frame of somebody unknown. */
  private record Item(String label, Stroke stroke, boolean frame) {
    double width() {
      return SAMPLE + 5 + TEXT.width(label) + 6;
    }
  }

  private final List<List<Item>> rows = new ArrayList<>();

  OrgChartLegend(
      WordContext context, OrgChartSheet drawing, Map<String, OrgCard> cards, double width) {
    Palette palette = context.theme().palette();
    List<Item> items = new ArrayList<>();
    if (!drawing.links().isEmpty() && !drawing.lines().isEmpty()) {
      items.add(
          new Item(context.text("word.legendReporting"), OrgChartLines.reporting(palette), false));
    }
    for (LinkKind kind : LinkKind.values()) {
      if (drawing.links().stream().anyMatch(line -> line.link().kind() == kind)) {
        items.add(
            new Item(
                OrgChartLines.label(kind, context.texts()),
                OrgChartLines.stroke(kind, palette),
                false));
      }
    }
    if (!context.isForm()
        && drawing.cards().stream().anyMatch(card -> cards.get(card.id()).node().persona())) {
      items.add(
          new Item(
              context.text("word.legendPersona"),
              new Stroke(palette.secondary(), 0.75, Dash.DASHED, false),
              true));
    }
    items.forEach(item -> place(item, width));
  }

  private void place(Item item, double width) {
    List<Item> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (row == null || width(row) + BETWEEN + item.width() > width) {
      row = new ArrayList<>();
      rows.add(row);
    }
    row.add(item);
  }

  private static double width(List<Item> row) {
    return row.stream().mapToDouble(Item::width).sum() + BETWEEN * (row.size() - 1);
  }

  double width() {
    return rows.stream().mapToDouble(OrgChartLegend::width).max().orElse(0);
  }

  double height() {
    return rows.isEmpty() ? 0 : ABOVE + rows.size() * ROW;
  }

  /** Makes the shapes below some height. */
  List<DrawnShape> shapes(Shapes shapes, double top) {
    List<DrawnShape> all = new ArrayList<>();
    double y = top + ABOVE;
    for (List<Item> row : rows) {
      double x = 0;
      for (Item item : row) {
        addItem(item, x, y, shapes, all);
        x += item.width() + BETWEEN;
      }
      y += ROW;
    }
    return all;
  }

  private static void addItem(Item item, double x, double y, Shapes shapes, List<DrawnShape> all) {
    double middle = y + ROW / 2;
    if (item.frame()) {
      all.add(
          shapes.box(
              new Box(
                  item.label(),
                  x,
                  middle - 4,
                  SAMPLE,
                  8,
                  Form.RECTANGLE,
                  Blend.WHITE,
                  item.stroke())));
    } else {
      all.add(
          shapes.line(
              item.label(),
              List.of(new Point(x, middle), new Point(x + SAMPLE, middle)),
              item.stroke()));
    }
    Paragraph label = new Paragraph(ParagraphStyle.SHAPE_NOTE, item.label());
    Box box =
        new Box(
            item.label(),
            x + SAMPLE + 5,
            y,
            item.width() - SAMPLE - 5,
            ROW,
            Form.RECTANGLE,
            null,
            null);
    all.add(shapes.text(box, List.of(label), Insets.NONE, Anchor.MIDDLE));
  }
}
