package io.keyplan.pdf.font;

import java.io.IOException;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a PDF says of a face, so that a program without it could choose a similar one; lengths in
 * thousandths of the size.
 *
 * @param ascent how far letters rise
 * @param descent how far they hang down, negative
 * @param capHeight height of capitals
 * @param italicAngle slant in degrees, negative for one to the right
 * @param left left edge of the largest glyphs
 * @param bottom their bottom
 * @param right their right edge
 * @param top their top
 * @param bold whether it is bold
 */
public record FontMeasures(
    int ascent,
    int descent,
    int capHeight,
    double italicAngle,
    int left,
    int bottom,
    int right,
    int top,
    boolean bold) {

  private static final int BOLD = 600;
  private static final int USUAL_CAPITALS = 716;
  private static final int WITH_CAPITALS = 2;

  static FontMeasures of(TrueTypeFont font) throws IOException {
    double scale = 1000.0 / font.getUnitsPerEm();
    HeaderTable header = font.getHeader();
    HorizontalHeaderTable line = font.getHorizontalHeader();
    OS2WindowsMetricsTable windows = font.getOS2Windows();
    int capitals =
        windows != null && windows.getVersion() >= WITH_CAPITALS && windows.getCapHeight() > 0
            ? rounded(windows.getCapHeight(), scale)
            : USUAL_CAPITALS;
    return new FontMeasures(
        rounded(line.getAscender(), scale),
        rounded(line.getDescender(), scale),
        capitals,
        font.getPostScript() == null ? 0 : font.getPostScript().getItalicAngle(),
        rounded(header.getXMin(), scale),
        rounded(header.getYMin(), scale),
        rounded(header.getXMax(), scale),
        rounded(header.getYMax(), scale),
        windows != null && windows.getWeightClass() >= BOLD);
  }

  private static int rounded(double value, double scale) {
    return (int) Math.round(value * scale);
  }
}
