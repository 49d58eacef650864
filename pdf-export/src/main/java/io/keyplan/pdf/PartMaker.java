package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Anchor;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Decoration;
import io.keyplan.pdf.box.FieldBox;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Panel;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.box.TextBox;
import io.keyplan.pdf.box.Together;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.ShapeOutline;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.BarPart;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ChartPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ContentsPart;
import io.keyplan.report.part.FigurePart;
import io.keyplan.report.part.HeadingPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TickPart;
import io.keyplan.report.part.TimePart;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.List;

/** Makes boxes of the parts of a report. Lives for one export. */
final class PartMaker implements ReportPart.Visitor<Box> {

  private static final double RULE = 1.5;
  private static final double BAR_SHARE = 0.5;
  private static final double BAR_GAP = 5;
  private static final double ONE_LINE = 1_000;

  private final PdfContext context;
  private final ReportStyle style;
  private final TextBoxes texts;
  private final TableOfContents contents;
  private final FieldBoxes fields;
  private final Palette palette;
  private final ShapePainter shapes;
  private final TimePainter times;
  private final TableMaker tables;
  private final PanelMaker panels;

  PartMaker(PdfContext context, ReportStyle style, TextBoxes texts, TableOfContents contents) {
    this.context = context;
    this.style = style;
    this.contents = contents;
    this.texts = texts;
    this.fields = context.fieldBoxes();
    this.palette = context.palette();
    ShapeColors colors = new ShapeColors(palette);
    this.shapes = new ShapePainter(new ShapeTexts(context, colors), colors);
    this.times = new TimePainter(context.file().typesetter(), palette);
    this.tables = new TableMaker(this::alone, palette, style, context.isForm());
    this.panels = new PanelMaker(this::make, palette, style);
  }

  Box make(ReportPart part) {
    return part.accept(this);
  }

  /** Makes a box of what stands alone in a place whose element is enough for a paragraph. */
  Box alone(ReportPart part) {
    return part instanceof TextPart text ? texts.of(text) : part.accept(this);
  }

  @Override
  public Column column(ColumnPart part) {
    List<Column.Item> items = new ArrayList<>();
    for (ColumnPart.Item item : part.items()) {
      Box box = item.part().accept(this);
      items.add(
          new Column.Item(item.whole() ? new Together(box) : box, item.gap(), item.withNext()));
    }
    return Column.of(items);
  }

  @Override
  public Box heading(HeadingPart part) {
    Box title =
        texts.of(TextPart.of(part.role(), part.title())).tagged(Tag.heading(part.level() + 1));
    return new Anchor(
        contents.destination(part),
        part.level() == 1 ? new Together(Column.of(4, title, rule())) : title);
  }

  private Box rule() {
    return new Ornament(
        RULE,
        (canvas, area) ->
            canvas.fill(area.x(), area.y(), area.width(), area.height(), palette.primary()));
  }

  @Override
  public Box contents(ContentsPart part) {
    return contents.make(part);
  }

  @Override
  public Box figure(FigurePart part) {
    return new Figure(
        Tag.figure(part.alternative()),
        part.height(),
        (canvas, area) -> shapes.draw(canvas, part.shapes(), area.x(), area.y()));
  }

  @Override
  public Box time(TimePart part) {
    return times.make(part);
  }

  @Override
  public Row row(RowPart part) {
    List<Box> boxes = new ArrayList<>();
    for (ReportPart one : part.parts()) {
      boolean beside =
          one instanceof TextPart && part.parts().stream().anyMatch(PartMaker::isPlace);
      boxes.add(beside ? onLine(make(one)) : make(one));
    }
    double[] shares = part.shares().stream().mapToDouble(share -> share).toArray();
    return part.lead() > 0
        ? Row.behind(boxes.get(0), part.lead(), boxes.get(1), part.gap())
        : Row.of(boxes, shares, part.gap());
  }

