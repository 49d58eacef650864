package io.keyplan.poi.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import io.keyplan.document.Variant;
import io.keyplan.poi.word.names.WordNamespaces;
import io.keyplan.read.HeadedTable;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Values that stand below each other in a cell, and names of groups, are told apart. */
class StackedRowsTest {

  private static final List<String> NAMES =
      List.of(
          "goal", "step", "start", "due", "owner", "level", "state", "amount", "note", "risk",
          "team");

  private static final String UNCLEAR = "cannot be told apart";

  private static final byte[] FILE =
      WrittenDocuments.write(document("Grow", "Grow", "Grow", "Serve", "Serve"));

  private final WordEdit edit = new WordEdit(FILE);

  @Test
  void the_columns_share_places_under_the_names_of_groups() {
    Element heading = rows().get(0);

    assertThat(WordPackage.list(heading.getChildNodes(), "tc").stream().map(WordEdit::lines))
        .contains(List.of("start", "due"), List.of("level", "state"))
        .doesNotContain(List.of("goal"));
    assertThat(rows()).hasSize(1 + 2 + 5);
    assertThat(edit.changes()).isEmpty();
  }

  @Test
  void each_value_of_a_place_is_edited_by_itself() {
    edit.type("actions[a-2].start", "1/2/26");
    Element due = edit.control("actions[a-3].due");
    due.getParentNode().replaceChild(edit.run("3/4/26"), due);
    WordEdit.remove(edit.control("actions[a-4].start"));

    assertThat(edit.changes())
        .containsExactly(
            "actions[a-2].start = 1/2/26", "actions[a-3].due = 3/4/26", "actions[a-4].start = ");
  }

  @Test
  void words_below_a_value_are_the_value_s_and_lines_may_change_places() {
    Element due = WordEdit.around(edit.control("actions[a-2].due"), "p");
    WordEdit.insertAfter(edit.paragraph("at noon"), due);
    Element start = WordEdit.around(edit.control("actions[a-3].start"), "p");
    WordEdit.insertAfter(start, WordEdit.around(edit.control("actions[a-3].due"), "p"));

    assertThat(edit.changes()).containsExactly("actions[a-2].due = Mar 2, 2026\nat noon");
  }

  @Test
  void an_added_row_is_read_line_by_line() {
    WordEdit.insertAfter(row("Visit", "1/2/26\n3/4/26", "–\nOpen"), rows().get(2));

    assertThat(edit.changes())
        .containsExactly(
            "added to actions: [step = Visit, start = 1/2/26, due = 3/4/26, state = Open, goal ="
                + " Grow]");
  }

  @Test
  void an_added_row_with_too_few_or_too_many_lines_is_reported_and_the_rest_of_it_read() {
    WordEdit.insertAfter(row("Visit", "3/4/26", "High\nOpen\nReally"), rows().get(7));

    assertThat(edit.changes())
        .hasSize(2)
        .contains("added to actions: [step = Visit, goal = Serve]")
        .anyMatch(
            change ->
                change.contains("“start”, “due”, “level”, “state”") && change.contains(UNCLEAR));
  }

  @Test
  void a_pasted_row_is_told_by_its_controls() {
    Element copy = (Element) rows().get(2).cloneNode(true);
    WordEdit.insertAfter(copy, rows().get(7));
    edit.type(controlIn(copy, "actions[a-1].step"), "Visit");
    edit.type(controlIn(copy, "actions[a-1].due"), "3/4/26");

    assertThat(edit.changes().get(0))
        .startsWith("added to actions: [step = Visit, start = Day[date=2026-01-01], due = 3/4/26,")
        .endsWith("goal = Serve]");
  }

  @Test
  void a_lost_line_is_not_taken_for_its_neighbour() {
    WordEdit.remove(WordEdit.around(edit.control("actions[a-2].start"), "p"));
    WordEdit.insertAfter(
        edit.paragraph("ask"), WordEdit.around(edit.control("actions[a-2].due"), "p"));

    assertThat(edit.changes()).noneMatch(change -> change.contains("start = Feb"));
    assertThat(edit.changes()).contains("actions[a-2].due = Mar 2, 2026\nask");
  }

