package io.keyplan.lint;

import static io.keyplan.lint.SoundPlan.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanLintTest {

  private static final AccountPlan SOUND = SoundPlan.PLAN;
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static List<Finding> find(AccountPlan plan) {
    return PlanLint.check(plan, AS_OF, ENGLISH).findings();
  }

  private static AccountPlan set(String pointer, Object value) {
    return PlanChange.set(SOUND, pointer, value);
  }

  @Test
  void a_finding_says_what_and_where_and_what_to_do() {
    assertThat(find(set("/actions/0/due", AS_OF.minusDays(3))))
        .containsExactly(
            new Finding(
                FindingCode.ACTION_OVERDUE,
                Severity.WARNING,
                "/actions/0/due",
                FieldPath.of("actions[a-1].due"),
                "The action “Meet the chief” is 3 days late.",
                "Finish it, agree on a new date with its owner, or cancel it."));
  }

  @Test
  void french_counts_days_in_french() {
    LintReport report =
        PlanLint.check(
            set("/actions/0/due", AS_OF.minusDays(1)), AS_OF, Messages.of(Locale.FRANCE));

    assertThat(report.findings().get(0).message())
        .contains("«\u202fMeet the chief\u202f»", "1 jour")
        .doesNotContain("jours");
  }

  @Test
  void the_last_day_is_not_too_late() {
    assertThat(find(set("/actions/0/due", AS_OF))).isEmpty();
    assertThat(find(set("/milestones/0/date", AS_OF))).isEmpty();
    assertThat(find(set("/info/nextReview", AS_OF))).isEmpty();
    assertThat(find(set("/account/contractEnd", AS_OF.plusDays(181)))).isEmpty();
    assertThat(find(set("/people/0/lastContact", AS_OF.minusDays(90)))).isEmpty();
    assertThat(find(set("/performance/kpis/0/asOf", AS_OF.minusDays(100)))).isEmpty();
  }

  @Test
  void less_may_be_better_for_deliveries_and_for_measures_of_ones_own() {
    AccountPlan below = set("/goals/0/objectives/0/target", BigDecimal.ONE);
    String type = "/goals/0/objectives/0/type";

    assertThat(find(PlanChange.set(below, type, null))).hasSize(1);
    assertThat(find(PlanChange.set(below, type, OpenEnum.of(ObjectiveType.DELIVERY)))).isEmpty();
    assertThat(find(PlanChange.set(below, type, new OpenEnum<ObjectiveType>(null, "Defects"))))
        .isEmpty();
  }

  @Test
  void an_id_that_matches_nothing_is_reported_with_the_nearest() {
    List<Finding> findings = find(set("/actions/1/owner", Ref.of("m-11")));

    assertThat(findings)
        .singleElement()
        .returns(FieldPath.of("actions[a-2].owner"), Finding::path)
        .returns(
            "“m-11” in the field “Owner” looks like an ID, but nothing has that ID.",
            Finding::message)
        .returns(
            "Did you mean “m-1”? Otherwise write the person’s or item’s name in full.",
            Finding::advice);
  }

  @Test
  void an_entry_of_a_list_of_references_has_its_own_place() {
    assertThat(find(set("/actions/1/dependsOn", List.of(Ref.of("a-1"), Ref.of("a-7")))))
        .singleElement()
        .returns("/actions/1/dependsOn/1", Finding::pointer)
        .returns(FieldPath.of("actions[a-2].dependsOn[#2]"), Finding::path);
  }

  @Test
  void a_name_in_place_of_an_id_is_fine() {
    assertThat(find(set("/actions/1/owner", Ref.of("Jean-Luc")))).isEmpty();
    assertThat(find(set("/actions/1/externalStakeholders", List.of(Ref.of("the board")))))
        .isEmpty();
  }

  @Test
  void loops_are_written_out() {
    assertThat(find(set("/people/0/reportsTo", Ref.of("p-2"))).get(0).message())
        .isEqualTo("The reporting lines form a loop: Ann Roy → Bob Sand → Ann Roy.");
  }

  @Test
  void a_plan_of_any_size_gets_findings_of_one_short_line() {
    AccountPlan extreme = ExtremePlan.create();
    for (String language : Messages.LANGUAGES) {
      List<Finding> findings =
          PlanLint.check(extreme, AS_OF, Messages.of(Locale.forLanguageTag(language))).findings();

      assertThat(findings)
          .hasSizeGreaterThan(100)
          .allSatisfy(
              finding -> assertThat(finding.message()).doesNotContain("\n").hasSizeLessThan(500));
    }
  }

  @Test
  void every_component_of_an_empty_plan_is_reported_as_incomplete() {
    AccountPlan plan = AccountPlan.builder("Client").build();
    LintReport report = PlanLint.check(plan, AS_OF, ENGLISH);

    assertThat(report.findings())
        .filteredOn(finding -> finding.code() == FindingCode.COMPONENT_INCOMPLETE)
        .hasSize(PlanComponent.values().length)
        .extracting(Finding::message)
        .contains("“Customer profile” is only 0% complete.");
    assertThat(report.completeness().percent()).isZero();
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void errors_come_first_and_then_the_order_of_the_codes() {
    AccountPlan plan = set("/info/purpose", null);
    plan = PlanChange.set(plan, "/actions/0/owner", null);
    plan = PlanChange.set(plan, "/actions/1/owner", null);
    plan = PlanChange.set(plan, "/actions/0/start", AS_OF.plusDays(11));
    LintReport report = PlanLint.check(plan, AS_OF, ENGLISH);

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.ACTION_DATES_REVERSED,
            FindingCode.ACTION_WITHOUT_OWNER,
            FindingCode.ACTION_WITHOUT_OWNER,
            FindingCode.PLAN_WITHOUT_PURPOSE);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.findings(Severity.WARNING))
        .extracting(Finding::pointer)
        .containsExactly("/actions/0/owner", "/actions/1/owner");
  }

  @Test
  void options_change_severities_and_turn_codes_off() {
    AccountPlan plan =
        PlanChange.set(set("/info/purpose", null), "/people/0/lastContact", AS_OF.minusDays(31));
    LintOptions options =
        LintOptions.builder()
            .staleAfterDays(30)
            .severity(FindingCode.CONTACT_STALE, Severity.ERROR)
            .off(FindingCode.PLAN_WITHOUT_PURPOSE)
            .build();

    assertThat(PlanLint.check(plan, AS_OF, ENGLISH, options).findings())
        .singleElement()
        .returns(FindingCode.CONTACT_STALE, Finding::code)
        .returns(Severity.ERROR, Finding::severity);
  }

  @Test
  void a_negative_number_of_days_is_refused() {
    assertThatThrownBy(() -> LintOptions.builder().staleAfterDays(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("staleAfterDays must be 0 or more, not -1");
  }

  @Test
  void codes_are_known_by_their_ids() {
    assertThat(FindingCode.ofId("action-without-owner")).contains(FindingCode.ACTION_WITHOUT_OWNER);
    assertThat(FindingCode.ofId("action-without-honour")).isEmpty();
    assertThat(FindingCode.ids()).hasSize(FindingCode.values().length).doesNotHaveDuplicates();
  }

  @Test
  void there_are_texts_for_every_code_and_for_nothing_else() {
    for (String language : Messages.LANGUAGES) {
      Messages messages = Messages.of(Locale.forLanguageTag(language));
      assertThat(
              messages.keys().stream()
                  .filter(key -> key.startsWith("lint."))
                  .filter(key -> !key.startsWith("lint.severity."))
                  .filter(key -> !key.startsWith("lint.component."))
                  .filter(key -> !key.endsWith(".advice.nearest")))
          .containsExactlyInAnyOrderElementsOf(
              FindingCode.ids().stream()
                  .flatMap(id -> List.of("lint." + id, "lint." + id + ".advice").stream())
                  .toList());
      for (Severity severity : Severity.values()) {
        assertThat(messages.has("lint.severity." + severity.name())).isTrue();
      }
    }
  }
}
