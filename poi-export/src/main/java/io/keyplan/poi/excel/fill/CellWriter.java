package io.keyplan.poi.excel.fill;

import io.keyplan.document.Datum;
import io.keyplan.export.HostLimits;
import io.keyplan.fill.FillScope;
import io.keyplan.fill.FilledValue;
import io.keyplan.fill.Tag;
import io.keyplan.poi.excel.cell.NumberFormats;
import io.keyplan.poi.excel.formula.FormulaResult;
import io.keyplan.poi.excel.names.CellNumbers;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.read.Shown;
import io.keyplan.value.FieldPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes cells with values: numbers and days as such, texts as texts. Lives for one workbook. */
final class CellWriter {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate DAY_NONE = LocalDate.of(1899, 12, 30);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Filling filling;
  private final BookParts styles;
  private final StyleVariants variants;
  private final boolean from1904;
  private final NumberFormats formats;

  CellWriter(Filling filling, BookParts styles, StyleVariants variants, boolean from1904) {
    this.filling = filling;
    this.styles = styles;
    this.variants = variants;
    this.from1904 = from1904;
    this.formats = new NumberFormats(filling.values().formats());
  }

  /** What a cell holds. */
  private record Content(int style, @Nullable String number, String text, Shown shown) {}

  private StringBuilder out() {
    return filling.out();
  }

  /** Gives a style of cells that show nothing. */
  int unseen() {
    return variants.of(0, StyleVariants.UNSEEN);
  }

  /** Writes an empty cell. */
  void empty(int row, int column, int style) {
    begin(row, column, style);
    out().append("/>");
  }

  private void begin(int row, int column, int style) {
    out().append("<c r=\"").append(CellReference.cell(row, column)).append('"');
    if (style != 0) {
      out().append(" s=\"").append(style).append('"');
    }
  }

  /** Writes a cell that stays as it is. */
  void plain(int row, CellTemplate.Plain cell) {
    begin(row, cell.column(), cell.style());
    out().append(cell.attributes());
    if (cell.content().isEmpty()) {
      out().append("/>");
    } else {
      out().append('>').append(cell.content()).append("</c>");
    }
  }

  /**
   * Writes a cell with a formula.
   *
   * @param attributes those of the formula, as XML
   */
  void calculated(
      int row,
      int column,
      int style,
      String attributes,
      String formula,
      @Nullable FormulaResult value) {
    begin(row, column, style);
    if (value != null && !value.type().isEmpty()) {
      out().append(" t=\"").append(value.type()).append('"');
    }
    out().append("><f").append(attributes).append('>').append(XmlText.escape(formula));
    out().append("</f>");
    if (value != null) {
      out().append("<v>").append(XmlText.escape(value.text())).append("</v>");
    }
    out().append("</c>");
  }

  /** Writes a text. */
  void text(int row, int column, int style, String text) {
    begin(row, column, style);
    out().append(" t=\"inlineStr\"><is>");
    words(text, FieldPath.NONE);
    out().append("</is></c>");
  }

  private void words(String text, FieldPath path) {
    out().append("<t xml:space=\"preserve\">").append(XmlText.escape(fit(text, path)));
    out().append("</t>");
  }

  private String fit(String text, FieldPath path) {
    if (text.length() > HostLimits.Excel.TEXT) {
      filling
          .notes()
          .lost(
              path,
              "a text of "
                  + text.length()
                  + " characters was cut, since a cell of Excel holds no more than "
                  + HostLimits.Excel.TEXT);
      return HostLimits.shorten(text, HostLimits.Excel.TEXT);
    }
    return text;
  }

