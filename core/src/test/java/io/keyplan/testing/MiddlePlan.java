package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.testing.TypicalPlans.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A plan of twelve people, nine actions and five sources of revenue, in the middle of its year: the
 * sources do not add up to the yearly figure of one year, one of them is negative, and one carries
 * all of the growth.
 */
public final class MiddlePlan {

  private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

  private static final List<String> NAMES =
      List.of(
          "Greta Lindqvist",
          "Paul Osei",
          "Marta Sliwa",
          "Igor Petrov",
          "Chloé Marchal",
          "Sam Whitlock",
          "Yuki Arai",
          "Dana Weiss",
          "Luca Bianchi",
          "Nora Hagen",
          "Tariq Aziz",
          "Elin Berg");

  private MiddlePlan() {}

  /** Gives the plan in a language. */
  public static AccountPlan of(Locale locale) {
    Wording wording = new Wording(locale);
    AccountPlan.Builder plan = AccountPlan.builder("Nordhavn Energi");
    plan.info(
            info ->
                info.createdBy("m-1")
                    .version("2.1")
                    .asOf(AS_OF)
                    .period(
                        period ->
                            period.start(LocalDate.of(2026, 1, 1)).end(LocalDate.of(2026, 12, 31)))
                    .nextReview(LocalDate.of(2026, 9, 15)))
        .account(
            account ->
                account
                    .type(AccountType.CUSTOMER)
                    .industry(wording.of("Réseaux d’énergie", "Energy networks"))
                    .shareOfWallet(22)
                    .potential(6_400_000)
                    .relationship(tie -> tie.previous(4).current(3).target(4)));
    people(plan, wording);
    money(plan, wording);
    goals(plan, wording);
    actions(plan, wording);
    return plan.build();
  }

  private static void people(AccountPlan.Builder plan, Wording wording) {
    List<Sentiment> sentiments = List.of(Sentiment.values());
    for (int i = 0; i < NAMES.size(); i++) {
      int place = i;
      plan.person(
          NAMES.get(i),
          person ->
              person
                  .id("p-" + place)
                  .jobTitle(
                      place == 0
                          ? wording.of("Directrice des opérations", "Chief operating officer")
                          : wording.of("Responsable de domaine ", "Head of area ") + place)
                  .reportsTo(place == 0 ? null : "p-" + (place - 1) / 3)
                  .decisionPower(DecisionPower.values()[Math.min(place, 4)])
                  .sentiment(place == 0 ? Sentiment.SCEPTIC : sentiments.get(place % 6))
                  .influence(Math.max(1, 5 - place / 2))
                  .interest(1 + place % 5)
                  .relationship(tie -> tie.current(1 + place % 3).target(3))
                  .owner(place % 2 == 0 ? "m-1" : null));
    }
    plan.person("Ola Moen", person -> person.id("p-x").influences("p-0", InfluenceKind.INFLUENCE))
        .member("Noor Visser", member -> member.id("m-1"))
        .member("Ben Adler", member -> member.id("m-2"));
  }

