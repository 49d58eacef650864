package io.keyplan.poi.excel.workbook;

import io.keyplan.theme.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook, each numbered once. Lives for one export. */
public final class StyleSheet {

  private static final int FIRST_OWN_FORMAT = 164;

  private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
  private final Map<Highlight, Integer> highlights = new LinkedHashMap<>();
  private final Map<CellStyle.Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<Color, Integer> fills = new LinkedHashMap<>();
  private final Map<CellStyle.Rules, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final KeptStyles kept;

  /**
   * Starts with a style for cells that have none.
   *
   * @param kept styles of a company's sheets, which come next
   */
  public StyleSheet(CellStyle usual, KeptStyles kept) {
    this.kept = kept;
    id(usual);
  }

  /** Gives the number of a style. */
  public int id(CellStyle style) {
    Integer known = styles.get(style);
    if (known != null) {
      return known;
    }
    fonts.putIfAbsent(style.font(), fonts.size());
    if (style.fill() != null) {
      fills.putIfAbsent(style.fill(), fills.size());
    }
    rules.putIfAbsent(style.rules(), rules.size());
    if (!style.format().equals(CellStyle.GENERAL)) {
      formats.putIfAbsent(style.format(), formats.size());
    }
    int number = styles.isEmpty() ? 0 : styles.size() + kept.styles().size();
    styles.put(style, number);
    return number;
  }

  /** Gives the number of a rule's look. */
  public int id(Highlight highlight) {
    Integer known = highlights.get(highlight);
    if (known == null) {
      known = highlights.size();
      highlights.put(highlight, known);
    }
    return known;
  }

  public Iterable<CellStyle> styles() {
    return styles.keySet();
  }

  public Iterable<Highlight> highlights() {
    return highlights.keySet();
  }

  public int highlightCount() {
    return highlights.size();
  }

  /** Gives the styles of a company's sheets. */
  public KeptStyles kept() {
    return kept;
  }

  public int styleCount() {
    return styles.size() + kept.styles().size();
  }

  public Map<CellStyle.Font, Integer> fonts() {
    return fonts;
  }

  public Map<Color, Integer> fills() {
    return fills;
  }

  public Map<CellStyle.Rules, Integer> rules() {
    return rules;
  }

  /** Gives the formats that are not built in, by number. */
  public Map<String, Integer> formats() {
    return formats;
  }

  public int fontOf(CellStyle style) {
    return fonts.get(style.font());
  }

  /** The first two fills are Excel's own. */
  public int fillOf(@Nullable Color fill) {
    return fill == null ? 0 : fills.get(fill) + 2;
  }

  public int rulesOf(CellStyle style) {
    return rules.get(style.rules());
  }

  public int formatOf(CellStyle style) {
    return style.format().equals(CellStyle.GENERAL)
        ? 0
        : FIRST_OWN_FORMAT + formats.get(style.format());
  }
}
