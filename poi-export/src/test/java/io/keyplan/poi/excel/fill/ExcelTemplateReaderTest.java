package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.TemplateContract;
import java.util.List;

class ExcelTemplateReaderTest extends TemplateContract {

  @Override
  protected byte[] document(List<String> addresses) {
    return OwnBook.of(
        sheet -> {
          for (int i = 0; i < addresses.size(); i++) {
            OwnBook.row(sheet, i, "{{" + addresses.get(i) + "}}");
          }
        });
  }

  @Override
  protected boolean isTyped() {
    return true;
  }

  @Override
  protected PlanReader reader() {
    return new ExcelReader();
  }
}
