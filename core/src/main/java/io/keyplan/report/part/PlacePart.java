package io.keyplan.report.part;

import io.keyplan.document.Entry;
import io.keyplan.document.Table.Align;

/**
 * A place to write the value of a field.
 *
 * @param entry the field
 * @param role how looks what is written there
 * @param align where its lines stand
 * @param least least height in points, in formats whose places do not grow
 */
public record PlacePart(Entry entry, TextRole role, Align align, double least)
    implements ReportPart {

  /** Gives the place with another least height. */
  public PlacePart atLeast(double newLeast) {
    return new PlacePart(entry, role, align, newLeast);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.place(this);
  }
}
