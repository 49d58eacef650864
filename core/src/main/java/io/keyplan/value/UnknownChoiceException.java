package io.keyplan.value;

import java.util.Collection;
import java.util.List;

/** Thrown where something is asked for by a name that nothing has, with the names there are. */
public final class UnknownChoiceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String name;
  private final transient List<String> choices;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, naming the nearest choice or all
   * @param name what was asked for
   * @param choices the names there are
   */
  public UnknownChoiceException(
      Kind kind, String message, String name, Collection<String> choices) {
    super(message);
    this.kind = kind;
    this.name = name;
    this.choices = List.copyOf(choices);
  }

  /** Gives what was asked for by the name. */
  public Kind kind() {
    return kind;
  }

  /** Gives the name that nothing has. */
  public String name() {
    return name;
  }

  /** Lists the names there are; empty after the exception was sent to another process. */
  public List<String> choices() {
    return choices == null ? List.of() : choices;
  }

  /** What is asked for by name. */
  public enum Kind {
    /** A template, by its id. */
    TEMPLATE,
    /** A built-in section of templates, by its name. */
    SECTION,
    /** A format, by its id. */
    FORMAT,
    /** A language, by its code. */
    LANGUAGE
  }
}
