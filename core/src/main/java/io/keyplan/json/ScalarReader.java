package io.keyplan.json;

import io.keyplan.json.Node.Scalar;
import io.keyplan.json.Node.Type;
import io.keyplan.model.choice.EnumNames;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values into what their fields hold.
 *
 * <p>A value that says nothing, and one that is reported as wrong, comes out as null.
 */
final class ScalarReader {

  /** With more, the plan is invalid, and writing them out would take memory. */
  private static final int MOST_ZEROS = 100;

  private static final BigDecimal LOWEST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private final PlanFormat format;
  private final ReadLimits limits;
  private final ProblemList problems;

  ScalarReader(PlanFormat format, ReadLimits limits, ProblemList problems) {
    this.format = format;
    this.limits = limits;
    this.problems = problems;
  }

  @Nullable Object read(PlanField field, Scalar found, Place place) {
    return switch (field.kind()) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB -> text(field, found, place, limits.textLength());
      case SOURCE -> text(field, found, place, limits.sourceLength());
      case POINTER, CURRENCY -> code(field, found, place);
      case REF -> ref(text(field, found, place, limits.textLength()));
      case OPEN_CHOICE -> openChoice(field, text(field, found, place, limits.textLength()));
      case CHOICE -> choice(field, found, place);
      case DATE -> date(field, found, place);
      case YEAR, FISCAL_YEAR, INTEGER, SCORE -> integer(field, found, place);
      case NUMBER, MONEY, PERCENT, MEASURE -> number(field, found, place);
      case FLAG -> flag(field, found, place);
      case IMAGE, RECORD, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, CUSTOM ->
          misfit(field, found, place);
    };
  }

  /** Reports what is expected, what was found, and what would mend it. */
  @Nullable Object misfit(PlanField field, Node found, Place place) {
    return wrong(
        found,
        place,
        () ->
            Expectation.of(field)
                + " is expected, found "
                + found.described()
                + Expectation.hint(field, found));
  }

  private @Nullable Object wrong(Node found, Place place, Supplier<String> message) {
    problems.add(place.pointer(), found.location(), message);
    return null;
  }

  /** In YAML every value without quotes is a text where a text is expected. */
  private @Nullable String text(PlanField field, Scalar found, Place place, int longest) {
    if (found.type() != Type.TEXT && format != PlanFormat.YAML) {
      misfit(field, found, place);
      return null;
    }
    int length = found.text().length();
    if (length > longest) {
      wrong(
          found,
          place,
          () ->
              String.format(
                  Locale.ROOT,
                  "a text of at most %d characters is expected, found one of %d",
                  longest,
                  length));
      return null;
    }
    return found.text();
  }

  private @Nullable Object code(PlanField field, Scalar found, Place place) {
    String text = text(field, found, place, limits.textLength());
    return text != null && text.isBlank() ? misfit(field, found, place) : text;
  }

  private static @Nullable Ref ref(@Nullable String text) {
    return text == null || text.isBlank() ? null : Ref.of(text);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable OpenEnum<?> openChoice(PlanField field, @Nullable String text) {
    return text == null || text.isBlank() ? null : OpenEnum.parse(enumOf(field), text);
  }

  @SuppressWarnings("unchecked")
  private @Nullable Object choice(PlanField field, Scalar found, Place place) {
    if (field.custom() != null) {
      return customChoice(field.custom(), field, found, place);
    }
    if (found.type() != Type.TEXT) {
      return misfit(field, found, place);
    }
    Object value = EnumNames.parse(enumOf(field), found.text()).orElse(null);
    return value != null ? value : wrong(found, place, () -> unknownChoice(field, found.text()));
  }

  private @Nullable Object customChoice(
      CustomField custom, PlanField field, Scalar found, Place place) {
    String text = text(field, found, place, limits.textLength());
    if (text == null) {
      return null;
    }
    String value = custom.value(text);
    return value != null ? value : wrong(found, place, () -> unknownChoice(field, text));
  }

  private static String unknownChoice(PlanField field, String found) {
    return String.format(
        Locale.ROOT,
        "one of %s is expected, found \"%s\"%s",
        Expectation.choices(field),
        Excerpt.of(found),
        NearestName.suggestion(found, field.choices().stream().map(Choice::name).toList()));
  }

  private @Nullable Object date(PlanField field, Scalar found, Place place) {
    if (found.type() != Type.TEXT || !found.text().matches(DATE)) {
      return misfit(field, found, place);
    }
    try {
      return LocalDate.parse(found.text());
    } catch (DateTimeParseException e) {
      return wrong(
          found,
          place,
          () -> "a date such as 2026-01-30 is expected; there is no day " + found.text());
    }
  }

  private @Nullable Object integer(PlanField field, Scalar found, Place place) {
    BigDecimal number = exact(found);
    if (number == null || !isWhole(number)) {
      return misfit(field, found, place);
    }
    if (number.compareTo(LOWEST) < 0 || number.compareTo(HIGHEST) > 0) {
      return wrong(
          found,
          place,
          () -> Expectation.within(field, Integer.MAX_VALUE) + ", found " + found.described());
    }
    return number.intValueExact();
  }

  /** A number of a million digits, which 1e999999 is, is not written out to know. */
  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0
        || number.scale() <= 0
        || number.scale() <= MOST_ZEROS && number.stripTrailingZeros().scale() <= 0;
  }

  private @Nullable Object number(PlanField field, Scalar found, Place place) {
    BigDecimal number = exact(found);
    return number == null ? misfit(field, found, place) : number;
  }

  /** Gives a number as it is written, save that 1e3 is 1000. */
  private static @Nullable BigDecimal exact(Scalar found) {
    if (found.type() != Type.NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(found.text());
      return number.scale() < 0 && number.scale() > -MOST_ZEROS ? number.setScale(0) : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Object flag(PlanField field, Scalar found, Place place) {
    return found.type() == Type.FLAG
        ? (Object) found.text().equalsIgnoreCase("true")
        : misfit(field, found, place);
  }

  /** Which enum it is, is only known when the program runs. */
  @SuppressWarnings("rawtypes")
  private static Class enumOf(PlanField field) {
    return field.type();
  }
}
