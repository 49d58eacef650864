package io.keyplan.fill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * That a row, a bullet or a slide is there for each entry of a list. Immutable and thread-safe.
 *
 * @param list the list; ends with {@code []}
 * @param entries which of its entries
 */
public record Repetition(TagAddress list, ListFilter entries) {

  /**
   * Finds out by which list something repeats.
   *
   * @param tags the values in it, without those in something smaller that repeats by itself
   * @param outer the lists by which it is repeated already, since something around it is
   * @param problems takes what is wrong
   * @return empty if it does not repeat
   */
  public static Optional<Repetition> of(
      Collection<Tag.Value> tags, Collection<TagAddress> outer, Consumer<String> problems) {
    List<Tag.Value> repeating = new ArrayList<>();
    for (Tag.Value tag : tags) {
      if (tag.address().depth() > 0 && !outer.contains(tag.address().list())) {
        repeating.add(tag);
      }
    }
    Tag.Value deepest = null;
    for (Tag.Value tag : repeating) {
      if (deepest == null || tag.address().depth() > deepest.address().depth()) {
        deepest = tag;
      }
    }
    if (deepest == null) {
      return Optional.empty();
    }
    TagAddress list = deepest.address().list();
    ListFilter entries = ListFilter.ALL;
    for (Tag.Value tag : repeating) {
      if (!list.startsWith(tag.address().list())) {
        problems.accept(
            "repeats by "
                + list
                + " already, and so cannot repeat by "
                + tag.address().list()
                + " as well");
      } else if (tag.address().list().equals(list)) {
        try {
          entries = entries.and(tag.entries());
        } catch (TagFault e) {
          problems.accept(e.why());
        }
      }
    }
    return Optional.of(new Repetition(list, entries));
  }

  /** Says whether the entries can come from several lists, those of entries of a list. */
  public boolean isNested(Collection<TagAddress> outer) {
    TagAddress above = list.outerList();
    return above != null && !outer.contains(above);
  }
}
