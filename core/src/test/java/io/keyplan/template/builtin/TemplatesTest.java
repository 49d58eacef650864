package io.keyplan.template.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.Outline;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void an_unknown_id_names_the_nearest_template() {
    assertThatThrownBy(() -> Templates.builtIn().get("simple-pan"))
        .hasMessageContaining("did you mean \"simple-plan\"?");
  }

  @Test
  void a_plan_is_composed_with_labels_addresses_and_types() {
    AccountPlan plan =
        AccountPlan.builder("Hélios")
            .info(info -> info.date(LocalDate.of(2026, 1, 12)).purpose("Grow"))
            .member("Ann Lee", member -> member.id("m1"))
            .action("Call", action -> action.id("a1").owner("m1").approval(ApprovalStatus.ACCEPTED))
            .build();

    String outline =
        Outline.of(
            Templates.builtIn()
                .get("simple-plan")
                .compose(
                    new Composer(
                        plan,
                        Variant.FILLED,
                        Locale.FRENCH,
                        LocalDate.of(2026, 2, 1),
                        Pictures.NONE)));

    assertThat(outline)
        .contains("Date: 2026-01-12 {info.date date}")
        .contains("Call {actions[a1].step} | Ann Lee {actions[a1].owner combo}")
        .contains("(Accepté:positive) {actions[a1].approval choice}");
  }

  @Test
  void a_presentation_of_a_plan_without_revenue_tells_its_opportunities() {
    Composer composer =
        Composers.english(
            Composers.plan(
                plan -> plan.opportunity("Cold chain", it -> it.value(100_000).probability(50))));

    String outline =
        Outline.of(Templates.builtIn().get("strategic-presentation").compose(composer));

    assertThat(outline).contains("Cold chain {opportunities[");
  }

  @Test
  void a_guided_form_prompts_in_every_field() {
    String outline =
        Outline.of(
            Templates.builtIn()
                .get("simple-plan")
                .compose(
                    new Composer(
                        AccountPlan.builder("Hélios").build(),
                        Variant.GUIDED,
                        Locale.ENGLISH,
                        LocalDate.of(2026, 2, 1),
                        Pictures.NONE)));

    assertThat(outline).doesNotContain("Hélios").contains("actions[new-4].step").contains("‹");
  }
}
