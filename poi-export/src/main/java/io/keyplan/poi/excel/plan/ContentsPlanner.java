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
      RowDraft row = new RowDraft(20);
      CellStyle look = book.looks().link(book.looks().body());
      page.text(row, page.first(), name, groups.get(i).title(), look);
      String cell = CellReference.cell(page.sheet().nextRow(), page.first());
      page.sheet().links().add(new CellLink(cell, CellReference.on(names.get(i), "A1"), true));
      page.text(row, name + 1, page.last(), groups.get(i).headline(), book.looks().body());
      page.sheet().add(row);
    }
    page.gap();
  }
}
