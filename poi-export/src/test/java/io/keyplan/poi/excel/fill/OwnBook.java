package io.keyplan.poi.excel.fill;

import io.keyplan.fill.FillOptions;
import io.keyplan.fill.FillTemplate;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a company would have them, filled and read with a small plan. */
final class OwnBook {

  static final AccountPlan PLAN =
      AccountPlan.builder("Acme & Sons")
          .id("p-1")
          .account(account -> account.tier("Gold").industry("=1+1").annualRevenue(5_600_000))
          .action("Visit", a -> a.id("a-1").due(LocalDate.of(2026, 5, 4)))
          .action("Send", a -> a.id("a-2").due(LocalDate.of(2026, 2, 1)))
          .action("Sign", a -> a.id("a-3"))
          .opportunity("Pipes", o -> o.id("o-1").value(100).probability(50))
          .opportunity("Rods", o -> o.id("o-2").value(200).probability(25))
          .build();

  private OwnBook() {}

  /** Makes a workbook with one sheet. */
  static byte[] of(Consumer<XSSFSheet> content) {
    return make(book -> content.accept(book.createSheet("Plan")));
  }

  static byte[] make(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** Writes texts into a row, formulas where they begin with an equals sign. */
  static Row row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].startsWith("=")) {
        row.createCell(i).setCellFormula(texts[i].substring(1));
      } else if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }

  static FillTemplate open(byte[] book) {
    return FillTemplate.open("own.xlsx", book, DocumentLimits.STANDARD)
        .with(FillOptions.standard().withAsOf(LocalDate.of(2026, 3, 1)));
  }

  static byte[] fill(byte[] book, AccountPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      open(book).fill(plan, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] fill(byte[] book) {
    return fill(book, PLAN);
  }

  /** Opens a filled workbook. */
  static void see(byte[] file, Consumer<XSSFWorkbook> look) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      look.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] edit(byte[] file, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      change.accept(book);
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives what a sheet shows: cells are separated by commas, rows by bars; hidden columns not. */
  static String shown(byte[] file) {
    StringBuilder shown = new StringBuilder();
    see(
        file,
        book -> {
          DataFormatter formatter = new DataFormatter(java.util.Locale.US);
          formatter.setUseCachedValuesForFormulaCells(true);
          Sheet sheet = book.getSheetAt(0);
          for (Row row : sheet) {
            StringBuilder cells = new StringBuilder();
            for (Cell cell : row) {
              if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                cells
                    .append(cells.length() == 0 ? "" : ",")
                    .append(formatter.formatCellValue(cell));
              }
            }
            shown.append(cells).append("|");
          }
        });
    return shown.toString();
  }

  static String formula(byte[] file, String sheet, int row, int column) {
    StringBuilder formula = new StringBuilder();
    see(
        file,
        book -> {
          Cell cell = book.getSheet(sheet).getRow(row).getCell(column);
          formula.append(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "none");
        });
    return formula.toString();
  }

  static ImportResult read(byte[] filled) {
    return read(filled, PLAN);
  }

  static ImportResult read(byte[] filled, AccountPlan plan) {
    return PlanImport.standard()
        .merge(new ExcelReader().read(filled, DocumentLimits.STANDARD), plan);
  }
}
