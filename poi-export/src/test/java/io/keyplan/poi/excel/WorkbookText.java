package io.keyplan.poi.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads all text of a workbook with Apache POI, that of its drawings included. */
final class WorkbookText {

  private static final Pattern TEXT = Pattern.compile("<a:t>([^<]*)</a:t>");

  private WorkbookText() {}

  static String of(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        text.append(sheet.getSheetName()).append('\n');
        text.append(sheet.getFooter().getCenter()).append('\n');
        for (Row row : sheet) {
          for (Cell cell : row) {
            append(text, cell);
          }
        }
      }
    }
    drawings(file, text);
    return text.toString();
  }

  private static void append(StringBuilder text, Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.STRING) {
      text.append(cell.getStringCellValue()).append('\n');
    } else if (type == CellType.NUMERIC) {
      text.append(cell.getNumericCellValue()).append('\n');
    }
  }

  private static void drawings(byte[] file, StringBuilder text) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/drawings/")) {
          Matcher found = TEXT.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          while (found.find()) {
            text.append(plain(found.group(1))).append('\n');
          }
        }
      }
    }
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
