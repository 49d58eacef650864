package io.keyplan.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanWalk;
import io.keyplan.read.Shown;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.testing.RandomPlans;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write is read as it was, in every country, as far as the way of writing shows it. */
class WrittenValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  private static final int PLANS = 8;

  /** Titles of many lines and commas cannot be told apart in one list. */
  private static final int LONGEST_NAMES = 2_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"en-US", "en-GB", "en-CA", "fr-FR", "fr-CH", "de-DE", "es-ES", "it-IT", "pt-BR"})
  void values_of_random_plans_are_read_as_they_were(String tag) {
    for (int seed = 0; seed < PLANS; seed++) {
      new Round(RandomPlans.of(seed), Locale.forLanguageTag(tag)).run();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "fr-FR"})
  void values_of_an_extreme_plan_are_read_as_they_were(String tag) {
    new Round(ExtremePlan.create(), Locale.forLanguageTag(tag)).run();
  }

  /** Writes and reads every value of a plan. */
  private static final class Round {

    private final AccountPlan plan;
    private final Formats formats;
    private final FieldData data;
    private final ValueParser parser;
    private final String currency;

    Round(AccountPlan plan, Locale locale) {
      this.plan = plan;
      this.currency = plan.info().currency();
      this.formats = Formats.of(locale);
      this.data = new FieldData(Messages.of(locale), formats, Directory.of(plan), currency);
      this.parser = ValueParser.of(Texts.builtIn(), locale, currency, TODAY, PlanNames.of(plan));
    }

    void run() {
      PlanWalk.walk(
          plan,
          (place, field, value) -> {
            if (value != null && !value.equals("") && isSingle(field.kind())) {
              check(field, value, place.owner());
            } else if (value instanceof Map<?, ?> amounts
                && field.kind() == FieldKind.AMOUNTS_BY_YEAR) {
              amounts.values().forEach(amount -> check(field.byKey(), amount, place.owner()));
            }
          });
    }

    /** Entries without names are not seen, and many long names cannot be told apart. */
    private static boolean isWhole(Object value, String text) {
      int names = value instanceof List<?> several ? several.size() : 1;
      return !text.isBlank() && text.split(", ").length >= names && text.length() <= LONGEST_NAMES;
    }

    private static boolean isSingle(FieldKind kind) {
      return switch (kind) {
        case IMAGE, RECORD, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, SOURCE, POINTER, CUSTOM ->
            false;
        default -> true;
      };
    }

    private void check(PlanField field, Object value, Record owner) {
      String text = formats.format(data.datum(field, value, owner));
      if (field.kind() == FieldKind.REF && !isWhole(value, text)) {
        return;
      }
      Parsed parsed = parser.parse(field, unit(owner), new Shown.Text(text));

      Object expected = expected(field, value, unit(owner));
      if (parsed instanceof Parsed.Ambiguous unclear) {
        assertThat(field.kind()).as(text).isEqualTo(FieldKind.REF);
        assertThat(unclear.candidates()).as(text).contains(expected);
      } else {
        assertThat(parsed)
            .as("%s, written as <%s> in %s", field.key(), text, formats.locale())
            .isEqualTo(Parsed.value(expected));
      }
    }

    private static @Nullable OpenEnum<MeasureUnit> unit(Record owner) {
      Object unit =
          PlanFields.find(owner.getClass(), "unit").map(field -> field.get(owner)).orElse(null);
      if (unit instanceof MeasureUnit known) {
        return OpenEnum.of(known);
      }
      @SuppressWarnings("unchecked")
      OpenEnum<MeasureUnit> open =
          unit instanceof OpenEnum<?> ? (OpenEnum<MeasureUnit>) unit : null;
      return open;
    }

    private Object expected(PlanField field, Object value, @Nullable OpenEnum<MeasureUnit> unit) {
      if (value instanceof List<?> entries) {
        return entries.stream().flatMap(entry -> lines(entry)).toList();
      } else if (value instanceof BigDecimal number) {
        return Numbers.trimmed(shown(field, number, unit));
      } else if (value instanceof String text) {
        String trimmed = ShownTexts.trimmed(text);
        return field.kind() == FieldKind.TEXT ? trimmed.stripLeading() : trimmed;
      }
      return value;
    }

    /** A line break in an entry parts it. */
    private static Stream<?> lines(Object entry) {
      if (entry instanceof Ref ref) {
        return ref.text().lines().map(String::strip).map(Ref::of);
      } else if (entry instanceof OpenEnum<?> open && open.known() == null) {
        return open.text().lines().map(line -> new OpenEnum<>(null, line.strip()));
      } else if (entry instanceof String text) {
        return text.lines();
      }
      return Stream.of(entry);
    }

    private BigDecimal shown(
        PlanField field, BigDecimal number, @Nullable OpenEnum<MeasureUnit> unit) {
      boolean measure = field.kind() == FieldKind.MEASURE && unit != null;
      if (field.kind() == FieldKind.PERCENT || measure && unit.is(MeasureUnit.PERCENT)) {
        return number.setScale(1, RoundingMode.HALF_UP);
      } else if (field.kind() == FieldKind.MONEY || measure && unit.is(MeasureUnit.MONEY)) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return number.setScale(digits, RoundingMode.HALF_UP);
      }
      return number.setScale(2, RoundingMode.HALF_UP);
    }
  }
}
