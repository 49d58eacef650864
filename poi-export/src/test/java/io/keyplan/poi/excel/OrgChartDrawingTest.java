package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.model.AccountPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OrgChartDrawingTest {

  @Test
  void lines_of_a_job_title_stay_apart() throws IOException {
    AccountPlan plan =
        AccountPlan.builder("Acme")
            .person("Ann Lee", person -> person.id("ann").jobTitle("Head of\nOperations"))
            .person("Bob Ray", person -> person.id("bob").reportsTo("ann"))
            .build();

    assertThat(texts(plan)).anyMatch(text -> text.contains("Head of\nOperations"));
  }

  private static List<String> texts(AccountPlan plan) throws IOException {
    Publisher publisher = Publisher.builder().asOf(LocalDate.of(2026, 1, 12)).build();
    byte[] file = WrittenWorkbooks.write(publisher.compose(plan, "account-map"));
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook) {
        if (sheet.getDrawingPatriarch() instanceof XSSFDrawing drawing) {
          drawing.getShapes().forEach(shape -> collect(drawing, shape, texts));
        }
      }
    }
    return texts;
  }

  private static void collect(XSSFDrawing drawing, Shape shape, List<String> texts) {
    if (shape instanceof XSSFShapeGroup group) {
      drawing.getShapes(group).forEach(part -> collect(drawing, part, texts));
    } else if (shape instanceof XSSFSimpleShape form) {
      texts.add(form.getText());
    }
  }
}
