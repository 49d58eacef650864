package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Entry;
import io.keyplan.document.Facts;
import io.keyplan.document.Input;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Variant;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.RandomPlans;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that can be edited is found by the address of its field. */
class FieldAddressesTest {

  static List<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id).toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_field_of_the_document_has_a_cell(String template) throws IOException {
    Document document = WrittenWorkbooks.compose(template, Variant.SAMPLE, Locale.FRANCE);
    assertThat(addresses(WrittenWorkbooks.file(template + "-sample-fr")))
        .containsAll(shown(document));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_that_a_plan_with_gaps_says_is_lost(String template) throws IOException {
    for (int seed = 1; seed <= 12; seed++) {
      Document document =
          Publisher.builder()
              .asOf(LocalDate.of(2026, 1, 12))
              .build()
              .compose(RandomPlans.of(seed), template);

      assertThat(addresses(WrittenWorkbooks.write(document)))
          .as("plan %d", seed)
          .containsAll(shown(document));
    }
  }

  private static Set<String> shown(Document document) {
    Set<String> shown = new TreeSet<>();
    document
        .entries()
        .filter(Entry::isEditable)
        .filter(entry -> !entry.isBlank() && entry.input().kind() != Input.Kind.PICTURE)
        .forEach(entry -> shown.add(entry.path().text()));
    return shown;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_single_field_of_a_form_has_a_cell(String template) throws IOException {
    Document document = WrittenWorkbooks.compose(template, Variant.BLANK, Locale.FRANCE);
    Set<String> expected = new TreeSet<>();
    blocks(document.sections())
        .filter(
            block ->
                block instanceof Facts
                    || block instanceof Cover
                    || block instanceof Prose
                    || block instanceof Callout)
        .flatMap(Block::entries)
        .filter(entry -> entry.isEditable() && entry.input().kind() != Input.Kind.PICTURE)
        .forEach(entry -> expected.add(entry.path().text()));

    assertThat(addresses(WrittenWorkbooks.file(template + "-blank-fr"))).containsAll(expected);
  }

  private static Stream<Block> blocks(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(section.blocks().stream(), blocks(section.sections())));
  }

  private static Set<String> addresses(byte[] file) throws IOException {
    Set<String> found = new TreeSet<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Name name : workbook.getAllNames()) {
        FieldPath path = FieldNames.pathOf(name.getNameName());
        if (!path.isNone()) {
          CellReference at = new CellReference(name.getRefersToFormula());
          Cell cell = workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
          assertThat(cell.getCellType()).as(path.text()).isNotEqualTo(CellType.FORMULA);
          assertThat(name.getComment()).isEqualTo(path.text());
          found.add(path.text());
        } else if (name.getNameName().startsWith("kp.column..")) {
          column(workbook, name, found);
        }
      }
    }
    return found;
  }

  private static void column(XSSFWorkbook workbook, Name name, Set<String> found) {
    String reference = name.getRefersToFormula();
    XSSFTable table = workbook.getTable(reference.substring(0, reference.indexOf('[')));
    String header = reference.substring(reference.indexOf('[') + 1, reference.length() - 1);
    int column = table.getStartColIndex() + table.findColumnIndex(header);
    assertThat(column).as(reference).isPositive();
    XSSFSheet sheet = table.getXSSFSheet();
    for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
      Row row = sheet.getRow(r);
      String id = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
      if (!id.isEmpty()) {
        int key = name.getComment().indexOf("[].");
        found.add(
            key < 0
                ? id + "." + name.getComment()
                : name.getComment().substring(0, key)
                    + "["
                    + id
                    + "]"
                    + name.getComment().substring(key + 2));
      }
    }
  }
}
