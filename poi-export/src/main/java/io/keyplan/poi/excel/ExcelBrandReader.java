package io.keyplan.poi.excel;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseKind;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandReader;
import io.keyplan.brand.BrandSettings;
import io.keyplan.poi.excel.base.WorkbookBaseReader;

/**
 * Reads the workbook that a company's Excel files are made with, with Apache POI.
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
    try {
      return WorkbookBaseReader.read(file, settings, limits);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          file.name()
              + " cannot be read without Apache POI; add org.apache.poi:poi-ooxml to the dependencies,"
              + " or do not exclude it",
          e);
    }
  }
}
