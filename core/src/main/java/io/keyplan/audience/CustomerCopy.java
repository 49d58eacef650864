package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.Map;

/**
 * A plan as the client may see it, where its entries come from, and what was withheld.
 *
 * <p>Ids in the copy count the entries that are left, so that neither a gap nor a key of ours tells
 * anything; references follow. Two plans that differ only in what is withheld give equal copies.
 * Immutable and thread-safe.
 *
 * @param plan the copy: what {@link Audience#CUSTOMER} gives
 * @param origins the address in the whole plan of every entry of a list of the copy, by its address
 *     in the copy
 * @param withheld what the whole plan says and the copy does not, in the order of the plan; of an
 *     entry or record that is withheld as a whole, nothing in it
 */
public record CustomerCopy(
    AccountPlan plan, Map<FieldPath, FieldPath> origins, List<Withheld> withheld) {

  /** Copies the map and the list. */
  public CustomerCopy {
    origins = Map.copyOf(origins);
    withheld = List.copyOf(withheld);
  }

  /** Makes the copy of a plan. */
  public static CustomerCopy of(AccountPlan plan) {
    return copy(plan, false);
  }

  /**
   * Makes a copy in which entries have the ids that their owner gave them, by which two editions
   * can be compared. Ids are not for the client: no document may be made of it.
   */
  public static CustomerCopy withIds(AccountPlan plan) {
    return copy(plan, true);
  }

  private static CustomerCopy copy(AccountPlan plan, boolean keepsIds) {
    CustomerFilter filter = new CustomerFilter(plan, keepsIds);
    AccountPlan copy = filter.copy();
    return new CustomerCopy(copy, filter.origins(), filter.withheld());
  }

  /** Gives the address in the whole plan of what stands at an address of the copy. */
  public FieldPath origin(FieldPath inCopy) {
    String text = inCopy.text();
    for (int end = text.length(); end > 0; end = text.lastIndexOf(']', end - 2) + 1) {
      FieldPath entry = origins.get(FieldPath.of(text.substring(0, end)));
      if (entry != null) {
        return FieldPath.of(entry.text() + text.substring(end));
      }
    }
    return inCopy;
  }
}
