package io.keyplan.poi.excel.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BrandNote;
import io.keyplan.poi.excel.workbook.KeptSheets;
import io.keyplan.poi.excel.workbook.SheetFonts;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads the sheets of a company's that stand in every workbook. Lives for one reading. */
final class KeptSheetsReader {

  private static final String PREFIX = "keyplan.";
  private static final String COVER = "cover";

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

  /** Adds a sheet by its name and its part. */
  void add(BaseFile file, String name, String part) {
    String title = name.substring(PREFIX.length());
    KeptSheetReader reader = new KeptSheetReader(book, part, texts, styles, look, widthRatio);
    sheets.add(reader.read(title, title.equalsIgnoreCase(COVER)));
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
