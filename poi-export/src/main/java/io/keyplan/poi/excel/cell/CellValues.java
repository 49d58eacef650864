package io.keyplan.poi.excel.cell;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.export.ExportNotes;
import io.keyplan.export.HostLimits;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.value.FieldPath;
import io.keyplan.value.UnseenCharacters;
import io.keyplan.value.XmlCharacters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * Turns typed values into what cells hold and how they show it, within the limits of the format.
 * Lives for one export.
 */
public final class CellValues {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("1E300");

  /** Characters of a cut text that a note tells. */
  private static final int TOLD = 20;

  private final Formats formats;
  private final NumberFormats numbers;
  private final String assumed;
  private final ExportNotes notes;

  public CellValues(Messages messages, ExportNotes notes) {
    this.formats = Formats.of(messages);
    this.numbers = new NumberFormats(formats);
    this.assumed = messages.text("word.assumedSymbol");
    this.notes = notes;
  }

  public NumberFormats numbers() {
    return numbers;
  }

  public Formats formats() {
    return formats;
  }

  /** Gives what a cell holds for an entry. */
  public CellValue of(Entry entry) {
    return of(entry.datum(), entry.path());
  }

  /** Gives what a cell holds for a value. */
  public CellValue of(Datum datum, FieldPath path) {
    if (datum instanceof Datum.Words words) {
      return text(words.text(), path);
    } else if (datum instanceof Datum.Number number) {
      return ofUnit(number.value(), datum, number.unit(), path);
    } else if (datum instanceof Datum.Amount amount) {
      return ofUnit(amount.value(), datum, "", path);
    } else if (datum instanceof Datum.Share share) {
      return number(share.percent().divide(HUNDRED), datum, path);
    } else if (datum instanceof Datum.Growth growth) {
      return number(growth.percent().divide(HUNDRED), datum, path);
    } else if (datum instanceof Datum.Day day) {
      return day(day.date(), path);
    } else if (datum instanceof Datum.Year year) {
      return CellValue.of(year.value());
    } else if (datum instanceof Datum.Score score) {
      return CellValue.of(score.value());
    }
    return text(formats.format(datum), path);
  }

  /** Gives a text as a cell can hold it: in one kind of line ends, and not too long. */
  public CellValue text(String text, FieldPath path) {
    if (text.isEmpty()) {
      return CellValue.BLANK;
    }
    String shown = UnseenCharacters.without(text);
    String plain =
        shown.indexOf('\r') < 0 ? shown : shown.replace("\r\n", "\n").replace('\r', '\n');
    if (XmlCharacters.isDamaged(plain)) {
      notes.changed(path, "characters that a file cannot hold were replaced with \uFFFD");
      plain = XmlCharacters.clean(plain);
    }
    if (plain.length() > HostLimits.Excel.TEXT) {
      int end = Character.isHighSurrogate(plain.charAt(HostLimits.Excel.TEXT - 2)) ? 3 : 2;
      notes.lost(
          path,
          "a text of "
              + text.length()
              + " characters was cut, since a cell of Excel holds no more than "
              + HostLimits.Excel.TEXT
              + "; what is left out ends in “"
              + plain.substring(plain.offsetByCodePoints(plain.length(), -TOLD))
              + "”");
      plain = plain.substring(0, HostLimits.Excel.TEXT - end + 1) + "…";
    }
    return CellValue.of(plain);
  }

  /** A number whose format a workbook cannot hold as well is told in words. */
  private CellValue ofUnit(BigDecimal value, Datum datum, String unit, FieldPath path) {
    if (!numbers.admits(ownFormat(datum))) {
      notes.changed(
          path,
          "a number is written as a text, since a workbook of Excel holds no more than "
              + HostLimits.Excel.FORMATS
              + " formats of numbers");
      return text(formats.format(datum), path);
    }
    if (!NumberFormats.shown(unit).equals(unit)) {
      notes.lost(path, "the unit of a number was cut, since a format of Excel holds no longer one");
    }
    return number(value, datum, path);
  }

  private CellValue number(BigDecimal value, Datum datum, FieldPath path) {
    if (value.abs().compareTo(LARGEST) > 0) {
      notes.changed(path, "a number too large for Excel is written as a text");
      return text(formats.format(datum), path);
    }
    if (value.precision() > HostLimits.Excel.DIGITS
        && value.compareTo(value.round(new MathContext(HostLimits.Excel.DIGITS))) != 0) {
      notes.changed(path, "a number was rounded to the 15 digits that Excel holds");
    }
    return CellValue.of(value.doubleValue());
  }

  private CellValue day(LocalDate day, FieldPath path) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      notes.changed(path, "a day outside Excel’s calendar is written as a text");
      return text(formats.day(day), path);
    }
    return CellValue.of(day);
  }

  private String ownFormat(Datum datum) {
    return datum instanceof Datum.Amount amount
        ? numbers.amount(amount.value(), amount.currency())
        : datum instanceof Datum.Number number
            ? numbers.number(number.value(), number.unit())
            : CellStyle.GENERAL;
  }

  /** Gives the number format of an entry, with the mark that it carries. */
  public String format(Entry entry) {
    String format = format(entry.datum());
    boolean unsure = entry.mark() == Entry.Mark.ASSUMED || entry.mark() == Entry.Mark.UNKNOWN;
    return unsure && !entry.isBlank() ? NumberFormats.marked(format, assumed) : format;
  }

  /** Gives the number format of a value. */
  public String format(Datum datum) {
    if (datum instanceof Datum.Number || datum instanceof Datum.Amount) {
      String format = ownFormat(datum);
      return numbers.admits(format) ? format : CellStyle.GENERAL;
    } else if (datum instanceof Datum.Share share) {
      return numbers.percent(share.percent());
    } else if (datum instanceof Datum.Growth growth) {
      return numbers.growth(growth.percent());
    } else if (datum instanceof Datum.Day) {
      return numbers.day();
    } else if (datum instanceof Datum.Year) {
      return NumberFormats.whole();
    } else if (datum instanceof Datum.Score score) {
      return NumberFormats.score(score.best());
    }
    return CellStyle.GENERAL;
  }
}
