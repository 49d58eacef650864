package io.keyplan.field;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Orders things by a value: numbers, days and choices by what they are, all else by how it reads,
 * whatever the case. What says nothing stands last.
 *
 * @param value gives the value; null for none
 * @param text gives the value as it reads
 * @param <T> what is ordered
 */
public record ValueOrder<T>(Function<T, @Nullable Object> value, Function<T, String> text)
    implements Comparator<T> {

  @Override
  @SuppressWarnings("unchecked") // The values of a field are of one type.
  public int compare(T one, T other) {
    Object left = value.apply(one);
    Object right = value.apply(other);
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    if (left instanceof Comparable<?> && !(left instanceof String)) {
      return ((Comparable<Object>) left).compareTo(right);
    }
    return text.apply(one).compareToIgnoreCase(text.apply(other));
  }
}
