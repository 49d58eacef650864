package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.Coverage;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.testing.TypicalPlans.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A plan of four people, four actions and three goals, made in November 2026 for the year 2027: the
 * contract ends soon, and the one who decides is neutral and unknown to everybody.
 */
public final class SparsePlan {

  private SparsePlan() {}

  /** Gives the plan in a language. */
  public static AccountPlan of(Locale locale) {
    Wording wording = new Wording(locale);
    AccountPlan.Builder plan = AccountPlan.builder("Bellerive Textiles");
    plan.info(
            info ->
                info.createdBy("m-1")
                    .asOf(LocalDate.of(2026, 11, 20))
                    .period(
                        period ->
                            period.start(LocalDate.of(2027, 1, 1)).end(LocalDate.of(2027, 12, 31)))
                    .nextReview(LocalDate.of(2027, 2, 15)))
        .account(
            account ->
                account
                    .type(AccountType.CUSTOMER)
                    .industry(wording.of("Textile", "Textiles"))
                    .contractEnd(LocalDate.of(2027, 4, 30))
                    .shareOfWallet(new BigDecimal("0.4"))
                    .decisionStep(
                        wording.of("Choix des candidats", "Shortlist"),
                        step -> step.decider("p-2").date(LocalDate.of(2027, 3, 6)))
                    .decisionStep(wording.of("Essai", "Trial"), step -> {})
                    .decisionStep(
                        wording.of("Signature", "Signature"), step -> step.decider("p-1")))
        .revenue(
            revenue ->
                revenue
                    .year(2025, year -> year.actual(2_250_000))
                    .year(
                        2026, year -> year.actual(1_980_000).forecast(2_340_000).target(2_400_000))
                    .year(2027, year -> year.forecast(3_045_000).target(3_900_000)));
    people(plan, wording);
    situation(plan, wording);
    goals(plan, wording);
    actions(plan, wording);
    return plan.build();
  }

  private static void people(AccountPlan.Builder plan, Wording wording) {
    plan.person(
            "Claire Vasseur",
            person ->
                person
                    .id("p-1")
                    .jobTitle(wording.of("Directrice générale", "Chief executive"))
                    .decisionPower(DecisionPower.FINAL_DECISION)
                    .sentiment(Sentiment.NEUTRAL)
                    .coverage(Coverage.NO_CONTACT)
                    .influence(5)
                    .interest(3))
        .person(
            "Jan Kowal",
            person ->
                person
                    .id("p-2")
                    .jobTitle(wording.of("Directeur des achats", "Purchasing director"))
                    .reportsTo("p-1")
                    .decisionPower(DecisionPower.RECOMMENDS)
                    .sentiment(Sentiment.SUPPORTER)
                    .relationship(tie -> tie.current(3).target(4))
                    .owner("m-1")
                    .influence(4)
                    .interest(5))
        .person(
            "Amina Diallo",
            person ->
                person
                    .id("p-3")
                    .jobTitle(wording.of("Responsable qualité", "Quality manager"))
                    .reportsTo("p-1"))
        .person(
            person ->
                person
                    .id("p-4")
                    .jobTitle(wording.of("Directeur financier", "Finance director"))
                    .reportsTo("p-1"))
        .member("Noor Visser", member -> member.id("m-1"));
  }

  private static void situation(AccountPlan.Builder plan, Wording wording) {
    plan.situation(
        situation ->
            situation
                .swot(
                    swot ->
                        swot.strength(wording.of("Livraison en deux jours", "Two-day delivery"))
                            .strength(wording.of("Essai réussi à Lille", "Trial passed in Lille"))
                            .weakness(
                                wording.of("Aucun lien avec la direction", "No tie to the board")))
                .openQuestion(
                    wording.of("Qui remplace le directeur financier ?", "Who follows in finance?"),
                    question -> question.owner("m-1")));
  }

  private static void goals(AccountPlan.Builder plan, Wording wording) {
    plan.goal(
            wording.of("Renouveler le contrat", "Renew the contract"),
            goal ->
                goal.beneficiary(Beneficiary.OURS)
                    .objective(
                        wording.of("Contrat signé pour trois ans", "Contract signed for 3 years"),
                        objective ->
                            objective
                                .due(LocalDate.of(2027, 4, 15))
                                .rag(Rag.RED)
                                .status(ObjectiveStatus.IN_PROGRESS)))
        .goal(
            wording.of("Réduire les retours", "Cut returns"),
            goal ->
                goal.objective(
                    wording.of("Retours sous 2 %", "Returns below 2%"),
                    objective -> objective.baseline(6).current(4).target(2).rag(Rag.GREEN)))
        .goal(wording.of("Entrer en Italie", "Enter Italy"), goal -> {});
  }

  private static void actions(AccountPlan.Builder plan, Wording wording) {
    plan.action(
            wording.of("Envoyer le bilan 2026", "Send the 2026 review"),
            action ->
                action
                    .owner("m-1")
                    .due(LocalDate.of(2026, 10, 30))
                    .status(ActionStatus.COMPLETED)
                    .completedOn(LocalDate.of(2026, 10, 28)))
        .action(
            wording.of("Visiter l’atelier de Lille", "Visit the Lille workshop"),
            action -> action.due(LocalDate.of(2026, 9, 15)).status(ActionStatus.COMPLETED))
        .action(
            wording.of("Obtenir un rendez-vous avec la direction", "Get to meet the board"),
            action ->
                action
                    .owner("m-1")
                    .externalStakeholder("p-1")
                    .due(LocalDate.of(2026, 12, 11))
                    .status(ActionStatus.BLOCKED))
        .action(
            wording.of("Chiffrer l’offre de trois ans", "Price the three-year offer"),
            action -> action.start(LocalDate.of(2026, 12, 1)).status(ActionStatus.NOT_STARTED))
        .milestone(
            wording.of("Offre remise", "Offer handed in"),
            milestone -> milestone.date(LocalDate.of(2027, 2, 26)));
  }
}
