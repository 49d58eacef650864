package io.keyplan.pdf.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.pdf.font.FontBook;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.FileInfo;
import io.keyplan.pdf.page.PdfFile;
import io.keyplan.pdf.page.Tag;
import io.keyplan.theme.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutTest {

  /** Pages of 100 by 100 points for boxes. */
  private static final Pages.Form FORM = new Pages.Form(120, 120, Insets.of(10, 10));

  private static final FontBook FONTS = new FontBook(List.of(), false);

  private final List<String> log = new ArrayList<>();
  private final PdfFile file =
      new PdfFile(
          new FileInfo("Test", "", "", Locale.ENGLISH, LocalDate.of(2026, 1, 12), false, true, ""),
          FONTS);

  private List<String> drawn(Box box) {
    new Pages(file).flow(box, FORM);
    return log;
  }

  private Block solid(String name, double height) {
    return Block.solid(name, height, log);
  }

  @Test
  void boxes_of_a_column_follow_each_other_with_their_gaps() {
    Stack stack = new Stack().add(solid("a", 20), 5).add(solid("b", 30), 5);

    assertThat(drawn(stack.column())).containsExactly("1 a 10,10 100x20", "1 b 10,35 100x30");
  }

  @Test
  void what_does_not_fit_goes_on_the_next_page_without_the_gap() {
    Stack stack = new Stack().add(solid("a", 60), 0).add(solid("b", 60), 5);

    assertThat(drawn(stack.column())).containsExactly("1 a 10,10 100x60", "2 b 10,10 100x60");
  }

  @Test
  void a_heading_goes_with_what_it_is_the_heading_of() {
    Stack stack =
        new Stack()
            .add(solid("text", 60), 0)
            .addKept(solid("heading", 10), 0)
            .addKept(solid("headline", 10), 0)
            .add(solid("table", 40), 0);

    assertThat(drawn(stack.column()))
        .containsExactly(
            "1 text 10,10 100x60",
            "2 heading 10,10 100x10",
            "2 headline 10,20 100x10",
            "2 table 10,30 100x40");
  }

  @Test
  void a_heading_stays_where_the_first_part_of_its_text_fits() {
    Stack stack =
        new Stack()
            .add(solid("a", 60), 0)
            .addKept(solid("heading", 10), 0)
            .add(Block.loose("text", 6, log), 0);

    assertThat(drawn(stack.column()))
        .containsExactly(
            "1 a 10,10 100x60",
            "1 heading 10,70 100x10",
            "1 text 10,80 100x30",
            "2 text 10,10 100x30");
  }

  @Test
  void boxes_kept_together_are_torn_only_when_no_page_holds_them() {
    Stack stack = new Stack().addKept(solid("a", 70), 0).add(solid("b", 70), 0);

    assertThat(drawn(stack.column())).containsExactly("1 a 10,10 100x70", "2 b 10,10 100x70");
  }

  @Test
  void a_box_higher_than_a_page_is_drawn_all_the_same() {
    assertThat(drawn(solid("tower", 400))).containsExactly("1 tower 10,10 100x400");
  }

  @Test
  void a_row_shares_its_width_and_is_as_high_as_its_highest_box() {
    Box row = Row.of(List.of(solid("a", 10), solid("b", 30)), new double[] {3, 1}, 20);

    assertThat(drawn(row)).containsExactly("1 a 10,10 60x30", "1 b 90,10 20x30");
  }

  @Test
  void a_row_moves_as_a_whole_and_is_divided_only_when_higher_than_a_page() {
    Box low = Row.even(List.of(Block.loose("a", 3, log), Block.loose("b", 5, log)), 0);
    Box high = Row.even(List.of(Block.loose("c", 3, log), Block.loose("d", 12, log)), 0);
    Stack stack = new Stack().add(solid("x", 80), 0).add(low, 0).add(high, 0);

    assertThat(drawn(stack.column()))
        .containsExactly(
            "1 x 10,10 100x80",
            "2 a 10,10 50x50",
            "2 b 60,10 50x50",
            "2 c 10,60 50x50",
            "2 d 60,60 50x50",
            "3 d 60,10 50x70");
  }

  @Test
  void a_panel_goes_on_around_both_parts_of_what_is_divided() {
    Box panel = Panel.space(Block.loose("text", 12, log), Insets.of(5, 10));

    assertThat(drawn(panel)).containsExactly("1 text 20,15 80x90", "2 text 20,15 80x30");
  }

  @Test
  void what_belongs_together_moves_together() {
    Stack stack =
        new Stack().add(solid("x", 70), 0).add(new Together(Block.loose("text", 5, log)), 0);

    assertThat(drawn(stack.column())).containsExactly("1 x 10,10 100x70", "2 text 10,10 100x50");
  }

  // ---- tables -----------------------------------------------------------------------------------

  private TableRow row(boolean withNext, Box... boxes) {
    List<TableCell> cells = new ArrayList<>();
    for (Box box : boxes) {
      cells.add(new TableCell(box, Insets.NONE, 1, Tag.Scope.NONE, Align.START, null));
    }
    return TableRow.of(cells, 0, withNext, null);
  }

  private TableBox table(TableRow... rows) {
    return TableBox.of(
        new double[] {1, 3},
        List.of(row(true, solid("h", 10), solid("H", 10))),
        Arrays.asList(rows));
  }

  @Test
  void the_heading_of_a_table_is_repeated_on_every_page() {
    TableBox table =
        table(
            row(false, solid("a", 40), solid("A", 10)),
            row(false, solid("b", 40), solid("B", 10)),
            row(false, solid("c", 10), solid("C", 20)));

    assertThat(drawn(table))
        .containsExactly(
            "1 h 10,10 25x10",
            "1 H 35,10 75x10",
            "1 a 10,20 25x40",
            "1 A 35,20 75x40",
            "1 b 10,60 25x40",
            "1 B 35,60 75x40",
            "2 h 10,10 25x10",
            "2 H 35,10 75x10",
            "2 c 10,20 25x20",
            "2 C 35,20 75x20");
  }

  @Test
  void no_heading_of_a_table_stands_alone() {
    TableBox table = table(row(false, solid("a", 30), solid("A", 30)));
    Stack stack = new Stack().add(solid("x", 80), 0).add(table, 0);

    assertThat(drawn(stack.column()))
        .containsExactly(
            "1 x 10,10 100x80",
            "2 h 10,10 25x10",
            "2 H 35,10 75x10",
            "2 a 10,20 25x30",
            "2 A 35,20 75x30");
  }

  @Test
  void a_row_higher_than_a_page_is_divided_under_the_repeated_heading() {
    TableBox table = table(row(false, Block.loose("a", 2, log), Block.loose("A", 15, log)));

    assertThat(drawn(table))
        .containsExactly(
            "1 h 10,10 25x10",
            "1 H 35,10 75x10",
            "1 a 10,20 25x90",
            "1 A 35,20 75x90",
            "2 h 10,10 25x10",
            "2 H 35,10 75x10",
            "2 A 35,20 75x60");
  }

  @Test
  void rows_kept_together_move_together() {
    TableBox table =
        table(
            row(false, solid("a", 40), solid("A", 40)),
            row(true, solid("b", 40), solid("B", 40)),
            row(false, solid("c", 40), solid("C", 40)));

    assertThat(drawn(table)).contains("1 a 10,20 25x40", "2 b 10,20 25x40", "2 c 10,60 25x40");
  }

  // ---- text -------------------------------------------------------------------------------------

  private TextBox text(String words) {
    TextStyle style = TextStyle.of(Weight.REGULAR, 10, new Color("000000"));
    return TextBox.of(
        new Typesetter(FONTS), List.of(Span.of(words, style)), Align.START, 1, Tag.of("P"));
  }

  @Test
  void two_lines_at_least_stay_on_either_page() {
    TextBox five = text("one\ntwo\nthree\nfour\nfive");
    double line = five.height(100) / 5;

    assertThat(five.split(new Room(100, line * 1.5, 100))).isNull();
    assertThat(five.split(new Room(100, line * 4.5, 100)).first().height(100)).isEqualTo(3 * line);
    assertThat(text("one\ntwo\nthree").split(new Room(100, line * 2.5, 100))).isNull();
  }

  @Test
  void a_text_is_wrapped_at_spaces_and_a_long_word_between_letters() {
    assertThat(text("one two three four").lineCount(50)).isEqualTo(2);
    assertThat(text("w".repeat(50)).lineCount(50)).isEqualTo(9);
    assertThat(text("a\n\nb").lineCount(50)).isEqualTo(3);
    assertThat(text("").lineCount(50)).isEqualTo(1);
  }
}
