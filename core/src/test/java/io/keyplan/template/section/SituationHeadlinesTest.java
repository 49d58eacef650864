package io.keyplan.template.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.model.choice.RiskStatus;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.template.Composer;
import io.keyplan.template.Composers;
import io.keyplan.template.headline.AccountHeadlines;
import io.keyplan.template.headline.SituationHeadlines;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SituationHeadlinesTest {

  private static final LocalDate NEXT = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 16);

  @Test
  void the_relationship_is_compared_with_before_and_with_the_target() {
    assertBoth(
        SituationHeadlines::relationship,
        plan -> relationship(plan, 3, 4, 2),
        "Relation passée de 2 à 3 sur 5 ; objectif : 4",
        "Relationship up from 2 to 3 out of 5; target: 4");
    assertBoth(
        SituationHeadlines::relationship,
        plan -> relationship(plan, 3, null, 4),
        "Relation en recul, de 4 à 3 sur 5",
        "Relationship down from 4 to 3 out of 5");
    assertBoth(
        SituationHeadlines::relationship,
        plan -> relationship(plan, 4, 4, null),
        "Relation à 4 sur 5, au niveau visé",
        "Relationship at 4 out of 5, on target");
    assertBoth(SituationHeadlines::relationship, plan -> relationship(plan, null, 4, 3), "", "");
  }

  @Test
  void the_largest_competitor_is_compared_with_us() {
    assertBoth(
        SituationHeadlines::competitors,
        plan -> competitors(plan, 28, 34),
        "Ormélia mène avec 34 % des dépenses du client, contre 28 % pour nous",
        "Ormélia leads with 34% of the client’s spend, against 28% for us");
    assertBoth(
        SituationHeadlines::competitors,
        plan -> competitors(plan, 40, 34),
        "Nous menons avec 40 % des dépenses du client, devant Ormélia (34 %)",
        "We lead with 40% of the client’s spend, ahead of Ormélia (34%)");
    assertBoth(
        SituationHeadlines::competitors,
        plan ->
            plan.situation(
                situation -> situation.competitor("Rival", r -> r.threat(ThreatLevel.HIGH))),
        "Une menace élevée : Rival",
        "One high threat: Rival");
  }

  @Test
  void a_high_risk_is_named() {
    assertBoth(
        SituationHeadlines::risks,
        plan -> risks(plan, RiskStatus.OPEN, RiskStatus.MONITORED, RiskStatus.OCCURRED),
        "Risque élevé : Risk",
        "High risk: Risk");
    assertBoth(
        SituationHeadlines::risks,
        plan -> risks(plan, RiskStatus.OPEN),
        "Risque élevé : Risk",
        "High risk: Risk");
    assertBoth(
        SituationHeadlines::risks,
        plan -> risks(plan, RiskStatus.CLOSED, RiskStatus.MITIGATED),
        "2 risques, tous maîtrisés ou clos",
        "2 risks, all mitigated or closed");
  }

  @Test
  void a_finding_without_an_answer_is_named() {
    assertBoth(
        c -> SituationHeadlines.swot(c, c.plan().situation().swots().get(0)),
        plan ->
            plan.action("Call", action -> action.id("a-1"))
                .situation(
                    situation ->
                        situation.swot(
                            swot -> swot.strength("A").weakness("B", b -> b.action("a-1")))),
        "Encore sans action : «\u202FA\u202F»",
        "No action answers “A” yet");
    assertBoth(
        c -> SituationHeadlines.swot(c, c.plan().situation().swots().get(0)),
        plan -> plan.situation(situation -> situation.swot(swot -> swot.threat("A").threat("B"))),
        "À contrer : A",
        "To answer: A");
    assertBoth(
        c -> SituationHeadlines.swot(c, c.plan().situation().swots().get(0)),
        plan ->
            plan.situation(
                situation -> situation.swot(swot -> swot.strength("S").weakness("W").threat("T"))),
        "Sur quoi s’appuyer : S ; à contrer : T",
        "To build on: S; to answer: T");
  }

  @Test
  void the_account_is_placed_by_our_last_full_year() {
    UnaryOperator<AccountPlan.Builder> revenue =
        plan ->
            plan.revenue(
                r ->
                    r.year(2024, year -> year.actual(3_800_000))
                        .year(2025, year -> year.actual(4_200_000))
                        .year(2026, year -> year.forecast(9_000_000)));
    Sentences.assertSilent(AccountHeadlines::overview, revenue);
    assertBoth(
        AccountHeadlines::overview,
        plan -> relationship(revenue.apply(plan), 3, 4, null),
        "4,2 M€ en 2025 ; relation à porter de 3 à 4 sur 5",
        "€4.2M in 2025; relationship to be raised from 3 to 4 out of 5");
    Sentences.assertSilent(
        AccountHeadlines::overview,
        plan ->
            revenue
                .apply(plan)
                .revenue(r -> r.perspective(RevenuePerspective.CLIENTS_OWN))
                .account(account -> account.potential(250_000)));
  }

  @Test
  void only_a_customer_has_been_one_since() {
    UnaryOperator<AccountPlan.Builder> customer =
        plan -> plan.account(account -> account.customerSince(2016).contractEnd(LAST));
    assertBoth(
        AccountHeadlines::clientInformation,
        customer,
        "Client depuis 2016, contrat jusqu’au 16 octobre 2026",
        "Customer since 2016, contract until October 16, 2026");
    assertBoth(
        AccountHeadlines::clientInformation,
        plan -> customer.apply(plan).account(a -> a.type(AccountType.FORMER_CUSTOMER)),
        "",
        "");
  }

  @Test
  void the_next_step_of_a_decision_is_named_while_it_is_short() {
    assertBoth(
        AccountHeadlines::decisionProcess,
        plan -> steps(plan, "Cadrage"),
        "«\u202FCadrage\u202F» : dans 19 jours, le 1ᵉʳ mars",
        "“Cadrage” comes on March 1, in 19 days");
    assertBoth(
        AccountHeadlines::decisionProcess,
        plan -> steps(plan, "Cadrage ".repeat(12)),
        "Prochaine étape le 1ᵉʳ mars",
        "The next step comes on March 1");
  }

  private static void assertBoth(
      Function<Composer, String> headline,
      UnaryOperator<AccountPlan.Builder> details,
      String french,
      String english) {
    AccountPlan plan = Composers.plan(details);
    assertThat(headline.apply(Composers.french(plan)))
        .isEqualTo(french.replaceAll(" (?=[:;%]|[Mk]€)", "\u202F"));
    assertThat(headline.apply(Composers.english(plan))).isEqualTo(english);
  }

  private static AccountPlan.Builder relationship(
      AccountPlan.Builder plan, Integer current, Integer target, Integer previous) {
    return plan.account(
        account ->
            account.relationship(ties -> ties.current(current).target(target).previous(previous)));
  }

  private static AccountPlan.Builder competitors(AccountPlan.Builder plan, int us, int rival) {
    return plan.situation(
        situation ->
            situation
                .competitor("Novatherm", ours -> ours.us(true).share(us))
                .competitor("Ormélia", theirs -> theirs.share(rival))
                .competitor("Tervance", other -> other.share(5)));
  }

  /** The first is high, the others are not. */
  private static AccountPlan.Builder risks(AccountPlan.Builder plan, RiskStatus... statuses) {
    for (int i = 0; i < statuses.length; i++) {
      RiskStatus status = statuses[i];
      int impact = i == 0 ? 5 : 2;
      plan.situation(
          situation ->
              situation.risk("Risk", risk -> risk.probability(3).impact(impact).status(status)));
    }
    return plan;
  }

  private static AccountPlan.Builder steps(AccountPlan.Builder plan, String first) {
    return plan.account(
        account ->
            account
                .decisionStep(first, step -> step.date(NEXT))
                .decisionStep("Signature", step -> step.date(LAST)));
  }
}
