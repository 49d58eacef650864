package io.keyplan.report.part;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts below each other.
 *
 * @param items the parts, from top to bottom
 */
public record ColumnPart(List<Item> items) implements ReportPart {

  /** Nothing at all. */
  public static final ColumnPart EMPTY = new ColumnPart(List.of());

  /** Copies the list. */
  public ColumnPart {
    items = List.copyOf(items);
  }

  /**
   * A part in a column.
   *
   * @param part the part
   * @param gap room above it in points, in formats whose paragraphs have none of their own; it
   *     counts nothing at the top of the column
   * @param withNext whether the next part must begin on the same page
   * @param whole whether the part is not divided as long as it fits a page
   */
  public record Item(ReportPart part, double gap, boolean withNext, boolean whole) {}

  /** Says whether there is nothing in it. */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.column(this);
  }

  /** Collects the parts of a column. Not thread-safe. */
  public static final class Builder {

    private final List<Item> items = new ArrayList<>();

    /** Adds a part with room above it. */
    public Builder add(ReportPart part, double gap) {
      items.add(new Item(part, gap, false, false));
      return this;
    }

    /** Adds what stands in another column. */
    public Builder add(Item item) {
      items.add(item);
      return this;
    }

    /** Adds a part that stays on the page of the next one. */
    public Builder addKept(ReportPart part, double gap) {
      items.add(new Item(part, gap, true, false));
      return this;
    }

    /** Adds a part that is not divided. */
    public Builder addUndivided(ReportPart part, double gap) {
      items.add(new Item(part, gap, false, true));
      return this;
    }

    /** Adds a part that stays on the page of the next one and is not divided. */
    public Builder addWhole(ReportPart part, double gap) {
      items.add(new Item(part, gap, true, true));
      return this;
    }

    /** Says whether nothing has been added. */
    public boolean isEmpty() {
      return items.isEmpty();
    }

    /** Gives the column, or its only part. */
    public ReportPart part() {
      return items.size() == 1 ? items.get(0).part() : build();
    }

    /** Gives the column. */
    public ColumnPart build() {
      return new ColumnPart(items);
    }
  }
}
