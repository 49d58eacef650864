package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** Places are found wherever people move, rename, copy or delete them. */
class MovedPlacesTest {

  private static final byte[] FILE = WrittenWorkbooks.file("action-plan-sample-en");
  private static final DocumentContent WRITTEN = WorkbookEdit.read(FILE);
  private static final List<String> ACTIONS = WorkbookEdit.rows(WRITTEN, "Actions");
  private static final String BOOK = "xl/workbook\\.xml";

  @Test
  void rows_inserted_above_move_places_along() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE, workbook -> workbook.getSheet("Client information").shiftRows(3, 30, 2));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(paths(content)).isEqualTo(paths(WRITTEN));
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(place(content, "account.employees"))
        .isEqualTo("sheet “Client information”, cell C10");
  }

  @Test
  void sheets_are_renamed_and_moved() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              workbook.setSheetName(1, "It’s the client's");
              workbook.setSheetOrder("It’s the client's", 6);
            });
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(content.problems()).isEmpty();
    assertThat(content.values()).hasSameSizeAs(WRITTEN.values());
    assertThat(place(content, "account.employees")).isEqualTo("sheet “It’s the client's”, cell C8");
  }

  @Test
  void a_cell_that_is_cut_and_pasted_takes_its_name_along() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              XSSFSheet sheet = workbook.getSheet("Client information");
              double value = sheet.getRow(7).getCell(2).getNumericCellValue();
              sheet.getRow(7).getCell(2).setBlank();
              sheet.createRow(40).createCell(9).setCellValue(value + 1);
              Name name = workbook.getName("kp.account.employees");
              name.setRefersToFormula("'Client information'!$J$41");
            });
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(WorkbookEdit.changes(content))
        .singleElement()
        .asString()
        .startsWith("account.employees = Number");
    assertThat(place(content, "account.employees"))
        .isEqualTo("sheet “Client information”, cell J41");
  }

  @Test
  void deleted_cells_columns_and_sheets_are_not_there() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            BOOK,
            xml ->
                xml.replaceAll(">'Client information'!\\$C\\$[0-9]+<", ">#REF!<")
                    .replace(">Actions[Owner]<", ">Actions[#REF!]<")
                    .replaceAll(">Communication\\[[^<]*<", ">#REF!<"));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems()).isEmpty();
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(paths(content)).doesNotContain("account.employees").contains("account.currentState");
    assertThat(content.tables()).noneMatch(table -> table.group().equals("Communication"));
    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(ACTIONS);
    assertThat(rowPaths(content, "Actions"))
        .anyMatch(path -> path.endsWith(".due"))
        .noneMatch(path -> path.endsWith(".owner"));
  }

  @Test
  void names_that_lead_nowhere_are_problems() throws IOException {
    byte[] file =
        WorkbookEdit.byHand(
            FILE,
            BOOK,
            xml ->
                xml.replace(">'Client information'!$C$8<", ">'[1]Client information'!$C$8<")
                    .replace(">'Client information'!$C$6<", ">\"Lyon\"<")
                    .replace(">Actions[Owner]<", ">Actions[Who]<"));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems())
        .extracting(problem -> problem.path().text())
        .containsExactlyInAnyOrder("account.employees", "account.headquarters", "");
  }

  @Test
  void columns_are_renamed_and_moved_and_tables_renamed() throws IOException {
    byte[] file =
        WorkbookEdit.byPoi(
            FILE,
            workbook -> {
              XSSFTable table = workbook.getTable("Actions");
              XSSFSheet sheet = table.getXSSFSheet();
              for (int row = 6; row <= 16; row++) {
                String step = sheet.getRow(row).getCell(1).getStringCellValue();
                String owner = sheet.getRow(row).getCell(3).getStringCellValue();
                sheet.getRow(row).getCell(1).setCellValue(row == 6 ? "Who [R]" : owner);
                sheet.getRow(row).getCell(3).setCellValue(step);
              }
            });
    file =
        WorkbookEdit.byHand(file, "xl/tables/.*", xml -> xml.replace("\"Actions\"", "\"Steps\""));
    file =
        WorkbookEdit.byHand(
            file,
            BOOK,
            xml ->
                xml.replace(">Actions[Owner]<", ">Steps[Who '[R']]<")
                    .replace(">Actions[Action step]<", ">Steps[[#All],[Action step]]<")
                    .replace(">Actions[", ">Steps["));
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems()).isEmpty();
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(ACTIONS);
    assertThat(content.tables())
        .anyMatch(table -> table.place().equals("sheet “Action steps”, table “Steps”"));
  }

  @Test
  void a_table_that_was_turned_into_cells_is_still_read() throws IOException {
    Map<String, byte[]> parts = WorkbookEdit.unpack(FILE);
    parts.keySet().removeIf(part -> part.startsWith("xl/tables/"));
    byte[] file =
        WorkbookEdit.byHand(
            WorkbookEdit.pack(parts),
            BOOK,
            xml -> {
              String ranges = xml;
              String[] headings = {"Action step", "Description", "Owner", "Ext. stakeholders"};
              for (int i = 0; i < headings.length; i++) {
                String column = "$" + CellReference.column(i + 1);
                ranges =
                    ranges.replace(
                        ">Actions[" + headings[i] + "]<",
                        ">'Action steps'!" + column + "$8:" + column + "$17<");
              }
              return ranges.replaceAll(">[A-Za-z_0-9]+\\[[^<]*<", ">#REF!<");
            });
    DocumentContent content = WorkbookEdit.read(file);

    assertThat(content.problems()).isEmpty();
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(content.tables())
        .singleElement()
        .satisfies(table -> assertThat(table.group()).isEqualTo("Actions"));
    assertThat(WorkbookEdit.rows(content, "Actions")).isEqualTo(ACTIONS);
  }

  @Test
  void a_copied_sheet_is_read_beside_the_original_and_tables_that_differ_are_told()
      throws IOException {
    byte[] copied = copySheet("Client information", 2, -1, false);

    DocumentContent content = WorkbookEdit.read(copied);

    assertThat(content.problems()).isEmpty();
    assertThat(WorkbookEdit.changes(content)).isEmpty();
    assertThat(content.values()).filteredOn(value -> has(value, "account.employees")).hasSize(2);

    DocumentContent same = WorkbookEdit.read(copySheet("Action steps", 6, 7, false));
    assertThat(same.problems()).isEmpty();
    assertThat(same.tables()).hasSameSizeAs(WRITTEN.tables());

    DocumentContent other = WorkbookEdit.read(copySheet("Action steps", 6, 7, true));
    assertThat(other.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("sheet “Copy”, table “Copy”");
              assertThat(problem.message()).contains("twice");
            });
    assertThat(WorkbookEdit.changes(other)).isEmpty();
  }

  private static byte[] copySheet(String sheet, int number, int table, boolean edited)
      throws IOException {
    Map<String, byte[]> parts = WorkbookEdit.unpack(FILE);
    String xml = text(parts, "xl/worksheets/sheet" + number + ".xml");
    put(
        parts,
        "xl/worksheets/sheet99.xml",
        edited ? xml.replace("<v>0.6</v>", "<v>0.61</v>") : xml);
    String book = text(parts, "xl/workbook.xml");
    int sheets = Pattern.compile("<sheet ").split(book).length - 1;
    StringBuilder names = new StringBuilder();
    var found =
        Pattern.compile("<definedName (name=\"kp[^>]*)>'" + sheet + "'([^<]*)<").matcher(book);
    while (found.find()) {
      names.append("<definedName localSheetId=\"").append(sheets).append("\" ");
      names.append(found.group(1)).append(">Copy").append(found.group(2)).append("</definedName>");
    }
    put(
        parts,
        "xl/workbook.xml",
        book.replace("</sheets>", "<sheet name=\"Copy\" sheetId=\"99\" r:id=\"c\"/></sheets>")
            .replace("</definedNames>", names + "</definedNames>"));
    relate(parts, "xl/_rels/workbook.xml.rels", "c", "worksheet", "worksheets/sheet99.xml");
    if (table > 0) {
      String copy = text(parts, "xl/tables/table" + table + ".xml");
      put(parts, "xl/tables/table99.xml", copy.replace("\"Actions\"", "\"Copy\""));
      put(parts, "xl/worksheets/_rels/sheet99.xml.rels", "<Relationships></Relationships>");
      String rels = "xl/worksheets/_rels/sheet99.xml.rels";
      relate(parts, rels, "t", "table", "../tables/table99.xml");
    }
    return WorkbookEdit.pack(parts);
  }

  private static void relate(
      Map<String, byte[]> parts, String rels, String id, String type, String target) {
    String one =
        "<Relationship Id=\""
            + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" Target=\""
            + target
            + "\"/>";
    put(parts, rels, text(parts, rels).replace("</Relationships>", one + "</Relationships>"));
  }

  private static String text(Map<String, byte[]> parts, String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  private static void put(Map<String, byte[]> parts, String part, String xml) {
    parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean has(ShownValue value, String path) {
    return value.path().text().equals(path);
  }

  private static String place(DocumentContent content, String path) {
    return content.values().stream()
        .filter(value -> has(value, path))
        .findFirst()
        .orElseThrow()
        .place();
  }

  private static List<String> paths(DocumentContent content) {
    return content.values().stream().map(value -> value.path().text()).toList();
  }

  private static List<String> rowPaths(DocumentContent content, String group) {
    List<String> paths = new ArrayList<>();
    content.tables().stream()
        .filter(table -> table.group().equals(group))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.values().stream())
        .forEach(value -> paths.add(value.path().text()));
    return paths;
  }
}
