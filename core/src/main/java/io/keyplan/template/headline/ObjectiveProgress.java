package io.keyplan.template.headline;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Progress;
import io.keyplan.model.Objective;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Ratios;
import io.keyplan.template.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far objectives are, as bars with the numbers behind them. */
public final class ObjectiveProgress {

  /** As many bars as there is room for beside other things. */
  public static final int FEW = 4;

  private static final BigDecimal DONE = BigDecimal.valueOf(100);

  private ObjectiveProgress() {}

  /** Lists all objectives of the plan. */
  public static List<Objective> all(Composer c) {
    return c.plan().goals().stream().flatMap(goal -> goal.objectives().stream()).toList();
  }

  /** Lists the objectives that {@link #bars} shows. */
  public static List<Objective> shown(Composer c, int most) {
    return c.isForm()
        ? List.of()
        : subjects(c, most).stream().map(subject -> subject.as(Objective.class)).toList();
  }

  /**
   * Makes a bar for each objective that was not cancelled.
   *
   * @param most how many to show; where there are more, those due in the year of the plan come
   *     first
   */
  public static Progress bars(Composer c, String label, int most) {
    return new Progress(label, subjects(c, most).stream().map(subject -> bar(c, subject)).toList());
  }

  private static List<Subject> subjects(Composer c, int most) {
    List<Subject> objectives = new ArrayList<>();
    for (Subject goal : c.root().list("goals", 0)) {
      objectives.addAll(goal.list("objectives", 0));
    }
    objectives.removeIf(
        subject -> subject.as(Objective.class).status() == ObjectiveStatus.CANCELLED);
    if (objectives.size() > most) {
      int year = c.year().year();
      objectives.sort(Comparator.comparing(subject -> !isDueIn(year, subject)));
    }
    return objectives.subList(0, Math.min(most, objectives.size()));
  }

  private static boolean isDueIn(int year, Subject subject) {
    LocalDate due = subject.as(Objective.class).due();
    return due != null && due.getYear() == year;
  }

  private static Progress.Bar bar(Composer c, Subject subject) {
    Objective objective = subject.as(Objective.class);
    Datum rating = subject.entry("rag").datum();
    boolean achieved = objective.status() == ObjectiveStatus.ACHIEVED;
    return new Progress.Bar(
        subject.entry("title"),
        percent(objective),
        comment(c, subject, objective),
        rating.isBlank() || achieved ? subject.entry("status").datum() : rating);
  }

  /** Makes the cell of a table of objectives; blank when unknown or in a form. */
  public static Entry cell(Subject subject) {
    return subject.isForm()
        ? Entry.EMPTY
        : Entry.computed(Ratios.share(percent(subject.as(Objective.class))));
  }

  /** What has fallen behind its start is not begun; what was achieved is done. */
  private static @Nullable BigDecimal percent(Objective objective) {
    BigDecimal progress = objective.progress();
    if (progress == null) {
      return objective.status() == ObjectiveStatus.ACHIEVED ? DONE : null;
    }
    return Ratios.rounded(progress.max(BigDecimal.ZERO));
  }

  private static String comment(Composer c, Subject subject, Objective objective) {
    if (objective.target() == null) {
      return objective.due() == null
          ? ""
          : c.text("word.dueOn", c.formats().longDay(objective.due()));
    }
    String target = number(c, subject, "target");
    if (objective.current() == null) {
      return c.text("word.targetIs", target);
    } else if (objective.baseline() == null || objective.baseline().signum() == 0) {
      boolean parts = objective.unit() != MeasureUnit.PERCENT && !objective.isBeyondTarget();
      return c.text(
          parts ? "word.xOfY" : "word.valueTarget", number(c, subject, "current"), target);
    }
    return c.text(
        "word.fromToTarget", number(c, subject, "baseline"), number(c, subject, "current"), target);
  }

  private static String number(Composer c, Subject subject, String field) {
    return c.formats().compact(subject.entry(field).datum());
  }
}
