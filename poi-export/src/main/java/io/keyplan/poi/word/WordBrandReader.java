package io.keyplan.poi.word;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandReader;
import io.keyplan.brand.BrandSettings;
import io.keyplan.poi.word.base.DocumentBaseReader;

/**
 * Reads the document that a company's Word files are made with.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordBrandReader implements BrandReader {

  /** Creates the reader. */
  public WordBrandReader() {}

  @Override
  public BaseKind kind() {
    return BaseKind.DOCUMENT;
  }

  @Override
  public BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    return DocumentBaseReader.read(file, settings, limits);
  }
}
