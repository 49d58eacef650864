package io.keyplan.export;

import io.keyplan.theme.Theme;
import java.util.Objects;

/**
 * What an exporter is told beside the document.
 *
 * <p>A class and not a record, since options will grow. Immutable and thread-safe.
 */
public final class ExportOptions {

  private static final ExportOptions STANDARD = new ExportOptions(Theme.standard());

  private final Theme theme;

  private ExportOptions(Theme theme) {
    this.theme = Objects.requireNonNull(theme, "theme must not be null");
  }

  /** Gives the options that hold when nothing is said: the standard theme. */
  public static ExportOptions standard() {
    return STANDARD;
  }

  /** Gives these options with another theme. */
  public ExportOptions withTheme(Theme newTheme) {
    return new ExportOptions(newTheme);
  }

  /** Gives the theme. */
  public Theme theme() {
    return theme;
  }
}
