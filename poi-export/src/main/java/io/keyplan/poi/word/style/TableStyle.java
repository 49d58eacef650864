package io.keyplan.poi.word.style;

import io.keyplan.poi.word.names.TableName;
import io.keyplan.report.Margins;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TableRole;
import java.util.Map;

/** The styles of tables and the margins of their cells, from which the style sheet is filled. */
public enum TableStyle {
  /** Records of a list. */
  ROWS(TableName.STYLE, StyleMeasure.each(60, 40, 15), 90),
  /** States of rows against columns. */
  MATRIX("KeyplanMatrix", StyleMeasure.each(60, 40, 15), 80),
  /** Labelled values side by side. */
  FACTS("KeyplanFacts", StyleMeasure.each(110, 50, 20), 170),
  /** Labelled values below each other. */
  TERMS("KeyplanTerms", StyleMeasure.each(50, 30, 10), 0),
  /** Key figures, and boxes to fill in. */
  TILES("KeyplanTiles", StyleMeasure.each(130, 60, 30), 170),
  /** Cards of people and the like. */
  CARDS("KeyplanCards", StyleMeasure.each(150, 60, 30), 120),
  /** Lines with a bar or a box to tick. */
  LINES("KeyplanLines", StyleMeasure.each(70, 30, 10), 60),
  /** Names in four fields. */
  GRID("KeyplanGrid", StyleMeasure.always(60), StyleMeasure.always(40), 60, 60),
  /** A timeline. */
  TIMELINE(TableName.TIMES, StyleMeasure.always(60), StyleMeasure.always(60), 80, 60),
  /** A bar of two cells. */
  BAR("KeyplanBar", StyleMeasure.always(0), 0),
  /** The parts of a cover. */
  COVER("KeyplanCover", StyleMeasure.always(0), 0);

  private final String id;
  private final StyleMeasure top;
  private final StyleMeasure bottom;
  private final int left;
  private final int right;

  TableStyle(String id, StyleMeasure ends, int sides) {
    this(id, ends, ends, sides, sides);
  }

  TableStyle(String id, StyleMeasure top, StyleMeasure bottom, int left, int right) {
    this.id = id;
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
  }

  /** Gives its name in documents. */
  public String id() {
    return id;
  }

  /** Gives the style of a table of a report. */
  public static TableStyle of(TableRole role) {
    return switch (role) {
      case RECORDS -> ROWS;
      case FACTS -> TERMS;
      case MATRIX -> MATRIX;
      case PROGRESS -> LINES;
      case TIMELINE -> TIMELINE;
    };
  }

  /** Gives the style of panels side by side. */
  public static TableStyle of(PanelRole role) {
    return switch (role) {
      case COVER_FACT -> COVER;
      case FACT -> FACTS;
      case CALLOUT, WRITING, FIGURE -> TILES;
      case PORTRAIT, PROFILE, QUADRANT, PERIOD -> CARDS;
      case FIELD, WEIGHTY_FIELD -> GRID;
    };
  }

  /** Gives the margins of a cell at the left and the right together, in twips. */
  public int sides() {
    return left + right;
  }

  /** Gives the margins of a cell in points. */
  public Margins margins(Density density) {
    return new Margins(
        top.at(density) / 20.0, right / 20.0, bottom.at(density) / 20.0, left / 20.0);
  }

  /** Adds what the style sheet says of the margins of all styles, by name. */
  public static void fill(Map<String, String> values, Density density) {
    for (TableStyle style : values()) {
      values.put(
          style.id + ".margins",
          "<w:tblCellMar>"
              + margin("top", style.top.at(density))
              + margin("left", style.left)
              + margin("bottom", style.bottom.at(density))
              + margin("right", style.right)
              + "</w:tblCellMar>");
    }
  }

  private static String margin(String side, int twips) {
    return "<w:" + side + " w:w=\"" + twips + "\" w:type=\"dxa\"/>";
  }
}
