package io.keyplan.audience;

import io.keyplan.model.Goal;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.EnumNames;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Entries that are our own thinking, and so are withheld from the client unless they are shared.
 */
final class Shareable {

  /** The field that says whether an entry is shared. */
  static final String FIELD = "shared";

  /** What the client's own goals hold for us. */
  private static final Set<ObjectiveType> OUR_ENDS =
      Set.of(ObjectiveType.REVENUE, ObjectiveType.RETENTION, ObjectiveType.EXPANSION);

  private Shareable() {}

  /** Says whether an entry is of a kind that is shared one by one. */
  static boolean is(Record entry) {
    return !PlanRecords.isValue(entry)
        && PlanFields.find(entry.getClass(), FIELD)
            .filter(field -> field.kind() == FieldKind.FLAG)
            .isPresent();
  }

  /**
   * Says whether the client sees an entry.
   *
   * @param owner the record that has its list
   * @param granted whether the client sees such lists
   * @param named whether the plan shares the entry, or its list, by name
   */
  static boolean isShown(Record owner, Record entry, boolean granted, boolean named) {
    Boolean shared = (Boolean) PlanFields.field(entry.getClass(), FIELD).get(entry);
    if (Boolean.FALSE.equals(shared)) {
      return false;
    }
    return named || granted && (Boolean.TRUE.equals(shared) || isTheClients(owner, entry));
  }

  private static boolean isTheClients(Record owner, Record entry) {
    if (entry instanceof Goal goal) {
      return goal.beneficiary() == Beneficiary.CLIENT;
    }
    return entry instanceof Objective objective
        && owner instanceof Goal goal
        && goal.beneficiary() == Beneficiary.CLIENT
        && !isOurEnd(objective.type())
        && objective.unit() != MeasureUnit.MONEY;
  }

  /** A choice may also be written as a text of its own. */
  private static boolean isOurEnd(@Nullable OpenEnum<ObjectiveType> type) {
    return type != null
        && EnumNames.parse(ObjectiveType.class, type.text()).filter(OUR_ENDS::contains).isPresent();
  }
}
