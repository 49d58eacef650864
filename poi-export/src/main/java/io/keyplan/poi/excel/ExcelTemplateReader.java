package io.keyplan.poi.excel;

import io.keyplan.brand.BaseKind;
import io.keyplan.export.Format;
import io.keyplan.fill.FillSections;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateReader;
import io.keyplan.poi.excel.fill.BookTemplate;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.read.DocumentLimits;
import java.util.Objects;

/**
 * Reads Microsoft Excel workbooks that a company made itself, to fill them: tags in cells, cells
 * that names call by addresses of the plan, and pictures. Immutable and thread-safe.
 */
public final class ExcelTemplateReader implements TemplateReader {

  /** Creates the reader. */
  public ExcelTemplateReader() {}

  @Override
  public Format format() {
    return Format.EXCEL;
  }

  @Override
  public FillableDocument read(byte[] file, FillSections sections, DocumentLimits limits) {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    SectionMaker maker =
        new SectionMaker(sections, new ExcelExporter(), BaseKind.WORKBOOK, file, limits);
    return BookTemplate.read(file, maker, limits);
  }
}
