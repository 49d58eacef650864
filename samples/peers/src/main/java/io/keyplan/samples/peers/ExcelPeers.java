package io.keyplan.samples.peers;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;

/** Libraries for Excel, used as their guides say. */
final class ExcelPeers {

  private static final String DAY = "mmm d, yyyy";

  private ExcelPeers() {}

  static byte[] xssf(Content content) throws Exception {
    try (Workbook workbook = new XSSFWorkbook()) {
      return poi(workbook, content);
    }
  }

  static byte[] sxssf(Content content) throws Exception {
    try (Workbook workbook = new SXSSFWorkbook()) {
      return poi(workbook, content);
    }
  }

  private static byte[] poi(Workbook workbook, Content content) throws Exception {
    CellStyle title = style(workbook, 16, null);
    CellStyle head = style(workbook, 11, IndexedColors.DARK_BLUE);
    CellStyle day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat(DAY));
    for (Content.Part part : content.sections()) {
      Sheet sheet = workbook.createSheet(part.title());
      for (int i = 0; i < content.columns().size(); i++) {
        sheet.setColumnWidth(i, (i == 0 ? 40 : 16) * 256);
      }
      Cell first = sheet.createRow(0).createCell(0);
      first.setCellValue(content.title());
      first.setCellStyle(title);
      sheet.createRow(1).createCell(0).setCellValue(part.text());
      Row heads = sheet.createRow(2);
      for (int i = 0; i < content.columns().size(); i++) {
        Cell cell = heads.createCell(i);
        cell.setCellValue(content.columns().get(i));
        cell.setCellStyle(head);
      }
      for (int i = 0; i < part.rows().size(); i++) {
        fill(sheet.createRow(i + 3), part.rows().get(i), day);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static void fill(Row row, List<Object> values, CellStyle day) {
    for (int i = 0; i < values.size(); i++) {
      Cell cell = row.createCell(i);
      if (values.get(i) instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (values.get(i) instanceof BigDecimal number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(values.get(i).toString());
      }
    }
  }

  private static CellStyle style(Workbook workbook, int size, IndexedColors fill) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints((short) size);
    CellStyle style = workbook.createCellStyle();
    if (fill != null) {
      font.setColor(IndexedColors.WHITE.getIndex());
      style.setFillForegroundColor(fill.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    style.setFont(font);
    return style;
  }

  static byte[] fastExcel(Content content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "Peers", "1.0")) {
      for (Content.Part part : content.sections()) {
        Worksheet sheet = workbook.newWorksheet(part.title());
        int columns = content.columns().size();
        for (int i = 0; i < columns; i++) {
          sheet.width(i, i == 0 ? 40 : 16);
          sheet.value(2, i, content.columns().get(i));
        }
        sheet.value(0, 0, content.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, part.text());
        sheet
            .range(2, 0, 2, columns - 1)
            .style()
            .bold()
            .fontColor("FFFFFF")
            .fillColor(Peer.NAVY)
            .set();
        for (int i = 0; i < part.rows().size(); i++) {
          fill(sheet, i + 3, part.rows().get(i));
        }
      }
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof LocalDate date) {
        sheet.value(row, i, date);
        sheet.style(row, i).format(DAY).set();
      } else if (values.get(i) instanceof BigDecimal number) {
        sheet.value(row, i, number);
      } else {
        sheet.value(row, i, values.get(i).toString());
      }
    }
  }
}
