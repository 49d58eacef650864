package io.keyplan.audience;

import io.keyplan.model.structure.PlanField;
import io.keyplan.value.FieldPath;

/**
 * Something of a plan that the client does not see.
 *
 * @param path its address in the whole plan
 * @param field the field; for an entry of a list the list
 * @param reason why it is withheld
 */
public record Withheld(FieldPath path, PlanField field, Reason reason) {

  /** Why something is withheld. */
  public enum Reason {
    /** The plan names it in {@link io.keyplan.model.AccountPlan#confidential()}. */
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
