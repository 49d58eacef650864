package io.keyplan.template.declared;

import io.keyplan.model.Tracked;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an entry has to be in order to be shown. Immutable and thread-safe. */
public sealed interface Condition {

  /** Says whether an entry is so. */
  boolean holds(Composer composer, Subject entry);

  /** A word for how an entry that is to be done stands. */
  enum Standing implements Condition {
    /** Something is left to do. */
    OPEN,
    /** Nothing is left to do. */
    CLOSED,
    /** It should be done and is not. */
    OVERDUE,
    /** It is open, and due within 30 days or overdue. */
    DUE_SOON;

    private static final int SOON = 30;

    @Override
    public boolean holds(Composer composer, Subject entry) {
      Tracked tracked = (Tracked) entry.as(Record.class);
      return switch (this) {
        case OPEN -> tracked.isOpen();
        case CLOSED -> !tracked.isOpen();
        case OVERDUE -> tracked.isOverdue(composer.asOf());
        case DUE_SOON -> tracked.isOpen() && isBy(composer.asOf().plusDays(SOON), tracked);
      };
    }

    private static boolean isBy(LocalDate day, Tracked tracked) {
      LocalDate deadline = tracked.deadline();
      return deadline != null && !deadline.isAfter(day);
    }
  }

  /**
   * A field that has one of some values.
   *
   * @param field the field: a choice, several choices, or yes or no
   * @param codes the values as they stand in data
   */
  record OneOf(String field, Set<String> codes) implements Condition {
    /** Copies the values. */
    public OneOf {
      codes = Set.copyOf(codes);
    }

    @Override
    public boolean holds(Composer composer, Subject entry) {
      Object value = entry.value(field);
      return value instanceof List<?> list
          ? list.stream().anyMatch(one -> codes.contains(String.valueOf(one)))
          : codes.contains(String.valueOf(value));
    }
  }

  /**
   * A field that holds something, or nothing.
   *
   * @param field the field
   * @param given whether it holds something
   */
  record Given(String field, boolean given) implements Condition {
    @Override
    public boolean holds(Composer composer, Subject entry) {
      Object value = entry.value(field);
      boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
      return empty != given;
    }
  }
}
