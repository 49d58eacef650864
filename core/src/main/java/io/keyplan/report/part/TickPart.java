package io.keyplan.report.part;

/**
 * A box to tick that stands for no field of a plan.
 *
 * @param number its number in the list, from 1
 * @param label what is ticked
 * @param side length of its sides in points
 */
public record TickPart(int number, String label, double side) implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.tick(this);
  }
}
