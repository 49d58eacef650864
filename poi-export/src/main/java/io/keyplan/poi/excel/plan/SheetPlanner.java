package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Entry;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.Missing;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Prose;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.cell.ColumnWidths;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.SheetDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the blocks of one sheet, one beneath the other. Lives for one sheet. */
final class SheetPlanner implements Block.Visitor<@Nullable Void> {

  private final WorkbookContext book;
  private final SheetPage page;
  private final SheetDraft sheet;
  private final List<Block> blocks;
  private int firstTable = -1;

  SheetPlanner(WorkbookContext book, SheetDraft sheet, List<Block> blocks) {
    this.book = book;
    this.sheet = sheet;
    this.page = new SheetPage(book, sheet);
    this.blocks = blocks;
  }

  /** Finds the widths of the columns that suit all blocks of a sheet; in points. */
  static double[] widths(WorkbookContext book, List<Block> blocks) {
    List<RecordTable> tables = new ArrayList<>();
    double[] widths = new double[0];
    for (Block block : blocks) {
      RecordTable records = book.records().of(block);
      double[] own =
          block instanceof Swot
              ? SwotPlanner.widths()
              : block instanceof Matrix matrix
                  ? MatrixPlanner.widths(matrix)
                  : block instanceof Timeline timeline
                      ? TimelineAxis.widths(timeline)
                      : new double[0];
      widths = own.length > widths.length ? own : widths;
      if (records != null) {
        tables.add(records);
      }
    }
    if (tables.isEmpty() && widths.length == 0) {
      return ColumnWidths.plain();
    }
    double[] found =
        ColumnWidths.of(
            tables,
            book.values(),
            widths,
            table -> TablePlanner.countsDays(book, table),
            book.print().page());
    boolean labels = blocks.stream().anyMatch(SheetPlanner::hasLabels);
    return labels ? ColumnWidths.withLabels(found) : found;
  }

  private static boolean hasLabels(Block block) {
    return block instanceof Facts || block instanceof Cover;
  }

  SheetPage page() {
    return page;
  }

  /** Plans the parts of a group. */
  void write(SheetGroup group) {
    for (SheetGroup.Part part : group.parts()) {
      page.heading(part.title());
      if (!part.headline().isEmpty() && !part.title().isEmpty()) {
        page.remark(book.dated(part.headline()));
      }
      part.blocks().forEach(block -> block.accept(this));
    }
  }

  /** Gives the row of the headings of the first table; -1 for none. */
  int firstTable() {
    return firstTable;
  }

  private @Nullable Void records(Block block, String label) {
    RecordTable records = book.records().of(block);
    if (records == null) {
      return null;
    }
    boolean last = block == blocks.get(blocks.size() - 1);
    page.kicker(label);
    boolean isList = block.entries().anyMatch(Entry::isEditable);
    boolean grows =
        isList && last && records.total().isEmpty() && !book.isForm() && !sheet.isOnePage();
    if (grows) {
      page.remark(book.text("word.listGrows"));
    }
    int headings = new TablePlanner(book, sheet, records, last && !sheet.isOnePage()).write();
    firstTable = firstTable < 0 ? headings : firstTable;
    if (!last) {
      sheet.space(sheet.isOnePage() ? 1 : 3, 12);
    }
    return null;
  }

  @Override
  public @Nullable Void cover(Cover block) {
    new TextPlanner(page).cover(block);
    return null;
  }

  @Override
  public @Nullable Void facts(Facts block) {
    new TextPlanner(page).facts(block);
    return null;
  }

  @Override
  public @Nullable Void keyFigures(KeyFigures block) {
    new KeyFiguresPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void prose(Prose block) {
    new TextPlanner(page).prose(block);
    return null;
  }

  @Override
  public @Nullable Void callout(Callout block) {
    new TextPlanner(page).callout(block);
    return null;
  }

  @Override
  public @Nullable Void items(Items block) {
    if (book.records().of(block) == null) {
      new TextPlanner(page).items(block);
      return null;
    }
    return records(block, block.label());
  }

  @Override
  public @Nullable Void table(Table block) {
    return records(block, block.caption());
  }

  @Override
  public @Nullable Void swot(Swot block) {
    new SwotPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void orgChart(OrgChart block) {
    new OrgChartPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void grid(Grid block) {
    new GridPlanner(page, block).write();
    return null;
  }

  @Override
  public @Nullable Void matrix(Matrix block) {
    new MatrixPlanner(page, block).write();
    return null;
  }

  @Override
  public @Nullable Void chart(Chart block) {
    new ChartPlanner(page, block).write();
    return null;
  }

  @Override
  public @Nullable Void progress(Progress block) {
    new ProgressPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void cards(Cards block) {
    return records(block, "");
  }

  @Override
  public @Nullable Void timeline(Timeline block) {
    new TimelinePlanner(page, block).write();
    return null;
  }

  @Override
  public @Nullable Void horizons(Horizons block) {
    new HorizonsPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void illustration(Illustration block) {
    new IllustrationPlanner(page).write(block);
    return null;
  }

  @Override
  public @Nullable Void checklist(Checklist block) {
    return records(block, "");
  }

  @Override
  public @Nullable Void missing(Missing block) {
    new TextPlanner(page).missing(block);
    return null;
  }
}
