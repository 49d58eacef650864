package io.keyplan.poi.word.write;

import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.RoleStyles;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
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
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.report.part.TickPart;
import io.keyplan.report.part.TimePart;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of a report as paragraphs and tables. Lives for one export. */
final class PartWriter {

  private static final String CHECK_BOX = "CheckBox";

  private final ParagraphWriter texts;
  private final TableOfContents contents;
  private final PictureWriter pictures;
  private final ChartWriter charts;
  private final FigureWriter figures;
  private final Controls controls;
  private final Palette palette;
  private final TableWriter tables;
  private final TimelineWriter timelines;
  private final CardsWriter cards;
  private final SideBySide rows;
  private final int firstList;
  private int numberedLists;

  PartWriter(
      ParagraphWriter texts,
      TableOfContents contents,
      PictureWriter pictures,
      ChartWriter charts,
      FigureWriter figures,
      Controls controls,
      RecordRows records,
      ReportStyle style,
      Palette palette,
      int firstList) {
    this.firstList = firstList;
    this.texts = texts;
    this.contents = contents;
    this.pictures = pictures;
    this.charts = charts;
    this.figures = figures;
    this.controls = controls;
    this.palette = palette;
    this.tables = new TableWriter(this::inCell, texts::note, records, style, palette);
    this.timelines = new TimelineWriter(this::inCell, palette);
    this.cards = new CardsWriter(this::inCell, style, palette);
    this.rows = new SideBySide(this::inCell);
  }

  /** Writes a part on lines of a width. */
  List<BodyBlock> write(ReportPart part, int width) {
    return part.accept(new Lines(width, 0));
  }

  /** Gives the number of numbered lists that were written. */
  int numberedLists() {
    return numberedLists;
  }

  /** Tables in a cell are kept apart, and a cell ends with a paragraph. */
  private List<BodyBlock> inCell(ReportPart part, int width) {
    List<BodyBlock> blocks = new ArrayList<>();
    boolean table = false;
    for (BodyBlock block : write(part, width)) {
      if (table && block instanceof WordTable) {
        blocks.add(new Paragraph(ParagraphStyle.GAP));
      }
      blocks.add(block);
      table = block instanceof WordTable;
    }
    if (table) {
      blocks.add(new Paragraph(ParagraphStyle.GAP));
    }
    return blocks;
  }

  /** Writes parts on lines of a width, within a numbered list or not. */
  private final class Lines implements ReportPart.Visitor<List<BodyBlock>> {

    private final int width;
    private final int list;

    /**
     * Begins to write.
     *
     * @param list number of the list; 0 outside of numbered lists
     */
    private Lines(int width, int list) {
      this.width = width;
      this.list = list;
    }

    /** Paragraphs stay with what follows by their styles, tables by their rows. */
    @Override
    public List<BodyBlock> column(ColumnPart part) {
      List<BodyBlock> blocks = new ArrayList<>();
      for (ColumnPart.Item item : part.items()) {
        for (BodyBlock block : item.part().accept(this)) {
          if (item.withNext() && block instanceof WordTable table) {
            table.keepNext();
          }
          blocks.add(block);
        }
      }
      return blocks;
    }

    @Override
    public List<BodyBlock> heading(HeadingPart part) {
      return List.of(contents.heading(part));
    }

    @Override
    public List<BodyBlock> contents(ContentsPart part) {
      return List.of(contents.write(part));
    }

    @Override
    public List<BodyBlock> figure(FigurePart part) {
      return List.of(figures.write(part));
    }

    @Override
    public List<BodyBlock> time(TimePart part) {
      throw new IllegalStateException("the times of a timeline are cells of its table");
    }

    /** What only decorates stands at the tab stop of the paragraph before it. */
    @Override
    public List<BodyBlock> row(RowPart part) {
      if (part.parts().get(0) instanceof TextPart first
          && part.parts().get(1) instanceof TextPart second
          && second.role().isDecoration()) {
        Paragraph paragraph = texts.write(first).tab();
        texts.append(paragraph, second);
        return List.of(paragraph);
      }
      return List.of(rows.write(part, width));
    }

    @Override
    public List<BodyBlock> list(ListPart part) {
      if (part.items().stream().anyMatch(item -> item.sign() instanceof TickPart)) {
        return List.of(checkList(part));
      }
      Lines lines = part.numbered() ? new Lines(width, ++numberedLists) : this;
      List<BodyBlock> blocks = new ArrayList<>();
      part.items().forEach(item -> blocks.addAll(together(item.body().accept(lines))));
      return blocks;
    }