  /** Writes words and values. */
  void text(int row, CellTemplate.Text cell, FillScope scope) {
    begin(row, cell.column(), cell.style());
    out().append(" t=\"inlineStr\"><is>");
    boolean rich = cell.pieces().stream().anyMatch(piece -> !piece.look().isEmpty());
    StringBuilder plain = new StringBuilder();
    for (CellTemplate.Piece piece : cell.pieces()) {
      String words = piece.words();
      if (piece.tag() != null) {
        FilledValue value = filling.values().value(piece.tag(), scope);
        filling.noteLost(piece.tag(), value);
        words = value.text();
      }
      if (rich) {
        out().append("<r>").append(piece.look());
        words(words, FieldPath.NONE);
        out().append("</r>");
      } else {
        plain.append(words);
      }
    }
    if (!rich) {
      words(plain.toString(), FieldPath.NONE);
    }
    out().append("</is></c>");
  }

  /**
   * Writes a value and notes what is shown.
   *
   * @param place takes the field of the cell
   */
  void value(
      int row, CellTemplate.Value cell, FillScope scope, BiConsumer<FieldPath, Integer> place) {
    Tag.Value tag = cell.tag();
    FilledValue value = filling.values().value(tag, scope);
    filling.noteLost(tag, value);
    Content content = content(tag, value, cell.style());
    begin(row, cell.column(), content.style());
    if (content.number() != null) {
      out().append("><v>").append(content.number()).append("</v></c>");
    } else if (content.text().isEmpty()) {
      out().append("/>");
    } else {
      out().append(" t=\"inlineStr\"><is>");
      words(content.text(), value.path());
      out().append("</is></c>");
    }
    if (!value.path().isNone()) {
      filling.trace().value(value.path(), content.shown());
      place.accept(value.path(), cell.column());
    }
  }

  private Content content(Tag.Value tag, FilledValue value, int style) {
    Datum datum = value.datum();
    boolean typed = tag.look() == Tag.Look.USUAL;
    if (typed && datum instanceof Datum.Day day && !day.date().isBefore(FIRST_DAY)) {
      long number = ChronoUnit.DAYS.between(DAY_NONE, day.date()) - (from1904 ? 1462 : 0);
      int shown = styles.isDay(style) ? style : variants.of(style, StyleVariants.DAY);
      return new Content(shown, String.valueOf(number), "", new Shown.Day(day.date()));
    } else if (typed && datum instanceof Datum.Share share) {
      return percent(share.percent(), style, formats.percent(share.percent()));
    } else if (typed && datum instanceof Datum.Growth growth) {
      return percent(growth.percent(), style, formats.growth(growth.percent()));
    }
    BigDecimal number = typed && !styles.isDay(style) ? number(datum) : null;
    if (number != null) {
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      boolean grouped = datum instanceof Datum.Amount || datum instanceof Datum.Number;
      int format = whole ? StyleVariants.WHOLE : StyleVariants.FRACTIONAL;
      int shown = grouped && styles.isPlain(style) ? variants.of(style, format) : style;
      Shown read =
          styles.isPercent(style)
              ? CellNumbers.percent(number.doubleValue())
              : CellNumbers.number(number.doubleValue());
      return new Content(shown, number.toPlainString(), "", read);
    }
    String text = fit(value.text(), FieldPath.NONE);
    Shown read = text.isEmpty() ? Shown.BLANK : new Shown.Text(text);
    return new Content(style, null, text, read);
  }

  private static @Nullable BigDecimal number(Datum datum) {
    if (datum instanceof Datum.Amount amount) {
      return amount.value();
    } else if (datum instanceof Datum.Number number) {
      return number.value();
    } else if (datum instanceof Datum.Year year) {
      return BigDecimal.valueOf(year.value());
    }
    return datum instanceof Datum.Score score ? BigDecimal.valueOf(score.value()) : null;
  }

  private Content percent(BigDecimal percent, int style, String format) {
    int shown = styles.isPercent(style) ? style : variants.of(style, format);
    BigDecimal number = percent.divide(HUNDRED);
    return new Content(
        shown, number.toPlainString(), "", CellNumbers.percent(number.doubleValue()));
  }
}
