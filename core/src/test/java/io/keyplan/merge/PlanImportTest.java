package io.keyplan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.export.Format;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Person;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.ShownRow;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.RandomPlans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanImportTest {

  private static final AccountPlan PLAN = SampleClient.of(Locale.US).plan();
  private static final Action ACTION = PLAN.actions().get(0);
  private static final String ADDRESS = "actions[" + ACTION.id() + "]";

  private final PaperDocument document = PaperDocument.of(PLAN, "action-plan", Locale.US);

  private static Action action(AccountPlan plan) {
    return plan.actions().stream()
        .filter(action -> action.id().equals(ACTION.id()))
        .findFirst()
        .orElseThrow();
  }

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(Template::id);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_untouched_document_changes_nothing(String template) {
    for (Locale locale : List.of(Locale.US, Locale.FRANCE)) {
      ImportResult result = PaperDocument.of(PLAN, template, locale).into(PLAN);

      assertThat(result.changes()).isEmpty();
      assertThat(result.isComplete()).isTrue();
      assertThat(result.notes()).isEmpty();
      assertThat(result.plan()).isEqualTo(PLAN);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_untouched_document_of_any_plan_changes_nothing_in_any_other(String template) {
    for (int seed = 1; seed < 12; seed++) {
      AccountPlan today = RandomPlans.of(seed + 100);
      DocumentContent document =
          PaperDocument.of(RandomPlans.of(seed), template, Locale.UK).content();
      ImportResult result = PlanImport.standard().forced().merge(document, today);

      assertThat(result.changes()).as("plan %d", seed).isEmpty();
      assertThat(result.isComplete()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void an_untouched_form_changes_nothing(String template) {
    ImportResult result = PaperDocument.form(template, Locale.US).into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void takes_what_was_edited_and_nothing_else() {
    document
        .write(ADDRESS + ".step", "Call them")
        .write(ADDRESS + ".due", "3/31/26")
        .write(ADDRESS + ".status", "done");

    ImportResult result = document.into(PLAN);

    Action action = action(result.plan());
    assertThat(action.step()).isEqualTo("Call them");
    assertThat(action.due()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(action.status()).isEqualTo(ActionStatus.COMPLETED);
    assertThat(result.changes()).hasSize(3);
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void keeps_what_changed_in_the_plan_meanwhile() {
    AccountPlan today =
        PLAN.toBuilder().info(info -> info.purpose("Grow together").version("9")).build();

    ImportResult result = document.write(ADDRESS + ".step", "Call them").into(today);

    assertThat(result.plan().info()).isEqualTo(today.info());
    assertThat(action(result.plan()).step()).isEqualTo("Call them");
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void what_changed_in_both_is_a_conflict_and_stays() {
    AccountPlan today = renamed("Write to them");

    ImportResult result = document.write(ADDRESS + ".step", "Call them").into(today);

    assertThat(result.plan()).isEqualTo(today);
    assertThat(result.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.path().text()).isEqualTo(ADDRESS + ".step");
              assertThat(conflict.inDocument()).isEqualTo("Call them");
              assertThat(conflict.inPlan()).isEqualTo("Write to them");
              assertThat(conflict.place()).isNotBlank();
            });
  }

  @Test
  void the_same_change_in_both_is_none() {
    AccountPlan today = renamed("Call them");

    ImportResult result = document.write(ADDRESS + ".step", "Call them").into(today);

    assertThat(result.changes()).isEmpty();
    assertThat(result.isComplete()).isTrue();
  }

  private static AccountPlan renamed(String step) {
    PlanDraft draft = PlanDraft.of(PLAN);
    draft.set(Address.of(io.keyplan.value.FieldPath.of(ADDRESS + ".step")).orElseThrow(), step);
    return draft.build();
  }

  @Test
  void what_cannot_be_read_is_reported_and_changes_nothing() {
    ImportResult result =
        document.write(ADDRESS + ".due", "soon").write(ADDRESS + ".step", "").into(PLAN);

    assertThat(result.plan()).isEqualTo(PLAN);
    assertThat(result.problems())
        .extracting(problem -> problem.path().text())
        .containsOnly(ADDRESS + ".due", ADDRESS + ".step");
    assertThat(result.problems()).noneMatch(problem -> problem.message().isBlank());
  }

  @Test
  void the_symbol_behind_assumed_facts_is_no_part_of_them() {
    ImportResult result = document.write(ADDRESS + ".step", "Call them (?)").into(PLAN);

    assertThat(action(result.plan()).step()).isEqualTo("Call them");
  }

  @Test
  void a_field_is_emptied() {
    ImportResult result = document.write(ADDRESS + ".due", "").into(PLAN);

    assertThat(action(result.plan()).due()).isNull();
    assertThat(result.changes()).hasSize(1);
  }

  @Test
  void a_new_row_is_a_new_entry_once() {
    document.addRow("actions", "step", "Visit", "due", "Feb 1, 2026", "progress", "20%");

    ImportResult result = document.into(PLAN);

    assertThat(result.plan().actions()).hasSize(PLAN.actions().size() + 1);
    Action added = result.plan().actions().get(PLAN.actions().size());
    assertThat(added.step()).isEqualTo("Visit");
    assertThat(added.due()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(added.progress()).isEqualByComparingTo(new BigDecimal(20));
    assertThat(added.id()).isNotBlank();
    assertThat(result.changes()).hasSize(1);
    assertThat(document.into(result.plan()).changes()).isEmpty();
  }

  @Test
  void a_new_row_without_what_it_needs_is_reported() {
    ImportResult result = document.addRow("actions", "due", "Feb 1, 2026").into(PLAN);

    assertThat(result.plan()).isEqualTo(PLAN);
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void a_row_that_sums_up_is_no_entry() {
    document
        .addRow("actions", "step", "Total")
        .addRow("actions", "step", "Moyenne :", "progress", "45 %");

    ImportResult result = document.into(PLAN);

    assertThat(result.plan()).isEqualTo(PLAN);
    assertThat(result.notes()).hasSize(2);
  }

  @Test
  void a_row_deleted_from_all_tables_is_a_deleted_entry() {
    ImportResult result = document.deleteRow(ADDRESS).into(PLAN);

    assertThat(result.plan().actions()).hasSize(PLAN.actions().size() - 1).doesNotContain(ACTION);
    assertThat(result.changes()).isNotEmpty();
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void an_entry_that_changed_meanwhile_is_not_deleted() {
    AccountPlan today = renamed("Write to them");

    ImportResult result = document.deleteRow(ADDRESS).into(today);

    assertThat(result.plan()).isEqualTo(today);
    assertThat(result.conflicts()).hasSize(1);
  }

  @Test
  void a_deleted_table_deletes_nothing() {
    document.tables.clear();

    assertThat(document.into(PLAN).changes()).isEmpty();
  }

  @Test
  void rows_may_change_places() {
    document.tables.replaceAll(
        table -> {
          List<ShownRow> rows = new java.util.ArrayList<>(table.rows());
          java.util.Collections.reverse(rows);
          return PaperDocument.withRows(table, rows);
        });

    assertThat(document.into(PLAN).changes()).isEmpty();
  }

  @Test
  void a_row_pasted_twice_is_reported_and_one_that_was_changed_then_is_new() {
    ShownRow row =
        document.tables.stream()
            .filter(table -> table.list().text().equals("actions"))
            .findFirst()
            .orElseThrow()
            .rows()
            .get(0);

    ImportResult same = document.addRow("actions", row).into(PLAN);
    assertThat(same.changes()).isEmpty();
    assertThat(same.notes()).hasSize(1);

    document.addRow(
        "actions",
        new ShownRow(
            row.record(),
            row.values().stream()
                .map(
                    value ->
                        value.path().text().endsWith(".step")
                            ? new io.keyplan.read.ShownValue(
                                value.path(),
                                new io.keyplan.read.Shown.Text("Another"),
                                value.place())
                            : value)
                .toList(),
            row.place()));
    ImportResult changed = document.into(PLAN);
    assertThat(changed.problems()).isEmpty();

    assertThat(changed.plan().actions()).hasSize(PLAN.actions().size() + 1);
    assertThat(changed.changes()).hasSize(1);
    assertThat(changed.notes()).hasSize(2);
  }

  @Test
  void without_a_trace_differences_are_edits() {
    ImportResult result = document.write(ADDRESS + ".step", "Call them").withoutTrace().into(PLAN);

    assertThat(result.changes()).hasSize(1);
    assertThat(result.notes()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void without_a_trace_an_untouched_document_changes_nothing(String template) {
    ImportResult result = PaperDocument.of(PLAN, template, Locale.FRANCE).withoutTrace().into(PLAN);

    assertThat(result.changes()).isEmpty();
    assertThat(result.isComplete()).isTrue();
    for (int seed = 1; seed < 4; seed++) {
      AccountPlan plan = RandomPlans.of(seed);
      ImportResult any = PaperDocument.of(plan, template, Locale.UK).withoutTrace().into(plan);

      assertThat(any.changes()).as("plan %d", seed).isEmpty();
      assertThat(any.conflicts()).isEmpty();
    }
  }

  @Test
  void a_filled_form_is_a_plan() {
    PaperDocument form =
        PaperDocument.form("action-plan", Locale.FRANCE)
            .write("actions[new-2].step", "Appeler")
            .write("actions[new-2].due", "30/1/26")
            .write("actions[new-1].step", "Écrire");

    List<Action> actions = form.into(null).plan().actions();

    assertThat(actions).extracting(Action::step).containsExactly("Écrire", "Appeler");
    assertThat(actions.get(1).due()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(form.into(PLAN).plan().actions())
        .hasSize(PLAN.actions().size() + 2)
        .containsAll(PLAN.actions());
  }

  @Test
  void a_document_is_a_new_plan_with_the_same_ids() {
    AccountPlan plan = PaperDocument.of(PLAN, "key-account-plan", Locale.US).into(null).plan();

    assertThat(plan.account().name()).isEqualTo(PLAN.account().name());
    assertThat(plan.actions())
        .extracting(Action::id)
        .containsExactlyInAnyOrderElementsOf(PLAN.actions().stream().map(Action::id).toList());
    assertThat(plan.people())
        .hasSizeGreaterThan(5)
        .extracting(Person::id)
        .isSubsetOf(PLAN.people().stream().map(Person::id).toList());
  }

  @Test
  void what_is_not_ours_is_refused() {
    DocumentContent foreign =
        new DocumentContent(Format.WORD, null, "", null, List.of(), List.of(), List.of());

    assertThatThrownBy(() -> PlanImport.standard().merge(foreign, PLAN))
        .isInstanceOf(UnreadableDocumentException.class);
  }
}
