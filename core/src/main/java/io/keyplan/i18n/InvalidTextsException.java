package io.keyplan.i18n;

import java.util.List;

/** Says that files of texts cannot be used, with everything that is wrong with them. */
public final class InvalidTextsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  InvalidTextsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Lists what is wrong, each with its file and line. */
  public List<String> problems() {
    return problems;
  }
}
