package io.keyplan.poi.excel.fill;

import io.keyplan.poi.ooxml.OfficeFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What Apache POI knows of a workbook: in which parts its sheets are and what formats of cells make
 * of numbers. Immutable and thread-safe.
 */
final class BookParts {

  /**
   * A sheet.
   *
   * @param name its name
   * @param part name of its part
   */
  record SheetPart(String name, String part) {}

  private final List<SheetPart> sheets = new ArrayList<>();
  private final Set<Integer> days = new HashSet<>();
  private final Set<Integer> percents = new HashSet<>();
  private final Set<Integer> plain = new HashSet<>();

  private BookParts() {}

  /**
   * Opens a workbook, whose size was checked before.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if its structure is broken
   */
  static BookParts of(byte[] file) {
    BookParts parts = new BookParts();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.forEach(
          sheet ->
              parts.sheets.add(
                  new SheetPart(
                      sheet.getSheetName(),
                      book.getSheet(sheet.getSheetName())
                          .getPackagePart()
                          .getPartName()
                          .getName()
                          .substring(1))));
      for (int i = 0; i < book.getNumCellStyles(); i++) {
        parts.style(i, book.getCellStyleAt(i));
      }
    } catch (IOException | RuntimeException e) {
      throw OfficeFault.damaged("the file is damaged: its parts do not fit together", e);
    }
    return parts;
  }

  private void style(int index, XSSFCellStyle style) {
    String format = String.valueOf(style.getDataFormatString());
    if (DateUtil.isADateFormat(style.getDataFormat(), format)) {
      days.add(index);
    } else if (format.indexOf('%') >= 0) {
      percents.add(index);
    } else if (style.getDataFormat() == 0) {
      plain.add(index);
    }
  }

  /** Lists the sheets in their order. */
  List<SheetPart> sheets() {
    return sheets;
  }

  /** Says whether a style shows numbers as days. */
  boolean isDay(int style) {
    return days.contains(style);
  }

  /** Says whether a style shows numbers as percentages. */
  boolean isPercent(int style) {
    return percents.contains(style);
  }

  /** Says whether a style says nothing of numbers. */
  boolean isPlain(int style) {
    return plain.contains(style) || style == 0 && !days.contains(0) && !percents.contains(0);
  }
}
