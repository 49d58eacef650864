package io.keyplan.pdf.page;

import io.keyplan.pdf.font.FontFace;
import io.keyplan.pdf.font.GlyphRun;
import io.keyplan.pdf.font.TextStyle;
import org.jspecify.annotations.Nullable;

/** Writes runs of glyphs; of the font only what changes. Lives for one page. */
final class GlyphWriter {

  private final Operators out;
  private final Pen pen;
  private final PageResources resources;

  /** Width of the strokes that make letters bold, as a share of their size. */
  private static final double STROKE = 0.028;

  private @Nullable FontFace face;
  private double size;
  private double tracking;

  GlyphWriter(Operators out, Pen pen, PageResources resources) {
    this.out = out;
    this.pen = pen;
    this.resources = resources;
  }

  /**
   * Writes a run.
   *
   * @param x where it begins
   * @param y where its letters stand, from the bottom of the page
   */
  void write(GlyphRun run, double x, double y) {
    if (!run.actual().isEmpty()) {
      out.raw("/Span <</ActualText ").text(run.actual()).op(">> BDC");
    }
    TextStyle style = run.span().style();
    pen.fill(style.color());
    boolean emboldened = run.face().isEmboldened();
    if (emboldened) {
      pen.stroke(LineStyle.solid(style.color(), style.size() * STROKE));
    }
    out.raw(emboldened ? "BT 2 Tr " : "BT ");
    if (run.face() != face || style.size() != size) {
      face = run.face();
      size = style.size();
      out.raw("/").raw(resources.fontName(face)).raw(" ").num(size).raw("Tf ");
    }
    if (style.tracking() != tracking) {
      tracking = style.tracking();
      out.num(tracking).raw("Tc ");
    }
    out.num(x).num(y).raw("Td ");
    out.glyphs(run.glyphs()).op(emboldened ? "Tj 0 Tr ET" : "Tj ET");
    if (!run.actual().isEmpty()) {
      out.op("EMC");
    }
  }
}
