package io.keyplan.field;

import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Tells units that are percent, also where somebody has written the sign. */
public final class PercentUnit {

  private PercentUnit() {}

  /** Says whether a unit is percent; none is not. */
  public static boolean isOne(@Nullable OpenEnum<?> unit) {
    return unit != null
        && (unit.known() == MeasureUnit.PERCENT
            || unit.known() == null && unit.text().strip().equals("%"));
  }
}
