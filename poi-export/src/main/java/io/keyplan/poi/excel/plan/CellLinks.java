package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellLink;
import io.keyplan.poi.excel.workbook.SheetDraft;

/** Makes links of values that lead somewhere. */
final class CellLinks {

  private CellLinks() {}

  static boolean isLink(Entry entry) {
    return entry.datum() instanceof Datum.Link;
  }

  /** Adds the link of an entry to a cell. */
  static void add(WorkbookContext book, SheetDraft sheet, Entry entry, int row, int column) {
    if (!(entry.datum() instanceof Datum.Link link)) {
      return;
    }
    if (sheet.links().size() >= HostLimits.Excel.LINKS) {
      book.notes()
          .changed(
              entry.path(),
              "links are shown as texts: Excel takes " + HostLimits.Excel.LINKS + " on a sheet");
    } else {
      sheet.links().add(new CellLink(CellReference.cell(row, column), link.uri(), false));
    }
  }
}
