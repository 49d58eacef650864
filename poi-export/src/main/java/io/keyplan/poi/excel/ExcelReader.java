package io.keyplan.poi.excel;

import io.keyplan.export.Format;
import io.keyplan.poi.excel.read.FoundWorkbook;
import io.keyplan.poi.excel.read.WorkbookReader;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.Trace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads Microsoft Excel workbooks: {@code .xlsx}, {@code .xlsm}, {@code .xltx} and {@code .xltm},
 * in the transitional and the strict format.
 *
 * <p>Values are found by the names of cells and columns, rows by the ids beside them, wherever they
 * were moved. Formulas are taken by the values that they had when the workbook was saved; those
 * that were saved without one are calculated by Apache POI, within {@link DocumentLimits#steps}.
 * Sheets are read row by row. Immutable and thread-safe.
 */
public final class ExcelReader implements PlanReader {

  /** Creates the reader. */
  public ExcelReader() {}

  @Override
  public Format format() {
    return Format.EXCEL;
  }

  @Override
  public DocumentContent read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
    OfficeFile file = OfficeFile.open(document, limits, "Microsoft Excel");
    FoundWorkbook workbook = FoundWorkbook.of(file);
    @Nullable Trace trace = TracePart.find(file, workbook.part()).orElse(null);
    @Nullable Locale locale = FileProperties.locale(file).orElse(null);
    if (workbook.names().isEmpty()) {
      return new DocumentContent(
          Format.EXCEL, trace, FileProperties.title(file), locale, List.of(), List.of(), List.of());
    }
    return new WorkbookReader(document, file, workbook, trace, limits).content(locale);
  }
}
