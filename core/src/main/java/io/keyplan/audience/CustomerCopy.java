package io.keyplan.audience;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.PlanField;
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
    return new CustomerFilter(plan, false).copy();
  }

  /**
   * Makes a copy in which entries have the ids that their owner gave them, by which two editions
   * can be compared. Ids are not for the client: no document may be made of it.
   */
  public static CustomerCopy withIds(AccountPlan plan) {
    return new CustomerFilter(plan, true).copy();
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

  /**
   * Something that the client does not see.
   *
   * @param path its address in the whole plan
   * @param field the field; for an entry of a list the list
   * @param reason why it is withheld
   */
  public record Withheld(FieldPath path, PlanField field, Reason reason) {}

  /** Why something is withheld. */
  public enum Reason {
    /** The plan names it in {@link AccountPlan#confidential()}. */
    CONFIDENTIAL,
    /** Nobody said that it is shared, and it is shown only then. */
    NOT_SHARED,
    /** Fields of this kind are ours. */
    INTERNAL,
    /** It refers to something that is withheld. */
    NAMES_WITHHELD,
    /** What it cannot be without is withheld, or nothing is left of it. */
    NOTHING_LEFT
  }
}
