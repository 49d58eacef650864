package io.keyplan.change;

import io.keyplan.align.Alignment;
import io.keyplan.align.EntryPairs;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanRecords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries over to one edition of a plan what another one says is confidential. */
final class ConfidentialFields {

  private ConfidentialFields() {}

  /** Gives a plan in which the confidential fields of another edition are confidential, too. */
  static AccountPlan also(AccountPlan plan, AccountPlan other) {
    AccountPlan.Builder builder = plan.toBuilder();
    for (String pointer : other.confidential()) {
      for (String place : PlanPointer.places(other, pointer)) {
        String same = pointerOfSame(other, plan, place);
        if (same != null && PlanPointer.resolve(plan, same).problem() == null) {
          builder.confidential(same);
        }
      }
    }
    return builder.build();
  }

  /**
   * Gives the pointer to what is the same in another edition; null where it is not in there.
   *
   * @param place a pointer with the index of every entry
   */
  private static @Nullable String pointerOfSame(AccountPlan from, AccountPlan to, String place) {
    Object here = from;
    Object there = to;
    PlanField list = null;
    StringBuilder same = new StringBuilder();
    for (String token : place.substring(1).split("/", -1)) {
      String name = token;
      if (list != null && here instanceof List<?> entries && there instanceof List<?> others) {
        int index = Integer.parseInt(token);
        int other = EntryPairs.of(list, entries, others).after(index);
        if (other == Alignment.NONE) {
          return null;
        }
        here = entries.get(index);
        there = others.get(other);
        name = String.valueOf(other);
      } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
        list = PlanFields.find(owner.getClass(), token).orElse(null);
        here = list == null ? null : list.get(owner);
        there = list == null || !(there instanceof Record other) ? null : list.get(other);
      }
      same.append('/').append(name);
    }
    return same.toString();
  }
}
