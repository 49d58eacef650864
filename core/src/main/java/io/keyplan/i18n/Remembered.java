package io.keyplan.i18n;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that follow from their keys alone, made once. Thread-safe.
 *
 * <p>No more are kept than programs need, so that keys that come from outside do not fill the
 * memory; others are made every time.
 *
 * @param <K> the keys
 * @param <V> the values, immutable
 */
final class Remembered<K, V> {

  private static final int MOST = 500;

  private final int most;
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> maker;

  Remembered(Function<K, V> maker) {
    this(MOST, maker);
  }

  /** Creates an empty store that keeps so many values at most. */
  Remembered(int most, Function<K, V> maker) {
    this.most = most;
    this.maker = maker;
  }

  V get(K key) {
    V value = known.get(key);
    if (value == null) {
      value = maker.apply(key);
      if (known.size() < most) {
        known.put(key, value);
      }
    }
    return value;
  }
}