  @Override
  public Box list(ListPart part) {
    Stack items = new Stack();
    part.items().forEach(item -> items.add(item(item, part.indent()), part.gap()));
    return new Tagged(Tag.list(part.numbered()), items.column());
  }

  private Box item(ListPart.Item item, double indent) {
    Tag body = Tag.of("LBody");
    ReportPart sign = item.sign();
    if (sign == null) {
      return new Tagged(Tag.of("LI"), new Tagged(body, alone(item.body())));
    }
    Box mark = isPlace(item.body()) ? onLine(alone(sign)) : alone(sign);
    Box label = new Tagged(Tag.of("Lbl"), mark);
    return new Tagged(
        Tag.of("LI"), Row.behind(label, indent, new Tagged(body, make(item.body())), 0));
  }

  /** Says whether a part begins with a place to write. */
  private static boolean isPlace(ReportPart part) {
    return part instanceof PlacePart
        || part instanceof ColumnPart column
            && !column.isEmpty()
            && isPlace(column.items().get(0).part())
        || part instanceof RowPart row && isPlace(row.parts().get(0));
  }

  /** Lets a label stand on the line of what is written beside it. */
  private static Box onLine(Box label) {
    return Panel.space(label, new Insets(FieldBox.SIDE, 0, 0, 0));
  }

  @Override
  public Box tick(TickPart part) {
    if (context.isForm()) {
      return fields.tick(part.number(), part.label());
    }
    LineStyle edge = LineStyle.solid(palette.secondary(), 0.75);
    return new Ornament(
        part.side(),
        (canvas, area) ->
            canvas.form(
                ShapeOutline.RECTANGLE,
                area.x(),
                area.y() + 1.5,
                part.side(),
                part.side(),
                null,
                edge));
  }

  @Override
  public Box picture(PicturePart part) {
    DrawnPictures pictures = context.pictures();
    Align align = Align.valueOf(part.align().name());
    return part.crop() != PicturePart.Crop.NONE
        ? pictures.photo(part.slot(), part.width(), align)
        : pictures.fitted(part.slot(), part.width(), part.height()).orElse(Space.NONE);
  }

  @Override
  public Box chart(ChartPart part) {
    return new ChartMaker(context).make(part);
  }

  @Override
  public Box text(TextPart part) {
    TextBox text = texts.of(part);
    return part.role().isDecoration() ? new Decoration(text) : text.tagged(Tag.of("P"));
  }

  @Override
  public Box place(PlacePart part) {
    return fields.of(part.entry(), part.least(), style.text(part.role()).size());
  }

  @Override
  public Box labelled(LabelledPart part) {
    Box label = texts.of(part.label()).tagged(Tag.of("Lbl"));
    Box content = new Tagged(Tag.of("LBody"), part.content().accept(this));
    return Column.of(
        List.of(new Column.Item(label, 0, false), new Column.Item(content, part.gap(), false)));
  }

  @Override
  public Box panel(PanelPart part) {
    return panels.panel(part);
  }

  @Override
  public Box cards(CardsPart part) {
    return panels.cards(part);
  }

  @Override
  public Box table(TablePart part) {
    return tables.make(part);
  }

  @Override
  public Box bar(BarPart part) {
    TextPart number = part.number();
    return number == null ? bar(part, part.thickness()) : beside(texts.of(number), part);
  }

  /** A number stands on one line, and its bar on the same. */
  private Box beside(Box number, BarPart part) {
    return Row.of(
        List.of(bar(part, number.height(ONE_LINE)), number),
        new double[] {BAR_SHARE, 1 - BAR_SHARE},
        BAR_GAP);
  }

  /** Draws a bar in the middle of a line. */
  private Box bar(BarPart part, double line) {
    return new Ornament(
        line,
        (canvas, area) -> {
          double y = area.y() + (line - part.thickness()) / 2;
          canvas.fill(area.x(), y, area.width(), part.thickness(), palette.hairline());
          if (part.share() > 0) {
            double full = area.width() * part.share();
            canvas.fill(area.x(), y, full, part.thickness(), palette.primary());
          }
        });
  }
}
