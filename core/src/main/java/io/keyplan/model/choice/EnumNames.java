package io.keyplan.model.choice;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads names of enum values: case does not matter, and {@code -} or a space stands for {@code _}.
 */
public final class EnumNames {

  private EnumNames() {}

  /** Reads a name; empty when the enum has no such value. */
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
