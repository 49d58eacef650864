package io.keyplan.document;

import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in the next spans of time, side by side.
 *
 * @param horizons the spans in order
 * @param source the records that it shows; null where they are none
 */
public record Horizons(List<Horizon> horizons, @Nullable Source source) implements Block {

  /** Copies the lists. */
  public Horizons {
    horizons = List.copyOf(horizons);
  }

  /** Creates spans of what are no records. */
  public Horizons(List<Horizon> horizons) {
    this(horizons, null);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.horizons(this);
  }

  @Override
  public Stream<Entry> entries() {
    return horizons.stream().flatMap(horizon -> horizon.items().stream()).flatMap(Item::entries);
  }

  /**
   * A span of time.
   *
   * @param label its name, such as “30 days”
   * @param period its days in words
   * @param items what is to be done
   */
  public record Horizon(String label, String period, List<Item> items) {
    /** Copies the lists. */
    public Horizon {
      items = List.copyOf(items);
    }
  }

  /**
   * The records that the spans show: those that are open by the {@link Deadline} of their table, in
   * the span in which they come due; overdue ones in the first.
   *
   * @param list address of their list
   * @param title key of the field with what is to be done
   * @param details keys of the fields that are told beside it
   * @param day key of the field with the day
   * @param lastDays the last day of each span, counted from the day of the document
   */
  public record Source(
      FieldPath list, String title, List<String> details, String day, List<Integer> lastDays) {
    /** Copies the lists. */
    public Source {
      details = List.copyOf(details);
      lastDays = List.copyOf(lastDays);
    }
  }
}
