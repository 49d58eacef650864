package io.keyplan.template.section;

import io.keyplan.document.Entry;
import io.keyplan.model.Action;
import io.keyplan.model.Milestone;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.util.Comparator;
import java.util.List;

/**
 * The actions and milestones of a plan as they come due: undated ones last, more urgent actions
 * first; what is done or was given up stands behind what is open.
 */
final class ActionOrder {

  private static final int MILESTONES_OF_FORM = 5;

  private static final Comparator<Action> BY_DUE =
      Comparator.comparing(Action::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Action::priority, Comparator.nullsLast(Comparator.reverseOrder()));

  private ActionOrder() {}

  /**
   * Lists all actions in order.
   *
   * @param places number of places in a form
   */
  static List<Subject> all(Composer c, int places) {
    List<Subject> actions = c.root().list("actions", places);
    if (!c.isForm()) {
      actions.sort(
          Comparator.comparing(
              subject -> subject.as(Action.class),
              Comparator.comparing((Action action) -> !action.isOpen()).thenComparing(BY_DUE)));
    }
    return actions;
  }

  /** Lists the actions that are still to be done, in order. */
  static List<Subject> open(Composer c, int places) {
    List<Subject> actions = all(c, places);
    if (!c.isForm()) {
      actions.removeIf(subject -> !subject.as(Action.class).isOpen());
    }
    return actions;
  }

  /** Gives the mark of an action's due date. */
  static Entry.Mark mark(Composer c, Subject action) {
    return action.as(Action.class).isOverdue(c.asOf()) ? Entry.Mark.OVERDUE : Entry.Mark.NONE;
  }

  /** Makes the entry of an action's due date, marked when it has passed. */
  static Entry due(Composer c, Subject action) {
    Entry due = action.entry("due");
    return action.isForm() || mark(c, action) == Entry.Mark.NONE
        ? due
        : due.marked(Entry.Mark.OVERDUE);
  }

  /** Lists the milestones by day, undated ones last. */
  static List<Subject> milestones(Composer c) {
    List<Subject> milestones = c.root().list("milestones", MILESTONES_OF_FORM);
    if (!c.isForm()) {
      milestones.sort(
          Comparator.comparing(
              subject -> subject.as(Milestone.class).date(),
              Comparator.nullsLast(Comparator.naturalOrder())));
    }
    return milestones;
  }
}
