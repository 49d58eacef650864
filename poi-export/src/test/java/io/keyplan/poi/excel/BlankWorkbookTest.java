package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A blank workbook calculates as soon as rows are typed. */
class BlankWorkbookTest {

  private static final String FILE = "key-account-plan-blank-en";

  @Test
  void opportunities_are_weighted_and_added_up() throws IOException {
    byte[] typed =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Opportunities",
            rows -> {
              rows.get(0).putAll(Map.of("Opportunity", "One", "Value", 1_000, "Prob.", 0.5));
              rows.get(1).putAll(Map.of("Opportunity", "Two", "Value", 300, "Prob.", 0.1));
            });

    assertThat(TableEdit.shown(typed, "Overview").values()).contains("1300.0", "530.0");
    assertThat(TableEdit.shown(typed, "4. Strategies and tactics").values())
        .contains("500.0", "30.0", "530.0");
    assertThat(TableEdit.errors(typed)).isEmpty();
  }

  @Test
  void risks_are_scored_and_actions_counted_down() throws IOException {
    byte[] typed =
        TableEdit.edit(
            WrittenWorkbooks.file(FILE),
            "Risks",
            rows -> rows.get(0).putAll(Map.of("Prob.", 4, "Impact", 5)));
    typed =
        TableEdit.edit(
            typed,
            "Actions",
            rows -> rows.get(0).putAll(Map.of("Action step", "A", "Due date", 46_054)));

    assertThat(TableEdit.shown(typed, "2. Situation analysis").values()).contains("20.0");
    assertThat(TableEdit.shown(typed, "5. Action plan").values()).contains("20.0");
    assertThat(TableEdit.shown(typed, "Overview").values()).contains("1.0", "46054.0");
  }

  @Test
  void people_are_placed_by_their_scores() throws IOException {
    byte[] typed =
        TableEdit.edit(
            WrittenWorkbooks.file("account-map-blank-en"),
            "InfluenceInterest",
            rows -> rows.get(1).putAll(Map.of("Name", "Ann Roy", "Interest", 2, "Influence", 3)));

    Map<String, String> drawn = TableEdit.shown(typed, "Views");
    assertThat(List.of(drawn.get("D2"), drawn.get("E2"), drawn.get("G2")))
        .containsExactly("Ann Roy", "2.0", "3.0");
    assertThat(TableEdit.errors(typed)).isEmpty();
  }
}
