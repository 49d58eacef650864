package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.TextSource;
import io.keyplan.export.Format;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables of documents that lost everything but their headings and texts. */
class HeadedTablesTest {

  private static final FieldPath ACTIONS = FieldPath.of("actions");
  private static final List<String> HEADINGS = List.of("Action step", "Due date", "Status", "Days");

  private static final AccountPlan PLAN =
      AccountPlan.builder("Acme")
          .info(it -> it.asOf(LocalDate.of(2026, 1, 12)))
          .action(action("a", "Call", 3, ActionStatus.COMPLETED))
          .action(action("b", "Write", 4, ActionStatus.NOT_STARTED))
          .action(action("c", "Meet", 5, ActionStatus.IN_PROGRESS))
          .build();

  private static Action action(String id, String step, int day, ActionStatus status) {
    return Action.builder(step)
        .id(id)
        .due(LocalDate.of(2026, 2, day))
        .status(status)
        .approval(ApprovalStatus.values()[0])
        .build();
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    rows.add(List.of("Meet", "Feb 5, 2026", "In progress", "24"));
    rows.add(List.of("Call", "Feb 3, 2026", "Completed", ""));
    rows.add(List.of("Write", "Feb 4, 2026\nOverdue", "Not started", "23"));
    return rows;
  }

  private static ImportResult read(FieldPath list, List<List<String>> rows, AccountPlan plan) {
    HeadedTable table = new HeadedTable(list, rows, "the table was not read", "slide 1");
    return PlanImport.standard()
        .merge(
            new DocumentContent(
                Format.POWERPOINT,
                null,
                "Acme – Action plan",
                Locale.US,
                List.of(),
                List.of(),
                List.of(table),
                List.of()),
            plan);
  }

  @Test
  void rows_that_say_what_the_plan_says_change_nothing_in_any_order() {
    assertThat(read(ACTIONS, rows(), PLAN).changes()).isEmpty();
    assertThat(read(FieldPath.NONE, rows(), PLAN).changes()).isEmpty();
  }

  @Test
  void an_edited_cell_is_the_edit_of_its_row() {
    List<List<String>> rows = rows();
    rows.set(2, List.of("Call", "Feb 20, 2026", "Completed", ""));
    rows.set(3, List.of("Write twice", "Feb 4, 2026\nOverdue", "Not started", "23"));

    for (FieldPath list : List.of(ACTIONS, FieldPath.NONE)) {
      ImportResult result = read(list, rows, PLAN);

      assertThat(result.changes())
          .extracting(change -> change.address().text() + " " + change.after())
          .containsExactlyInAnyOrder("actions[a].due 2026-02-20", "actions[b].step Write twice");
    }
  }

