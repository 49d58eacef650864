package io.keyplan.template.headline;

import io.keyplan.template.Composer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which days are so near that they come before everything else. */
public final class DaysAhead {

  /** Days before the end of a contract in which it has to be renewed. */
  public static final int CONTRACT = 180;

  /** Days before a step of a decision in which it has to be prepared. */
  public static final int STEP = 30;

  /** Days before an action is due in which it comes before others that stand still. */
  public static final int ACTION = 14;

  private DaysAhead() {}

  /** Counts the days from the plan's day. */
  public static int days(Composer c, LocalDate date) {
    return (int) ChronoUnit.DAYS.between(c.asOf(), date);
  }

  /** Says whether a day is still to come, but within so many days; an absent one is not. */
  public static boolean isNear(Composer c, @Nullable LocalDate date, int within) {
    return date != null && !date.isBefore(c.asOf()) && days(c, date) <= within;
  }
}
