package io.keyplan.fill;

import io.keyplan.model.structure.PlanField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address in a tag: that of a field, as in {@code account.name} or {@code people[p-3].name}, or
 * of all fields of a list's entries, as in {@code goals[].objectives[].title}.
 *
 * <p>It was checked against the fields that plans have. Immutable and thread-safe.
 */
public final class TagAddress {

  private final List<TagStep> steps;

  /**
   * Creates an address.
   *
   * @param steps from the plan on; not empty
   */
  TagAddress(List<TagStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads an address.
   *
   * @throws TagFault if it is none, saying what would be right
   */
  public static TagAddress of(String text) {
    return new TagAddress(AddressParser.parse(text));
  }

  List<TagStep> steps() {
    return steps;
  }

  /** Gives the field that the address ends with. */
  public PlanField field() {
    return steps.get(steps.size() - 1).field();
  }

  /** Gives how many lists it goes through entry by entry. */
  public int depth() {
    return (int) steps.stream().filter(step -> step.way() == TagStep.Way.EACH).count();
  }

  /** Gives the address up to the last list that it goes through entry by entry. */
  public TagAddress list() {
    int end = steps.size();
    while (end > 0 && steps.get(end - 1).way() != TagStep.Way.EACH) {
      end--;
    }
    if (end == 0) {
      throw new IllegalStateException(this + " goes through no list");
    }
    return new TagAddress(steps.subList(0, end));
  }

  /**
   * Gives the list around the last one that the address goes through entry by entry, as {@code
   * goals[]} of {@code goals[].objectives[].title}; null for none.
   */
  public @Nullable TagAddress outerList() {
    List<TagStep> inner = list().steps;
    List<TagStep> outer = inner.subList(0, inner.size() - 1);
    return outer.stream().anyMatch(step -> step.way() == TagStep.Way.EACH)
        ? new TagAddress(outer).list()
        : null;
  }

  /** Says whether this address begins as another one does. */
  public boolean startsWith(TagAddress other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** Gives the fields behind a list that the address goes through, such as {@code owner}. */
  public String within(TagAddress list) {
    return TagStep.text(steps.subList(list.steps.size(), steps.size()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TagAddress address && steps.equals(address.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  @Override
  public String toString() {
    return TagStep.text(steps);
  }
}
