package io.keyplan.poi.excel;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandReader;
import io.keyplan.brand.BrandSettings;
import io.keyplan.poi.excel.base.WorkbookBaseReader;

/**
 * Reads the workbook that a company's Excel files are made with.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExcelBrandReader implements BrandReader {

  /** Creates the reader. */
  public ExcelBrandReader() {}

  @Override
  public BaseKind kind() {
    return BaseKind.WORKBOOK;
  }

  @Override
  public BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    return WorkbookBaseReader.read(file, settings, limits);
  }
}
