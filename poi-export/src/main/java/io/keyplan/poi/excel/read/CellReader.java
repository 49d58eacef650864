package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.formula.FormulaResult;
import io.keyplan.poi.excel.names.CellNumbers;
import io.keyplan.read.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads what cells show (ISO 29500-1, clause 18.3.1.4). Lives for one reading. */
final class CellReader {

  private static final int LENGTH_OF_DAY = 10;

  /** Characters of a value that a message quotes. */
  private static final int QUOTED = 40;

  private final FoundTexts texts;
  private final FoundFormats formats;
  private final boolean from1904;
  private final FormulaSource formulas;

  CellReader(FoundTexts texts, FoundFormats formats, boolean from1904, FormulaSource formulas) {
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
    this.formulas = formulas;
  }

  /** Reads a cell whose element has begun, until it ends. */
  FoundCell read(XMLStreamReader reader, int row, int column) throws XMLStreamException {
    String type = XmlAttributes.text(reader, "t");
    int style = XmlAttributes.number(reader, "s", 0);
    @Nullable String value = null;
    @Nullable String formula = null;
    Shown inline = Shown.BLANK;
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "v" -> value = reader.getElementText();
          case "f" -> formula = reader.getElementText();
          case "is" -> inline = FoundTexts.read(reader, "is");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
        break;
      }
    }
    if (type.equals("inlineStr")) {
      return FoundCell.of(inline);
    } else if (value == null || formula != null && value.isEmpty() && !type.equals("str")) {
      return formula == null ? FoundCell.BLANK : calculated(row, column, style, formula);
    }
    return content(type, value, style)
        .ofOthers(formula != null && FormulaRanges.isOverOthers(formula));
  }

  private FoundCell calculated(int row, int column, int style, String formula) {
    FormulaResult result = formulas.value(row, column);
    return result.isKnown()
        ? content(result.type(), result.text(), style).ofOthers(FormulaRanges.isOverOthers(formula))
        : FoundCell.unclear(
            "a formula without its value was found, and "
                + result.problem()
                + "; open the workbook in Excel and save it");
  }

  private FoundCell content(String type, String value, int style) {
    return switch (type) {
      case "s" -> FoundCell.of(texts.get(index(value)));
      case "str" -> FoundCell.of(FoundTexts.shown(value));
      case "b" -> FoundCell.of(new Shown.Flag(value.strip().equals("1") || value.equals("true")));
      case "e" -> FoundCell.unclear("the error " + cut(value) + " was found instead of a value");
      case "d" -> day(value);
      default -> number(value, formats.get(style));
    };
  }

  private static int index(String value) {
    String digits = value.strip();
    boolean whole =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(XmlAttributes::isDigit);
    return whole ? Integer.parseInt(digits) : -1;
  }

  private static FoundCell day(String value) {
    try {
      String day = value.substring(0, Math.min(LENGTH_OF_DAY, value.length()));
      return FoundCell.of(new Shown.Day(LocalDate.parse(day)));
    } catch (DateTimeException e) {
      return FoundCell.unclear("a day was expected, but “" + cut(value) + "” found");
    }
  }

  private FoundCell number(String value, FormatKind kind) {
    if (value.isBlank()) {
      return FoundCell.BLANK;
    }
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      number = Double.NaN;
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return FoundCell.unclear("a number was expected, but “" + cut(value) + "” found");
    }
    return switch (kind) {
      case PERCENT -> FoundCell.of(CellNumbers.percent(number));
      case NUMBER -> FoundCell.of(CellNumbers.number(number));
      case DAY -> {
        Shown day = CellNumbers.day(number, from1904);
        yield day.isBlank()
            ? FoundCell.unclear(cut(value) + " was found in a cell for days and is none")
            : FoundCell.of(day);
      }
    };
  }

  private static String cut(String value) {
    return value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value;
  }
}
