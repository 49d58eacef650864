package io.keyplan.poi.excel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandNote;
import io.keyplan.export.ExportOptions;
import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class KeptSheetsTest {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] BASE = base();
  private static final Brand BRAND = WorkbookBaseTest.brand(BASE);
  private static final byte[] WRITTEN =
      WorkbookBaseTest.write(ExportOptions.standard().withBrand(BRAND));

  private static byte[] base() {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Vorlage").createRow(0).createCell(0).setCellValue(7);
      XSSFSheet legal = book.createSheet("keyplan.Overview");
      XSSFRichTextString rich = new XSSFRichTextString("Small print");
      XSSFFont bold = book.createFont();
      bold.setBold(true);
      rich.applyFont(0, 5, bold);
      legal.createRow(0).createCell(0).setCellValue(rich);
      cover(book, book.createSheet("keyplan.cover"));
      book.setSheetHidden(book.getSheetIndex(book.createSheet("keyplan.old")), true);
      return bytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** A cover with all that a sheet can have, and much that does not stay. */
  private static void cover(XSSFWorkbook book, XSSFSheet sheet) {
    XSSFCellStyle style = book.createCellStyle();
    XSSFFont font = book.createFont();
    font.setFontHeightInPoints((short) 28);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GOLD.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THICK);
    style.setDataFormat(book.createDataFormat().getFormat("0.0\" Mio\""));
    XSSFCell title = sheet.createRow(1).createCell(1);
    title.setCellValue("Acme AG");
    title.setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 3));
    sheet.setColumnWidth(1, 40 * 256);
    sheet.createFreezePane(1, 2);
    sheet.setRowBreak(6);
    sheet.setColumnBreak(5);
    book.setPrintArea(book.getSheetIndex(sheet), "$A$1:$H$12");
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
    XSSFCell sum = sheet.createRow(2).createCell(1);
    sum.setCellFormula("Vorlage!A1*2");
    sum.setCellStyle(style);
    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://tracker.example/");
    title.setHyperlink(link);
    int picture = book.addPicture(PNG, Workbook.PICTURE_TYPE_PNG);
    sheet
        .createDrawingPatriarch()
        .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 2, 6), picture);
    sheet
        .createDrawingPatriarch()
        .createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 8, 9))
        .setTitleText("Old chart");
    sheet
        .createDrawingPatriarch()
        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 6, 6))
        .setString("Internal");
  }

  private static XSSFWorkbook written() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WRITTEN));
  }

  @Test
  void the_cover_comes_first_and_the_others_last_under_names_that_are_free() throws IOException {
    try (XSSFWorkbook book = written()) {
      List<String> names =
          IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();

      assertThat(names).startsWith("cover", "Overview").endsWith("Overview (2)");
      assertThat(names).doesNotContain("Vorlage", "old");
      assertThat(book.getActiveSheetIndex()).isZero();
      assertThat(IntStream.range(0, names.size()).filter(i -> book.getSheetAt(i).isSelected()))
          .containsExactly(0);
    }
  }

  @Test
  void cells_look_as_the_companys_and_have_the_values_of_their_formulas() throws IOException {
    try (XSSFWorkbook book = written()) {
      XSSFSheet cover = book.getSheet("cover");
      XSSFCell title = cover.getRow(1).getCell(1);
      XSSFCellStyle style = title.getCellStyle();

      assertThat(title.getStringCellValue()).isEqualTo("Acme AG");
      assertThat(style.getFont().getFontHeightInPoints()).isEqualTo((short) 28);
      assertThat(style.getFillForegroundColor()).isEqualTo(IndexedColors.GOLD.getIndex());
      assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.THICK);
      assertThat(style.getDataFormatString()).isEqualTo("0.0\" Mio\"");
      assertThat(cover.getMergedRegions()).containsExactly(new CellRangeAddress(1, 1, 1, 3));
      assertThat(cover.getColumnWidth(1) / 256.0).isCloseTo(44, within(0.1));
      assertThat(cover.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cover.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(14);
      XSSFRichTextString rich =
          book.getSheet("Overview (2)").getRow(0).getCell(0).getRichStringCellValue();
      assertThat(rich.getString()).isEqualTo("Small print");
      assertThat(rich.getFontOfFormattingRun(0).getBold()).isTrue();
    }
  }

  @Test
  void the_sheets_of_the_plan_look_as_they_do_without_them() throws IOException {
    Map<String, String> parts = WorkbookBaseTest.parts(WRITTEN);
    try (XSSFWorkbook plain = new XSSFWorkbook()) {
      plain.createSheet("Vorlage");
      byte[] other =
          WorkbookBaseTest.write(
              ExportOptions.standard().withBrand(WorkbookBaseTest.brand(bytes(plain))));
      try (XSSFWorkbook with = written();
          XSSFWorkbook without = new XSSFWorkbook(new ByteArrayInputStream(other))) {
        XSSFSheet sheet = without.getSheetAt(1);
        XSSFSheet same = with.getSheetAt(2);
        assertThat(same.getSheetName()).isEqualTo(sheet.getSheetName());
        sheet.forEach(
            row ->
                row.forEach(
                    cell -> {
                      XSSFCellStyle own = ((XSSFCell) cell).getCellStyle();
                      XSSFCellStyle kept =
                          same.getRow(row.getRowNum())
                              .getCell(cell.getColumnIndex())
                              .getCellStyle();
                      assertThat(kept.getFont()).isEqualTo(own.getFont());
                      assertThat(kept.getDataFormatString()).isEqualTo(own.getDataFormatString());
                      assertThat(kept.getFillForegroundColorColor())
                          .isEqualTo(own.getFillForegroundColorColor());
                      assertThat(kept.getBorderBottom()).isEqualTo(own.getBorderBottom());
                    }));
        assertThat(with.getAllNames().stream().filter(name -> name.getSheetIndex() != 0))
            .hasSameSizeAs(without.getAllNames());
        assertThat(with.getPrintArea(1)).isEqualTo(without.getPrintArea(0));
      }
    }
    assertThat(parts).containsKey("xl/worksheets/kept1.xml");
  }

  @Test
  void pictures_stay_and_what_calls_elsewhere_or_is_internal_goes() throws IOException {
    Map<String, String> parts = WorkbookBaseTest.parts(WRITTEN);

    assertThat(parts.get("xl/drawings/kept2.xml"))
        .contains("<xdr:pic>")
        .doesNotContain("graphicFrame");
    assertThat(parts).containsKey("xl/media/kept2_1.png");
    assertThat(parts.values()).noneMatch(xml -> xml.contains("tracker"));
    assertThat(parts.values()).noneMatch(xml -> xml.contains("Internal"));
    assertThat(parts.values()).noneMatch(xml -> xml.contains("Old chart"));
    assertThat(BRAND.notes(BaseKind.WORKBOOK))
        .extracting(BrandNote::message)
        .anyMatch(note -> note.contains("“keyplan.cover”: its formulas are kept as their values"))
        .anyMatch(note -> note.contains("without: charts and other drawings, comments, links"))
        .anyMatch(note -> note.contains("dropped (Vorlage, keyplan.old)"));
  }

  @Test
  void the_workbook_is_read_back_without_them_and_the_same_each_time() {
    byte[] usual = WorkbookBaseTest.write(ExportOptions.standard());

    assertThat(new ExcelReader().read(WRITTEN, DocumentLimits.STANDARD).values())
        .isNotEmpty()
        .isEqualTo(new ExcelReader().read(usual, DocumentLimits.STANDARD).values());
    Brand again = WorkbookBaseTest.brand(BASE);
    assertThat(WorkbookBaseTest.write(ExportOptions.standard().withBrand(again)))
        .isEqualTo(WRITTEN);
  }

  @Test
  void panes_breaks_and_what_is_printed_stay() throws IOException {
    try (XSSFWorkbook book = written()) {
      XSSFSheet cover = book.getSheetAt(0);
      assertThat(cover.getPaneInformation().isFreezePane()).isTrue();
      assertThat(cover.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(cover.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(cover.getRowBreaks()).containsExactly(6);
      assertThat(cover.getColumnBreaks()).containsExactly(5);
      assertThat(book.getPrintArea(0)).isEqualTo("'cover'!$A$1:$H$12");
      assertThat(cover.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:2"));
    }
  }
}
