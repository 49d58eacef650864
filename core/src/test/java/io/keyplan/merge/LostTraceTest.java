package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that no longer say what they showed, or that are of another plan. */
class LostTraceTest {

  private static final AccountPlan PLAN = SampleClient.of(Locale.US).plan();
  private static final String ACTION = "actions[" + PLAN.actions().get(0).id() + "]";

  private final PaperDocument document =
      PaperDocument.of(PLAN, "action-plan", Locale.US).withoutTrace();

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_form_removes_nothing(String template) {
    PaperDocument form = PaperDocument.form(template, Locale.US).withoutTrace();

    ImportResult result = form.into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void what_is_written_into_a_form_is_new() {
    PaperDocument form =
        PaperDocument.form("action-plan", Locale.US)
            .withoutTrace()
            .write("actions[new-2].step", "Call");

    ImportResult result = form.into(PLAN);

    assertThat(result.plan().actions()).hasSize(PLAN.actions().size() + 1);
    assertThat(result.changes()).hasSize(1);
  }

  @Test
  void a_blank_place_is_reported_and_empties_nothing() {
    ImportResult result = document.write(ACTION + ".due", "").into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path().text()).isEqualTo(ACTION + ".due"));
  }

  @Test
  void a_list_that_lacks_entries_is_reported_and_one_with_more_is_read() {
    AccountPlan plan =
        AccountPlan.builder("Acme")
            .account(it -> it.need("One").need("Two").buyingHabits("Yearly"))
            .build();

    ImportResult less = needs(plan, "One").into(plan);
    ImportResult more = needs(plan, "One\nTwo\nThree").into(plan);
    ImportResult other = needs(plan, "One\nSecond").into(plan);

    assertThat(less.changes()).isEmpty();
    assertThat(less.problems()).hasSize(1);
    assertThat(more.plan().account().needs()).containsExactly("One", "Two", "Three");
    assertThat(other.plan().account().needs()).containsExactly("One", "Second");
  }

  private static PaperDocument needs(AccountPlan plan, String text) {
    return PaperDocument.of(plan, "key-account-plan", Locale.US)
        .withoutTrace()
        .write("account.needs", text);
  }

  @Test
  void a_deleted_row_is_reported_and_removes_nothing() {
    ImportResult result = document.deleteRow(ACTION).into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(ACTION));
  }

  @Test
  void a_field_that_is_shown_twice_and_edited_once_is_a_conflict_and_never_flips() {
    String path = "account.headquarters";
    PaperDocument twice = PaperDocument.of(PLAN, "key-account-plan", Locale.US).withoutTrace();
    twice.values.add(
        twice.values.stream().filter(it -> it.path().text().equals(path)).findFirst().get());

    ImportResult result = twice.writeOnce(path, "Nantes").into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_copy_of_the_client_is_compared_with_what_the_client_may_see(String template) {
    ImportResult result = PaperDocument.forClient(PLAN, template).withoutTrace().into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.conflicts()).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void an_edit_in_a_copy_of_the_client_is_read_and_nothing_kept_back_is_touched() {
    PaperDocument copy = PaperDocument.forClient(PLAN, "key-account-plan").withoutTrace();

    ImportResult result = copy.write("account.headquarters", "Nantes").into(PLAN);

    assertThat(result.plan().account().headquarters()).isEqualTo("Nantes");
    assertThat(result.changes()).hasSize(1);
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void a_table_of_which_nothing_is_left_is_a_problem_with_and_without_the_trace() {
    PaperDocument traced = PaperDocument.of(PLAN, "action-plan", Locale.US);
    for (PaperDocument emptied : List.of(traced, document)) {
      emptied.tables.replaceAll(
          table ->
              table.list().text().equals("actions")
                  ? PaperDocument.withRows(table, List.of())
                  : table);

      ImportResult result = emptied.into(PLAN);

      assertThat(result.changes()).isEmpty();
      assertThat(result.problems())
          .anyMatch(problem -> problem.message().endsWith("no entry was removed"));
    }
  }

  @Test
  void a_row_of_which_nothing_is_left_is_a_deleted_one() {
    PaperDocument traced = PaperDocument.of(PLAN, "action-plan", Locale.US).emptyRow(ACTION);

    ImportResult result = traced.into(PLAN);

    assertThat(result.plan().actions()).hasSize(PLAN.actions().size() - 1);
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void a_document_of_another_client_is_refused_unless_forced() {
    AccountPlan other =
        AccountPlan.builder("Beta Ltd")
            .action("Sign", it -> it.id(PLAN.actions().get(0).id()))
            .build();
    PaperDocument edited =
        PaperDocument.of(PLAN, "action-plan", Locale.US).write(ACTION + ".status", "done");

    assertThatThrownBy(() -> edited.into(other))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(PLAN.account().name())
        .hasMessageContaining("Beta Ltd");
    assertThat(PlanImport.standard().forced().merge(edited.content(), other).conflicts())
        .isNotEmpty();
  }

  @Test
  void a_document_of_another_plan_is_refused_and_one_of_a_renamed_client_is_not() {
    AccountPlan mine = AccountPlan.builder("Acme").id("p-1").action("Call").build();
    AccountPlan renamed = AccountPlan.builder("Acme Group").id("p-1").action("Call").build();
    AccountPlan other = AccountPlan.builder("Acme").id("p-2").action("Call").build();
    PaperDocument edited =
        PaperDocument.of(mine, "action-plan", Locale.US).write("actions[action-1].status", "done");

    assertThat(edited.into(renamed).plan().actions().get(0).status())
        .isEqualTo(ActionStatus.COMPLETED);
    assertThatThrownBy(() -> edited.into(other)).hasMessageContaining("Acme");
  }
}
