package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Progress;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans progress bars: shares of one with data bars. Lives for one sheet. */
final class ProgressPlanner {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SheetPage page;
  private final WorkbookContext book;

  ProgressPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  void write(Progress block) {
    page.kicker(block.label());
    int title = page.until(page.first(), 0.36);
    int bar = Math.max(title + 1, page.until(page.first(), 0.55));
    int comment = Math.max(bar + 1, page.until(page.first(), 0.82));
    int state = Math.max(comment + 1, page.last());
    int first = page.sheet().nextRow();
    Map<Tone, List<String>> tones = new TreeMap<>();
    for (Progress.Bar each : block.bars()) {
      RowDraft row = new RowDraft(22);
      CellStyle body = book.looks().body();
      page.entry(row, page.first(), title, each.title(), block, body.with(body.font().strong()));
      page.put(row, title + 1, bar, percent(each, block.column()), percentLook(each));
      page.text(row, bar + 1, comment, each.comment(), body);
      CellValue status = book.values().of(each.state(), FieldPath.NONE);
      page.put(row, comment + 1, state, status, body);
      page.sheet().add(row);
      if (each.state() instanceof Datum.State known) {
        List<String> labels = tones.computeIfAbsent(known.tone(), key -> new ArrayList<>());
        if (!labels.contains(known.label())) {
          labels.add(known.label());
        }
      }
    }
    int last = page.sheet().nextRow() - 1;
    if (last >= first) {
      String bars = CellReference.range(first, title + 1, last, title + 1);
      page.sheet().rules().add(new Rule.Bar(bars, book.theme().palette().series(1)));
      String states = CellReference.range(first, comment + 1, last, comment + 1);
      String cell = "$" + CellReference.cell(first, comment + 1);
      tones.forEach((tone, texts) -> ToneRules.add(book, page.sheet(), states, cell, tone, texts));
    }
    page.gap();
  }

  private CellStyle percentLook(Progress.Bar bar) {
    BigDecimal percent = bar.percent() == null ? HUNDRED : bar.percent();
    return book.looks()
        .body()
        .at(Horizontal.LEFT, Vertical.CENTER)
        .formatted(book.values().numbers().percent(percent));
  }

  /** What a table of records says of the same thing is taken from there. */
  private CellValue percent(Progress.Bar bar, String column) {
    if (bar.percent() == null) {
      return CellValue.BLANK;
    }
    CellValue shown = CellValue.of(bar.percent().divide(HUNDRED).doubleValue());
    return book.fields().lookup(bar.title().path(), column, shown);
  }
}
