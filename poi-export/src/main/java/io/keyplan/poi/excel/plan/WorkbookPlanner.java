package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Matrix;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.excel.base.WorkbookBase;
import io.keyplan.poi.excel.cell.ColumnWidths;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.SheetFonts;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.theme.Color;
import io.keyplan.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans a workbook: an overview, sheets by subject, and hidden the lists of the drop-downs. */
public final class WorkbookPlanner {

  private final WorkbookContext book;
  private static final String NORMAL = "Normal";

  private final SheetNames names = new SheetNames();
  private final List<SheetDraft> sheets = new ArrayList<>();

  private WorkbookPlanner(Document document, Theme theme, @Nullable WorkbookBase base) {
    this.book = new WorkbookContext(document, theme, base, names);
  }

  /**
   * Plans a workbook whose texts are shown in a font; without a company's workbook as its base
   * where that is null.
   */
  public static Workbook plan(
      Document document, Theme theme, FontFamily font, @Nullable WorkbookBase base) {
    WorkbookPlanner planner = new WorkbookPlanner(document, theme, base);
    planner.plan();
    WorkbookContext book = planner.book;
    return new Workbook(
        document,
        theme,
        new SheetFonts(font, base == null ? font : base.headings(font)),
        base == null ? NORMAL : base.normal(),
        book.print(),
        planner.sheets,
        base == null ? List.of() : planner.kept(base.sheets()),
        book.styles(),
        book.names(),
        book.trace(),
        book.notes());
  }

  /** Names a company's sheets after ours, whose names formulas and links use. */
  private List<KeptSheets.Sheet> kept(KeptSheets kept) {
    return kept.sheets().stream().map(each -> each.named(names.unique(each.title()))).toList();
  }

  private void plan() {
    List<SheetGroup> groups = SheetDivision.of(book.document(), book.records(), book.messages());
    boolean onePage = book.document().shape() == DocumentShape.ONE_PAGE;
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      String title = groups.get(i).title();
      titles.add(names.unique(i == 0 && !onePage ? book.text("word.overviewSheet") : title));
    }
    SheetGroup first = groups.get(0);
    SheetDraft overview =
        new SheetDraft(
            titles.get(0),
            ColumnWidths.atLeast(
                first.blocks().isEmpty()
                    ? ColumnWidths.plain()
                    : SheetPlanner.widths(book, first.blocks())),
            book.theme().palette().primary());
    sheets.add(overview);
    for (int i = 1; i < groups.size(); i++) {
      sheets.add(
          new SheetDraft(
              titles.get(i),
              SheetPlanner.widths(book, groups.get(i).blocks()),
              book.theme().palette().series(groups.get(i).chapter().number())));
    }
    Optional<DashboardPlanner> dashboard = overview(overview, first, groups, titles, onePage);
    for (int i = 1; i < groups.size(); i++) {
      section(sheets.get(i), groups.get(i));
    }
    dashboard.ifPresent(planner -> planner.finish(sheets));
    lists();
    if (!book.views().isEmpty()) {
      sheets.add(book.views().sheet(book.styles(), book.looks()));
    }
  }

  private Optional<DashboardPlanner> overview(
      SheetDraft sheet,
      SheetGroup group,
      List<SheetGroup> groups,
      List<String> titles,
      boolean onePage) {
    if (onePage) {
      sheet.fitOnePage();
    }
    SheetPlanner content = new SheetPlanner(book, sheet, group.blocks());
    SheetPage page = content.page();
    new TitleBandPlanner(page).ofDocument();
    if (onePage) {
      content.write(group);
      return Optional.empty();
    }
    DashboardPlanner dashboard = new DashboardPlanner(page);
    dashboard.write();
    content.write(group);
    new ContentsPlanner(page).write(groups, titles);
    sheet.freeze(2, 0);
    return Optional.of(dashboard);
  }

  private void section(SheetDraft sheet, SheetGroup group) {
    List<Block> blocks = group.blocks();
    SheetPlanner content = new SheetPlanner(book, sheet, blocks);
    SheetPage page = content.page();
    new TitleBandPlanner(page).ofSection(group);
    Optional<RecordTable> only =
        blocks.size() == 1
            ? Optional.ofNullable(book.records().of(blocks.get(0)))
            : Optional.empty();
    only.ifPresent(records -> new IndicatorStripPlanner(page).write(records));
    content.write(group);
    int table = content.firstTable();
    boolean near = table >= 0 && table <= 7 && only.isPresent();
    boolean narrow = sheet.width(SheetDraft.FIRST) <= 230;
    sheet.freeze(near ? table + 1 : 2, near && narrow ? 2 : 0);
    if (near) {
      sheet.repeat(table);
    }
    if (blocks.stream().anyMatch(Matrix.class::isInstance)
        && book.print().page().pages(Arrays.stream(sheet.widths()).sum()) > 1) {
      sheet.repeatColumns(SheetDraft.FIRST + 1);
    }
  }

  private void lists() {
    List<ChoiceLists.ChoiceList> lists = book.lists().all();
    if (lists.isEmpty()) {
      return;
    }
    double[] widths = new double[lists.size()];
    Arrays.fill(widths, 130);
    Color quiet = book.theme().palette().hairline();
    SheetDraft sheet = new SheetDraft(names.unique(book.text("word.listsSheet")), widths, quiet);
    sheets.add(sheet);
    SheetPage page = new SheetPage(book, sheet);
    RowDraft headings = new RowDraft(24);
    for (int i = 0; i < lists.size(); i++) {
      String title = lists.get(i).title();
      page.text(headings, page.first() + i, page.first() + i, title, book.looks().header());
    }
    int first = sheet.add(headings) + 1;
    int longest = lists.stream().mapToInt(list -> list.values().size()).max().orElse(0);
    CellStyle body = book.looks().body().at(Horizontal.LEFT, Vertical.CENTER);
    for (int r = 0; r < longest; r++) {
      RowDraft row = new RowDraft(18);
      for (int i = 0; i < lists.size(); i++) {
        if (r < lists.get(i).values().size()) {
          page.put(row, page.first() + i, page.first() + i, lists.get(i).values().get(r), body);
        }
      }
      sheet.add(row);
    }
    for (int i = 0; i < lists.size(); i++) {
      ChoiceLists.ChoiceList list = lists.get(i);
      int last = first + Math.max(1, list.values().size()) - 1;
      String range = CellReference.fixed(first, page.first() + i, last, page.first() + i);
      book.names().add(list.name(), CellReference.on(sheet.name(), range), list.title());
    }
    sheet.freeze(1, 0);
    sheet.hide();
  }
}
