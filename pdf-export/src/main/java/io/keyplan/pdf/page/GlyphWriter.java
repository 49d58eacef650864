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
    out.raw("BT ");
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
    out.glyphs(run.glyphs()).op("Tj ET");
    if (!run.actual().isEmpty()) {
      out.op("EMC");
    }
  }
}
