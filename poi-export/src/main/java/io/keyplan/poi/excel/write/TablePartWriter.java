package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.TablePart;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;

/** Writes the definition of an Excel table. */
final class TablePartWriter {

  private TablePartWriter() {}

  static byte[] write(TablePart table) {
    int last = table.columns().size() - 1;
    String whole = CellReference.range(table.firstRow(), 0, table.lastRow(), last);
    ElementWriter out = new ElementWriter();
    out.open(
        "table",
        "xmlns",
        Namespaces.SPREADSHEET,
        "id",
        table.number(),
        "name",
        table.name(),
        "displayName",
        table.name(),
        "ref",
        whole,
        table.totals() ? "totalsRowCount" : "totalsRowShown",
        table.totals() ? 1 : 0);
    out.empty(
        "autoFilter", "ref", CellReference.range(table.firstRow(), 0, table.lastDataRow(), last));
    out.open("tableColumns", "count", table.columns().size());
    for (int i = 0; i < table.columns().size(); i++) {
      column(out, table.columns().get(i), i + 1);
    }
    out.close("tableColumns");
    out.empty(
        "tableStyleInfo",
        "name",
        StylesWriter.TABLE_STYLE,
        "showFirstColumn",
        0,
        "showLastColumn",
        0,
        "showRowStripes",
        0,
        "showColumnStripes",
        0);
    return out.close("table").bytes();
  }

  private static void column(ElementWriter out, TablePart.Column column, int id) {
    String name = SharedTexts.escaped(column.name());
    if (!column.totalLabel().isEmpty()) {
      out.open(
          "tableColumn",
          "id",
          id,
          "name",
          name,
          "totalsRowLabel",
          SharedTexts.escaped(column.totalLabel()));
    } else if (!column.totalFormula().isEmpty()) {
      String function = column.sum() ? "sum" : "custom";
      out.open("tableColumn", "id", id, "name", name, "totalsRowFunction", function);
    } else {
      out.open("tableColumn", "id", id, "name", name);
    }
    if (!column.formula().isEmpty()) {
      out.text("calculatedColumnFormula", column.formula());
    }
    if (!column.totalFormula().isEmpty() && !column.sum()) {
      out.text("totalsRowFormula", column.totalFormula());
    }
    out.close("tableColumn");
  }
}
