package io.keyplan.change;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.PlanFields;
import io.keyplan.model.PlanPointer;
import io.keyplan.model.PlanRecords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries over to one edition of a plan what another one says is confidential. */
final class ConfidentialFields {

  private ConfidentialFields() {}

  /** Gives a plan in which the confidential fields of another edition are confidential, too. */
  static AccountPlan also(AccountPlan plan, AccountPlan other) {
    AccountPlan.Builder builder = plan.toBuilder();
    for (String pointer : other.confidential()) {
      String byId = byId(other, pointer);
      if (PlanPointer.resolve(plan, byId).problem() == null) {
        builder.confidential(byId);
      }
    }
    return builder.build();
  }

  /** Names entries by their ids, as their places may differ between editions. */
  private static String byId(AccountPlan plan, String pointer) {
    Object here = plan;
    StringBuilder named = new StringBuilder();
    for (String token : pointer.substring(1).split("/", -1)) {
      String name = token;
      if (here instanceof List<?> entries) {
        int index = index(entries, token);
        here = index < 0 ? null : entries.get(index);
        String id = id(here);
        name = id == null ? token : id.replace("~", "~0").replace("/", "~1");
      } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
        here = PlanFields.find(owner.getClass(), token).map(field -> field.get(owner)).orElse(null);
      }
      named.append('/').append(name);
    }
    return named.toString();
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
