package io.keyplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry of a plan that is to be done, reached or dealt with by a day. */
public interface Tracked {

  /** Says whether something is left to do. */
  boolean isOpen();

  /** Gives the day by which nothing should be left to do; null where none is set. */
  @Nullable LocalDate deadline();

  /** Says whether something is left to do after the deadline. */
  default boolean isOverdue(LocalDate asOf) {
    LocalDate deadline = deadline();
    return isOpen() && deadline != null && deadline.isBefore(asOf);
  }
}
