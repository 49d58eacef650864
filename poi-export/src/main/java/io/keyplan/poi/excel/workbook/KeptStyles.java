package io.keyplan.poi.excel.workbook;

import java.util.List;

/**
 * How the cells of a company's sheets look. Immutable and thread-safe.
 *
 * @param numberFormats codes of formats that are not built in
 * @param fonts elements of fonts
 * @param fills elements of fills
 * @param borders elements of borders
 * @param styles the styles, numbered from {@link #FIRST} on
 */
public record KeptStyles(
    List<String> numberFormats,
    List<String> fonts,
    List<String> fills,
    List<String> borders,
    List<Style> styles) {

  /** Number of the first such style in a workbook; ours of cells that have none is before. */
  public static final int FIRST = 1;

  static final KeptStyles NONE =
      new KeptStyles(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public KeptStyles {
    numberFormats = List.copyOf(numberFormats);
    fonts = List.copyOf(fonts);
    fills = List.copyOf(fills);
    borders = List.copyOf(borders);
    styles = List.copyOf(styles);
  }

  /**
   * A style.
   *
   * @param builtIn number of its format where that is built in
   * @param numberFormat place of its format in the list; -1 where it is built in
   * @param font place of its font in the list
   * @param fill place of its fill in the list
   * @param border place of its border in the list
   * @param quoted whether what looks like a formula is a text
   * @param alignment the element of its alignment; empty for none
   */
  public record Style(
      int builtIn,
      int numberFormat,
      int font,
      int fill,
      int border,
      boolean quoted,
      String alignment) {}
}
