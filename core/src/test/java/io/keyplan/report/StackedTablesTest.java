package io.keyplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.document.Variant;
import io.keyplan.font.FontFamily;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Wide tables are redesigned, so that reports keep one orientation. */
class StackedTablesTest {

  private static final Entry STEP = words("Recovery plan for the whole of the South");
  private static final Entry LATE = day(2026, 12, 31);
  private static final Entry STATE =
      Entry.computed(new Datum.State("IN_PROGRESS", "In progress", Tone.INFO));

  @Test
  void days_share_a_place_and_so_do_states_no_more_than_needed_and_the_page_stays_upright() {
    String outline =
        outline(
            Variant.FILLED,
            columns(
                "Goal", "Step*", "Start", "Due", "Owner", "Priority!", "Status!", "A", "B+", "C+"),
            row("Grow", STEP, day(2026, 1, 5), LATE, "Karim Haddad", STATE, STATE, "Unit"));

    assertThat(outline)
        .startsWith("upright pages")
        .doesNotContain("pages on their side")
        .contains("column_heading: Start / column_heading: Due |")
        .contains("column_heading: Owner |")
        .contains("column_heading: Priority / column_heading: Status |")
        .contains("cell: Jan 5, 2026 / cell: Dec 31, 2026 |");
  }

  @Test
  void an_upper_value_that_is_missing_leaves_a_dash_and_a_lower_one_nothing() {
    List<Table.Row> rows = new ArrayList<>();
    rows.addAll(
        row(STEP, Entry.EMPTY, LATE, "Karim Haddad", "Unit", STATE, STATE, "Text", "2", "3"));
    rows.addAll(
        row(STEP, LATE, Entry.EMPTY, "Karim Haddad", "Unit", STATE, STATE, "Text", "2", "3"));

    String outline =
        outline(
            Variant.FILLED,
            columns(
                "Step*",
                "Start",
                "Due",
                "Owner",
                "Unit",
                "Priority!",
                "Status!",
                "Text",
                "B+",
                "C+"),
            rows);

    assertThat(outline)
        .contains("| cell: – / cell: Dec 31, 2026 |")
        .contains("| cell: Dec 31, 2026 | ");
  }

  @Test
  void a_value_that_belongs_below_another_stands_there_quietly_even_where_there_is_room() {
    List<Table.Column> columns = columns("Step*", "Due", "Owner");
    columns.set(1, columns.get(1).stacked());
    List<Table.Row> rows = new ArrayList<>();
    rows.addAll(row(STEP, LATE, "Karim Haddad"));
    rows.addAll(row(STEP, Entry.EMPTY, "Karim Haddad"));

    assertThat(outline(Variant.FILLED, columns, rows))
        .contains("column_heading: Step / column_heading: Due | column_heading: Owner")
        .containsPattern("strong_cell: [^|/]+ / cell_detail: Dec 31, 2026 \\| cell: Karim")
        .containsPattern("strong_cell: [^|/]+ \\| cell: Karim");
  }

  @Test
  void a_goal_that_is_said_on_every_row_becomes_the_heading_of_its_rows() {
    String[] columns = {"Goal", "Step*", "Start", "Due", "Owner", "Client", "P!", "S!", "A+"};
    List<Table.Row> rows = new ArrayList<>();
    for (String goal : List.of("Grow", "Grow", "Grow", "Serve", "Serve")) {
      rows.addAll(row(goal, STEP, LATE, LATE, "Karim Haddad", "Inès Robert", STATE, STATE, "1"));
    }

    String outline = outline(Variant.FILLED, columns(columns), rows);

    assertThat(outline.lines().filter(line -> line.contains("group : strong_cell: ")))
        .containsExactly("    + group : strong_cell: Grow", "    + group : strong_cell: Serve");
    assertThat(outline).doesNotContain("column_heading: Goal");
    assertThat(outline.lines().filter(line -> line.contains("body "))).hasSize(5);
  }

  @Test
  void a_form_keeps_the_column_of_its_groups_since_nobody_knows_them_yet() {
    Entry place =
        new Entry(
            Datum.BLANK,
            FieldPath.of("actions[].step"),
            new Input(Input.Kind.LINE, "Step", "", List.of()),
            Entry.Mark.NONE);
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.addAll(row(place, place, place, place, place, place, place, place, place));
    }

    String outline =
        outline(Variant.BLANK, columns("Goal", "Step*", "C", "D", "E", "F", "G", "H", "I"), rows);

    assertThat(outline).contains("column_heading: Goal").doesNotContain("group :");
  }

  @Test
  void a_day_and_a_number_are_never_broken() {
    String outline =
        outline(
            Variant.FILLED,
            columns("Step*", "Due", "Text", "More text", "Value+"),
            row(
                STEP,
                LATE,
                "word ".repeat(60),
                "word ".repeat(60),
                Entry.computed(new Datum.Amount(new BigDecimal("1234567"), "EUR"))));

    double[] widths =
        Arrays.stream(outline.split("table records \\[")[1].split("]")[0].split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(widths[1]).isGreaterThan(50);
    assertThat(widths[4]).isGreaterThan(45);
  }

  private static Entry words(String text) {
    return Entry.computed(Datum.words(text));
  }

  private static Entry day(int year, int month, int day) {
    return Entry.computed(new Datum.Day(LocalDate.of(year, month, day)));
  }

  /** A star is for the name of the row, an exclamation mark for states, a plus for numbers. */
  private static List<Table.Column> columns(String... labels) {
    List<Table.Column> columns = new ArrayList<>();
    for (String label : labels) {
      Display display =
          label.endsWith("*") ? Display.STRONG : label.endsWith("!") ? Display.PILL : Display.PLAIN;
      columns.add(
          new Table.Column(
              "c" + columns.size(),
              label.replaceAll("[*!+]", ""),
              Input.NONE,
              display,
              label.endsWith("+") ? Align.END : Align.START));
    }
    return columns;
  }

  private static List<Table.Row> row(Object... values) {
    List<Entry> cells =
        Arrays.stream(values)
            .map(value -> value instanceof Entry entry ? entry : words((String) value))
            .toList();
    return List.of(new Table.Row("", 0, cells));
  }

  private static String outline(Variant variant, List<Table.Column> columns, List<Table.Row> rows) {
    List<Table.Row> filled = new ArrayList<>();
    for (Table.Row row : rows) {
      List<Entry> cells = new ArrayList<>(row.cells());
      while (cells.size() < columns.size()) {
        cells.add(Entry.EMPTY);
      }
      filled.add(new Table.Row(row.id(), 0, cells));
    }
    Table table = new Table("t", FieldPath.NONE, "", columns, filled, List.of(), false);
    Section section = new Section("s", "Section", "", List.of(table), List.of());
    Document document =
        new Document(
            "t",
            variant,
            DocumentShape.REPORT,
            Locale.US,
            "Title",
            "",
            "",
            "",
            LocalDate.of(2026, 1, 12),
            List.of(section));
    return ReportOutline.of(
        ReportPlanner.plan(
            document, PlainStyle.STYLE, new FontMeasure(PlainStyle.STYLE, FontFamily.arial())));
  }
}
