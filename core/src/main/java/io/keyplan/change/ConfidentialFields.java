package io.keyplan.change;

import io.keyplan.align.Alignment;
import io.keyplan.align.EntryPairs;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanPointer;
import io.keyplan.model.structure.PlanRecords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries over to one edition of a plan what another one says is confidential. */
final class ConfidentialFields {

  private static final int NONE = Alignment.NONE;

  private ConfidentialFields() {}

  /** Gives a plan in which the confidential fields of another edition are confidential, too. */
  static AccountPlan also(AccountPlan plan, AccountPlan other) {
    AccountPlan.Builder builder = plan.toBuilder();
    for (String pointer : other.confidential()) {
      String same = pointerOfSame(other, plan, pointer);
      if (same != null && PlanPointer.resolve(plan, same).problem() == null) {
        builder.confidential(same);
      }
    }
    return builder.build();
  }

  /** Gives the pointer to what is the same in another edition; null where it is not in there. */
  private static @Nullable String pointerOfSame(AccountPlan from, AccountPlan to, String pointer) {
    Object here = from;
    Object there = to;
    PlanField list = null;
    StringBuilder same = new StringBuilder();
    for (String token : pointer.substring(1).split("/", -1)) {
      String name = token;
      if (list != null && here instanceof List<?> entries && there instanceof List<?> others) {
        int index = index(entries, token);
        int other = index < 0 ? NONE : EntryPairs.of(list, entries, others).after(index);
        if (other == NONE) {
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

  private static int index(List<?> entries, String token) {
    String id = token.replace("~1", "/").replace("~0", "~");
    for (int i = 0; i < entries.size(); i++) {
      if (id.equals(id(entries.get(i)))) {
        return i;
      }
    }
    boolean isIndex = token.matches("[0-9]{1,9}") && Integer.parseInt(token) < entries.size();
    return isIndex ? Integer.parseInt(token) : -1;
  }

  private static @Nullable String id(@Nullable Object entry) {
    return entry instanceof Record owner && !PlanRecords.isValue(owner)
        ? Optional.of(owner)
            .flatMap(it -> PlanFields.find(it.getClass(), "id"))
            .map(field -> (String) field.get(owner))
            .orElse(null)
        : null;
  }
}
