package io.keyplan.template.portfolio;

import io.keyplan.model.AccountRelationship;
import io.keyplan.model.Action;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.Rag;
import io.keyplan.template.Composer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an account does, as one rating: the worst of what its plan says.
 *
 * <ul>
 *   <li>Open objectives: as they are rated.
 *   <li>Revenue of the year: at risk below 95 % of the target, off track below 80 %.
 *   <li>Relationship, of 5: at risk below its target, off track at 2 or less.
 *   <li>Open actions: at risk when any is overdue, off track when half of them are.
 * </ul>
 *
 * <p>An account of which the plan says none of this has no rating.
 */
final class AccountHealth {

  private static final BigDecimal ON_TRACK = BigDecimal.valueOf(95);
  private static final BigDecimal AT_RISK = BigDecimal.valueOf(80);
  private static final int WEAK = 2;

  private AccountHealth() {}

  /**
   * Rates an account.
   *
   * @param attainment revenue in percent of its target; null when unknown
   * @return null when there is nothing to rate
   */
  static @Nullable Rag of(Composer c, @Nullable BigDecimal attainment) {
    List<Action> open = c.plan().actions().stream().filter(Action::isOpen).toList();
    long overdue = open.stream().filter(action -> action.isOverdue(c.asOf())).count();
    Stream<@Nullable Rag> objectives =
        c.plan().goals().stream()
            .flatMap(goal -> goal.objectives().stream())
            .filter(Objective::isOpen)
            .map(Objective::rag);
    return Stream.concat(
            objectives,
            Stream.of(
                money(attainment),
                relationship(c.plan().account().relationship()),
                actions(open.size(), overdue)))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Rag money(@Nullable BigDecimal attainment) {
    if (attainment == null) {
      return null;
    } else if (attainment.compareTo(AT_RISK) < 0) {
      return Rag.RED;
    }
    return attainment.compareTo(ON_TRACK) < 0 ? Rag.AMBER : Rag.GREEN;
  }

  private static @Nullable Rag relationship(AccountRelationship relationship) {
    if (relationship.current() == null) {
      return null;
    } else if (relationship.current() <= WEAK) {
      return Rag.RED;
    }
    boolean below = relationship.target() != null && relationship.current() < relationship.target();
    return below ? Rag.AMBER : Rag.GREEN;
  }

  private static @Nullable Rag actions(int open, long overdue) {
    if (open == 0) {
      return null;
    } else if (overdue * 2 >= open) {
      return Rag.RED;
    }
    return overdue > 0 ? Rag.AMBER : Rag.GREEN;
  }
}
