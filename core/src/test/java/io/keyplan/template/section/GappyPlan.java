package io.keyplan.template.section;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.ActionPriority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.ApprovalStatus;
import io.keyplan.model.choice.Beneficiary;
import io.keyplan.model.choice.BudgetCategory;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.InfluenceKind;
import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.ObjectiveStatus;
import io.keyplan.model.choice.ObjectiveType;
import io.keyplan.model.choice.OpportunityKind;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.ThreatLevel;
import io.keyplan.model.choice.WhiteSpaceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A small plan as they come in life: half known, with gaps in every list, in French or in English.
 */
public final class GappyPlan {

  private final boolean french;

  private GappyPlan(Locale locale) {
    this.french = locale.getLanguage().equals("fr");
  }

  public static AccountPlan of(Locale locale) {
    GappyPlan gappy = new GappyPlan(locale);
    AccountPlan.Builder plan = AccountPlan.builder("Kestrel Foods");
    gappy.account(plan);
    gappy.people(plan);
    gappy.situation(plan);
    gappy.goals(plan);
    gappy.actions(plan);
    gappy.numbers(plan);
    gappy.shared(plan);
    return plan.build();
  }

  private String text(String inFrench, String inEnglish) {
    return french ? inFrench : inEnglish;
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  /** Half of what could be shared with the client. */
  private void shared(AccountPlan.Builder plan) {
    plan.shared("/info/asOf")
        .shared("/goals/g-1")
        .shared("/goals/g-1/objectives/o-1")
        .shared("/solutions")
        .shared("/actions/action-3")
        .shared("/milestones/0")
        .shared("/performance/kpis/0")
        .ask(
            text("Choisir la ligne d’essai", "Choose the line for the trial"),
            ask -> ask.owner("p-1").due(day("2026-02-20")).shared(true))
        .ask(text("Ouvrir le budget 2027", "Open the 2027 budget"));
  }

  private void account(AccountPlan.Builder plan) {
    plan.info(
            info ->
                info.createdBy("m-1")
                    .version("0.4")
                    .asOf(day("2026-02-10"))
                    .nextReview(day("2026-05-01"))
                    .currency("CHF"))
        .account(
            account ->
                account
                    .type(AccountType.PROSPECT)
                    .industry(text("Agroalimentaire", "Food industry"))
                    .potential(1_250_000)
                    .decisionStep(
                        text("Essai en usine", "Plant trial"), step -> step.decider("p-2"))
                    .decisionStep(
                        text("Accord du siège", "Head office approval"),
                        step -> step.date(day("2026-06-01"))))
        .confidence("/account/potential", Confidence.ASSUMED)
        .priority(text("Réduire les pertes de matière", "Cut material losses"), priority -> {})
        .priority(
            text("Ouvrir une seconde ligne", "Open a second line"),
            priority -> priority.sponsor("p-1"))
        .initiative(
            text("Projet Ligne 2", "Line 2 project"),
            initiative -> initiative.priority("priority-2").status(ActionStatus.IN_PROGRESS));
  }

  private void people(AccountPlan.Builder plan) {
    plan.person(
            "Ada Brunner",
            person ->
                person
                    .id("p-1")
                    .jobTitle(text("Directrice d’usine", "Plant manager"))
                    .decisionPower(DecisionPower.FINAL_DECISION)
                    .influence(5)
                    .sentiment(Sentiment.NEUTRAL)
                    .active(true)
                    .owner("m-1"))
        .person(
            "Tom Okafor",
            person ->
                person
                    .id("p-2")
                    .reportsTo("p-1")
                    .role(BuyingRole.TECHNICAL_BUYER)
                    .influence(4)
                    .interest(5)
                    .sentiment(Sentiment.SUPPORTER)
                    .active(true)
                    .influences("p-1", InfluenceKind.INFLUENCE))
        .person(
            person ->
                person
                    .id("p-3")
                    .jobTitle(text("Responsable achats", "Purchasing manager"))
                    .reportsTo(text("Siège", "Head office")))
        .member(
            "Noor Visser",
            member -> member.id("m-1").jobTitle(text("Responsable de compte", "Account manager")))
        .member("Idris");
  }

  private void situation(AccountPlan.Builder plan) {
    plan.situation(
        situation ->
            situation
                .swot(
                    swot ->
                        swot.strength(text("Essai gratuit réussi", "Successful free trial"))
                            .threat(text("Budget non confirmé", "Budget not confirmed")))
                .competitor("Ostrava Systems", competitor -> competitor.threat(ThreatLevel.HIGH))
                .risk(
                    text("Le siège impose son fournisseur", "Head office imposes its supplier"),
                    risk -> risk.probability(3).impact(5))
                .openQuestion(
                    text("Qui signe au siège ?", "Who signs at head office?"),
                    question -> question.owner("m-1"))
                .whiteSpace(
                    space ->
                        space
                            .unit(text("Usine de Berne", "Berne plant"))
                            .offering(text("Tri optique", "Optical sorting"))
                            .cell(
                                text("Usine de Berne", "Berne plant"),
                                text("Tri optique", "Optical sorting"),
                                cell -> cell.status(WhiteSpaceStatus.OPEN_OPPORTUNITY))));
  }

  private void goals(AccountPlan.Builder plan) {
    plan.goal(
            text("Entrer dans l’usine", "Get into the plant"),
            goal ->
                goal.id("g-1")
                    .beneficiary(Beneficiary.MUTUAL)
                    .objective(
                        text("Pertes ramenées à 2 %", "Losses down to 2%"),
                        objective ->
                            objective
                                .id("o-1")
                                .type(ObjectiveType.DELIVERY)
                                .unit(MeasureUnit.PERCENT)
                                .baseline(5)
                                .current(4)
                                .target(2)
                                .due(day("2026-09-30"))
                                .owner("m-1")
                                .rag(Rag.GREEN))
                    .objective(
                        text("Une ligne équipée", "One line equipped"),
                        objective -> objective.target(1).status(ObjectiveStatus.NOT_STARTED)))
        .goal(text("Être référencé au siège", "Become an approved supplier"))
        .solution(text("Tri optique", "Optical sorting"), solution -> solution.goal("g-1"))
        .strategy(
            text("Prouver sur une ligne, puis étendre", "Prove it on one line, then extend"),
            strategy -> strategy.objective("o-1"))
        .opportunity(
            text("Ligne 2", "Line 2"),
            opportunity ->
                opportunity
                    .value(480_000)
                    .probability(40)
                    .kind(OpportunityKind.NEW_BUSINESS)
                    .closeDate(day("2026-07-01")))
        .opportunity(text("Pièces de rechange", "Spare parts"), opportunity -> {});
  }

  private void actions(AccountPlan.Builder plan) {
    plan.action(
            text("Rencontrer le siège", "Meet head office"),
            action ->
                action
                    .owner("m-1")
                    .externalStakeholder(text("Direction des achats", "Purchasing board"))
                    .due(day("2026-02-02"))
                    .status(ActionStatus.NOT_STARTED)
                    .approval(ApprovalStatus.SUBMITTED)
                    .notes(text("Contact à obtenir", "Contact still to be found")))
        .action(text("Rédiger l’étude de cas", "Write the case study"))
        .action(
            text("Préparer l’essai", "Prepare the trial"),
            action ->
                action
                    .owner("Idris")
                    .externalStakeholder("p-2")
                    .start(day("2026-02-16"))
                    .due(day("2026-03-01"))
                    .priority(ActionPriority.HIGH)
                    .status(ActionStatus.IN_PROGRESS)
                    .progress(30))
        .milestone(
            text("Essai réussi", "Trial passed"), milestone -> milestone.date(day("2026-04-01")))
        .milestone(text("Bon de commande", "Purchase order"), milestone -> {});
  }

  private void numbers(AccountPlan.Builder plan) {
    plan.revenue(
            revenue ->
                revenue
                    .year(2025, year -> year.actual(new BigDecimal("64500.50")))
                    .year(2026, year -> year.target(300_000)))
        .resources(
            resources ->
                resources
                    .staff("m-1", staff -> staff.days(12))
                    .budget(budget -> budget.category(BudgetCategory.PILOT).planned(20_000))
                    .budget(budget -> budget.category(text("Essais", "Trials")).spent(1_500)))
        .performance(
            performance ->
                performance
                    .kpi(
                        text("Pertes de matière", "Material losses"),
                        kpi ->
                            kpi.unit(MeasureUnit.PERCENT)
                                .actual(4)
                                .previous(5)
                                .direction(KpiDirection.LOWER_IS_BETTER))
                    .kpi(
                        text("Délai de réponse", "Response time"),
                        kpi -> kpi.unit(text("jours", "days")))
                    .review(review -> review.date(day("2026-01-15")))
                    .change(change -> change.version("0.4")));
  }
}