  private static void money(AccountPlan.Builder plan, Wording wording) {
    plan.revenue(
            revenue ->
                revenue.stream(
                        wording.of("Maintenance", "Maintenance"),
                        s -> amounts(s, 2_100_000, 2_080_000, 990_000))
                    .stream(
                        wording.of("Données", "Data"), s -> amounts(s, 410_000, 1_250_000, 870_000))
                    .stream(
                        wording.of("Formation", "Training"),
                        s -> amounts(s, 95_000, 84_500, 31_250))
                    .stream(
                        wording.of("Pièces", "Parts"), s -> amounts(s, 640_000, 615_000, 300_400))
                    .stream(
                        wording.of("Avoirs", "Credit notes"),
                        s -> amounts(s, -20_000, -35_000, -12_000))
                    .year(2024, year -> year.actual(3_225_000).target(3_100_000))
                    .year(2025, year -> year.actual(4_150_000).target(4_000_000))
                    .year(
                        2026, year -> year.actual(2_179_650).forecast(4_420_000).target(4_750_000)))
        .opportunity(
            wording.of("Télérelève", "Remote metering"),
            one ->
                one.kind(OpportunityKind.NEW_BUSINESS)
                    .value(1_200_000)
                    .probability(50)
                    .closeDate(LocalDate.of(2026, 10, 1)))
        .opportunity(
            wording.of("Jumeau numérique", "Digital twin"),
            one -> one.kind(OpportunityKind.UP_SELL).value(300_000).probability(25))
        .situation(
            situation ->
                situation
                    .competitor("Fjordtek", one -> one.share(31).threat(ThreatLevel.HIGH))
                    .competitor("Ostrava Systems", one -> one.share(new BigDecimal("18.5")))
                    .competitor("Visser & Co", one -> one.share(22).us(true))
                    .risk(
                        wording.of("Gel des investissements", "Investment freeze"),
                        risk -> risk.probability(4).impact(5).owner("m-1"))
                    .risk(
                        wording.of("Départ de la directrice", "The head leaves"),
                        risk -> risk.probability(2).impact(3)))
        .resources(
            resources ->
                resources
                    .staff("m-1", line -> line.days(60))
                    .staff("m-2", line -> line.days(15))
                    .budget(
                        line ->
                            line.label(wording.of("Pilote", "Pilot")).planned(80_000).spent(91_500))
                    .budget(
                        line ->
                            line.label(wording.of("Salon", "Fair")).planned(20_000).spent(4_000)))
        .performance(
            performance ->
                performance
                    .kpi(
                        wording.of("Disponibilité", "Availability"),
                        kpi ->
                            kpi.unit(MeasureUnit.PERCENT)
                                .previous(98)
                                .actual(new BigDecimal("99.96"))
                                .target(100)
                                .rag(Rag.GREEN))
                    .kpi(
                        wording.of("Délai d’intervention", "Response time"),
                        kpi ->
                            kpi.unit(wording.of("heures", "hours"))
                                .actual(6)
                                .target(4)
                                .rag(Rag.RED))
                    .review(
                        review ->
                            review
                                .date(LocalDate.of(2026, 3, 12))
                                .next(LocalDate.of(2026, 12, 11))));
  }

  private static void amounts(
      io.keyplan.model.RevenueStream.Builder stream, long first, long second, long third) {
    stream.amount(2024, first).amount(2025, second).amount(2026, third);
  }

  private static void goals(AccountPlan.Builder plan, Wording wording) {
    plan.goal(
        wording.of("Grandir dans les données", "Grow in data"),
        goal ->
            goal.objective(
                    wording.of("Dix réseaux raccordés", "Ten networks connected"),
                    one ->
                        one.baseline(2)
                            .current(6)
                            .target(10)
                            .due(LocalDate.of(2026, 12, 31))
                            .owner("m-1")
                            .rag(Rag.AMBER))
                .objective(
                    wording.of("Contrat-cadre signé", "Frame contract signed"),
                    one -> one.due(LocalDate.of(2026, 5, 31)).owner("m-1").rag(Rag.RED))
                .objective(
                    wording.of("Satisfaction à 9 sur 10", "Satisfaction at 9 out of 10"),
                    one ->
                        one.current(8).target(9).due(LocalDate.of(2026, 11, 30)).rag(Rag.GREEN)));
  }

  private static void actions(AccountPlan.Builder plan, Wording wording) {
    List<ActionStatus> statuses =
        List.of(
            ActionStatus.COMPLETED,
            ActionStatus.COMPLETED,
            ActionStatus.IN_PROGRESS,
            ActionStatus.BLOCKED,
            ActionStatus.NOT_STARTED);
    for (int i = 0; i < 9; i++) {
      int place = i;
      plan.action(
          wording.of("Étape ", "Step ") + (char) ('A' + i),
          action ->
              action
                  .owner(place % 4 == 3 ? null : place % 2 == 0 ? "m-1" : "m-2")
                  .start(AS_OF.minusDays(60L - 12L * place))
                  .due(place == 8 ? null : AS_OF.plusDays(20L * place - 45))
                  .approval(place == 2 ? ApprovalStatus.SUBMITTED : ApprovalStatus.ACCEPTED)
                  .status(statuses.get(place % 5)));
    }
    plan.milestone(
            wording.of("Pilote en service", "Pilot in service"),
            milestone -> milestone.date(LocalDate.of(2026, 3, 30)).status(ActionStatus.COMPLETED))
        .milestone(
            wording.of("Décision du conseil", "Board decision"),
            milestone -> milestone.date(LocalDate.of(2026, 9, 24)))
        .milestone(wording.of("Extension", "Roll-out"), milestone -> {});
  }
}
