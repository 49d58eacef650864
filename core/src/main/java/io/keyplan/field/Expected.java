package io.keyplan.field;

import io.keyplan.i18n.Formats;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a field expects, with examples as the document would show them. */
final class Expected {

  private static final int MOST_CHOICES = 16;
  private static final BigDecimal AMOUNT = new BigDecimal("1234.5");
  private static final BigDecimal PERCENT = BigDecimal.valueOf(15);

  private final Formats formats;
  private final ChoiceNames choices;
  private final String currency;
  private final LocalDate day;

  Expected(Formats formats, ChoiceNames choices, String currency, LocalDate day) {
    this.formats = formats;
    this.choices = choices;
    this.currency = currency;
    this.day = day;
  }

  /** Gives the sentence that says why a text is no value of a field. */
  String sentence(PlanField field, @Nullable OpenEnum<MeasureUnit> unit, String found, String why) {
    return "\""
        + Excerpt.of(found)
        + "\" cannot be read: "
        + why
        + "; "
        + of(field, unit)
        + " is expected";
  }

  private String of(PlanField field, @Nullable OpenEnum<MeasureUnit> named) {
    OpenEnum<MeasureUnit> unit = field.isCustom() ? FieldUnits.of(field, null) : named;
    FieldKind kind = field.kind();
    return switch (kind) {
      case DATE -> "a day such as " + formats.day(day);
      case YEAR, FISCAL_YEAR -> "a year such as " + day.getYear();
      case INTEGER -> "a whole number such as 12";
      case SCORE -> "a whole number from 1 to 5";
      case MONEY -> amount();
      case PERCENT -> "a percentage from 0 to 100 such as " + formats.percent(PERCENT, 1);
      case MEASURE -> measure(unit);
      case NUMBER -> number();
      case FLAG -> "yes or no";
      case CHOICE -> "one of " + list(field.choices());
      case CURRENCY -> "a currency code such as " + currency;
      case REF -> "the name of an entry of the plan";
      default -> "a text";
    };
  }

  private String list(List<Choice> values) {
    List<String> labels = choices.labels(values);
    String most = String.join(", ", labels.subList(0, Math.min(MOST_CHOICES, labels.size())));
    return labels.size() > MOST_CHOICES ? most + ", …" : most;
  }

  private String measure(@Nullable OpenEnum<MeasureUnit> unit) {
    if (unit == null || unit.is(MeasureUnit.NUMBER)) {
      return number();
    } else if (unit.is(MeasureUnit.MONEY)) {
      return amount();
    } else if (PercentUnit.isOne(unit)) {
      return "a percentage such as " + formats.percent(PERCENT, 1);
    }
    return number() + " " + Excerpt.of(unit.text());
  }

  private String amount() {
    return "an amount such as " + formats.amount(AMOUNT, currency);
  }

  private String number() {
    return "a number such as " + formats.number(AMOUNT);
  }
}
