package io.keyplan.slide.piece;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.document.Item;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.EntryRuns;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Scale;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.drawing.Text;
import io.keyplan.drawing.TextFit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is next, in columns.
 *
 * @param horizons the columns
 * @param tallest the height up to which it looks right
 * @param values writes entries
 */
record HorizonsPiece(List<Horizon> horizons, double tallest, EntryRuns values) implements Piece {

  private static final double GAP = 16;
  private static final double SIDE = 12;

  HorizonsPiece {
    horizons = List.copyOf(horizons);
  }

  @Override
  public double minWidth(Scale scale) {
    return 170.0 * horizons.size();
  }

  private double column(double width) {
    return (width - GAP * (horizons.size() - 1)) / horizons.size();
  }

  @Override
  public double height(double width, Scale scale) {
    double each = column(width);
    double longest = 0;
    for (Horizon horizon : horizons) {
      double height = body(horizon.items(), scale).height(each);
      longest = Math.max(longest, height);
    }
    return head(width, scale) + Math.max(longest, values.isForm() ? 150 : 0);
  }

  private double head(double width, Scale scale) {
    double height = 0;
    for (Horizon horizon : horizons) {
      height = Math.max(height, head(horizon, scale).height(column(width)));
    }
    return height;
  }

  @Override
  public double maxHeight(double width, Scale scale) {
    return Math.max(height(width, scale), tallest);
  }

  /** The first column is on the primary colour, the others on colours that texts are in. */
  private Text head(Horizon horizon, Scale scale) {
    Paint paint = horizon == horizons.get(0) ? Paint.ON_PRIMARY : Paint.BACKGROUND;
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(horizon.label(), new Style(scale.heading(), true, paint)));
    if (!horizon.period().isEmpty()) {
      paragraphs.add(
          Paragraph.of(horizon.period(), new Style(scale.detail(), false, paint)).spaced(1));
    }
    return Text.of(paragraphs)
        .anchored(Text.Anchor.MIDDLE)
        .inset(Text.Insets.of(SIDE, scale.space(7)));
  }

  private Text body(List<Item> items, Scale scale) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Item item : items) {
      paragraphs.addAll(item(item, scale));
    }
    return Text.of(paragraphs).inset(Text.Insets.of(SIDE, scale.space(10)));
  }

  private List<Paragraph> item(Item item, Scale scale) {
    Style style = Style.plain(scale.body());
    List<Paragraph> paragraphs = new ArrayList<>();
    Paragraph title =
        values.isOpen(item.title())
            ? Paragraph.of(values.prompt(item.title()), style)
            : Paragraph.of(values.run(item.title(), style));
    paragraphs.add(title.bulleted().spaced(scale.space(7)));
    Style quiet = Style.quiet(scale.detail());
    List<Run> details = new ArrayList<>();
    for (Fact fact : item.details()) {
      Entry entry = fact.entry();
      if (!entry.isBlank() || values.isOpen(entry)) {
        if (!details.isEmpty()) {
          details.add(Run.of("  ·  ", quiet));
        }
        details.add(values.isOpen(entry) ? Run.of(fact.label(), quiet) : values.run(entry, quiet));
      }
    }
    if (!details.isEmpty()) {
      Paragraph line = Paragraph.of(details.toArray(Run[]::new));
      paragraphs.add(line.indented(Paragraph.INDENT * scale.body()).spaced(0.5));
    }
    return paragraphs;
  }

  @Override
  public void draw(Box box, Scale scale, Canvas canvas) {
    double head = head(box.width(), scale);
    for (int i = 0; i < horizons.size(); i++) {
      Horizon horizon = horizons.get(i);
      Box column = box.column(i, horizons.size(), GAP);
      canvas.form(
          horizon.label(),
          column.withHeight(head),
          Shape.Outline.RECTANGLE,
          i == 0 ? Paint.PRIMARY : i == 1 ? Paint.INFO : Paint.SECONDARY,
          null,
          head(horizon, scale));
      Box place = column.below(head);
      if (values.isForm()) {
        canvas.decoration("Panel", place, Shape.Outline.RECTANGLE, Paint.PANEL);
        fields(horizon.items(), place, scale, canvas);
      } else {
        canvas.form(
            horizon.label(),
            place,
            Shape.Outline.RECTANGLE,
            Paint.PANEL,
            null,
            horizon.items().isEmpty() ? Text.NONE : body(horizon.items(), scale));
      }
    }
  }

  private void fields(List<Item> items, Box place, Scale scale, Canvas canvas) {
    Style style = Style.plain(scale.body());
    double wide = place.width() - 2 * SIDE;
    double y = place.y() + scale.space(10);
    for (Item item : items) {
      y = field(item.title(), style, place.x() + SIDE, y, wide, canvas);
      for (Fact fact : item.details()) {
        y = field(fact.entry(), Style.quiet(scale.detail()), place.x() + SIDE, y, wide, canvas);
      }
      y += scale.space(7);
    }
  }

  private double field(Entry entry, Style style, double x, double y, double wide, Canvas canvas) {
    double high = TextFit.height(Paragraph.of(values.room(entry), style), wide);
    Box box = new Box(x, y, wide, high);
    canvas.entry("Item", box, entry, style, Text.Anchor.TOP, Paragraph.Align.START);
    return y + high + 1;
  }

  @Override
  public List<Piece> split(double width, double height, Scale scale) {
    double room = height - head(width, scale) - 2 * scale.space(10);
    double each = column(width) - 2 * SIDE;
    List<List<List<Item>>> parts = new ArrayList<>();
    int slides = 1;
    for (Horizon horizon : horizons) {
      List<Double> heights =
          horizon.items().stream().map(item -> TextFit.height(item(item, scale), each)).toList();
      List<List<Item>> own = EvenParts.balanced(horizon.items(), heights, scale.space(7), room);
      parts.add(own);
      slides = Math.max(slides, own.size());
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < slides; i++) {
      List<Horizon> some = new ArrayList<>();
      for (int j = 0; j < horizons.size(); j++) {
        List<Item> items = i < parts.get(j).size() ? parts.get(j).get(i) : List.of();
        some.add(new Horizon(horizons.get(j).label(), horizons.get(j).period(), items));
      }
      pieces.add(new HorizonsPiece(some, tallest, values));
    }
    return pieces;
  }
}
