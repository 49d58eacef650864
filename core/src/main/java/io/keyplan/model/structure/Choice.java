package io.keyplan.model.structure;

/**
 * A value of a field that is chosen from a list.
 *
 * @param value what the record holds: a constant of an enum, or the text of a custom value
 * @param name its name in data
 * @param key key of its label, such as {@code ActionStatus.BLOCKED}
 */
public record Choice(Object value, String name, String key) {

  /** Gives a value of an enum as a choice. */
  public static Choice of(Enum<?> value) {
    return new Choice(
        value, value.name(), value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
