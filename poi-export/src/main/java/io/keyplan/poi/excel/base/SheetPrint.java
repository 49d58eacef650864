package io.keyplan.poi.excel.base;

import io.keyplan.i18n.PaperSize;
import io.keyplan.poi.excel.workbook.HeaderPictures;
import io.keyplan.poi.excel.workbook.PrintSetup;
import io.keyplan.poi.excel.workbook.PrintSetup.Margins;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.ReadXml;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads how a sheet is printed, and passes over its cells. */
final class SheetPrint {

  /** Sizes of papers in points, upright, by their numbers. */
  private static final Map<Integer, double[]> PAPERS =
      Map.of(
          1, new double[] {PaperSize.LETTER.width(), PaperSize.LETTER.height()},
          5, new double[] {612, 1008},
          8, new double[] {841.9, 1190.6},
          9, new double[] {PaperSize.A4.width(), PaperSize.A4.height()},
          11, new double[] {419.5, 595.3});

  private static final int A4 = 9;
  private static final double MOST_INCHES = 4;

  /** Margins of a sheet that says none, as Excel has them. */
  private static final Margins USUAL = new Margins(0.7, 0.7, 0.75, 0.75, 0.3, 0.3);

  private Margins margins = USUAL;
  private int paper = A4;
  private @Nullable String drawing;
  private String header = "";
  private String footer = "";

  private SheetPrint() {}

  /**
   * Reads how a sheet is printed.
   *
   * @param part name of the sheet's part
   * @throws io.keyplan.read.UnreadableDocumentException if the XML is broken
   */
  static PrintSetup of(BasePackage book, String part) {
    SheetPrint print = new SheetPrint();
    try {
      XMLStreamReader reader = ReadXml.stream(book.content(part));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          print.read(reader);
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
    return print.setup(HeaderPictureReader.read(book, part, print.drawing).orElse(null));
  }

  private PrintSetup setup(@Nullable HeaderPictures pictures) {
    double[] size = PAPERS.get(paper);
    boolean shown = pictures != null;
    return new PrintSetup(
        paper,
        size[0],
        size[1],
        margins,
        shown ? header : withoutPictures(header),
        shown ? footer : withoutPictures(footer),
        pictures);
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "pageMargins" ->
          margins =
              new Margins(
                  inches(reader, "left", USUAL.left()),
                  inches(reader, "right", USUAL.right()),
                  inches(reader, "top", USUAL.top()),
                  inches(reader, "bottom", USUAL.bottom()),
                  inches(reader, "header", USUAL.header()),
                  inches(reader, "footer", USUAL.footer()));
      case "pageSetup" -> {
        String number = reader.getAttributeValue(null, "paperSize");
        if (number != null && number.matches("[0-9]{1,3}")) {
          int found = Integer.parseInt(number);
          paper = PAPERS.containsKey(found) ? found : A4;
        }
      }
      case "legacyDrawingHF" -> drawing = reader.getAttributeValue(Namespaces.RELATIONSHIPS, "id");
      case "oddHeader" -> header = reader.getElementText();
      case "oddFooter" -> footer = reader.getElementText();
      default -> {}
    }
  }

  /** Where there is no picture, Excel would show nothing in its place, and say so. */
  private static String withoutPictures(String line) {
    return line.replace("&G", "");
  }

  private static double inches(XMLStreamReader reader, String side, double usual) {
    return Math.max(0, Math.min(MOST_INCHES, number(reader.getAttributeValue(null, side), usual)));
  }

  private static double number(@Nullable String text, double usual) {
    return text != null && text.matches("[0-9]{1,9}([.][0-9]{1,20})?([eE]-?[0-9]{1,3})?")
        ? Double.parseDouble(text)
        : usual;
  }
}
