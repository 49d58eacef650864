package io.keyplan.poi.excel;

import io.keyplan.export.Exporter;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.ReaderContract;

class ExcelReaderTest extends ReaderContract {

  @Override
  protected Exporter exporter() {
    return new ExcelExporter();
  }

  @Override
  protected PlanReader reader() {
    return new ExcelReader();
  }
}
