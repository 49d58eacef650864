package io.keyplan.poi.excel.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BrandNote;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.SheetFonts;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the sheets of a company's that stand in every workbook. Lives for one reading. */
final class KeptSheetsReader {

  private static final String PREFIX = "keyplan.";
  private static final String COVER = "cover";

  /** What is printed of a sheet, and what of it on every page (ISO 29500-1, clause 18.2.5). */
  private static final Set<String> PRINTED = Set.of("_xlnm.Print_Area", "_xlnm.Print_Titles");

  /** Cells, rows or columns of a sheet, as names refer to them. */
  private static final Pattern RANGE =
      Pattern.compile(
          "!(\\$?[A-Z]{1,3}\\$?[0-9]{1,7}(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?"
              + "|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?=,|$)");

  private final BasePackage book;
  private final List<Element> texts;
  private final LookXml look;
  private final KeptStylesReader styles;
  private final double widthRatio;
  private final List<KeptSheets.Sheet> sheets = new ArrayList<>();
  private final List<BrandNote> notes = new ArrayList<>();

  KeptSheetsReader(BasePackage book, @Nullable ThemeReader theme, NormalStyle normal) {
    Element root = book.related("styles").map(book::tree).orElse(null);
    this.book = book;
    this.texts =
        book.related("sharedStrings").map(book::tree).map(XmlTree::children).orElse(List.of());
    this.look = new LookXml(theme, root);
    this.styles = new KeptStylesReader(root, look);
    this.widthRatio = Math.max(0.5, Math.min(2, normal.size() / SheetFonts.SIZE));
  }

  /** Says whether a sheet of a name stands in every workbook. */
  static boolean isKept(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith(PREFIX) && name.length() > PREFIX.length();
  }

  private Map<String, List<String>> printed(int sheet) {
    Map<String, List<String>> printed = new HashMap<>();
    for (Element names : XmlTree.children(book.tree(book.main()))) {
      if (names.getLocalName().equals("definedNames")) {
        for (Element each : XmlTree.children(names)) {
          List<String> ranges =
              RANGE.matcher(each.getTextContent()).results().map(found -> found.group(1)).toList();
          boolean here = each.getAttribute("localSheetId").equals(String.valueOf(sheet));
          if (here && PRINTED.contains(each.getAttribute("name")) && !ranges.isEmpty()) {
            printed.put(each.getAttribute("name"), ranges);
          }
        }
      }
    }
    return printed;
  }

  /**
   * Adds a sheet.
   *
   * @param index its place among all sheets of the workbook, from 0
   */
  void add(BaseFile file, String name, String part, int index) {
    String title = name.substring(PREFIX.length());
    KeptSheetReader reader = new KeptSheetReader(book, part, texts, styles, look, widthRatio);
    sheets.add(reader.read(title, title.equalsIgnoreCase(COVER), printed(index)));
    String where = file + ": sheet “" + name + "”: ";
    if (reader.formulas()) {
      notes.add(BrandNote.fallback(where + "its formulas are kept as their values."));
    }
    if (!reader.lost().isEmpty()) {
      String lost = String.join(", ", reader.lost());
      notes.add(BrandNote.fallback(where + "it is kept without: " + lost + "."));
    }
  }

  KeptSheets sheets() {
    return new KeptSheets(sheets, styles.styles());
  }

  List<BrandNote> notes() {
    return notes;
  }
}