  @Test
  void a_heading_of_two_fields_is_the_one_that_most_rows_agree_with() {
    List<List<String>> rows = rows();
    rows.set(1, List.of("Meet", "Feb 5, 2026", "Completed", "24"));

    assertThat(read(ACTIONS, rows, PLAN).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.address().text()).isEqualTo("actions[c].status"));
  }

  @Test
  void headings_of_another_language_are_known() {
    List<List<String>> rows = rows();
    rows.set(0, List.of("Étape d’action", "Échéance", "", ""));
    rows.set(2, List.of("Call", "Feb 20, 2026", "Completed", ""));

    assertThat(read(ACTIONS, rows, PLAN).changes()).hasSize(1);
  }

  @Test
  void columns_that_show_no_field_are_named() {
    assertThat(read(ACTIONS, rows(), PLAN).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("“Days” name no field"));
  }

  @Test
  void a_row_like_no_entry_is_reported_and_a_total_is_not() {
    List<List<String>> rows = rows();
    rows.add(List.of("Invite", "Mar 1, 2026", "", ""));
    rows.add(List.of("Total", "", "", "47"));

    ImportResult result = read(ACTIONS, rows, PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.problems().get(0).message())
        .contains("like no entry of the plan")
        .endsWith("“Invite”");
  }

  @Test
  void a_column_whose_heading_names_two_fields_shows_the_second_on_its_second_line() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Action step\nDue date", "Status"));
    rows.add(List.of("Meet\nFeb 5, 2026", "In progress"));
    rows.add(List.of("Call twice\nFeb 3, 2026", "Completed"));
    rows.add(List.of("Write\nFeb 20, 2026\nOverdue", "Not started"));

    for (FieldPath list : List.of(ACTIONS, FieldPath.NONE)) {
      assertThat(read(list, rows, PLAN).changes())
          .extracting(change -> change.address().text() + " " + change.after())
          .containsExactlyInAnyOrder("actions[a].step Call twice", "actions[b].due 2026-02-20");
    }
  }

  @Test
  void lines_of_a_value_above_another_belong_to_it_as_the_plan_says() {
    AccountPlan plan =
        PLAN.toBuilder()
            .action(action("d", "Ask\nagain", 6, ActionStatus.BLOCKED))
            .action(action("e", "Sum\nup", 7, ActionStatus.BLOCKED))
            .action(action("f", "Think\ntwice", 8, ActionStatus.BLOCKED))
            .build();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Action step\nDue date", "Status"));
    rows.add(List.of("Meet\nFeb 5, 2026", "In progress"));
    rows.add(List.of("Call\nFeb 3, 2026\nOverdue", "Completed"));
    rows.add(List.of("Write\nFeb 4, 2026", "Not started"));
    rows.add(List.of("Ask\nagain\nFeb 20, 2026", "Blocked"));
    rows.add(List.of("Sum\nit\nup\nFeb 7, 2026", "Blocked"));
    rows.add(List.of("Think\ntwice\nFeb 8, 2026\nOverdue", "Blocked"));

    assertThat(read(ACTIONS, rows, plan).changes())
        .extracting(change -> change.address().text() + " " + change.after())
        .containsExactlyInAnyOrder("actions[d].due 2026-02-20", "actions[e].step Sum\nit\nup");

    rows.set(4, List.of("Do\nnot ask\nFeb 20, 2026", "Blocked"));
    ImportResult unclear = read(ACTIONS, rows, plan);

    assertThat(unclear.changes())
        .extracting(change -> change.address().text())
        .containsExactly("actions[e].step");
    assertThat(unclear.isComplete()).isFalse();
  }

  @Test
  void what_is_no_day_or_figure_keeps_all_of_its_lines() {
    AccountPlan plan =
        AccountPlan.builder("Acme").person("Ann", person -> person.id("p").phone("1\n2")).build();
    List<List<String>> rows = List.of(List.of("Name", "Phone"), List.of("Ann", "1\n3"));

    assertThat(read(FieldPath.of("people"), rows, plan).changes())
        .extracting(change -> change.address().text() + " " + change.after())
        .containsExactly("people[p].phone 1\n3");
  }

  @Test
  void what_totals_are_called_in_our_documents_is_known() {
    for (Messages texts : Messages.all(Texts.of(TextSource.NONE))) {
      for (String key : List.of("total", "subtotal", "average", "totalOfSources")) {
        assertThat(TotalRow.isName(texts.text("word." + key)))
            .as("%s in %s", key, texts.locale())
            .isTrue();
      }
    }
  }

  @Test
  void rows_that_are_gone_are_reported_and_remove_nothing() {
    List<List<String>> rows = rows();
    rows.remove(2);

    ImportResult result = read(ACTIONS, rows, PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.problems())
        .anyMatch(problem -> problem.message().contains("the table lacks 1 of the plan's entries"));
  }

  @Test
  void a_table_that_fits_nothing_is_reported_where_its_name_said_that_it_would() {
    List<List<String>> rows = List.of(List.of("One", "Two"), List.of("Meet", "Feb 5, 2026"));

    assertThatThrownBy(() -> read(ACTIONS, rows, PLAN))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("the table was not read");
  }

  @Test
  void a_table_without_a_name_whose_rows_are_not_the_plans_is_none_of_ours() {
    List<List<String>> rows =
        List.of(HEADINGS, List.of("Dig", "Feb 5, 2026", "", ""), List.of("Fill", "", "", ""));

    assertThatThrownBy(() -> read(FieldPath.NONE, rows, PLAN))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void without_a_plan_rows_cannot_be_told_apart() {
    assertThatThrownBy(() -> read(ACTIONS, rows(), null))
        .isInstanceOf(UnreadableDocumentException.class);
  }
}
