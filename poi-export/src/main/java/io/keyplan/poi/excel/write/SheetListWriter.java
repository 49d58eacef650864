package io.keyplan.poi.excel.write;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.DefinedName;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Namespaces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the part that lists sheets and names. */
final class SheetListWriter {

  private SheetListWriter() {}

  /**
   * Writes the part.
   *
   * @param sheetIds ids of the relationships to the sheets
   * @param keptIds ids of the relationships to the company's sheets
   */
  static byte[] write(Workbook plan, List<String> sheetIds, List<String> keptIds) {
    ElementWriter out = new ElementWriter();
    out.open("workbook", "xmlns", Namespaces.SPREADSHEET, "xmlns:r", Namespaces.RELATIONSHIPS);
    out.empty("workbookPr", "defaultThemeVersion", 124226);
    out.open("bookViews")
        .empty(
            "workbookView",
            "xWindow",
            0,
            "yWindow",
            0,
            "windowWidth",
            28800,
            "windowHeight",
            15000,
            "tabRatio",
            850)
        .close("bookViews");
    out.open("sheets");
    kept(out, plan, keptIds, true);
    for (int i = 0; i < plan.sheets().size(); i++) {
      SheetDraft sheet = plan.sheets().get(i);
      String id = sheetIds.get(i);
      if (sheet.isHidden()) {
        out.empty("sheet", "name", sheet.name(), "sheetId", i + 1, "state", "hidden", "r:id", id);
      } else {
        out.empty("sheet", "name", sheet.name(), "sheetId", i + 1, "r:id", id);
      }
    }
    kept(out, plan, keptIds, false);
    out.close("sheets");
    names(out, plan);
    out.empty("calcPr", "calcId", 191029);
    return out.close("workbook").bytes();
  }

  private static void kept(ElementWriter out, Workbook plan, List<String> ids, boolean cover) {
    for (int i = 0; i < plan.kept().size(); i++) {
      KeptSheets.Sheet sheet = plan.kept().get(i);
      if (sheet.cover() == cover) {
        int number = plan.sheets().size() + i + 1;
        out.empty("sheet", "name", sheet.title(), "sheetId", number, "r:id", ids.get(i));
      }
    }
  }

  private static void names(ElementWriter out, Workbook plan) {
    boolean printed =
        plan.sheets().stream()
                .anyMatch(sheet -> !repeated(sheet).isEmpty() || sheet.lastPrinted() >= 0)
            || plan.kept().stream().anyMatch(sheet -> !sheet.printed().isEmpty());
    if (plan.names().all().isEmpty() && !printed) {
      return;
    }
    int before = (int) plan.kept().stream().filter(KeptSheets.Sheet::cover).count();
    out.open("definedNames");
    for (int i = 0; i < plan.sheets().size(); i++) {
      SheetDraft sheet = plan.sheets().get(i);
      if (sheet.lastPrinted() >= 0) {
        String rows = CellReference.fixed(0, 0, sheet.lastPrinted(), sheet.lastColumn());
        String area = CellReference.on(sheet.name(), rows);
        out.text("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", before + i);
      }
      String repeated = repeated(sheet);
      if (!repeated.isEmpty()) {
        out.text("definedName", repeated, "name", "_xlnm.Print_Titles", "localSheetId", before + i);
      }
    }
    printedOfKept(out, plan, true);
    printedOfKept(out, plan, false);
    for (DefinedName name : plan.names().all()) {
      if (name.comment().isEmpty()) {
        out.text("definedName", name.refersTo(), "name", name.name());
      } else {
        out.text("definedName", name.refersTo(), "name", name.name(), "comment", name.comment());
      }
    }
    out.close("definedNames");
  }

  private static void printedOfKept(ElementWriter out, Workbook plan, boolean cover) {
    int[] sheet = {
      cover
          ? 0
          : plan.sheets().size()
              + (int) plan.kept().stream().filter(KeptSheets.Sheet::cover).count()
    };
    for (KeptSheets.Sheet each : plan.kept()) {
      if (each.cover() == cover) {
        each.printed()
            .forEach(
                (name, ranges) ->
                    out.text(
                        "definedName",
                        ranges.stream()
                            .map(range -> CellReference.on(each.title(), range))
                            .collect(Collectors.joining(",")),
                        "name",
                        name,
                        "localSheetId",
                        sheet[0]));
        sheet[0]++;
      }
    }
  }

  /** Says what of a sheet stands on each of its printed pages; empty for nothing. */
  private static String repeated(SheetDraft sheet) {
    List<String> parts = new ArrayList<>();
    if (sheet.titleColumns() > 0) {
      String columns = "$A:$" + CellReference.column(sheet.titleColumns() - 1);
      parts.add(CellReference.on(sheet.name(), columns));
    }
    if (sheet.titleRow() >= 0) {
      String row = "$" + (sheet.titleRow() + 1);
      parts.add(CellReference.on(sheet.name(), row + ":" + row));
    }
    return String.join(",", parts);
  }
}
