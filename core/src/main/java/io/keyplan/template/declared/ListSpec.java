package io.keyplan.template.declared;

import io.keyplan.field.ValueOrder;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list that a block shows.
 *
 * @param list address of the list, such as {@code actions} or {@code goals[].objectives}
 * @param entries the record of an entry
 * @param where what entries have to be; all of it holds
 * @param sort the field that they are ordered by, null for the plan's order
 * @param descending whether the greatest stands first
 * @param max the most entries; 0 for all
 */
public record ListSpec(
    String list,
    Class<? extends Record> entries,
    List<Condition> where,
    @Nullable String sort,
    boolean descending,
    int max) {

  private static final int ROWS_OF_FORM = 6;

  /** Copies the list. */
  public ListSpec {
    where = List.copyOf(where);
  }

  /** Lists the entries; in a form places for some. */
  List<Subject> subjects(Composer composer) {
    List<Subject> found = List.of(composer.root());
    String[] steps = list.split("\\.");
    for (int i = 0; i < steps.length; i++) {
      String name = steps[i].replace("[]", "");
      boolean last = i == steps.length - 1;
      boolean each = last || steps[i].endsWith("[]");
      int places = last ? placesOfForm() : 1;
      found =
          found.stream()
              .flatMap(
                  parent ->
                      each ? parent.list(name, places).stream() : Stream.of(parent.child(name)))
              .toList();
    }
    return composer.isForm() ? found : chosen(composer, found);
  }

  private int placesOfForm() {
    return max == 0 ? ROWS_OF_FORM : Math.min(max, ROWS_OF_FORM);
  }

  private List<Subject> chosen(Composer composer, List<Subject> all) {
    List<Subject> chosen = new ArrayList<>(all);
    chosen.removeIf(entry -> !where.stream().allMatch(one -> one.holds(composer, entry)));
    if (sort != null) {
      Comparator<Subject> order =
          new ValueOrder<>(entry -> entry.value(sort), entry -> entry.text(sort));
      chosen.sort(descending ? backwards(order, sort) : order);
    }
    return max == 0 || chosen.size() <= max ? chosen : chosen.subList(0, max);
  }

  /** What says nothing stands last, whatever the direction. */
  private static Comparator<Subject> backwards(Comparator<Subject> order, String field) {
    return Comparator.comparing((Subject entry) -> entry.value(field) == null)
        .thenComparing(Collections.reverseOrder(order));
  }

  /** Gives the address of the list that all entries are in; none where they are in several. */
  FieldPath path() {
    return list.contains("[]") ? FieldPath.NONE : FieldPath.of(list);
  }

  /** Gives the field by which entries are known to people, such as a title or a name. */
  String title() {
    return PlanFields.bareText(entries)
        .or(
            () ->
                Stream.of("name", "title", "step", "text", "description")
                    .filter(name -> PlanFields.find(entries, name).isPresent())
                    .findFirst())
        .orElseGet(() -> PlanFields.of(entries).iterator().next().name());
  }
}
