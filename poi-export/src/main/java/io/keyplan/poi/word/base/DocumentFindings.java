package io.keyplan.poi.word.base;

import io.keyplan.brand.BrandFinding;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.BrandSettings;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.ooxml.BasePackage;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.SectionFrame;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a company's document offers, what is missing and what stands in for it. */
final class DocumentFindings {

  private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;

  /** Narrower than that, tables cannot be read. */
  private static final int LEAST_TEXT = (int) (90 * TWIPS_OF_A_MILLIMETRE);

  private final String file;
  private final DocumentBase base;
  private final StyleMatch styles;
  private final CoverReader cover;
  private final BasePackage source;
  private final FrozenParts frozen;
  private final StyleRoom room;
  private final Optional<String> font;

  DocumentFindings(
      DocumentBase base,
      StyleMatch styles,
      CoverReader cover,
      BasePackage source,
      FrozenParts frozen,
      StyleRoom room,
      Optional<String> font) {
    this.file = base.file();
    this.base = base;
    this.styles = styles;
    this.cover = cover;
    this.source = source;
    this.frozen = frozen;
    this.room = room;
    this.font = font;
  }

  List<BrandFinding> all() {
    List<BrandFinding> all = new ArrayList<>();
    page().ifPresent(all::add);
    all.add(frame());
    all.add(styleFindings());
    font.ifPresent(name -> all.add(BrandFinding.of("font", name)));
    all.add(
        BrandFinding.of(
            "cover",
            cover.isMarked()
                ? cover.blocks().size() + " paragraphs and tables before the text"
                : "none; a content control tagged " + CoverReader.BODY + " would keep one"));
    List<BrandFinding> dropped = dropped();
    if (!dropped.isEmpty()) {
      all.add(new BrandFinding("dropped", "", dropped));
    }
    return all;
  }

  private Optional<BrandFinding> page() {
    PageSetup page = base.page();
    if (page == null) {
      return Optional.empty();
    }
    return Optional.of(
        new BrandFinding(
            "page",
            millimetres(page.width()) + " × " + millimetres(page.height()) + " mm",
            List.of(
                BrandFinding.of(
                    "margins",
                    String.join(
                        ", ",
                        "left " + millimetres(page.left()),
                        "top " + millimetres(page.top()),
                        "right " + millimetres(page.right()),
                        "bottom " + millimetres(page.bottom()))),
                BrandFinding.of("text width", millimetres(page.textWidth()) + " mm"))));
  }

  private static String millimetres(int twips) {
    return String.format(Locale.ROOT, "%.0f", twips / TWIPS_OF_A_MILLIMETRE);
  }

  private BrandFinding frame() {
    List<BrandFinding> parts = new ArrayList<>();
    for (SectionFrame.Reference each : base.frame().references()) {
      String kind = each.element().equals("w:headerReference") ? "header" : "footer";
      parts.add(BrandFinding.of(kind, pages(each.type())));
    }
    return new BrandFinding(
        "headers and footers",
        parts.isEmpty() ? "none; documents have the usual footer" : "",
        parts);
  }

  private String pages(String type) {
    return switch (type) {
      case "first" -> base.frame().firstIsOther() ? "first page" : "first page, switched off";
      case "even" -> "even pages";
      default -> "pages";
    };
  }

  private BrandFinding styleFindings() {
    List<BrandFinding> parts = new ArrayList<>();
    StyleMatch.uses()
        .forEach(
            (use, ours) ->
                parts.add(
                    BrandFinding.of(
                        use,
                        styles
                            .found(ours)
                            .map(found -> "“" + found.name() + "”, " + found.why() + size(ours))
                            .orElse("none; added"))));
    return new BrandFinding("styles", "", parts);
  }

  private String size(ParagraphStyle ours) {
    double size = base.styles().room().get(ours).size();
    boolean numbered = room.number(styles.found(ours).orElseThrow().id()) > 0;
    return ", "
        + BigDecimal.valueOf(size).stripTrailingZeros().toPlainString()
        + " pt"
        + (numbered ? ", numbered" : "");
  }

  private List<BrandFinding> dropped() {
    List<BrandFinding> dropped = new ArrayList<>();
    if (cover.dropped() > 0) {
      dropped.add(BrandFinding.of("text", cover.dropped() + " paragraphs and tables"));
    }
    if (source.isRelated("comments")) {
      dropped.add(BrandFinding.of("comments", ""));
    }
    if (source.isRelated("customXml")) {
      dropped.add(BrandFinding.of("custom XML", ""));
    }
    if (source.isRelated("vbaProject")) {
      dropped.add(BrandFinding.of("macros", ""));
    }
    frozen.leftOut().stream().sorted().forEach(type -> dropped.add(BrandFinding.of(type, "")));
    return dropped;
  }

  List<BrandNote> notes(BrandSettings settings) {
    List<BrandNote> notes = new ArrayList<>();
    if (!cover.isMarked() && cover.dropped() > 0) {
      notes.add(
          BrandNote.info(
              file
                  + ": its text ("
                  + cover.dropped()
                  + " paragraphs and tables) is replaced. Put a content control tagged "
                  + CoverReader.BODY
                  + " behind what should stay as cover."));
    }
    if (source.isRelated("vbaProject")) {
      notes.add(BrandNote.info(file + ": its macros are dropped."));
    }
    if (!frozen.leftOut().isEmpty()) {
      notes.add(
          BrandNote.info(
              file
                  + ": what its pages refer to outside of it is left out ("
                  + String.join(", ", frozen.leftOut().stream().sorted().toList())
                  + ")."));
    }
    PageSetup page = base.page();
    if (page == null) {
      notes.add(
          BrandNote.fallback(
              file + " says no size of page; the usual one of the document's country is used."));
    } else if (page.width() - page.left() - page.right() < LEAST_TEXT) {
      notes.add(
          BrandNote.fallback(
              file
                  + " leaves "
                  + millimetres(page.textWidth())
                  + " mm for texts; wide tables are hard to read there."));
    }
    missing(ParagraphStyle.HEADING_1, "heading 1").ifPresent(notes::add);
    font.flatMap(name -> doubt(name, settings))
        .ifPresent(doubt -> notes.add(BrandNote.fallback(file + ": " + doubt)));
    return notes;
  }

  private Optional<BrandNote> missing(ParagraphStyle style, String use) {
    return styles.found(style).isPresent()
        ? Optional.empty()
        : Optional.of(
            BrandNote.fallback(
                file
                    + " has no style for "
                    + use
                    + ", neither by name nor by level; one was added. Name one under styles."));
  }

  private static Optional<String> doubt(String name, BrandSettings settings) {
    return settings.fonts().stream()
        .filter(family -> family.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(() -> FontFamily.named(name))
        .doubt();
  }
}
