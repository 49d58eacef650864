package io.keyplan.poi.excel.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.UnusableBaseException;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.excel.workbook.PrintSetup;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Learns what a company's workbook offers. Lives for one reading. */
public final class WorkbookBaseReader {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final double MILLIMETRES_OF_AN_INCH = 25.4;

  private final BaseFile file;
  private final List<String> dropped = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final KeptSheetsReader keptReader;
  private final PrintSetup print;
  private final boolean pictures;
  private final NormalStyle normal;
  private final @Nullable ThemeReader theme;
  private final boolean macros;

  private WorkbookBaseReader(BaseFile file, BrandLimits limits) {
    this.file = file;
    BasePackage opened =
        new BasePackage(file, limits, "Microsoft Excel", "spreadsheetml", "ms-excel.");
    String first = null;
    for (Element sheet : sheets(opened)) {
      String part = part(opened, sheet);
      first = first == null ? part : first;
    }
    if (first == null) {
      throw new UnusableBaseException(
          List.of(file + ": this is no workbook of Microsoft Excel: it has no sheets"));
    }
    this.print = SheetPrint.of(opened, first);
    this.pictures = new String(opened.content(first), StandardCharsets.UTF_8).contains("&amp;G");
    this.normal =
        opened
            .related("styles")
            .map(styles -> NormalStyle.of(opened.tree(styles)))
            .orElseGet(
                () -> new NormalStyle("Normal", Optional.empty(), NormalStyle.USUAL_SIZE, true));
    this.theme =
        opened.related("theme").map(part -> ThemeReader.of(opened.tree(part))).orElse(null);
    this.macros = opened.isRelated("vbaProject");
    this.keptReader = new KeptSheetsReader(opened, theme, normal);
    boolean from1904 = from1904(opened);
    int index = -1;
    for (Element sheet : sheets(opened)) {
      index++;
      String name = sheet.getAttribute("name");
      String part = part(opened, sheet);
      String state = sheet.getAttribute("state");
      boolean shown = state.isEmpty() || state.equals("visible");
      if (part != null && shown && !from1904 && KeptSheetsReader.isKept(name)) {
        kept.add(name);
        keptReader.add(file, name, part, index);
      } else {
        dropped.add(name);
      }
    }
  }

  /** Days of such a workbook would be others in ours. */
  private static boolean from1904(BasePackage opened) {
    return XmlTree.children(opened.tree(opened.main())).stream()
        .filter(each -> each.getLocalName().equals("workbookPr"))
        .anyMatch(each -> List.of("1", "true").contains(each.getAttribute("date1904")));
  }

  private static List<Element> sheets(BasePackage opened) {
    return XmlTree.children(opened.tree(opened.main())).stream()
        .filter(each -> each.getLocalName().equals("sheets"))
        .flatMap(each -> XmlTree.children(each).stream())
        .toList();
  }

  /** Finds the part of a sheet with cells; null for a chart, or where the part is missing. */
  private static @Nullable String part(BasePackage opened, Element sheet) {
    String id = sheet.getAttributeNS(RELATIONSHIPS, "id");
    return opened.related(opened.main(), "worksheet", id).orElse(null);
  }

  /**
   * Reads a workbook.
   *
   * @throws UnusableBaseException if it is damaged, protected, too large or no workbook
   */
  public static BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    try {
      return new WorkbookBaseReader(file, limits).reading(settings);
    } catch (UnreadableDocumentException e) {
      throw new UnusableBaseException(List.of(file + ": " + e.getMessage()));
    }
  }

  private BaseReading reading(BrandSettings settings) {
    String font =
        normal.themed() && theme != null
            ? theme.bodyFont().or(normal::font).orElse(null)
            : normal.font().orElse(null);
    WorkbookBase base =
        new WorkbookBase(normal.name(), headings(font, settings), print, keptReader.sheets());
    return new BaseReading(
        List.of(base),
        theme == null ? null : theme.colors().orElse(null),
        font,
        notes(font, settings),
        findings(font, base.headings()));
  }

  private List<BrandNote> notes(@Nullable String font, BrandSettings settings) {
    List<BrandNote> notes = new ArrayList<>();
    if (!dropped.isEmpty()) {
      notes.add(
          BrandNote.info(
              file
                  + ": its sheets are dropped ("
                  + String.join(", ", dropped.stream().limit(5).toList())
                  + (dropped.size() > 5 ? "…" : "")
                  + ")."));
    }
    notes.addAll(keptReader.notes());
    if (macros) {
      notes.add(BrandNote.info(file + ": its macros are dropped."));
    }
    if (pictures && print.pictures() == null) {
      notes.add(
          BrandNote.fallback(
              file + ": the pictures in its headers and footers are left out of printed pages."));
    }
    Set<String> doubts = new LinkedHashSet<>();
    FontFamily headings = headings(font, settings);
    if (font != null) {
      family(font, settings).doubt().ifPresent(doubts::add);
    }
    if (headings != null) {
      headings.doubt().ifPresent(doubts::add);
    }
    doubts.forEach(doubt -> notes.add(BrandNote.fallback(file + ": " + doubt)));
    return notes;
  }

  private static FontFamily family(String name, BrandSettings settings) {
    return settings.fonts().stream()
        .filter(family -> family.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> FontFamily.named(name));
  }

  /** A company's headings have the theme's font for them where its cells have the theme's. */
  private @Nullable FontFamily headings(@Nullable String font, BrandSettings settings) {
    return theme == null || !normal.themed()
        ? null
        : theme
            .headingFont()
            .filter(name -> !name.equalsIgnoreCase(font))
            .map(name -> family(name, settings))
            .orElse(null);
  }

  private List<BrandFinding> findings(@Nullable String font, @Nullable FontFamily headings) {
    List<BrandFinding> all = new ArrayList<>();
    all.add(BrandFinding.of("normal style", "“" + normal.name() + "”"));
    all.add(BrandFinding.of("font", font == null ? "none; the usual one" : font));
    if (headings != null) {
      all.add(BrandFinding.of("heading font", headings.name()));
    }
    all.add(
        BrandFinding.of(
            "margins",
            "left "
                + millimetres(print.margins().left())
                + ", top "
                + millimetres(print.margins().top())
                + ", right "
                + millimetres(print.margins().right())
                + ", bottom "
                + millimetres(print.margins().bottom())
                + " mm"));
    all.add(BrandFinding.of("header", print.header().isEmpty() ? "none" : print.header()));
    all.add(
        BrandFinding.of(
            "footer", print.footer().isEmpty() ? "none; the usual one" : print.footer()));
    if (!kept.isEmpty()) {
      all.add(BrandFinding.of("kept sheets", String.join(", ", kept)));
    }
    all.add(
        BrandFinding.of("dropped sheets", dropped.isEmpty() ? "none" : String.join(", ", dropped)));
    return all;
  }

  private static String millimetres(double inches) {
    return String.format(Locale.ROOT, "%.0f", inches * MILLIMETRES_OF_AN_INCH);
  }
}
