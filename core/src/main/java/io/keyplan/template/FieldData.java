package io.keyplan.template;

import io.keyplan.document.Datum;
import io.keyplan.model.FieldKind;
import io.keyplan.model.MeasureUnit;
import io.keyplan.model.OpenEnum;
import io.keyplan.model.PlanField;
import io.keyplan.model.PlanFields;
import io.keyplan.model.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns values of fields into data of the tree, by the kind of the field. */
final class FieldData {

  private final Composer composer;

  FieldData(Composer composer) {
    this.composer = composer;
  }

  Datum datum(PlanField field, Object value, @Nullable Record owner) {
    if (value instanceof List<?> entries) {
      return list(field, entries);
    }
    return switch (field.kind()) {
      case DATE -> new Datum.Day((LocalDate) value);
      case YEAR -> new Datum.Year((Integer) value);
      case INTEGER -> new Datum.Number(BigDecimal.valueOf((Integer) value));
      case NUMBER -> new Datum.Number((BigDecimal) value);
      case MONEY -> composer.amount((BigDecimal) value);
      case PERCENT -> new Datum.Share((BigDecimal) value);
      case MEASURE -> measure((BigDecimal) value, owner);
      case SCORE -> new Datum.Score((Integer) value, 5);
      case FLAG -> flag((Boolean) value);
      case CHOICE -> state((Enum<?>) value);
      case OPEN_CHOICE -> open((OpenEnum<?>) value);
      case REF -> Datum.words(composer.directory().name(field, (Ref) value));
      case EMAIL -> Links.email((String) value);
      case WEB -> Links.web((String) value);
      default -> Datum.words(value.toString());
    };
  }

  /** Makes the datum of a number in the unit that its record names. */
  Datum measure(BigDecimal value, @Nullable Record owner) {
    Object unit = owner == null ? null : PlanFields.field(owner.getClass(), "unit").get(owner);
    Object known = unit instanceof OpenEnum<?> open ? open.known() : unit;
    if (known == MeasureUnit.MONEY) {
      return composer.amount(value);
    }
    if (known == MeasureUnit.PERCENT) {
      return new Datum.Share(value);
    }
    boolean named = known == null && unit instanceof OpenEnum<?>;
    return named ? new Datum.Number(value, ((OpenEnum<?>) unit).text()) : new Datum.Number(value);
  }

  Datum.State state(Enum<?> value) {
    return new Datum.State(value.name(), composer.messages().choice(value), Tones.of(value));
  }

  private Datum open(OpenEnum<?> value) {
    return value.known() == null ? Datum.words(value.text()) : state(value.known());
  }

  private Datum flag(boolean value) {
    return new Datum.Flag(value, composer.text(value ? "word.yes" : "word.no"));
  }

  /** Texts stand in lines of their own; names and choices in one line. */
  private Datum list(PlanField field, List<?> entries) {
    String separator = field.kind() == FieldKind.TEXT ? "\n" : ", ";
    return Datum.words(
        entries.stream()
            .map(entry -> composer.formats().format(datum(field, entry, null)))
            .collect(Collectors.joining(separator)));
  }
}
