package io.keyplan.poi.powerpoint;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandReader;
import io.keyplan.brand.BrandSettings;
import io.keyplan.poi.powerpoint.base.DeckBaseReader;
import java.util.Objects;

/**
 * Reads Microsoft PowerPoint decks and templates that a company made itself, to make decks with
 * their masters and layouts. Immutable and thread-safe.
 */
public final class PowerPointBrandReader implements BrandReader {

  /** Creates the reader. */
  public PowerPointBrandReader() {}

  @Override
  public BaseKind kind() {
    return BaseKind.PRESENTATION;
  }

  @Override
  public BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(settings, "settings must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    return DeckBaseReader.read(file, settings, limits);
  }
}
