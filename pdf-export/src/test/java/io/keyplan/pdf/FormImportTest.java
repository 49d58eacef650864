package io.keyplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Variant;
import io.keyplan.merge.ImportResult;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Person;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.sample.SampleClient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms that were filled in become plans. */
class FormImportTest {

  private static ImportResult imported(String template, Map<String, String> entered) {
    byte[] file =
        FilledForms.edited(
            FilledForms.form(template, Locale.FRANCE),
            form -> {
              for (Map.Entry<String, String> field : entered.entrySet()) {
                FilledForms.field(form, field.getKey()).setValue(field.getValue());
              }
            });
    return PlanImport.standard().merge(FilledForms.read(file), null);
  }

  @Test
  void a_form_that_was_filled_in_is_a_plan() {
    ImportResult result =
        imported(
            "action-plan",
            Map.of(
                "account.name", "Hélios",
                "actions[new-2].step", "Appeler",
                "actions[new-2].due", "30/01/2026",
                "actions[new-2].status", "IN_PROGRESS",
                "actions[new-4].step", "Écrire",
                "goals[new-1].title", "Croître",
                "goals[new-1].objectives[new-2].title", "Ventes",
                "goals[new-1].objectives[new-2].target", "1 234,5"));
    AccountPlan plan = result.plan();

    assertThat(result.problems()).isEmpty();
    assertThat(result.isComplete()).isTrue();
    assertThat(plan.account().name()).isEqualTo("Hélios");
    assertThat(plan.actions()).extracting(Action::step).containsExactly("Appeler", "Écrire");
    assertThat(plan.actions().get(0).due()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(plan.actions().get(0).status()).isEqualTo(ActionStatus.IN_PROGRESS);
    assertThat(plan.goals().get(0).objectives().get(0).target())
        .isEqualByComparingTo(new BigDecimal("1234.5"));
  }

  @Test
  void a_person_who_stands_in_many_places_is_one() {
    ImportResult result =
        imported(
            "account-map",
            Map.of(
                "account.name", "Hélios",
                "people[new-3].name", "Ann Lee",
                "people[new-3].interest", "4",
                "people[new-3].department", "Achats"));

    assertThat(result.isComplete()).isTrue();
    assertThat(result.plan().people())
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo("Ann Lee");
              assertThat(person.department()).isEqualTo("Achats");
            });
  }

  @Test
  void what_a_form_says_comes_beside_what_a_plan_has() {
    AccountPlan plan = SampleClient.of(Locale.FRANCE).plan();
    byte[] blank = PdfFiles.write(PdfFiles.compose("account-map", Variant.BLANK, Locale.FRANCE));
    byte[] filled =
        FilledForms.edited(
            blank, form -> FilledForms.field(form, "people[new-1].name").setValue("Ann Lee"));
    PlanImport merge = PlanImport.standard();

    assertThat(merge.merge(FilledForms.read(blank), plan).plan()).isEqualTo(plan);
    assertThat(merge.merge(FilledForms.read(filled), plan).plan().people())
        .hasSize(plan.people().size() + 1)
        .extracting(Person::name)
        .endsWith("Ann Lee");
  }
}
