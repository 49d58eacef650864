package io.keyplan.poi.excel.plan;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans the numbers that sum up a table, in a row above it. Lives for one sheet. */
final class IndicatorStripPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  IndicatorStripPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  void write(RecordTable records) {
    List<Indicator> indicators = book.indicators().of(records);
    int columns = page.last() - page.first() + 1;
    int most = Math.min(indicators.size(), columns / 2);
    if (most == 0) {
      return;
    }
    RowDraft row = new RowDraft(22);
    int column = page.first();
    for (Indicator indicator : indicators.subList(0, most)) {
      page.text(row, column, column, indicator.label(), book.looks().label());
      CellStyle body = book.looks().body().at(Horizontal.LEFT, Vertical.CENTER);
      CellStyle look = body.with(body.font().strong()).formatted(indicator.format());
      page.put(row, column + 1, column + 1, indicator.cell(), look);
      if (indicator.tone() == Tone.NEGATIVE) {
        String cell = CellReference.cell(page.sheet().nextRow(), column + 1);
        int highlight = book.styles().id(book.looks().highlight(Tone.NEGATIVE));
        page.sheet().rules().add(new Rule.When(cell, cell + ">0", highlight, false));
      }
      column += 2;
    }
    page.sheet().add(row);
    page.gap();
  }
}
