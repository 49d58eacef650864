package io.keyplan.merge;

import io.keyplan.field.Parsed;
import io.keyplan.field.ValueParser;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.PlanField;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values that a document shows, and reports those that cannot be read. */
final class Reading {

  private final ValueParser parser;
  private final MissingNames missing;
  private final Findings findings;

  Reading(ValueParser parser, MissingNames missing, Findings findings) {
    this.parser = parser;
    this.missing = missing;
    this.findings = findings;
  }

  /** Gives what is shown of a field; nothing for a text that stands for nothing. */
  Shown withoutMissing(PlanField field, Shown shown) {
    return missing.without(field, shown);
  }

  /** Gives a value; empty for nothing, and for what was reported. */
  Optional<Object> value(ShownValue place, FieldPath path, PlanField field, @Nullable Object unit) {
    return read(place, path, field, unit).map(Parsed.Value::value);
  }

  /** Reads a place; empty for what was reported. */
  Optional<Parsed.Value> read(
      ShownValue place, FieldPath path, PlanField field, @Nullable Object unit) {
    Parsed parsed = parser.parse(field, unit(unit), missing.without(field, place.shown()));
    if (parsed instanceof Parsed.Value value) {
      return Optional.of(value);
    }
    findings.problem(
        path,
        parsed instanceof Parsed.Ambiguous unclear
            ? unclear.problem()
            : ((Parsed.Unreadable) parsed).problem(),
        place.place());
    return Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private static @Nullable OpenEnum<MeasureUnit> unit(@Nullable Object unit) {
    return unit instanceof MeasureUnit known ? OpenEnum.of(known) : (OpenEnum<MeasureUnit>) unit;
  }
}
