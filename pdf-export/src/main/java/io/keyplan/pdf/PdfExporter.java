package io.keyplan.pdf;

import io.keyplan.brand.BaseKind;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.export.ExportNotes;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.font.FontFamily;
import io.keyplan.pdf.font.FontBook;
import io.keyplan.pdf.font.FontFace;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.page.FileInfo;
import io.keyplan.pdf.page.Letterhead;
import io.keyplan.pdf.page.PdfFile;
import io.keyplan.pdf.page.PictureCache;
import io.keyplan.read.TraceRecorder;
import io.keyplan.slide.SlideBase;
import io.keyplan.theme.Theme;
import io.keyplan.value.FieldPath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes PDF documents: tagged and archivable, and forms to be filled in.
 *
 * <p>Documents to read keep to PDF/UA-1 and PDF/A-2a, forms to PDF/UA-1. Immutable and thread-safe;
 * an exporter reads its fonts once, so that one should be shared by all documents.
 */
public final class PdfExporter implements Exporter {

  private static final int MOST_NAMED = 20;

  private final FontBook fonts;
  private final PictureCache pictures = new PictureCache();

  /** Creates the exporter with its own font only, which has the characters of Europe. */
  public PdfExporter() {
    this(new FontBook(List.of(), false));
  }

  private PdfExporter(FontBook fonts) {
    this.fonts = fonts;
  }

  /** Starts an exporter with more fonts. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the fonts of an exporter. Not thread-safe. */
  public static final class Builder {

    private final List<FontFace> fallbacks = new ArrayList<>();
    private boolean system;

    private Builder() {}

    /**
     * Adds a font for characters that the fonts before lack, such as those of Arabic, Hebrew,
     * Chinese or emoji.
     *
     * @param file content of a TrueType font file
     * @throws IllegalArgumentException if it is not a font with TrueType outlines that may be
     *     embedded
     */
    public Builder fallbackFont(byte[] file) {
      fallbacks.add(FontFace.parse(file.clone()));
      return this;
    }

    /**
     * Lets the fonts of the machine step in where no other font has a character; they are looked
     * for when they are needed. Files can then differ from machine to machine.
     */
    public Builder systemFonts() {
      system = true;
      return this;
    }

    /** Gives the exporter. */
    public PdfExporter build() {
      return new PdfExporter(new FontBook(fallbacks, system));
    }
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(options, "options must not be null");
    Objects.requireNonNull(out, "out must not be null");
    boolean report = document.shape() == DocumentShape.REPORT;
    BaseKind base = report ? BaseKind.DOCUMENT : BaseKind.PRESENTATION;
    Theme theme = options.theme(base);
    FontFamily family = options.font(base);
    Letterhead paper = report ? options.base(Letterhead.class).orElse(null) : null;
    boolean conforming = paper == null || paper.conforming();
    PdfFile file = new PdfFile(info(document, conforming), fonts.with(family), paper);
    PdfContext context = new PdfContext(document, theme.palette(), file, pictures);
    if (report) {
      new ReportMaker(context, paper, mark(options, context)).make();
    } else {
      SlideBase slides = SlideBase.of(options.brand());
      new SlideMaker(context, slides).make();
      context.notes().addBrand(options, BaseKind.PRESENTATION);
    }
    if (paper != null) {
      context.notes().addBrand(options, BaseKind.PAPER);
    }
    file.write(out);
    report(file.typesetter(), context.notes());
    if (family.files().isEmpty() && !family.isLikeArial()) {
      context
          .notes()
          .changed(
              FieldPath.NONE,
              "the font “"
                  + family.name()
                  + "” is not here; texts are shown in Liberation Sans. Give its files under fonts.");
    }
    return new ExportReport(file.pages().size(), false, context.notes().all());
  }

  private static @Nullable BrandMark mark(ExportOptions options, PdfContext context) {
    return options
        .brand()
        .map(brand -> brand.settings().logo())
        .map(logo -> new BrandMark(logo, context.pictures()))
        .orElse(null);
  }

  private static FileInfo info(Document document, boolean conforming) {
    return new FileInfo(
        document.name(),
        document.author(),
        document.subject(),
        document.locale(),
        document.asOf(),
        document.variant().isForm(),
        conforming,
        document.variant().isForm() ? new TraceRecorder(document).xml() : "");
  }

  private static void report(Typesetter typesetter, ExportNotes notes) {
    if (typesetter.hasReplaced()) {
      notes.changed(FieldPath.NONE, "broken characters are shown as \uFFFD");
    }
    if (!typesetter.missing().isEmpty()) {
      String named =
          typesetter.missing().stream()
              .limit(MOST_NAMED)
              .map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
              .collect(Collectors.joining(", "));
      notes.changed(
          FieldPath.NONE,
          "no font has "
              + named
              + (typesetter.missing().size() > MOST_NAMED ? " and others" : "")
              + ", shown as empty boxes; give the exporter a fallback font that has them");
    }
  }
}
