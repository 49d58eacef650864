package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.document.Matrix;
import io.keyplan.document.Section;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.WhiteSpace;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.template.Composers;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WhiteSpaceSectionTest {

  private static final Consumer<WhiteSpace.Builder> AMOUNTS =
      space ->
          space
              .unit("North")
              .unit("South")
              .offering("Works")
              .cell(
                  "South",
                  "Works",
                  cell -> cell.status(WhiteSpaceStatus.POTENTIAL).amount(1_200_000))
              .cell("North", "Works", cell -> cell.status(WhiteSpaceStatus.OURS).amount(500_000))
              .cell(
                  "East",
                  "Energy",
                  cell -> cell.status(WhiteSpaceStatus.OPEN_OPPORTUNITY).amount(300_000));

  @Test
  void totals_add_up_what_is_open_or_potential() {
    Matrix matrix = matrix(english(AMOUNTS));

    assertThat(matrix.rows())
        .extracting(Matrix.Row::total)
        .containsExactly(Datum.BLANK, euros(1_200_000), euros(300_000));
    assertThat(matrix.totals()).containsExactly(euros(1_200_000), euros(300_000), euros(1_500_000));
    assertThat(matrix.legend())
        .extracting(key -> key.letter() + key.counted())
        .containsExactly("Ufalse", "Otrue", "Ptrue");
  }

  @Test
  void units_and_offerings_that_only_cells_name_are_shown_too() {
    Matrix matrix = matrix(english(AMOUNTS));

    assertThat(matrix.rows())
        .extracting(row -> row.label().datum() + "" + row.label().path())
        .containsExactly(
            "Words[text=North]situation.whiteSpace.units[#1]",
            "Words[text=South]situation.whiteSpace.units[#2]",
            "Words[text=East]");
    assertThat(matrix.columns()).hasSize(2);
  }

  @Test
  void cells_keep_their_address_and_letter() {
    Matrix.Cell south = matrix(english(AMOUNTS)).rows().get(1).cells().get(0);

    assertThat(south.letter()).isEqualTo("P");
    assertThat(south.amount().path().text()).isEqualTo("situation.whiteSpace.cells[#1].amount");
  }

  @Test
  void the_headline_says_where_most_is_to_be_won() {
    assertThat(english(AMOUNTS).headline())
        .isEqualTo("€1.5M still to be won, €1.2M of it in “Works”");
  }

  @Test
  void without_amounts_the_headline_counts_cells() {
    assertThat(
            english(
                    space ->
                        space
                            .cell("A", "X", cell -> cell.status(WhiteSpaceStatus.POTENTIAL))
                            .cell("B", "X", cell -> cell.status(WhiteSpaceStatus.OURS)))
                .headline())
        .isEqualTo("1 cell of 2 is open or potential");
  }

  @Test
  void a_form_asks_for_four_units_four_offerings_and_sixteen_cells() {
    Section section = WhiteSpaceSection.whiteSpace(Composers.blank()).orElseThrow();

    assertThat(section.entries().map(entry -> entry.path().text()))
        .hasSize(4 + 4 + 2 * 16)
        .doesNotHaveDuplicates()
        .doesNotContain("")
        .contains("situation.whiteSpace.cells[#16].status");
  }

  private static Section english(Consumer<WhiteSpace.Builder> space) {
    AccountPlan plan =
        Composers.plan(builder -> builder.situation(situation -> situation.whiteSpace(space)));
    return WhiteSpaceSection.whiteSpace(Composers.english(plan)).orElseThrow();
  }

  private static Matrix matrix(Section section) {
    return (Matrix) section.blocks().get(0);
  }

  private static Datum euros(long amount) {
    return new Datum.Amount(BigDecimal.valueOf(amount), "EUR");
  }
}
