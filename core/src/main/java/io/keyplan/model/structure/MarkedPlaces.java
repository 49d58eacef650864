package io.keyplan.model.structure;

import io.keyplan.value.FieldPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that pointers of a plan name, as JSON Pointers with an index for every entry of a
 * list.
 *
 * <p>Where the ids of a list are numbers, a token such as {@code 2} can be the id of one entry and
 * the index of another. Both are taken to be meant where something is kept back, and no valid plan
 * shares anything so.
 */
public final class MarkedPlaces {

  private final Map<String, FieldPath> places = new LinkedHashMap<>();
  private final Set<String> ways = new HashSet<>();
  private final EntryIndex index = new EntryIndex();

  private final CustomFields fields;

  private MarkedPlaces(CustomFields fields) {
    this.fields = fields;
  }

  /** Follows pointers into a plan; those that lead nowhere name nothing. */
  public static MarkedPlaces of(Record plan, List<String> pointers) {
    MarkedPlaces marked = new MarkedPlaces(Declaring.of(plan));
    for (String pointer : pointers) {
      marked.follow(plan, new Place("", FieldPath.NONE), PointerStep.of(pointer), 0);
    }
    return marked;
  }

  /** Says whether a pointer names several places. */
  public static boolean isAmbiguous(Record plan, String pointer) {
    return PointerStep.of(pointer).stream().anyMatch(MarkedPlaces::isNumber)
        && of(plan, List.of(pointer)).places.size() > 1;
  }

  private static boolean isNumber(PointerStep step) {
    return step.by() == PointerStep.By.ID_OR_INDEX && step.text().matches("[0-9]+");
  }

  /** Says whether a place itself is named. */
  public boolean contains(String place) {
    return places.containsKey(place);
  }

  /** Says whether a place within this one is named. */
  public boolean leadThrough(String place) {
    return ways.contains(place);
  }

  /** Lists the places. */
  public List<String> pointers() {
    return List.copyOf(places.keySet());
  }

  /** Lists the addresses of the places. */
  public List<FieldPath> addresses() {
    return List.copyOf(places.values());
  }

  /**
   * Somewhere in the plan.
   *
   * @param pointer as JSON Pointer with indexes
   * @param path as address
   */
  private record Place(String pointer, FieldPath path) {

    Place then(String token, FieldPath to) {
      return new Place(pointer + "/" + token, to);
    }
  }

  /** Follows a pointer on to the value of a custom field, which is a field and no entry. */
  private void custom(Place place, PlanField component, List<PointerStep> steps, int next) {
    if (next == steps.size()) {
      add(place);
      return;
    }
    String name = steps.get(next).text();
    fields
        .find(component.owner(), CustomField.COMPONENT + "." + name)
        .ifPresent(
            field -> follow(null, place.then(name, place.path().child(name)), steps, next + 1));
  }

  private void follow(@Nullable Object here, Place place, List<PointerStep> steps, int next) {
    if (next == steps.size()) {
      add(place);
      return;
    }
    PointerStep step = steps.get(next);
    if (here instanceof List<?> entries) {
      for (int i : index.of(entries, step)) {
        Object entry = entries.get(i);
        FieldPath path =
            entry instanceof Record owner && !PlanRecords.isValue(owner)
                ? PlanWalk.entryPath(place.path(), owner, i)
                : place.path().position(i + 1);
        follow(entry, place.then(String.valueOf(i), path), steps, next + 1);
      }
    } else if (here instanceof Map<?, ?>) {
      follow(null, place.then(step.text(), place.path().item(step.text())), steps, next + 1);
    } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
      PlanFields.find(owner.getClass(), step.text())
          .ifPresent(
              field -> {
                Place there = place.then(field.name(), place.path().child(field.name()));
                if (field.kind() == FieldKind.CUSTOM) {
                  custom(there, field, steps, next + 1);
                } else {
                  follow(field.get(owner), there, steps, next + 1);
                }
              });
    }
  }

  private void add(Place place) {
    String pointer = place.pointer();
    places.put(pointer, place.path());
    for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      ways.add(pointer.substring(0, end));
    }
  }
}
