package io.keyplan.poi.excel.fill;

import io.keyplan.poi.excel.ExcelReader;
import io.keyplan.read.PlanReader;
import io.keyplan.testing.TemplateContract;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

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
  protected byte[] divided(String begin, String end) {
    return OwnBook.of(
        sheet -> {
          XSSFRichTextString text = new XSSFRichTextString(begin + end);
          text.applyFont(0, begin.length(), sheet.getWorkbook().createFont());
          sheet.createRow(0).createCell(0).setCellValue(text);
        });
  }

  @Override
  protected byte[] table(String heading, String cell) {
    return OwnBook.of(
        sheet -> {
          OwnBook.row(sheet, 0, heading);
          OwnBook.row(sheet, 1, cell);
          sheet.createTable(sheet.getWorkbook().getCreationHelper().createAreaReference("A1:A2"));
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
