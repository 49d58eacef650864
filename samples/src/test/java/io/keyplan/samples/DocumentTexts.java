package io.keyplan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What somebody reads in documents, as PDFBox and Apache POI tell it. */
final class DocumentTexts {

  private DocumentTexts() {}

  /** Gives all texts, paragraph by paragraph or cell by cell. */
  static String of(byte[] file, String format, Locale locale) throws IOException {
    return switch (format) {
      case "pdf" -> pdf(file);
      case "xlsx" -> workbook(file, locale);
      default -> {
        StringBuilder text = new StringBuilder();
        for (Element part : parts(file, ".*/(document|slide\\d+)\\.xml")) {
          for (String paragraph : List.of("w:p", "a:p")) {
            all(part, paragraph).forEach(one -> text.append(one.getTextContent()).append('\n'));
          }
        }
        yield text.toString();
      }
    };
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String workbook(byte[] file, Locale locale) throws IOException {
    DataFormatter shown = new DataFormatter(locale);
    shown.setUseCachedValuesForFormulaCells(true);
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            text.append(shown(cell, shown)).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  /** Excel rounds to fifteen digits before it shows decimals; Apache POI does not. */
  private static String shown(Cell cell, DataFormatter formatter) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type != CellType.NUMERIC) {
      return formatter.formatCellValue(cell);
    }
    double number =
        new BigDecimal(cell.getNumericCellValue()).round(new MathContext(15)).doubleValue();
    CellStyle style = cell.getCellStyle();
    return formatter.formatRawCellContents(
        number, style.getDataFormat(), style.getDataFormatString());
  }

  /** Gives the parts of an Office file whose names match. */
  static List<Element> parts(byte[] file, String name) throws IOException {
    List<Element> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(name)) {
          parts.add(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(zip.readAllBytes()))
                  .getDocumentElement());
        }
      }
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
    return parts;
  }

  /** Gives the elements of a name anywhere within another. */
  static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
