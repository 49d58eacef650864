package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;

/** Says in words where something is in a workbook, and counts what is found. */
final class Places {

  private final FoundWorkbook workbook;
  private final int most;
  private int count;

  /**
   * Creates the places.
   *
   * @param most how many values there may be
   */
  Places(FoundWorkbook workbook, int most) {
    this.workbook = workbook;
    this.most = most;
  }

  String cell(int sheet, int row, int column) {
    return sheet(sheet) + ", cell " + CellReference.cell(row, column);
  }

  String row(FoundRecords.Area area, int row) {
    return sheet(area.sheet()) + ", row " + (row + 1);
  }

  String table(FoundRecords.Area area) {
    return area.table().isEmpty()
        ? row(area, area.firstRow())
        : sheet(area.sheet()) + ", table “" + area.table() + "”";
  }

  String sheet(int sheet) {
    return "sheet “" + workbook.sheets().get(sheet).name() + "”";
  }

  /** Makes a value of what is shown, without blanks around it. */
  ShownValue value(FieldPath path, Shown shown, String place) {
    count();
    if (shown instanceof Shown.Text text) {
      String plain = text.text().strip();
      if (plain.length() < text.text().length()) {
        return new ShownValue(path, plain.isEmpty() ? Shown.BLANK : new Shown.Text(plain), place);
      }
    }
    return new ShownValue(path, shown, place);
  }

  /**
   * Counts a value.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if there are too many
   */
  void count() {
    if (++count > most) {
      throw OfficeFault.tooLarge("the workbook has more than " + most + " values");
    }
  }
}
