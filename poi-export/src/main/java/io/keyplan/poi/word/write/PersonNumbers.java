package io.keyplan.poi.word.write;

import java.util.HashMap;
import java.util.Map;

/** Numbers people in the order in which they are first shown. Lives for one export. */
final class PersonNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();

  /** Gives a person's number, from 0; the same for the same name. */
  int number(String name) {
    return numbers.computeIfAbsent(name, key -> numbers.size());
  }
}
