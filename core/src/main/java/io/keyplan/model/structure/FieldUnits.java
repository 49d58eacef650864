package io.keyplan.model.structure;

import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import org.jspecify.annotations.Nullable;

/** The units of measures. */
public final class FieldUnits {

  private FieldUnits() {}

  /**
   * Gives the unit of a measure; null where nothing names one.
   *
   * @param holder the record that has the field, whose {@code unit} it is unless the field has its
   *     own; null for none
   */
  public static @Nullable OpenEnum<MeasureUnit> of(PlanField field, @Nullable Record holder) {
    CustomField custom = field.custom();
    if (custom != null) {
      return custom.measureUnit();
    }
    return holder == null ? null : named(holder);
  }

  /**
   * Gives the unit that a record names for its measures; null where it names none.
   *
   * @throws IllegalArgumentException if the record has no measures
   */
  @SuppressWarnings("unchecked")
  public static @Nullable OpenEnum<MeasureUnit> named(Record holder) {
    Object unit = PlanFields.field(holder.getClass(), "unit").get(holder);
    return unit instanceof MeasureUnit known ? OpenEnum.of(known) : (OpenEnum<MeasureUnit>) unit;
  }
}
