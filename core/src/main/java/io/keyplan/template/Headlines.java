package io.keyplan.template;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What is common to the sentences that stand above sections. */
public final class Headlines {

  /** More than this, and a headline no longer fits two lines of a slide. */
  private static final int LONGEST = 95;

  private Headlines() {}

  /**
   * Chooses the first sentence that is short enough.
   *
   * @param sentences from the one that says most to the one that says least; empty ones say nothing
   * @return empty when none is short enough
   */
  public static String fitting(String... sentences) {
    return Stream.of(sentences)
        .filter(sentence -> !sentence.isBlank() && sentence.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }

  /** Says how many of a number something holds for: {@code none}, {@code some} or {@code all}. */
  public static String degree(long part, long whole) {
    return part == 0 ? "none" : part == whole ? "all" : "some";
  }

  /** Writes a day in a sentence, with the year where it is not that of the plan's day. */
  public static String day(Composer c, LocalDate date) {
    return date.getYear() == c.asOf().getYear()
        ? c.formats().dayOfYear(date)
        : c.formats().longDay(date);
  }
}