    /** A point is not left alone at the foot of a page. */
    private static List<BodyBlock> together(List<BodyBlock> point) {
      for (BodyBlock block : point.subList(0, Math.max(0, point.size() - 1))) {
        if (block instanceof Paragraph paragraph) {
          paragraph.keepNext();
        }
      }
      return point;
    }

    private WordTable checkList(ListPart part) {
      int box = (int) Math.round(part.indent() * 20) + TableStyle.LINES.sides();
      List<TableRow> lines = new ArrayList<>();
      int[] widths = {box, width - box};
      for (ListPart.Item item : part.items()) {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(item.sign() == null ? ColumnPart.EMPTY : item.sign());
        if (item.body() instanceof RowPart row) {
          int[] rest = SideBySide.widths(row, width - box);
          widths = new int[rest.length + 1];
          widths[0] = box;
          System.arraycopy(rest, 0, widths, 1, rest.length);
          parts.addAll(row.parts());
        } else {
          parts.add(item.body());
        }
        lines.add(line(parts, widths));
      }
      WordTable table = new WordTable(TableStyle.LINES, "", widths);
      table.add(lines);
      return table;
    }

    private TableRow line(List<ReportPart> parts, int[] widths) {
      List<TableCell> cells = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        List<BodyBlock> content = inCell(parts.get(i), widths[i] - TableStyle.LINES.sides());
        cells.add(
            new TableCell(widths[i])
                .add(
                    content.isEmpty()
                        ? List.of(new Paragraph(ParagraphStyle.TABLE_TEXT))
                        : content));
      }
      return new TableRow(cells);
    }

    @Override
    public List<BodyBlock> tick(TickPart part) {
      Paragraph paragraph = new Paragraph(ParagraphStyle.TABLE_TEXT);
      return List.of(
          paragraph.control(
              controls.checkBox(part.label(), CHECK_BOX),
              () -> paragraph.run(CHECK_BOX, "\u2610")));
    }

    @Override
    public List<BodyBlock> picture(PicturePart part) {
      return List.of(pictures.write(part));
    }

    @Override
    public List<BodyBlock> chart(ChartPart part) {
      return List.of(charts.write(part));
    }

    @Override
    public List<BodyBlock> text(TextPart part) {
      if (part.role() == TextRole.HEADLINE) {
        texts.check(part.plain());
        return List.of(new Paragraph(ParagraphStyle.TAKEAWAY, part.plain()));
      }
      if (list == 0) {
        return List.of(texts.write(part));
      }
      Paragraph paragraph = texts.write(part, RoleStyles.numbered(part.role(), part.align()));
      boolean begins = part.role() == TextRole.ITEM || part.role() == TextRole.STRONG_ITEM;
      return List.of(begins ? paragraph.number(firstList - 1 + list) : paragraph);
    }

    @Override
    public List<BodyBlock> place(PlacePart part) {
      throw new IllegalStateException("places to write stand among words in Word");
    }

    @Override
    public List<BodyBlock> labelled(LabelledPart part) {
      List<BodyBlock> blocks = new ArrayList<>(part.label().accept(this));
      blocks.addAll(part.content().accept(this));
      return blocks;
    }

    /** A highlighted text that is not to be filled in stands in paragraphs with a frame. */
    @Override
    public List<BodyBlock> panel(PanelPart part) {
      return part.role() == PanelRole.CALLOUT && part.least() == 0
          ? part.content().accept(this)
          : List.of(cards.write(part, width));
    }

    @Override
    public List<BodyBlock> cards(CardsPart part) {
      return List.of(cards.write(part, width));
    }

    @Override
    public List<BodyBlock> table(TablePart part) {
      return List.of(
          part.role() == TableRole.TIMELINE
              ? timelines.write(part, width)
              : tables.write(part, width));
    }

    @Override
    public List<BodyBlock> bar(BarPart part) {
      List<BodyBlock> blocks = new ArrayList<>();
      TextPart number = part.number();
      if (number != null) {
        blocks.add(texts.write(number));
      }
      String title = number == null ? "" : number.plain();
      blocks.add(BarMaker.bar(palette, title, part.share(), width));
      return blocks;
    }
  }
}
