package io.keyplan.lint;

import java.util.List;

/** The parts of a plan, each with the facts that make it complete. */
public enum PlanComponent {
  /** What the plan says of itself. */
  PLAN_INFO(
      "info",
      "info.purpose",
      "info.createdBy",
      "info.period.start",
      "info.period.end",
      "info.status",
      "info.asOf|date",
      "info.nextReview",
      "info.cadence"),
  /** Who the client is, what it wants and how it decides. */
  CUSTOMER_PROFILE(
      "account",
      "account.type",
      "account.industry",
      "account.headquarters",
      "account.employees",
      "account.annualRevenue",
      "account.description",
      "account.services",
      "account.valueProposition",
      "account.challenges",
      "account.needs",
      "account.howWeHelp",
      "account.decisionProcess",
      "account.decisionProcess.decider",
      "priorities",
      "initiatives"),
  /** The client's people. */
  PEOPLE(
      "people",
      "people",
      "people.name",
      "people.jobTitle",
      "people.roles",
      "people.decisionPower",
      "people.influence",
      "people.sentiment",
      "people.relationship.current",
      "people.communication.channel",
      "people.owner",
      "people.lastContact"),
  /** Our people. */
  TEAM("team", "team", "team.role|jobTitle", "team.email|phone"),
  /** Where we stand with the client and in its market. */
  SITUATION_ANALYSIS(
      "situation",
      "situation.summary",
      "account.relationship.current",
      "account.relationship.target",
      "situation.swots.strengths",
      "situation.swots.weaknesses",
      "situation.swots.opportunities",
      "situation.swots.threats",
      "situation.competitors",
      "situation.whiteSpace.cells",
      "situation.risks",
      "situation.risks.probability",
      "situation.risks.impact",
      "situation.risks.mitigation",
      "situation.risks.owner"),
  /** What is to be reached. */
  GOALS_OBJECTIVES(
      "goals",
      "goals",
      "goals.beneficiary",
      "goals.objectives",
      "goals.objectives.baseline",
      "goals.objectives.target",
      "goals.objectives.due",
      "goals.objectives.owner"),
  /** How it is to be reached. */
  STRATEGIES_TACTICS(
      "strategies",
      "strategies",
      "strategies.objectives",
      "strategies.tactics",
      "strategies.tactics.owner",
      "solutions",
      "solutions.goal",
      "solutions.valueToClient",
      "opportunities",
      "opportunities.value",
      "opportunities.probability",
      "opportunities.closeDate"),
  /** What the account brings in. */
  REVENUE(
      "revenue",
      "revenue.streams",
      "revenue.streams.amounts",
      "revenue.series",
      "revenue.series.actual|forecast",
      "revenue.series.target"),
  /** Who does what by when. */
  ACTION_PLAN(
      "actions",
      "actions",
      "actions.owner",
      "actions.due",
      "actions.status",
      "actions.objective",
      "milestones",
      "milestones.date",
      "milestones.criterion"),
  /** With whose time and which money. */
  RESOURCES(
      "resources",
      "resources.staff",
      "resources.staff.member",
      "resources.staff.days|allocation",
      "resources.budget",
      "resources.budget.planned"),
  /** How we know that it works. */
  PERFORMANCE(
      "performance",
      "performance.kpis",
      "performance.kpis.baseline",
      "performance.kpis.target",
      "performance.kpis.actual",
      "performance.kpis.owner");

  private final String field;
  private final List<String> facts;

  PlanComponent(String field, String... facts) {
    this.field = field;
    this.facts = List.of(facts);
  }

  /** Names the field of the plan where the component has its place. */
  public String field() {
    return field;
  }

  /**
   * Lists the facts, each a field from the plan down, through lists without their entries; where a
   * bar stands between the names of two fields of a record, either will do.
   */
  public List<String> facts() {
    return facts;
  }
}
