package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in whichever places, exactly that is read. */
class RandomEditsTest {

  private static final int EDITS = 25;
  private static final Pattern PLACE = Pattern.compile("sheet “(.*)”, cell ([A-Z]+[0-9]+)");

  static Stream<String> files() {
    return Templates.builtIn().all().stream()
        .map(Template::id)
        .flatMap(id -> Stream.of(id + "-sample-fr", id + "-blank-en"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void exactly_what_was_edited_is_read(String name) throws IOException {
    byte[] file = WrittenWorkbooks.file(name);
    DocumentContent written = WorkbookEdit.read(file);
    List<ShownValue> values = new ArrayList<>(written.values());
    written.tables().forEach(table -> table.rows().forEach(row -> values.addAll(row.values())));
    Random random = new Random(name.hashCode());
    List<String> expected = new ArrayList<>();

    byte[] edited =
        WorkbookEdit.byPoi(
            file,
            workbook -> {
              for (int i = 0; i < EDITS; i++) {
                ShownValue value = values.remove(random.nextInt(values.size()));
                Shown now = edit(cell(workbook, value.place()), value.shown(), i);
                if (!written.trace().isAsWritten(value.path(), now)) {
                  expected.add(value.path() + " = " + now);
                }
              }
            });
    DocumentContent read = WorkbookEdit.read(edited);

    assertThat(expected).hasSizeGreaterThan(EDITS / 2);
    assertThat(WorkbookEdit.changes(read)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(read.problems()).isEmpty();
    assertThat(read.tables()).hasSameSizeAs(written.tables());
  }

  private static Shown edit(XSSFCell cell, Shown before, int number) {
    if (number % 5 == 0) {
      cell.setBlank();
      return Shown.BLANK;
    } else if (before instanceof Shown.Number known) {
      cell.setCellValue(known.value().doubleValue() + 0.25);
      return new Shown.Number(known.value().add(new BigDecimal("0.25")));
    } else if (before instanceof Shown.Day known) {
      cell.setCellValue(known.date().plusDays(number));
      return new Shown.Day(known.date().plusDays(number));
    } else if (before instanceof Shown.Percent) {
      cell.setCellValue(number / 100.0);
      return new Shown.Percent(BigDecimal.valueOf(number));
    }
    cell.setCellValue("=édité\n" + number);
    return new Shown.Text("=édité\n" + number);
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String place) {
    Matcher found = PLACE.matcher(place);
    assertThat(found.matches()).as(place).isTrue();
    CellReference at = new CellReference(found.group(2));
    XSSFSheet sheet = workbook.getSheet(found.group(1));
    XSSFRow row = sheet.getRow(at.getRow());
    XSSFCell cell = row.getCell(at.getCol());
    return cell == null ? row.createCell(at.getCol()) : cell;
  }
}
