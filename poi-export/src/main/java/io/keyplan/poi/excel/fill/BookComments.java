package io.keyplan.poi.excel.fill;

import io.keyplan.fill.TemplateProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with its mistakes as notes of its cells; what is wrong beside them stands in the first
 * cell of the sheet. For one workbook.
 */
final class BookComments {

  private static final String AUTHOR = "Keyplan";

  /** A note is so many columns wide, and so many rows high. */
  private static final int WIDTH = 4;

  private static final int HEIGHT = 6;

  private BookComments() {}

  /** Writes the workbook; the stream is flushed and left open. */
  static void write(byte[] file, List<BookMistake> mistakes, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (BookMistake each : mistakes) {
        XSSFSheet sheet =
            Optional.ofNullable(book.getSheet(each.sheet())).orElseGet(() -> book.getSheetAt(0));
        comment(sheet, each);
      }
      book.write(out);
      out.flush();
    }
  }

  private static void comment(XSSFSheet sheet, BookMistake mistake) {
    int at = mistake.row();
    int column = mistake.column();
    XSSFRow row = Optional.ofNullable(sheet.getRow(at)).orElseGet(() -> sheet.createRow(at));
    XSSFCell cell =
        Optional.ofNullable(row.getCell(column)).orElseGet(() -> row.createCell(column));
    TemplateProblem problem = mistake.problem();
    String tag = problem.tag().isEmpty() ? "" : " (" + problem.tag() + ")";
    String text = (mistake.exact() ? "" : problem.place() + ": ") + problem.message() + tag;
    XSSFComment known = cell.getCellComment();
    if (known == null) {
      XSSFClientAnchor anchor =
          new XSSFClientAnchor(0, 0, 0, 0, column + 1, at, column + 1 + WIDTH, at + HEIGHT);
      known = sheet.createDrawingPatriarch().createCellComment(anchor);
      known.setAuthor(AUTHOR);
      known.setString(text);
      cell.setCellComment(known);
    } else {
      known.setString(known.getString().getString() + "\n\n" + text);
    }
  }
}
