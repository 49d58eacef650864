package io.keyplan.poi.excel.workbook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of a company's workbook that stand in every other made with it, and how their cells look.
 * Immutable and thread-safe.
 *
 * @param sheets the sheets, in order
 * @param styles the styles that their cells refer to by number
 */
public record KeptSheets(List<Sheet> sheets, KeptStyles styles) {

  /** No sheets. */
  public static final KeptSheets NONE = new KeptSheets(List.of(), KeptStyles.NONE);

  /** Copies the list. */
  public KeptSheets {
    sheets = List.copyOf(sheets);
  }

  /** Gives the sheets that come before all others, or those that come after. */
  public List<Sheet> at(boolean start) {
    return sheets.stream().filter(each -> each.cover() == start).toList();
  }

  /**
   * A sheet.
   *
   * @param title what it is called where that is free
   * @param cover whether it comes before all others
   * @param xml its part
   * @param drawing its pictures and shapes; null for none
   * @param printed which cells are printed, and which of them on every page: ranges by the names
   *     that Excel has for that, without their sheet
   */
  public record Sheet(
      String title,
      boolean cover,
      String xml,
      @Nullable Drawing drawing,
      Map<String, List<String>> printed) {

    /** Orders the names. */
    public Sheet {
      printed = Collections.unmodifiableMap(new TreeMap<>(printed));
    }

    /** What the part of a sheet refers to its drawing by. */
    public static final String DRAWING_ID = "drawing";

    /** Gives the sheet under another name. */
    public Sheet named(String name) {
      return new Sheet(name, cover, xml, drawing, printed);
    }
  }

  /**
   * What is drawn over a sheet.
   *
   * @param xml the part that places it
   * @param pictures what that refers to
   */
  public record Drawing(String xml, List<HeaderPictures.Picture> pictures) {

    /** Copies the list. */
    public Drawing {
      pictures = List.copyOf(pictures);
    }
  }
}
