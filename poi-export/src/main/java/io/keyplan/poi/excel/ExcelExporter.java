package io.keyplan.poi.excel;

import io.keyplan.brand.BaseKind;
import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Format;
import io.keyplan.poi.excel.base.WorkbookBase;
import io.keyplan.poi.excel.plan.WorkbookPlanner;
import io.keyplan.poi.excel.workbook.Workbook;
import io.keyplan.poi.excel.write.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes Microsoft Excel workbooks.
 *
 * <p>Tables, formulas, drop-downs, rules, charts and drawings are Excel's own; every formula comes
 * with its value. Rows of large tables are written as they are made. Immutable and thread-safe.
 */
public final class ExcelExporter implements Exporter {

  /** Creates the exporter. */
  public ExcelExporter() {}

  @Override
  public Format format() {
    return Format.EXCEL;
  }

  @Override
  public ExportReport export(Document document, ExportOptions options, OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document must not be null");
    Objects.requireNonNull(options, "options must not be null");
    Workbook plan =
        WorkbookPlanner.plan(
            document,
            options.theme(BaseKind.WORKBOOK),
            options.font(BaseKind.WORKBOOK),
            options.base(WorkbookBase.class).orElse(null));
    plan.notes().addBrand(options, BaseKind.WORKBOOK);
    new WorkbookWriter(plan).build().write(out);
    return new ExportReport(plan.sheets().size() + plan.kept().size(), false, plan.notes().all());
  }
}
