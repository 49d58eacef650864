package io.keyplan.export;

import io.keyplan.brand.BaseKind;
import io.keyplan.brand.Brand;
import io.keyplan.brand.BrandBase;
import io.keyplan.font.FontFamily;
import io.keyplan.theme.Theme;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an exporter is told beside the document.
 *
 * <p>A class and not a record, since options will grow. Immutable and thread-safe.
 */
public final class ExportOptions {

  private static final ExportOptions STANDARD = new ExportOptions(Theme.standard(), null);

  private final Theme theme;
  private final @Nullable Brand brand;

  private ExportOptions(Theme theme, @Nullable Brand brand) {
    this.theme = Objects.requireNonNull(theme, "theme must not be null");
    this.brand = brand;
  }

  /** Gives the options that hold when nothing is said: the standard theme. */
  public static ExportOptions standard() {
    return STANDARD;
  }

  /** Gives these options with another theme. */
  public ExportOptions withTheme(Theme newTheme) {
    return new ExportOptions(newTheme, brand);
  }

  /** Gives these options with a brand. */
  public ExportOptions withBrand(Brand newBrand) {
    return new ExportOptions(theme, Objects.requireNonNull(newBrand, "brand must not be null"));
  }

  /**
   * Gives the theme of documents that are made with no base of a brand, and in which no brand has a
   * say.
   */
  public Theme theme() {
    return theme;
  }

  /**
   * Gives the theme of documents that are made with a base of the brand, or as if they were.
   *
   * @param kind the kind of base
   */
  public Theme theme(BaseKind kind) {
    return brand == null ? theme : brand.theme(kind, theme);
  }

  /**
   * Gives the font of documents that are made with a base of the brand, or as if they were: with
   * its files, or as far as it is known by name.
   *
   * @param kind the kind of base
   */
  public FontFamily font(BaseKind kind) {
    return brand == null ? FontFamily.named(theme.font()) : brand.font(kind, theme);
  }

  /** Gives the brand; empty where there is none. */
  public Optional<Brand> brand() {
    return Optional.ofNullable(brand);
  }

  /**
   * Gives what an exporter needs of a base of the brand.
   *
   * @param type the exporter's own type
   * @return empty where there is no brand, or no such base
   */
  public <T extends BrandBase> Optional<T> base(Class<T> type) {
    return brand().flatMap(found -> found.base(type));
  }
}
