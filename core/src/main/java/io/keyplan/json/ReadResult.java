package io.keyplan.json;

import io.keyplan.model.AccountPlan;
import io.keyplan.value.Problem;
import java.util.List;

/**
 * A plan that was read.
 *
 * @param plan the plan
 * @param warnings what was passed over, in the order of the text; empty when reading is strict
 * @param omittedWarnings how many more warnings there are than {@link ReadLimits#problems()}
 */
public record ReadResult(AccountPlan plan, List<Problem> warnings, long omittedWarnings) {

  /** Copies the warnings. */
  public ReadResult {
    warnings = List.copyOf(warnings);
  }
}
