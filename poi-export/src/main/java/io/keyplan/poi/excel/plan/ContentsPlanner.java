package io.keyplan.poi.excel.plan;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellLink;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.RowDraft;
import java.util.List;

/** Plans the list of sheets, each a link, with what its data say. Lives for one sheet. */
final class ContentsPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  ContentsPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  /** Lists the sheets after the first. */
  void write(List<SheetGroup> groups, List<String> names) {
    if (groups.size() < 2) {
      return;
    }
    page.heading(book.dated(book.text("word.tableOfContents")));
    int name = Math.min(page.until(page.first(), 0.34), page.last() - 1);
    for (int i = 1; i < groups.size(); i++) {
      SheetGroup group = groups.get(i);
      line(group.title(), group.headline(), names.get(i), name, book.looks().body());
      CellStyle beneath = book.looks().body().indented(1);
      for (SheetGroup.Part part : group.parts()) {
        if (!part.title().isEmpty() && !part.title().equals(group.title())) {
          line(part.title(), part.headline(), names.get(i), name, beneath);
        }
      }
    }
    page.gap();
  }

  private void line(String title, String headline, String sheet, int last, CellStyle style) {
    RowDraft row = new RowDraft(20);
    page.text(row, page.first(), last, title, book.looks().link(style));
    String cell = CellReference.cell(page.sheet().nextRow(), page.first());
    page.sheet().links().add(new CellLink(cell, CellReference.on(sheet, "A1"), true));
    page.text(row, last + 1, page.last(), headline, book.looks().body());
    page.sheet().add(row);
  }
}
