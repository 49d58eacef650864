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
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Learns what a company's workbook offers. Lives for one reading. */
public final class WorkbookBaseReader {

  private static final double MILLIMETRES_OF_AN_INCH = 25.4;

  private final BaseFile file;
  private final SheetPrint sheets;
  private final NormalStyle normal;
  private final @Nullable ThemeReader theme;
  private final boolean macros;

  private WorkbookBaseReader(BaseFile file, BrandLimits limits) {
    this.file = file;
    byte[] content = file.content();
    DocumentLimits bounds =
        DocumentLimits.STANDARD
            .withBytes(limits.bytes())
            .withUnpackedBytes(limits.unpackedBytes())
            .withParts(limits.parts());
    OfficeFile opened = OfficeFile.open(content, bounds, "Microsoft Excel");
    String main = opened.related("", "officeDocument").orElse("");
    if (opened.related(main, "worksheet").isEmpty()) {
      throw new UnusableBaseException(
          List.of(file + ": this is no workbook of Microsoft Excel: it has no sheets"));
    }
    this.sheets = new SheetPrint(content);
    String styles = opened.related(main, "styles").orElse("");
    this.normal =
        styles.isEmpty()
            ? new NormalStyle("Normal", Optional.empty(), true)
            : NormalStyle.of(opened.part(styles).orElseThrow(), styles);
    String part = opened.related(main, "theme").orElse("");
    this.theme = part.isEmpty() ? null : ThemeReader.of(opened.part(part).orElseThrow(), part);
    this.macros = opened.relationships(main).stream().anyMatch(each -> each.isOf("vbaProject"));
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
    WorkbookBase base = new WorkbookBase(normal.name(), sheets.print());
    String font =
        normal.themed() && theme != null
            ? theme.bodyFont().or(normal::font).orElse(null)
            : normal.font().orElse(null);
    return new BaseReading(
        List.of(base),
        theme == null ? null : theme.colors().orElse(null),
        font,
        notes(font, settings),
        findings(font));
  }

  private List<BrandNote> notes(@Nullable String font, BrandSettings settings) {
    List<BrandNote> notes = new ArrayList<>();
    notes.add(
        BrandNote.info(
            file
                + ": its sheets are dropped ("
                + String.join(", ", sheets.sheets().stream().limit(5).toList())
                + (sheets.sheets().size() > 5 ? "…" : "")
                + ")."));
    if (macros) {
      notes.add(BrandNote.info(file + ": its macros are dropped."));
    }
    if (sheets.hasPictures()) {
      notes.add(
          BrandNote.fallback(
              file + ": the pictures in its headers and footers are left out of printed pages."));
    }
    if (font != null) {
      settings.fonts().stream()
          .filter(family -> family.name().equalsIgnoreCase(font))
          .findFirst()
          .orElseGet(() -> FontFamily.named(font))
          .doubt()
          .ifPresent(doubt -> notes.add(BrandNote.fallback(file + ": " + doubt)));
    }
    return notes;
  }

  private List<BrandFinding> findings(@Nullable String font) {
    List<BrandFinding> all = new ArrayList<>();
    all.add(BrandFinding.of("normal style", "“" + normal.name() + "”"));
    all.add(BrandFinding.of("font", font == null ? "none; the usual one" : font));
    PrintSetup print = sheets.print();
    if (print != null) {
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
    }
    all.add(BrandFinding.of("dropped sheets", String.join(", ", sheets.sheets())));
    return all;
  }

  private static String millimetres(double inches) {
    return String.format(Locale.ROOT, "%.0f", inches * MILLIMETRES_OF_AN_INCH);
  }
}
