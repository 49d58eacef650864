package io.keyplan.crm;

import io.keyplan.field.EntryNames;
import io.keyplan.field.Parsed;
import io.keyplan.field.ValueParser;
import io.keyplan.i18n.Texts;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.read.Shown;
import io.keyplan.value.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a cell of an export shows as the value of a field. What a person would only guess is
 * refused. Thread-safe.
 */
final class ValueReader {

  private static final Pattern TIMESTAMP =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9].*");
  private static final Pattern DAY_IN_NUMBERS =
      Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{2}|[0-9]{4})(?: .*)?");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern PLAIN_EXPONENT =
      Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");
  private static final Pattern GROUP_OR_FRACTION =
      Pattern.compile("[^0-9]*[1-9][0-9]{0,2}[.,][0-9]{3}[^0-9]*");
  private static final Pattern FORMULA = Pattern.compile("=[A-Za-z\"+(@-].*", Pattern.DOTALL);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final @Nullable Locale dates;
  private final ValueParser parser;

  /**
   * Creates a reader.
   *
   * @param dates how days and numbers are written; null where they are as programs write them
   * @param asOf the day that completes years of two digits
   * @param texts what values are called
   */
  ValueReader(@Nullable Locale dates, String currency, LocalDate asOf, Texts texts) {
    this.dates = dates;
    this.parser =
        ValueParser.of(texts, dates == null ? Locale.US : dates, currency, asOf, EntryNames.NONE);
  }

  /** Evens out a word of the system, to look its meaning up. */
  static String word(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a value.
   *
   * @param unit unit of the record; matters for a measure only
   * @return a value, or a list of such where the field holds a list; null for nothing
   * @throws UnreadableCell if the cell shows nothing that the field can hold
   */
  @Nullable Object read(
      PlanField field, @Nullable OpenEnum<MeasureUnit> unit, ColumnRule rule, Shown cell)
      throws UnreadableCell {
    Shown shown =
        cell instanceof Shown.Text text && isText(field.kind())
            ? new Shown.Text(RichText.plain(text.text()))
            : cell;
    if (shown.isBlank()) {
      return null;
    }
    if (!field.list()) {
      return single(field, unit, rule, meaning(rule, shown));
    }
    List<Object> values = new ArrayList<>();
    for (Shown part : parts(field, rule, shown)) {
      Object value = single(field.entry(), unit, rule, meaning(rule, part));
      if (value != null) {
        values.add(value);
      }
    }
    return values.isEmpty() ? null : values;
  }

  private static List<Shown> parts(PlanField field, ColumnRule rule, Shown shown) {
    if (!(shown instanceof Shown.Text text)) {
      return List.of(shown);
    }
    String split = rule.split();
    String separator = split == null ? (isProse(field.kind()) ? "\n" : ";") : split;
    List<Shown> parts = new ArrayList<>();
    for (String part : text.text().replace("\r\n", "\n").split(Pattern.quote(separator))) {
      if (!part.isBlank()) {
        parts.add(new Shown.Text(withoutBullet(part.strip())));
      }
    }
    return parts;
  }

  private static boolean isProse(FieldKind kind) {
    return kind == FieldKind.TEXT || kind == FieldKind.PARAGRAPH;
  }

  private static String withoutBullet(String line) {
    return line.replaceFirst("^[-*•·–]\\s+", "");
  }

  private static Shown meaning(ColumnRule rule, Shown shown) {
    String meaning = rule.values().get(word(shown.plainText()));
    return meaning == null ? shown : new Shown.Text(meaning);
  }

  private @Nullable Object single(
      PlanField field, @Nullable OpenEnum<MeasureUnit> unit, ColumnRule rule, Shown meant)
      throws UnreadableCell {
    if (meant.isBlank()) {
      return null;
    }
    Shown shown = plain(field, meant);
    boolean bare = field.isPercent() && isWithoutSign(shown);
    Parsed parsed = parser.parse(bare ? field.as(FieldKind.NUMBER, false) : field, unit, shown);
    if (parsed instanceof Parsed.Value value) {
      checkExact(field, shown, value);
      return bare ? scaled(rule, value.value()) : value.value();
    }
    if (dates == null && field.kind() == FieldKind.DATE) {
      throw new UnreadableCell(
          text(shown)
              + " is no day as programs write it, such as 2026-01-30; say in the map how days are"
              + " written, such as dates: en-GB");
    }
    throw new UnreadableCell(
        parsed instanceof Parsed.Ambiguous unclear
            ? unclear.problem()
            : ((Parsed.Unreadable) parsed).problem());
  }

  /** What was completed or mended is a guess, but for the century of a year. */
  private static void checkExact(PlanField field, Shown shown, Parsed.Value value)
      throws UnreadableCell {
    boolean isChoice = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.OPEN_CHOICE;
    if (!value.exact() && isChoice) {
      throw new UnreadableCell(
          text(shown)
              + " is none of the values; it may mean "
              + value.value()
              + ": say so under values:");
    }
  }

  private static String text(Shown shown) {
    return shown instanceof Shown.Text text
        ? "\"" + Excerpt.of(text.text()) + "\""
        : String.valueOf(shown);
  }

  /** Whether a number without a sign is a fraction of one or percent, the map says. */
  private static boolean isWithoutSign(Shown shown) {
    return shown instanceof Shown.Number
        || shown instanceof Shown.Text text && !text.text().contains("%");
  }

  private static @Nullable Object scaled(ColumnRule rule, @Nullable Object value) {
    return Boolean.TRUE.equals(rule.fraction()) && value instanceof BigDecimal number
        ? new BigDecimal(number.multiply(HUNDRED).stripTrailingZeros().toPlainString())
        : value;
  }

  /** Takes off what programs write and people do not: times, signs before formulas, exponents. */
  private Shown plain(PlanField field, Shown shown) throws UnreadableCell {
    if (!(shown instanceof Shown.Text text)) {
      return numberOfText(field, shown);
    }
    String line = text.text().replace("\r\n", "\n").replace('\r', '\n').strip();
    if (!isText(field.kind()) && FORMULA.matcher(line).matches()) {
      throw new UnreadableCell("\"" + Excerpt.of(line) + "\" is a formula; export values instead");
    }
    return switch (field.kind()) {
      case DATE -> day(line);
      case YEAR, INTEGER, NUMBER, MONEY, PERCENT, MEASURE, SCORE -> number(line);
      default -> new Shown.Text(line);
    };
  }

  private static Shown numberOfText(PlanField field, Shown shown) {
    if (shown instanceof Shown.Number number && isText(field.kind())) {
      return new Shown.Text(number.value().toPlainString());
    }
    return shown;
  }

  private static boolean isText(FieldKind kind) {
    return switch (kind) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB, REF, OPEN_CHOICE -> true;
      default -> false;
    };
  }

  private Shown day(String line) throws UnreadableCell {
    Matcher timestamp = TIMESTAMP.matcher(line);
    if (timestamp.matches()) {
      return new Shown.Text(timestamp.group(1));
    }
    Matcher numbers = DAY_IN_NUMBERS.matcher(line);
    if (!numbers.matches()) {
      return new Shown.Text(line);
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    if (dates == null && first <= 12 && second <= 12 && first != second) {
      throw new UnreadableCell(
          "\""
              + Excerpt.of(line)
              + "\" may be two days; say in the map how days are written, such as dates: en-GB");
    }
    return new Shown.Text(line.replaceFirst(" [0-9]{1,2}:[0-9]{2}.*$", ""));
  }

  private Shown number(String line) throws UnreadableCell {
    if (dates == null && GROUP_OR_FRACTION.matcher(line).matches()) {
      throw new UnreadableCell(
          "\""
              + Excerpt.of(line)
              + "\" may be thousands or a fraction; say in the map how numbers are written, such as"
              + " dates: en-US");
    }
    boolean programs = PLAIN_EXPONENT.matcher(line).matches();
    if (programs || dates == null && PLAIN_NUMBER.matcher(line).matches()) {
      return new Shown.Number(new BigDecimal(line));
    }
    return new Shown.Text(line);
  }
}
