package io.keyplan.testing;

import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Goal;
import io.keyplan.model.Milestone;
import io.keyplan.model.Objective;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.Risk;
import io.keyplan.model.Solution;
import io.keyplan.model.TeamMember;
import io.keyplan.model.choice.DecisionPower;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.model.structure.CustomType;
import io.keyplan.model.structure.RefTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A plan with custom fields of every type on every record that can have some. */
public final class CustomPlan {

  /** What the texts of internal custom values hold, and nothing else. */
  public static final String MARKER = "ZZINTERNAL";

  /** The fields, of which the client sees two. */
  public static final CustomFields FIELDS =
      CustomFields.of(
          List.of(
              account("region", CustomType.CHOICE)
                  .values(List.of("NORTH", "SOUTH"))
                  .label("en", "Region")
                  .label("fr", "Région")
                  .valueLabel("NORTH", "en", MARKER + " North")
                  .valueLabel("NORTH", "fr", MARKER + " Nord")
                  .valueLabel("SOUTH", "en", "South")
                  .build(),
              account("nps", CustomType.NUMBER)
                  .min(BigDecimal.valueOf(-100))
                  .max(BigDecimal.valueOf(100))
                  .label("en", "NPS")
                  .build(),
              account("markets", CustomType.CHOICES)
                  .values(List.of("RETAIL", "HEALTH", "ENERGY"))
                  .label("en", "Markets")
                  .valueLabel("RETAIL", "en", "Retail")
                  .valueLabel("HEALTH", "en", "Health")
                  .valueLabel("ENERGY", "en", "Energy")
                  .build(),
              account("budget", CustomType.AMOUNT).label("en", "IT budget").build(),
              account("growth", CustomType.PERCENT).label("en", "Growth").build(),
              account("renewal", CustomType.DATE).label("en", "Renewal").build(),
              account("listed", CustomType.YES_NO).label("en", "Listed").build(),
              account("champion", CustomType.REF)
                  .refersTo(RefTarget.PERSON)
                  .label("en", "Our champion")
                  .build(),
              account("briefing", CustomType.TEXT).multiline(true).label("en", "Briefing").build(),
              account("portal", CustomType.TEXT)
                  .forCustomer(true)
                  .label("en", "Portal")
                  .label("fr", "Portail")
                  .build(),
              text(PlanInfo.class, "board"),
              text(Person.class, "badge"),
              text(TeamMember.class, "office"),
              CustomField.builder(Action.class, "effort", CustomType.NUMBER)
                  .unit("days")
                  .label("en", "Effort")
                  .label("fr", "Charge")
                  .build(),
              CustomField.builder(Action.class, "channel", CustomType.CHOICE)
                  .values(List.of("VISIT", "CALL"))
                  .forCustomer(true)
                  .label("en", "Channel")
                  .valueLabel("VISIT", "en", "Visit")
                  .valueLabel("CALL", "en", "Call")
                  .build(),
              CustomField.builder(Action.class, "checked", CustomType.DATE)
                  .label("en", "Checked on")
                  .build(),
              text(Goal.class, "theme"),
              text(Objective.class, "formula"),
              text(Opportunity.class, "rival"),
              text(Solution.class, "vendor"),
              text(Milestone.class, "venue"),
              text(Risk.class, "trigger")));

  /** The plan. */
  public static final AccountPlan PLAN = plan();

  private CustomPlan() {}

  private static CustomField.Builder account(String name, CustomType type) {
    return CustomField.builder(Account.class, name, type);
  }

  private static CustomField text(Class<? extends Record> owner, String name) {
    return CustomField.builder(owner, name, CustomType.TEXT)
        .label("en", owner.getSimpleName() + " " + name)
        .build();
  }

  private static AccountPlan plan() {
    return AccountPlan.builder("Helios Group")
        .customFields(FIELDS)
        .info(
            info ->
                info.asOf(LocalDate.of(2026, 3, 1))
                    .date(LocalDate.of(2026, 3, 1))
                    .custom("board", MARKER + " board"))
        .account(
            account ->
                account
                    .industry("Health")
                    .custom("region", "NORTH")
                    .custom("nps", 41)
                    .custom("markets", List.of("HEALTH", "ENERGY"))
                    .custom("budget", 1_234_500)
                    .custom("growth", new BigDecimal("-3.5"))
                    .custom("renewal", LocalDate.of(2027, 1, 31))
                    .custom("listed", true)
                    .custom("champion", "p-1")
                    .custom("briefing", MARKER + " first\nsecond line")
                    .custom("portal", "Extranet"))
        .person(
            "Ana Diaz",
            person ->
                person
                    .id("p-1")
                    .active(true)
                    .decisionPower(DecisionPower.FINAL_DECISION)
                    .custom("badge", MARKER + " badge"))
        .member("Tom Berg", member -> member.id("t-1").custom("office", MARKER + " office"))
        .goal(
            "Grow",
            goal ->
                goal.id("g-1")
                    .shared(true)
                    .custom("theme", MARKER + " theme")
                    .objective(
                        "Reach ten sites",
                        objective ->
                            objective
                                .id("o-1")
                                .shared(true)
                                .custom("formula", MARKER + " formula")))
        .solution(
            "Care desk",
            solution -> solution.id("s-1").shared(true).custom("vendor", MARKER + " vendor"))
        .opportunity("Fleet", one -> one.id("x-1").custom("rival", MARKER + " rival"))
        .action(
            "Send the offer",
            action ->
                action
                    .id("a-7")
                    .owner("t-1")
                    .due(LocalDate.of(2026, 4, 2))
                    .shared(true)
                    .custom("effort", new BigDecimal("2.5"))
                    .custom("channel", "VISIT")
                    .custom("checked", LocalDate.of(2026, 2, 14)))
        .action("Call back", action -> action.id("a-8").shared(true))
        .milestone(
            "Go live",
            milestone ->
                milestone
                    .id("m-1")
                    .date(LocalDate.of(2026, 9, 1))
                    .shared(true)
                    .custom("venue", MARKER + " venue"))
        .situation(
            situation ->
                situation.risk(
                    "Strike", risk -> risk.id("r-1").custom("trigger", MARKER + " trigger")))
        .build();
  }
}
