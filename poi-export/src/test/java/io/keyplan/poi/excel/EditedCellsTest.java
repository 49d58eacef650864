package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that people change are read as what they show. */
class EditedCellsTest {

  private static final byte[] FILE = WrittenWorkbooks.file("action-plan-sample-en");
  private static final String FIRST = WorkbookEdit.rows(WorkbookEdit.read(FILE), "Actions").get(0);

  @Test
  void texts_are_read_with_their_lines_and_without_blanks_around_them() throws IOException {
    assertThat(named("account.headquarters", cell -> cell.setCellValue(" Lyon\r\nParis \n")))
        .containsExactly("account.headquarters = " + new Shown.Text("Lyon\nParis"));
  }

  @Test
  void rich_texts_and_escapes_are_read_as_seen() throws IOException {
    assertThat(
            named(
                "account.headquarters",
                cell -> {
                  XSSFRichTextString text = new XSSFRichTextString("Lyon and _x0041_ Paris");
                  XSSFFont bold = cell.getSheet().getWorkbook().createFont();
                  bold.setBold(true);
                  text.applyFont(0, 4, bold);
                  cell.setCellValue(text);
                }))
        .singleElement()
        .asString()
        .contains("Lyon and")
        .contains("Paris");
  }

  @Test
  void numbers_are_read_without_phantom_digits() throws IOException {
    assertThat(named("account.employees", cell -> cell.setCellValue(0.1 + 0.2)))
        .containsExactly("account.employees = Number[value=0.3]");
    assertThat(named("account.employees", cell -> cell.setCellValue(12_000_000_000_000_000_000.0)))
        .containsExactly("account.employees = Number[value=12000000000000000000]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0%|0.07|Percent[percent=7]",
        "0.0%;[Red]-0.0%|-0.075|Percent[percent=-7.5]",
        "dd/mm/yyyy|46054|Day[date=2026-02-01]",
        "[$-40C]d mmmm yyyy;@|46054.75|Day[date=2026-02-01]",
        "mmm yy|46054|Day[date=2026-02-01]",
        "m/d/yy h:mm|46054.5|Day[date=2026-02-01]",
        "#,##0 \"days\"|3|Number[value=3]",
        "0.00\\d|3|Number[value=3]",
        "[h]:mm|0.5|Number[value=0.5]",
        "General|46054|Number[value=46054]",
        "#,##0.00 [$€-40C]|12.5|Number[value=12.5]",
        "[Red]0|12.5|Number[value=12.5]",
      })
  void numbers_are_what_their_format_says(String format, double number, String shown)
      throws IOException {
    assertThat(
            named(
                "account.employees",
                cell -> {
                  cell.setCellValue(number);
                  CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
                  style.setDataFormat(
                      cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
                  cell.setCellStyle(style);
                }))
        .containsExactly("account.employees = " + shown);
  }

  @Test
  void a_day_typed_as_a_text_stays_a_text() throws IOException {
    assertThat(named("account.contractEnd", cell -> cell.setCellValue("30/1/26")))
        .containsExactly("account.contractEnd = " + new Shown.Text("30/1/26"));
  }

  @Test
  void days_are_counted_from_1904_on_where_the_workbook_says_so() throws IOException {
    DocumentContent content =
        WorkbookEdit.read(
            WorkbookEdit.byPoi(
                FILE,
                workbook -> {
                  workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                  cell(workbook, "account.contractEnd").setCellValue(44_592);
                }));

    assertThat(shown(content, "account.contractEnd"))
        .isEqualTo(new Shown.Day(LocalDate.of(2026, 2, 1)));
  }

  @Test
  void truth_values_are_read() throws IOException {
    assertThat(named("account.employees", cell -> cell.setCellValue(true)))
        .containsExactly("account.employees = Flag[value=true]");
  }

  @Test
  void an_emptied_cell_is_blank() throws IOException {
    assertThat(named("account.employees", XSSFCell::setBlank))
        .containsExactly("account.employees = " + Shown.BLANK);
  }

  @Test
  void a_formula_that_somebody_typed_counts_by_its_value() throws IOException {
    assertThat(
            named(
                "account.employees",
                cell -> {
                  cell.setCellFormula("40*1000+2");
                  cell.getSheet()
                      .getWorkbook()
                      .getCreationHelper()
                      .createFormulaEvaluator()
                      .evaluateFormulaCell(cell);
                }))
        .containsExactly("account.employees = Number[value=40002]");
  }

  @Test
  void errors_and_formulas_that_nothing_can_be_said_of_are_problems() throws IOException {
    DocumentContent content =
        WorkbookEdit.read(
            WorkbookEdit.byPoi(
                FILE,
                workbook -> {
                  cell(workbook, "account.employees").setCellErrorValue(FormulaError.NA.getCode());
                  XSSFCell formula = cell(workbook, "account.headquarters");
                  formula.setBlank();
                  formula.setCellFormula("TEXT(TODAY(),\"0\")");
                }));

    assertThat(content.problems())
        .extracting(problem -> problem.path().text() + " at " + problem.place())
        .containsExactly(
            "account.headquarters at sheet “Client information”, cell C6",
            "account.employees at sheet “Client information”, cell C8");
    assertThat(content.problems().get(1).message()).contains("#N/A");
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void a_formula_with_an_empty_value_is_no_blank() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            WorkbookEdit.byPoi(
                FILE, workbook -> cell(workbook, "account.employees").setCellFormula("40*1000+2")),
            "xl/worksheets/sheet[0-9]+\\.xml",
            xml -> xml.replaceAll("(<f>40\\*1000\\+2</f>)<v>[^<]*</v>", "$1<v/>"));

    assertThat(WorkbookEdit.changes(WorkbookEdit.read(file)))
        .containsExactly("account.employees = Number[value=40002]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 60, 60.25, -1, 2_958_466})
  void a_number_that_is_no_day_is_a_problem(double number) throws IOException {
    DocumentContent content =
        WorkbookEdit.read(
            WorkbookEdit.byPoi(
                FILE,
                workbook ->
                    inFirst(workbook.getTable("Actions"), "Due date").setCellValue(number)));

    assertThat(content.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path().text()).isEqualTo(FIRST + ".due"));
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void a_cleared_sheet_is_a_problem_and_empties_nothing() throws IOException {
    DocumentContent content =
        WorkbookEdit.read(
            WorkbookEdit.byPoi(
                FILE,
                workbook ->
                    cell(workbook, "account.employees")
                        .getSheet()
                        .forEach(row -> row.forEach(Cell::setBlank))));

    assertThat(content.problems())
        .anyMatch(problem -> problem.place().equals("sheet “Client information”"));
    assertThat(WorkbookEdit.changes(content)).isEmpty();
  }

  @Test
  void cells_of_rows_are_read_in_their_rows() throws IOException {
    DocumentContent content =
        WorkbookEdit.read(
            WorkbookEdit.byPoi(
                FILE,
                workbook -> {
                  XSSFTable actions = workbook.getTable("Actions");
                  inFirst(actions, "Progress").setCellValue(0.35);
                  inFirst(actions, "Due date").setCellValue(LocalDate.of(2026, 2, 1));
                  inFirst(actions, "Status").setCellValue("Blocked");
                  inFirst(actions, "Days left").setCellValue(3);
                }));

    assertThat(WorkbookEdit.changes(content))
        .containsExactly(
            FIRST + ".due = Day[date=2026-02-01]",
            FIRST + ".status = Text[text=Blocked]",
            FIRST + ".progress = Percent[percent=35]");
  }

  @Test
  void a_link_put_on_a_cell_changes_nothing() throws IOException {
    assertThat(
            named(
                "account.headquarters",
                cell -> {
                  var link =
                      cell.getSheet()
                          .getWorkbook()
                          .getCreationHelper()
                          .createHyperlink(HyperlinkType.URL);
                  link.setAddress("https://example.com");
                  cell.setHyperlink(link);
                }))
        .isEmpty();
  }

  private interface CellEdit {
    void apply(XSSFCell cell);
  }

  private static List<String> named(String path, CellEdit edit) throws IOException {
    DocumentContent content =
        WorkbookEdit.read(WorkbookEdit.byPoi(FILE, workbook -> edit.apply(cell(workbook, path))));
    assertThat(content.problems()).isEmpty();
    return WorkbookEdit.changes(content);
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String path) {
    Name name = workbook.getName(FieldNames.of(io.keyplan.value.FieldPath.of(path)));
    CellReference at = new CellReference(name.getRefersToFormula());
    XSSFSheet sheet = workbook.getSheet(at.getSheetName());
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }

  private static XSSFCell inFirst(XSSFTable table, String heading) {
    return table
        .getXSSFSheet()
        .getRow(table.getStartRowIndex() + 1)
        .getCell(table.getStartColIndex() + table.findColumnIndex(heading));
  }

  private static Shown shown(DocumentContent content, String path) {
    return content.values().stream()
        .filter(value -> value.path().text().equals(path))
        .findFirst()
        .orElseThrow()
        .shown();
  }
}
