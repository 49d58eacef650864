package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Entry;
import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.cell.FieldCells;
import io.keyplan.poi.excel.cell.RowHeights;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Writes entries and texts into the cells of a sheet. Lives for one sheet. */
final class SheetPage {

  private final WorkbookContext book;
  private final SheetDraft sheet;

  SheetPage(WorkbookContext book, SheetDraft sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  WorkbookContext book() {
    return book;
  }

  SheetDraft sheet() {
    return sheet;
  }

  int first() {
    return SheetDraft.FIRST;
  }

  int last() {
    return sheet.lastColumn();
  }

  /** Gives the last of the columns from a first one on that together have about a share of all. */
  int until(int first, double share) {
    double wanted = sheet.width(first(), last()) * share;
    int column = first;
    double sum = sheet.width(column);
    while (column < last() && sum + sheet.width(column + 1) / 2 <= wanted) {
      column++;
      sum += sheet.width(column);
    }
    return column;
  }

  /** Gives the first and the last column of places side by side, of about the same width. */
  List<int[]> places(int count) {
    List<int[]> places = new ArrayList<>();
    int from = first();
    for (int i = 1; i <= count && from <= last(); i++) {
      int to = i == count ? last() : Math.max(from, until(first(), (double) i / count));
      places.add(new int[] {from, to});
      from = to + 1;
    }
    return places;
  }

  /** Writes a text over columns of the row that comes next, which is made as high as it needs. */
  void text(RowDraft row, int from, int to, String text, CellStyle style) {
    CellValue value = book.values().text(text, FieldPath.NONE);
    put(row, from, to, value, style);
  }

  /** Writes a value over columns of the row that comes next. */
  void put(RowDraft row, int from, int to, CellValue value, CellStyle style) {
    CellStyle look = value.shown().looksLikeFormula() ? style.quotedText() : style;
    int number = book.style(look);
    row.put(from, value, number);
    for (int column = from + 1; column <= to; column++) {
      row.put(column, CellValue.BLANK, number);
    }
    sheet.merge(sheet.nextRow(), from, sheet.nextRow(), to);
    if (value.shown() instanceof CellValue.Text text && style.wrap()) {
      row.atLeast(height(text.text(), from, to, look) + 7);
    }
  }

  double height(String text, int from, int to, CellStyle style) {
    double room = sheet.width(from, to) - 8 - style.indent() * 9;
    return RowHeights.of(text, style.font().size(), style.font().bold(), room);
  }

  /** Writes an entry over columns of the row that comes next, to be edited there or shown only. */
  void entry(RowDraft row, int from, int to, Entry entry, Block block, CellStyle style) {
    CellValue value = book.fields().place(entry, block, sheet.name(), sheet.nextRow(), from);
    put(row, from, to, value, look(entry, style, from));
    validate(entry, value, from);
  }

  /** Gives the look of an entry in the row that comes next; where it leads, it becomes a link. */
  private CellStyle look(Entry entry, CellStyle style, int column) {
    CellStyle look = style.formatted(book.values().format(entry));
    if (!CellLinks.isLink(entry)) {
      return look;
    }
    CellLinks.add(book, sheet, entry, sheet.nextRow(), column);
    return book.looks().link(look);
  }

  /** Says what may be entered where an entry is edited. */
  private void validate(Entry entry, CellValue value, int column) {
    if (FieldCells.isHome(entry, value)) {
      book.validations().add(sheet, entry, sheet.nextRow(), column);
    }
  }

  /**
   * Writes a long text over the whole width, and over several rows where one cannot be so high.
   *
   * @param least height of an empty text
   */
  void longText(Entry entry, Block block, CellStyle style, double least) {
    CellValue value = book.fields().place(entry, block, sheet.name(), sheet.nextRow(), first());
    CellStyle look = look(entry, style, first());
    if (value.shown().looksLikeFormula()) {
      look = look.quotedText();
    }
    double height = least;
    if (value.shown() instanceof CellValue.Text text) {
      height = Math.max(least, height(text.text(), first(), last(), look) + 8);
    }
    validate(entry, value, first());
    int rows = (int) Math.ceil(height / HostLimits.Excel.ROW_HEIGHT);
    int top = sheet.nextRow();
    for (int i = 0; i < rows; i++) {
      RowDraft row = new RowDraft(height / rows);
      if (i == 0) {
        row.put(first(), value, book.style(look));
      }
      row.paint(first(), last(), book.style(look));
      sheet.add(row);
    }
    sheet.merge(top, first(), sheet.nextRow() - 1, last());
  }

  /** Adds a heading for what follows; nothing for an empty one. */
  void heading(String text) {
    if (!text.isEmpty()) {
      RowDraft row = new RowDraft(26);
      text(row, first(), last(), text, book.looks().heading());
      sheet.add(row);
    }
  }

  void kicker(String text) {
    if (!text.isEmpty()) {
      RowDraft row = new RowDraft(18);
      text(row, first(), last(), text, book.looks().kicker().wrapped(true));
      sheet.add(row);
    }
  }

  void remark(String text) {
    RowDraft row = new RowDraft(18);
    text(row, first(), last(), text, book.looks().remark());
    sheet.add(row);
  }

  void gap() {
    sheet.space(1, 10);
  }
}
