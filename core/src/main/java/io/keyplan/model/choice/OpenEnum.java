package io.keyplan.model.choice;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enum that also takes any other text, which is kept and shown as written.
 *
 * @param known the value of the enum; null for another text
 * @param text the enum's name, or the text as written
 * @param <E> the enum
 */
public record OpenEnum<E extends Enum<E>>(@Nullable E known, String text) {

  /** Checks that the text is there. */
  public OpenEnum {
    Objects.requireNonNull(text, "text must not be null");
  }

  /** Creates a value of the enum. */
  public static <E extends Enum<E>> OpenEnum<E> of(E value) {
    return new OpenEnum<>(value, value.name());
  }

  /** Reads a value: a name of the enum as {@link EnumNames} reads it, else any other text. */
  public static <E extends Enum<E>> OpenEnum<E> parse(Class<E> type, String text) {
    Optional<E> known = EnumNames.parse(type, text);
    return known.isPresent() ? of(known.get()) : new OpenEnum<>(null, text);
  }

  /** Says whether this is the given value of the enum. */
  public boolean is(E value) {
    return known == value;
  }
}
