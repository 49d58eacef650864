package io.keyplan.lint;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Cadence;
import io.keyplan.model.choice.Channel;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.PlanStatus;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.WhiteSpaceStatus;
import java.time.LocalDate;

/** A small plan in which a review finds nothing. */
final class SoundPlan {

  static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

  static final AccountPlan PLAN = plan();

  private SoundPlan() {}

  private static AccountPlan plan() {
    AccountPlan.Builder builder = AccountPlan.builder("Client");
    head(builder);
    account(builder);
    people(builder);
    situation(builder);
    course(builder);
    means(builder);
    return builder.build();
  }

  private static void head(AccountPlan.Builder builder) {
    builder
        .info(
            info ->
                info.purpose("Grow together")
                    .createdBy("m-1")
                    .status(PlanStatus.ACTIVE)
                    .asOf(AS_OF)
                    .nextReview(AS_OF.plusDays(30))
                    .cadence(Cadence.QUARTERLY)
                    .period(
                        period ->
                            period.start(LocalDate.of(2026, 1, 1)).end(LocalDate.of(2026, 12, 31))))
        .member("Max", max -> max.id("m-1").role("Account manager").email("max@us.example"));
  }

  private static void account(AccountPlan.Builder builder) {
    builder
        .account(
            account ->
                account
                    .type(AccountType.CUSTOMER)
                    .industry("Steel")
                    .headquarters("Lyon")
                    .employees(700)
                    .contractEnd(AS_OF.plusDays(300))
                    .description("A maker of tubes")
                    .valueProposition("Tubes that last")
                    .challenge("Energy")
                    .need("Savings")
                    .decisionStep("Signature", step -> step.decider("p-1").date(AS_OF.plusDays(60)))
                    .relationship(relationship -> relationship.current(3).target(4)))
        .priority("Energy", priority -> priority.id("pr-1").sponsor("p-1"))
        .initiative(
            "New furnace", initiative -> initiative.priority("pr-1").end(AS_OF.plusDays(90)));
  }

  private static void people(AccountPlan.Builder builder) {
    builder
        .person(
            "Ann Roy",
            ann ->
                ann.id("p-1")
                    .jobTitle("Chief executive")
                    .role(BuyingRole.EXECUTIVE_SPONSOR)
                    .decisionPower(DecisionPower.FINAL_DECISION)
                    .influence(5)
                    .sentiment(Sentiment.CHAMPION)
                    .relationship(relationship -> relationship.current(4))
                    .communication(communication -> communication.channel(Channel.PHONE))
                    .owner("m-1")
                    .lastContact(AS_OF.minusDays(10)))
        .person(
            "Bob Sand",
            bob ->
                bob.id("p-2")
                    .jobTitle("Buyer")
                    .role(BuyingRole.PROCUREMENT)
                    .decisionPower(DecisionPower.RECOMMENDS)
                    .reportsTo("p-1")
                    .sentiment(Sentiment.NEUTRAL)
                    .active(true)
                    .lastContact(AS_OF.minusDays(20)));
  }

  private static void situation(AccountPlan.Builder builder) {
    builder
        .revenue(
            revenue ->
                revenue.stream("Tubes", stream -> stream.amount(2025, 100).amount(2026, 120))
                    .year(2025, year -> year.actual(100).target(90))
                    .year(2026, year -> year.forecast(120).target(120)))
        .situation(
            situation ->
                situation
                    .summary("Good")
                    .swot(
                        swot ->
                            swot.strength("s", item -> item.soWhat("use it"))
                                .weakness("w", item -> item.action("a-1"))
                                .opportunity("o", item -> item.soWhat("seize it"))
                                .threat("t", item -> item.soWhat("avert it")))
                    .competitor("Us", us -> us.us(true).share(60))
                    .competitor("Them", them -> them.share(40))
                    .whiteSpace(
                        whiteSpace ->
                            whiteSpace
                                .unit("North")
                                .offering("Tubes")
                                .cell("North", "Tubes", cell -> cell.status(WhiteSpaceStatus.OURS)))
                    .risk(
                        "Fire",
                        risk ->
                            risk.probability(4)
                                .impact(4)
                                .mitigation("Insurance")
                                .owner("m-1")
                                .due(AS_OF.plusDays(5)))
                    .openQuestion(
                        "Who signs?", question -> question.owner("m-1").due(AS_OF.plusDays(5))));
  }

  private static void course(AccountPlan.Builder builder) {
    builder
        .goal(
            "Grow",
            goal ->
                goal.id("g-1")
                    .beneficiary(Beneficiary.MUTUAL)
                    .objective(
                        "Revenue of 120",
                        objective ->
                            objective
                                .id("o-1")
                                .type(ObjectiveType.REVENUE)
                                .baseline(100)
                                .target(120)
                                .due(AS_OF.plusDays(200))
                                .owner("m-1")
                                .status(ObjectiveStatus.IN_PROGRESS)))
        .solution("Long tubes", solution -> solution.goal("g-1").valueToClient("Fewer joints"))
        .strategy(
            "Bundle",
            strategy ->
                strategy.objective("o-1").tactic("Offer both", tactic -> tactic.owner("m-1")))
        .opportunity(
            "Furnace tubes",
            opportunity ->
                opportunity
                    .kind(OpportunityKind.UP_SELL)
                    .value(20)
                    .probability(50)
                    .closeDate(AS_OF.plusDays(40)))
        .action(
            "Meet the chief",
            action ->
                action
                    .id("a-1")
                    .objective("o-1")
                    .owner("m-1")
                    .start(AS_OF.minusDays(5))
                    .due(AS_OF.plusDays(10))
                    .status(ActionStatus.IN_PROGRESS)
                    .progress(20)
                    .externalStakeholder("p-1"))
        .action(
            "Send the offer",
            action ->
                action
                    .id("a-2")
                    .objective("o-1")
                    .owner("m-1")
                    .due(AS_OF.plusDays(20))
                    .status(ActionStatus.NOT_STARTED)
                    .dependsOn("a-1"))
        .milestone(
            "Offer accepted",
            milestone -> milestone.date(AS_OF.plusDays(40)).criterion("Signature"));
  }

  private static void means(AccountPlan.Builder builder) {
    builder
        .resources(
            resources ->
                resources
                    .staff("m-1", line -> line.allocation(60))
                    .budget(line -> line.label("Travel").planned(100).committed(80).spent(50)))
        .performance(
            performance ->
                performance.kpi(
                    "Orders",
                    kpi ->
                        kpi.baseline(3)
                            .target(5)
                            .actual(4)
                            .owner("m-1")
                            .asOf(AS_OF.minusDays(30))));
  }
}
