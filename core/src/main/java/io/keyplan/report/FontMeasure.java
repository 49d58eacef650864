package io.keyplan.report;

import io.keyplan.font.FontFamily;
import io.keyplan.font.FontRatio;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import io.keyplan.text.TextMetrics;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures paragraphs by what is known of a font, for formats that leave fonts to the programs that
 * show them. Lives for one document, in one thread.
 */
public final class FontMeasure implements TextMeasure {

  private static final String SPACE = "\u00A0";

  private final ReportStyle style;
  private final FontFamily font;
  private final Map<TextRole, TextMetrics> regular = new EnumMap<>(TextRole.class);
  private final Map<TextRole, TextMetrics> bold = new EnumMap<>(TextRole.class);

  /** Measures texts of the sizes of a style in a font. */
  public FontMeasure(ReportStyle style, FontFamily font) {
    this.style = style;
    this.font = font;
  }

  @Override
  public double width(TextPart text) {
    return metrics(text).widestLine(shown(text));
  }

  @Override
  public double longestWord(TextPart text) {
    return metrics(text).longestWord(shown(text));
  }

  @Override
  public int lines(TextPart text, double width) {
    return metrics(text).lines(shown(text), Math.max(1, width));
  }

  @Override
  public double fontRatio() {
    return FontRatio.of(font);
  }

  /** A label on a tint has a space at either side. */
  private static String shown(TextPart text) {
    StringBuilder shown = new StringBuilder();
    for (TextPiece piece : text.pieces()) {
      boolean pill = piece.look() == TextPiece.Look.PILL;
      if (!pill && text.pieces().size() == 1) {
        return piece.text();
      }
      shown.append(pill ? SPACE : "").append(piece.text()).append(pill ? SPACE : "");
    }
    return shown.toString();
  }

  /** A paragraph is measured as if all of it were as bold as its boldest piece. */
  private TextMetrics metrics(TextPart text) {
    TextLook look = style.text(text.role());
    boolean strong =
        look.bold()
            || text.pieces().stream()
                .anyMatch(
                    piece ->
                        piece.look() == TextPiece.Look.PILL
                            || piece.look() == TextPiece.Look.STRONG_TONED);
    return strong
        ? bold.computeIfAbsent(text.role(), role -> TextMetrics.of(font, look.size(), true))
        : regular.computeIfAbsent(text.role(), role -> TextMetrics.of(font, look.size(), false));
  }
}
