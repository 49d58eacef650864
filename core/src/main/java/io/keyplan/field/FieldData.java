package io.keyplan.field;

import io.keyplan.document.Datum;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.Directory;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.FieldUnits;
import io.keyplan.model.structure.PlanField;
import io.keyplan.value.Ref;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of fields into data of documents, by the kind of the field, in one language.
 *
 * <p>Immutable and thread-safe.
 */
public final class FieldData {

  private final Messages messages;
  private final Formats formats;
  private final Directory directory;
  private final String currency;

  /**
   * Creates the data of a plan's values.
   *
   * @param directory what references of the plan name
   * @param currency currency of the plan's amounts, ISO 4217
   */
  public FieldData(Messages messages, Formats formats, Directory directory, String currency) {
    this.messages = messages;
    this.formats = formats;
    this.directory = directory;
    this.currency = currency;
  }

  /**
   * Makes the datum of a value.
   *
   * @param value what the field holds, or an entry of its list
   * @param owner the record that has the field, whose {@code unit} a measure is in; null for none
   */
  public Datum datum(PlanField field, Object value, @Nullable Record owner) {
    if (value instanceof List<?> entries) {
      return list(field, entries);
    }
    return switch (field.kind()) {
      case DATE -> new Datum.Day((LocalDate) value);
      case YEAR -> new Datum.Year((Integer) value);
      case FISCAL_YEAR ->
          formats.hasFiscalYears()
              ? new Datum.FiscalYear((Integer) value)
              : new Datum.Year((Integer) value);
      case INTEGER -> new Datum.Number(BigDecimal.valueOf((Integer) value));
      case NUMBER -> new Datum.Number((BigDecimal) value);
      case MONEY -> amount((BigDecimal) value);
      case PERCENT -> new Datum.Share((BigDecimal) value);
      case MEASURE -> measure((BigDecimal) value, FieldUnits.of(field, owner));
      case SCORE -> new Datum.Score((Integer) value, 5);
      case FLAG -> flag((Boolean) value);
      case CHOICE -> field.isCustom() ? customState(field, value) : state((Enum<?>) value);
      case OPEN_CHOICE -> open((OpenEnum<?>) value);
      case REF -> Datum.words(directory.name(field, (Ref) value));
      case EMAIL -> Links.email((String) value);
      case WEB -> Links.web((String) value);
      default -> Datum.words(value.toString());
    };
  }

  /** Makes the datum of a number in the unit that its record names. */
  public Datum measure(BigDecimal value, @Nullable Record owner) {
    return measure(value, owner == null ? null : FieldUnits.named(owner));
  }

  private Datum measure(BigDecimal value, @Nullable OpenEnum<MeasureUnit> unit) {
    if (unit == null || unit.is(MeasureUnit.NUMBER)) {
      return new Datum.Number(value);
    } else if (unit.is(MeasureUnit.MONEY)) {
      return amount(value);
    }
    return PercentUnit.isOne(unit) ? new Datum.Share(value) : new Datum.Number(value, unit.text());
  }

  /** Makes the datum of an amount in the plan's currency. */
  public Datum amount(BigDecimal value) {
    return new Datum.Amount(value, currency);
  }

  /** Makes the datum of a choice. */
  public Datum.State state(Enum<?> value) {
    return new Datum.State(value.name(), messages.choice(value), Tones.of(value));
  }

  /** A company's own values say nothing of whether they are good or bad. */
  private Datum customState(PlanField field, Object value) {
    String code = value.toString();
    return new Datum.State(code, messages.text(field.key() + "." + code), Tone.NEUTRAL);
  }

  private Datum open(OpenEnum<?> value) {
    return value.known() == null ? Datum.words(value.text()) : state(value.known());
  }

  private Datum flag(boolean value) {
    return new Datum.Flag(value, messages.text(value ? "word.yes" : "word.no"));
  }

  /** Texts stand in lines of their own; names and choices in one line. */
  private Datum list(PlanField field, List<?> entries) {
    String separator = field.kind() == FieldKind.TEXT ? "\n" : ", ";
    return Datum.words(
        entries.stream()
            .map(entry -> formats.format(datum(field, entry, null)))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(separator)));
  }
}
