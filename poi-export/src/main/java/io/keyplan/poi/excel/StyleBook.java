package io.keyplan.poi.excel;

import io.keyplan.theme.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a workbook, each numbered once. Lives for one export. */
final class StyleBook {

  private static final int FIRST_OWN_FORMAT = 164;

  private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
  private final Map<Highlight, Integer> highlights = new LinkedHashMap<>();
  private final Map<CellStyle.Font, Integer> fonts = new LinkedHashMap<>();
  private final Map<Color, Integer> fills = new LinkedHashMap<>();
  private final Map<CellStyle.Rules, Integer> rules = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();

  /** Starts with a style for cells that have none. */
  StyleBook(CellStyle usual) {
    id(usual);
  }

  /** Gives the number of a style. */
  int id(CellStyle style) {
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
    styles.put(style, styles.size());
    return styles.size() - 1;
  }

  /** Gives the number of a rule's look. */
  int id(Highlight highlight) {
    Integer known = highlights.get(highlight);
    if (known == null) {
      known = highlights.size();
      highlights.put(highlight, known);
    }
    return known;
  }

  Iterable<CellStyle> styles() {
    return styles.keySet();
  }

  Iterable<Highlight> highlights() {
    return highlights.keySet();
  }

  int highlightCount() {
    return highlights.size();
  }

  int styleCount() {
    return styles.size();
  }

  Map<CellStyle.Font, Integer> fonts() {
    return fonts;
  }

  Map<Color, Integer> fills() {
    return fills;
  }

  Map<CellStyle.Rules, Integer> rules() {
    return rules;
  }

  /** Gives the formats that are not built in, by number. */
  Map<String, Integer> formats() {
    return formats;
  }

  int fontOf(CellStyle style) {
    return fonts.get(style.font());
  }

  /** The first two fills are Excel's own. */
  int fillOf(@Nullable Color fill) {
    return fill == null ? 0 : fills.get(fill) + 2;
  }

  int rulesOf(CellStyle style) {
    return rules.get(style.rules());
  }

  int formatOf(CellStyle style) {
    return style.format().equals(CellStyle.GENERAL)
        ? 0
        : FIRST_OWN_FORMAT + formats.get(style.format());
  }
}
