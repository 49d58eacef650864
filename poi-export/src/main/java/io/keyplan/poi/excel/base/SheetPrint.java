package io.keyplan.poi.excel.base;

import io.keyplan.i18n.PaperSize;
import io.keyplan.poi.excel.workbook.PrintSetup;
import io.keyplan.poi.excel.workbook.PrintSetup.Margins;
import io.keyplan.poi.ooxml.OfficeFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFHeaderFooter;
import org.jspecify.annotations.Nullable;

/**
 * What Apache POI knows of a company's workbook: its sheets, and how the first one is printed. The
 * only class of the package that sees POI, which is loaded when a brand has a workbook.
 */
final class SheetPrint {

  /** Sizes of papers in points, upright, by their numbers. */
  private static final Map<Integer, double[]> PAPERS =
      Map.of(
          1, new double[] {PaperSize.LETTER.width(), PaperSize.LETTER.height()},
          5, new double[] {612, 1008},
          8, new double[] {841.9, 1190.6},
          9, new double[] {PaperSize.A4.width(), PaperSize.A4.height()},
          11, new double[] {419.5, 595.3});

  private static final double MOST_INCHES = 4;

  private final List<String> sheets = new ArrayList<>();
  private final @Nullable PrintSetup print;
  private final boolean pictures;

  /**
   * Opens a workbook, whose size was checked before.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if its structure is broken
   */
  SheetPrint(byte[] file) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        sheets.add(book.getSheetName(i));
      }
      XSSFSheet first = book.getNumberOfSheets() == 0 ? null : book.getSheetAt(0);
      print = first == null ? null : print(first);
      pictures =
          first != null && (text(first.getHeader()) + text(first.getFooter())).contains("&G");
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw OfficeFault.damaged("the file is damaged: its parts do not fit together", e);
    }
  }

  private static PrintSetup print(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    int paper = PAPERS.containsKey((int) setup.getPaperSize()) ? setup.getPaperSize() : 9;
    double[] size = PAPERS.get(paper);
    return new PrintSetup(
        paper,
        size[0],
        size[1],
        new Margins(
            inches(sheet, PageMargin.LEFT),
            inches(sheet, PageMargin.RIGHT),
            inches(sheet, PageMargin.TOP),
            inches(sheet, PageMargin.BOTTOM),
            inches(sheet, PageMargin.HEADER),
            inches(sheet, PageMargin.FOOTER)),
        text(sheet.getHeader()),
        text(sheet.getFooter()));
  }

  private static double inches(XSSFSheet sheet, PageMargin side) {
    return Math.max(0, Math.min(MOST_INCHES, sheet.getMargin(side)));
  }

  private static String text(Object line) {
    String text = line instanceof XSSFHeaderFooter known ? known.getValue() : "";
    return text == null ? "" : text;
  }

  /** Lists the names of the sheets. */
  List<String> sheets() {
    return sheets;
  }

  /** Gives how the first sheet is printed; null without sheets. */
  @Nullable PrintSetup print() {
    return print;
  }

  /** Says whether there is a picture at the head or the foot of its pages. */
  boolean hasPictures() {
    return pictures;
  }
}
