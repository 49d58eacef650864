package io.keyplan.poi.excel.fill;

import io.keyplan.fill.Tag;
import io.keyplan.poi.excel.formula.FormulaResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet that is filled. Immutable and thread-safe. */
sealed interface CellTemplate {

  /** Gives its column, from 0. */
  int column();

  /** Gives its style. */
  int style();

  /**
   * A cell that stays as it is.
   *
   * @param attributes all but its reference and its style, as XML
   * @param content what is in it, as XML
   */
  record Plain(int column, int style, String attributes, String content) implements CellTemplate {}

  /**
   * A cell with a formula.
   *
   * @param attributes those of the formula but its range, as XML
   * @param formula the formula
   * @param lastRow last row of the range of an array, from 0; -1 for none
   * @param lastColumn last column of the range
   * @param known its value as the author's program calculated it; null for none
   */
  record Calculated(
      int column,
      int style,
      String attributes,
      String formula,
      int lastRow,
      int lastColumn,
      @Nullable FormulaResult known)
      implements CellTemplate {}

  /**
   * A cell that is a value and nothing else, of which the type stays.
   *
   * @param tag which one
   */
  record Value(int column, int style, Tag.Value tag) implements CellTemplate {}

  /**
   * A cell with values among words.
   *
   * @param pieces its pieces in order
   */
  record Text(int column, int style, List<Piece> pieces) implements CellTemplate {
    /** Copies the pieces. */
    public Text {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A cell from which on a section of ours stands.
   *
   * @param tag which one
   */
  record Section(int column, int style, Tag.Section tag) implements CellTemplate {}

  /**
   * A piece of a text.
   *
   * @param look properties of its run, as XML; empty for none
   * @param words the words; empty for a value
   * @param tag the value; null for words
   */
  record Piece(String look, String words, Tag.@Nullable Value tag) {}
}
