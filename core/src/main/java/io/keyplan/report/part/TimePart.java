package io.keyplan.report.part;

import io.keyplan.drawing.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a timeline, whose width stands for its time; places are shares of that width, from 0 to
 * 1.
 *
 * @param grid the months, the same in every cell of a timeline
 * @param bar what stands among them; null in the heading, which names them
 */
public record TimePart(Grid grid, @Nullable Bar bar) implements ReportPart {

  /**
   * The months of a timeline.
   *
   * @param names names of months or years, and of the years above months
   * @param today where the day of the data is; negative where it is not shown
   */
  public record Grid(List<Name> names, double today) {

    /** Copies the list. */
    public Grid {
      names = List.copyOf(names);
    }
  }

  /**
   * A name above months.
   *
   * @param from where it begins
   * @param to where the next one begins
   * @param text the name; empty where there is no room for it
   * @param upper whether it stands in the upper of two rows
   */
  public record Name(double from, double to, String text, boolean upper) {}

  /**
   * What stands among the months.
   *
   * @param from where it begins
   * @param to where it ends; the same as its beginning for a point in time
   * @param point whether it is a point in time
   * @param paint its colour
   */
  public record Bar(double from, double to, boolean point, Paint paint) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.time(this);
  }
}
