package io.keyplan.pdf;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandReader;
import io.keyplan.brand.BrandSettings;
import io.keyplan.pdf.paper.PaperFile;

/**
 * Reads the paper that a company's reports are printed on, with PDFBox.
 *
 * <p>Immutable and thread-safe.
 */
public final class PaperBrandReader implements BrandReader {

  /** Creates the reader. */
  public PaperBrandReader() {}

  @Override
  public BaseKind kind() {
    return BaseKind.PAPER;
  }

  @Override
  public BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    return PaperFile.read(file, settings.paper(), limits);
  }
}