  @Test
  void the_name_of_a_group_is_a_value_of_every_row_below_it() {
    edit.type("actions[a-4].goal", "Grow");

    assertThat(edit.changes())
        .containsExactly("actions[a-4].goal = Grow", "actions[a-5].goal = Grow");
  }

  @Test
  void a_row_that_was_moved_below_another_name_belongs_to_it() {
    WordEdit.insertAfter(rows().get(2), rows().get(6));

    assertThat(edit.changes()).containsExactly("actions[a-1].goal = Serve", "moved actions");
  }

  @Test
  void without_controls_and_trace_lines_stand_under_their_own_headings() {
    List<Element> controls;
    while (!(controls =
            WordPackage.list(edit.main().getElementsByTagNameNS(WordNamespaces.W, "sdt")))
        .isEmpty()) {
      WordEdit.unwrap(controls.get(0));
    }
    edit.dropTrace();

    HeadedTable table = WordEdit.read(edit.file()).headed().get(0);

    assertThat(table.headings()).isEqualTo(NAMES.subList(1, NAMES.size()));
    assertThat(table.rows().get(2))
        .containsSequence("step 1", "Jan 1, 2026", "Mar 1, 2026", "owner 1");
  }

  private List<Element> rows() {
    return WordPackage.list(
        edit.table("actions[a-1].step").getElementsByTagNameNS(WordNamespaces.W, "tr"));
  }

  private Element controlIn(Element row, String tag) {
    return edit.controls(tag).stream()
        .filter(control -> WordEdit.around(control, "tr") == row)
        .findFirst()
        .orElseThrow();
  }

  /** Makes a row with words in the places for steps, days and states. */
  private Element row(String step, String days, String states) {
    List<Element> cells = WordPackage.list(rows().get(0).getChildNodes(), "tc");
    String[] texts = new String[cells.size()];
    for (int i = 0; i < texts.length; i++) {
      List<String> headings = WordEdit.lines(cells.get(i));
      texts[i] =
          headings.contains("step")
              ? step
              : headings.contains("due") ? days : headings.contains("state") ? states : "";
    }
    return edit.row(texts);
  }

  private static Document document(String... goals) {
    List<Column> columns = new ArrayList<>();
    for (String name : NAMES) {
      Display display =
          switch (name) {
            case "step" -> Display.STRONG;
            case "level", "state" -> Display.PILL;
            default -> Display.PLAIN;
          };
      Align align = name.equals("team") ? Align.END : Align.START;
      columns.add(new Column(name, name, input(name), display, align));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i <= goals.length; i++) {
      List<Entry> cells = new ArrayList<>();
      for (String name : NAMES) {
        cells.add(
            new Entry(
                datum(name, i, goals[i - 1]),
                FieldPath.of("actions[a-" + i + "]." + name),
                input(name),
                Entry.Mark.NONE));
      }
      rows.add(new Table.Row("a-" + i, 0, cells));
    }
    Table table =
        new Table("actions", FieldPath.of("actions"), "", columns, rows, List.of(), false);
    return new Document(
        "t",
        Variant.FILLED,
        DocumentShape.REPORT,
        Locale.US,
        "Title",
        "",
        "",
        "",
        LocalDate.of(2026, 1, 12),
        List.of(new Section("s", "Section", "", List.of(table), List.of())));
  }

  private static Input input(String name) {
    boolean day = name.equals("start") || name.equals("due");
    return new Input(day ? Input.Kind.DATE : Input.Kind.LINE, name, "", List.of());
  }

  private static Datum datum(String name, int row, String goal) {
    return switch (name) {
      case "goal" -> Datum.words(goal);
      case "start" -> new Datum.Day(LocalDate.of(2026, 1, row));
      case "due" -> new Datum.Day(LocalDate.of(2026, 3, row));
      case "owner" -> Datum.words(name + " " + row);
      case "level", "state" -> Datum.words("Unquestionable " + name + " " + row);
      default -> Datum.words(name + " " + row);
    };
  }
}
