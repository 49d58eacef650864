package io.keyplan.field;

import io.keyplan.value.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Collects the entries of a list, in several readings where an entry is ambiguous. */
final class ListReadings {

  /** Lists with more readings help nobody. */
  private static final int MOST = 64;

  private List<List<Object>> readings = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean exact = true;

  ListReadings() {
    readings.add(new ArrayList<>());
  }

  /**
   * Adds an entry.
   *
   * @throws Misread if so many entries are ambiguous that there are too many readings
   */
  void add(String item, Parsed parsed) {
    if (parsed instanceof Parsed.Value value) {
      Object one = value.value();
      exact &= value.exact();
      if (one != null) {
        readings.forEach(reading -> reading.add(one));
      }
    } else if (parsed instanceof Parsed.Ambiguous unclear) {
      problems.add("of \"" + Excerpt.of(item) + "\", " + unclear.problem());
      multiply(unclear.candidates());
    }
  }

  private void multiply(List<Object> candidates) {
    if (readings.size() * candidates.size() > MOST) {
      throw new Misread(String.join("; ", problems));
    }
    List<List<Object>> all = new ArrayList<>();
    for (List<Object> reading : readings) {
      for (Object candidate : candidates) {
        List<Object> longer = new ArrayList<>(reading);
        longer.add(candidate);
        all.add(longer);
      }
    }
    readings = all;
  }

  Parsed parsed() {
    return problems.isEmpty()
        ? new Parsed.Value(List.copyOf(readings.get(0)), exact)
        : new Parsed.Ambiguous(
            readings.stream().map(reading -> (Object) List.copyOf(reading)).toList(),
            String.join("; ", problems));
  }
}
