package io.keyplan.poi.excel.cell;

import io.keyplan.export.HostLimits;
import io.keyplan.i18n.Formats;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.ooxml.BoundFormat;
import io.keyplan.poi.ooxml.NumberLanguage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Number formats in the document's language. Lives for one export. */
public final class NumberFormats {

  /** Stands for numbers and for those below zero, beside digits, quotes and a mark. */
  private static final int LONGEST_UNIT = (HostLimits.Excel.FORMAT - 95) / 2;

  /**
   * Each may stand with the mark of unsure facts as well; the others are those of days and shares.
   */
  private static final int MOST_OWN = HostLimits.Excel.FORMATS / 2 - 10;

  private static final BigDecimal SAMPLE = BigDecimal.valueOf(12);
  private static final BigDecimal FRACTION = new BigDecimal("0.1");
  private static final String MINUS = "\"\u2212\"";
  private static final int MOST_PLACES = 4;
  private static final BigDecimal SHARE = new BigDecimal("0.01");

  private final Formats formats;
  private final String language;
  private final String day;
  private final String percentSpace;
  private final Map<String, String> amounts = new HashMap<>();
  private final Set<String> own = new HashSet<>();

  public NumberFormats(Formats formats) {
    this.formats = formats;
    this.language = NumberLanguage.prefix(formats.locale());
    this.day = language + dayFormat(formats.dayPattern());
    this.percentSpace = BoundFormat.literal(between(formats.percent(SAMPLE, 0), "12", "%"));
  }

  /** Gives the format of numbers with a unit behind them; an empty one for plain numbers. */
  public String number(BigDecimal value, String unit) {
    String behind = unit.isEmpty() ? "" : BoundFormat.literal("\u00A0" + shown(unit));
    return signed(digits(places(value, 2), 2) + behind);
  }

  /** Gives as much of a unit as a format can hold. */
  public static String shown(String unit) {
    return HostLimits.shorten(unit, LONGEST_UNIT);
  }

  /**
   * Says whether a workbook can hold a format beside the others, which is so from then on.
   *
   * @param format format of a number with a unit or a currency; there are as many as the data have
   */
  public boolean admits(String format) {
    return own.contains(format) || own.size() < MOST_OWN && own.add(format);
  }

  /** Gives the format of years and scores. */
  public static String whole() {
    return "0";
  }

  /** Gives the format of scores out of a best one. */
  public static String score(int best) {
    return "0" + BoundFormat.literal(" / " + best);
  }

  /** Gives the format of shares of one, which shows what the text of the value says. */
  public String percent(BigDecimal percent) {
    return Formats.isMisleading(percent, 1)
        ? bound(percent, "", formats.percent(percent, 1))
        : signed(percentDigits(places(percent, 1)));
  }

  /** Gives the format of a change, which shows what the text of the value says. */
  public String growth(BigDecimal percent) {
    if (Formats.isMisleading(percent, 1)) {
      return bound(percent, percent.signum() > 0 ? "+" : "", formats.growth(percent));
    }
    String number = percentDigits(Formats.isMisleading(percent, 0) ? places(percent, 1) : 0);
    return language + "+" + number + ";" + MINUS + number + ";" + number;
  }

  private String bound(BigDecimal percent, String sign, String text) {
    return BoundFormat.of(percent, 1, SHARE, language + sign + percentDigits(1), text);
  }

  /** Gives the decimals of a number's text, which ends with no zero. */
  private static int places(BigDecimal number, int most) {
    return Math.max(0, number.setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().scale());
  }

  private String percentDigits(int places) {
    return digits(places, places) + percentSpace + "%";
  }

  /**
   * Gives the format of amounts of a currency; with decimals only where a value has any, as many as
   * the currency has.
   */
  public String amount(BigDecimal value, String currency) {
    return amount(currency, formats.decimals(value, currency) > 0);
  }

  /** Gives the format of amounts of a currency: in whole units, or with the decimals it has. */
  public String amount(String currency, boolean decimals) {
    return amounts.computeIfAbsent(
        currency + decimals,
        key -> {
          String digits = digits(decimals ? formats.decimals(FRACTION, currency) : 0, MOST_PLACES);
          return language
              + amountFormat(SAMPLE, currency, digits)
              + ";"
              + amountFormat(SAMPLE.negate(), currency, digits);
        });
  }

  private String amountFormat(BigDecimal sampled, String currency, String digits) {
    String sample = formats.amount(sampled, currency);
    int at = sample.indexOf("12");
    return BoundFormat.literal(sample.substring(0, at))
        + digits
        + BoundFormat.literal(sample.substring(at + 2).replace('\u202F', '\u00A0'));
  }

  /** Gives the format of days. */
  public String day() {
    return day;
  }

  /** Gives the format of days until which something goes. */
  public String until() {
    return language + BoundFormat.literal("→ ") + day.substring(language.length());
  }

  /** Gives the format of months. */
  public String month() {
    return language + "mmm yy";
  }

  /** Gives a format with a remark behind every value; texts included. */
  public static String marked(String format, String mark) {
    String remark = BoundFormat.literal(" " + mark);
    return format.equals(CellStyle.GENERAL)
        ? "General" + remark + ";General" + remark + ";General" + remark + ";@" + remark
        : format.contains(";") ? format.replace(";", remark + ";") + remark : format + remark;
  }

  /** Gives a format whose negative numbers have a real minus sign. */
  private String signed(String format) {
    return language + format + ";" + MINUS + format;
  }

  private static String digits(int scale, int most) {
    int places = Math.min(Math.max(scale, 0), most);
    return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(end, from);
    return to < 0 ? "" : text.substring(from, to);
  }

  /** Translates the letters of CLDR into those of Excel. */
  private static String dayFormat(String pattern) {
    StringBuilder format = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && c == 'y') {
        format.append("yyyy");
      } else if (!quoted && (c == 'd' || c == 'M' || c == 'L')) {
        format.append(c == 'd' ? 'd' : 'm');
      } else if (c == ' ' || c == '.' || c == '-' || c == '/') {
        format.append(c);
      } else {
        format.append(BoundFormat.literal(String.valueOf(c)));
      }
    }
    return format.toString();
  }
}
