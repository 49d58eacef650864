package io.keyplan.testing;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Priority;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.choice.Rag;
import io.keyplan.model.choice.Sentiment;
import io.keyplan.model.choice.WhiteSpaceStatus;
import io.keyplan.testing.TypicalPlans.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A plan of 45 people and 40 actions, of which nine are completed and two cancelled. */
public final class DensePlan {

  private static final LocalDate AS_OF = LocalDate.of(2026, 4, 15);

  private static final List<String> GIVEN =
      List.of("Anna", "Bruno", "Carla", "David", "Elif", "Felix", "Gina", "Hakim", "Irena");

  private static final List<String> FAMILY =
      List.of("Almeida-Castellanos", "Brandt", "Cho", "Dubois", "Eriksen");

  private DensePlan() {}

  /** Gives the plan in a language. */
  public static AccountPlan of(Locale locale) {
    Wording wording = new Wording(locale);
    AccountPlan.Builder plan = AccountPlan.builder("Compagnie maritime et portuaire du Levant");
    plan.info(
        info ->
            info.createdBy("m-0")
                .asOf(AS_OF)
                .currency("GBP")
                .period(
                    period ->
                        period.start(LocalDate.of(2026, 1, 1)).end(LocalDate.of(2028, 12, 31))));
    people(plan, wording);
    space(plan, wording);
    goals(plan, wording);
    actions(plan, wording);
    return plan.build();
  }

  private static void people(AccountPlan.Builder plan, Wording wording) {
    for (int i = 0; i < GIVEN.size() * FAMILY.size(); i++) {
      int place = i;
      plan.person(
          GIVEN.get(i % 9) + " " + FAMILY.get(i / 9),
          person ->
              person
                  .id("p-" + place)
                  .jobTitle(wording.of("Responsable d’activité ", "Head of line ") + place)
                  .department(wording.of("Direction ", "Division ") + place % 6)
                  .reportsTo(place == 0 ? null : "p-" + (place - 1) / 5)
                  .decisionPower(place < 4 ? DecisionPower.values()[place / 2] : null)
                  .sentiment(Sentiment.values()[place % 6])
                  .influence(1 + place % 5)
                  .interest(1 + place / 5 % 5)
                  .active(place < 20)
                  .owner(place % 3 == 0 ? "m-" + place % 5 : null));
    }
    for (int i = 0; i < 5; i++) {
      String id = "m-" + i;
      plan.member(FAMILY.get(i) + " " + GIVEN.get(i), member -> member.id(id));
    }
  }

  private static void space(AccountPlan.Builder plan, Wording wording) {
    plan.revenue(
            revenue -> {
              for (int i = 0; i < 8; i++) {
                long size = 90_000_000L * (8 - i);
                revenue.stream(
                    wording.of("Ligne ", "Line ") + (i + 1),
                    stream -> stream.amount(2024, size).amount(2025, size + 3_456_789));
              }
              revenue
                  .year(2026, year -> year.target(3_300_000_000L).forecast(3_310_000_000L))
                  .year(2027, year -> year.target(3_500_000_000L))
                  .year(2028, year -> year.target(3_900_000_000L));
            })
        .situation(
            situation ->
                situation.whiteSpace(
                    matrix -> {
                      for (int row = 0; row < 4; row++) {
                        for (int column = 0; column < 5; column++) {
                          int place = row * 5 + column;
                          matrix.cell(
                              wording.of("Port ", "Port ") + (row + 1),
                              wording.of("Offre ", "Offering ") + (column + 1),
                              cell ->
                                  cell.status(WhiteSpaceStatus.values()[place % 4])
                                      .amount(1_234_567L * (place + 1)));
                        }
                      }
                    }));
  }

  private static void goals(AccountPlan.Builder plan, Wording wording) {
    for (int i = 0; i < 4; i++) {
      int place = i;
      plan.priority(
              wording.of("Priorité ", "Priority ") + (i + 1), (Priority.Builder priority) -> {})
          .goal(
              wording.of("But ", "Goal ") + (i + 1),
              goal -> {
                for (int j = 0; j < 3; j++) {
                  int rank = place * 3 + j;
                  goal.objective(
                      wording.of("Objectif ", "Objective ") + (rank + 1),
                      one ->
                          one.current(rank * 9L)
                              .target(100)
                              .due(LocalDate.of(2026 + rank % 3, 6, 30))
                              .rag(rank == 11 ? Rag.RED : Rag.GREEN));
                }
              });
    }
  }

  private static void actions(AccountPlan.Builder plan, Wording wording) {
    for (int i = 0; i < 40; i++) {
      int place = i;
      ActionStatus status =
          i < 9
              ? ActionStatus.COMPLETED
              : i < 11 ? ActionStatus.CANCELLED : ActionStatus.values()[i % 3];
      plan.action(
          wording.of("Travail de fond numéro ", "Piece of groundwork number ") + (i + 1),
          action ->
              action
                  .owner("m-" + place % 5)
                  .start(AS_OF.plusDays(7L * place - 140))
                  .due(AS_OF.plusDays(7L * place - 84))
                  .status(status));
    }
    for (int i = 0; i < 6; i++) {
      int place = i;
      plan.milestone(
          wording.of("Jalon ", "Milestone ") + (i + 1),
          milestone -> milestone.date(AS_OF.plusDays(45L * place - 30)));
    }
  }
}
