package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Least;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Row;
import io.keyplan.pdf.box.Space;
import io.keyplan.pdf.box.Tagged;
import io.keyplan.pdf.box.Together;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.BarPart;
import io.keyplan.report.CardsPart;
import io.keyplan.report.ColumnPart;
import io.keyplan.report.LabelledPart;
import io.keyplan.report.PanelPart;
import io.keyplan.report.PlacePart;
import io.keyplan.report.ReportPart;
import io.keyplan.report.TablePart;
import io.keyplan.report.TextPart;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.List;

/** Makes boxes of the parts of a report. Lives for one export. */
final class PartMaker implements ReportPart.Visitor<Box> {

  private static final double BAR_SHARE = 0.6;
  private static final double BAR_GAP = 5;
  private static final double LEAST_BAR = 10;

  private final TextBoxes texts;
  private final Entries entries;
  private final Palette palette;
  private final TableMaker tables;
  private final PanelMaker panels;

  PartMaker(TextBoxes texts, Entries entries, Palette palette, boolean form) {
    this.texts = texts;
    this.entries = entries;
    this.palette = palette;
    this.tables = new TableMaker(this, palette, form);
    this.panels = new PanelMaker(this, palette);
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
  public Box text(TextPart part) {
    return texts.of(part).tagged(Tag.of("P"));
  }

  @Override
  public Box place(PlacePart part) {
    return entries.field(part.entry(), part.least());
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
    Box bar =
        new Ornament(
            part.thickness(),
            (canvas, area) -> {
              double x = area.x();
              double y = area.y();
              canvas.fill(x, y, area.width(), part.thickness(), palette.hairline());
              if (part.share() > 0) {
                double full = area.width() * part.share();
                canvas.fill(x, y, full, part.thickness(), palette.primary());
              }
            });
    TextPart number = part.number();
    return number == null
        ? bar
        : Row.of(
            List.of(new Least(bar, LEAST_BAR, Align.CENTER), texts.of(number)),
            new double[] {BAR_SHARE, 1 - BAR_SHARE},
            BAR_GAP);
  }

  /** Gives the box of an empty place. */
  static Box nothing() {
    return Space.NONE;
  }
}
