package io.keyplan.poi.excel;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.Anchored;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedName;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetCell;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.poi.excel.workbook.TablePart;
import io.keyplan.poi.excel.workbook.Validation;
import io.keyplan.poi.excel.workbook.Workbook;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the plan of a workbook as text. */
final class WorkbookOutline {

  private static final int LONGEST = 60;
  private static final int TOLD_OF_HIDDEN = 3;

  private WorkbookOutline() {}

  static String of(Workbook plan) {
    StringBuilder text = new StringBuilder();
    for (SheetDraft sheet : plan.sheets()) {
      sheet(sheet, text);
    }
    for (DefinedName name : plan.names().all()) {
      text.append("name ").append(name.name()).append(" = ").append(name.refersTo()).append('\n');
    }
    return text.toString();
  }

  private static void sheet(SheetDraft sheet, StringBuilder text) {
    text.append("# ").append(sheet.name()).append(sheet.isHidden() ? " (hidden)" : "");
    for (double width : sheet.widths()) {
      text.append(' ').append(Math.round(width));
    }
    text.append(" · frozen ").append(sheet.frozenRows()).append('/').append(sheet.frozenColumns());
    text.append('\n');
    int[] number = {0};
    sheet
        .rows()
        .forEach(
            row -> {
              number[0]++;
              String cells =
                  row.cells().stream()
                      .filter(cell -> cell.value() != CellValue.BLANK)
                      .map(cell -> CellReference.column(cell.column()) + ": " + value(cell.value()))
                      .collect(Collectors.joining(" | "));
              if (!cells.isEmpty() && isTold(sheet, row, number[0])) {
                text.append("  ").append(number[0]).append(' ').append(cells).append('\n');
              }
            });
    sheet.merges().forEach(range -> text.append("  merged ").append(range).append('\n'));
    for (TablePart table : sheet.tables()) {
      text.append("  table ").append(table.name()).append(' ');
      text.append(
          CellReference.range(table.firstRow(), 0, table.lastRow(), table.columns().size() - 1));
      text.append('\n');
    }
    for (Validation rule : sheet.validations()) {
      text.append("  enter ").append(rule.range()).append(' ').append(rule.type()).append(' ');
      text.append(rule.first()).append(rule.error().isEmpty() ? " or other" : "");
      text.append(rule.prompt().isEmpty() ? "" : " – " + rule.prompt()).append('\n');
    }
    for (Rule rule : sheet.rules()) {
      text.append("  look ").append(rule.range()).append(' ');
      text.append(rule.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      text.append(rule instanceof Rule.When when ? " " + when.formula() : "").append('\n');
    }
    for (Anchored drawing : sheet.drawings()) {
      Anchored.Place place = drawing.place();
      text.append("  draw ").append(drawing.getClass().getSimpleName().toLowerCase(Locale.ROOT));
      text.append(' ').append(CellReference.cell(place.row(), place.column())).append(' ');
      text.append(Math.round(place.width())).append(" x ").append(Math.round(place.height()));
      text.append('\n');
    }
  }

  /** Rows for what may be added later are all alike, and so are those that only compute. */
  private static boolean isTold(SheetDraft sheet, SheetRow row, int number) {
    boolean waits =
        row.cells().stream()
            .map(SheetCell::value)
            .filter(value -> value != CellValue.BLANK)
            .allMatch(WorkbookOutline::isEmptyFormula);
    return sheet.isHidden() ? number <= TOLD_OF_HIDDEN : !waits;
  }

  private static boolean isEmptyFormula(CellValue value) {
    return value instanceof CellValue.Formula formula
        && formula.value().equals(new CellValue.Text(""));
  }

  private static String value(CellValue value) {
    String shown;
    if (value instanceof CellValue.Formula formula) {
      return "=" + formula.formula() + " → " + value(formula.value());
    } else if (value instanceof CellValue.Text text) {
      shown = text.text().replace("\n", "⏎");
    } else if (value instanceof CellValue.Number number) {
      shown = String.valueOf(number.number());
    } else {
      shown = "";
    }
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }
}
