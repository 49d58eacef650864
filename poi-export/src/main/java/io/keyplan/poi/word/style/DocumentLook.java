package io.keyplan.poi.word.style;

import io.keyplan.font.FontFamily;
import io.keyplan.text.TextMetrics;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the text of a document looks: its page, how dense it is, its font, and how much room each
 * style takes. Immutable and thread-safe.
 */
public final class DocumentLook {

  private final PageSetup page;
  private final Density density;
  private final FontFamily font;
  private final Map<ParagraphStyle, ParagraphMetrics> metrics = new EnumMap<>(ParagraphStyle.class);

  /**
   * Makes a look.
   *
   * @param page the page that the document begins with
   * @param density how much room styles take that are not the base's own
   * @param font the font of texts
   * @param own the room that styles take of which the base has its own
   */
  public DocumentLook(
      PageSetup page, Density density, FontFamily font, Map<ParagraphStyle, ParagraphMetrics> own) {
    this.page = page;
    this.density = density;
    this.font = font;
    this.metrics.putAll(own);
    // Styles stand behind those that they are based on.
    for (ParagraphStyle style : ParagraphStyle.values()) {
      metrics.computeIfAbsent(style, key -> key.metrics(density, metrics));
    }
  }

  /** Gives the page that the document begins with. */
  public PageSetup page() {
    return page;
  }

  /** Gives how much room styles take that are not the base's own. */
  public Density density() {
    return density;
  }

  /** Gives how much room a style takes. */
  public ParagraphMetrics metrics(ParagraphStyle style) {
    return metrics.get(style);
  }

  /** Gives the font of texts. */
  public FontFamily font() {
    return font;
  }

  /** Gives the metrics of a style's letters. */
  public TextMetrics letters(ParagraphStyle style) {
    return TextMetrics.of(font, metrics(style).size(), metrics(style).bold());
  }

  /** Gives the height of a style's lines in points. */
  public double lineHeight(ParagraphStyle style) {
    ParagraphMetrics room = metrics(style);
    return room.exact() ? room.line() : letters(style).lineHeight() * room.line();
  }
}
