package io.keyplan.template.builtin;

import static io.keyplan.template.declared.SectionSpec.holding;
import static io.keyplan.template.declared.SectionSpec.use;

import io.keyplan.document.DocumentShape;
import io.keyplan.template.Template;
import io.keyplan.template.declared.DeclaredTemplate;
import io.keyplan.template.declared.Only;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.BuiltInSection;
import io.keyplan.template.section.SectionOptions;
import java.util.List;

/** The built-in templates. */
final class BuiltIn {

  private BuiltIn() {}

  static List<Template> templates() {
    return List.of(
        strategicPresentation(),
        salesAccountPlan(),
        accountMap(),
        actionPlan(),
        simplePlan(),
        keyAccountPlan(),
        onePage());
  }

  /** The account at a glance, then one thought a slide. */
  private static Template strategicPresentation() {
    return DeclaredTemplate.of(
        "strategic-presentation",
        DocumentShape.PRESENTATION,
        use(BuiltInSection.COVER),
        use(BuiltInSection.OVERVIEW),
        use(BuiltInSection.PRIORITIES),
        use(BuiltInSection.PEOPLE),
        use(BuiltInSection.ACCOUNT_TEAM),
        use(BuiltInSection.GOALS_SCORECARD),
        use(BuiltInSection.REVENUE).or(BuiltInSection.OPPORTUNITIES),
        use(BuiltInSection.SWOT),
        use(BuiltInSection.ACTION_PLAN, SectionOptions.with(ActionColumns.STATUS)),
        use(BuiltInSection.ROADMAP),
        use(BuiltInSection.CLOSING));
  }

  /** How the client decides, what we offer and what is still to be won. */
  private static Template salesAccountPlan() {
    return DeclaredTemplate.of(
        "sales-account-plan",
        DocumentShape.REPORT,
        use(
            BuiltInSection.HEADER,
            SectionOptions.showing("date", "createdBy", "version", "period", "nextReview")),
        use(BuiltInSection.ACCOUNT_OVERVIEW),
        use(BuiltInSection.DECISION_PROCESS),
        use(BuiltInSection.GOALS_OBJECTIVES),
        use(BuiltInSection.SOLUTIONS),
        use(BuiltInSection.COMPETITORS),
        use(BuiltInSection.WHITE_SPACE),
        use(BuiltInSection.OPPORTUNITIES),
        use(BuiltInSection.ACTION_PLAN, SectionOptions.with(ActionColumns.STATUS)));
  }

  /** Who is who at the client, who decides and how close we are to each. */
  private static Template accountMap() {
    return DeclaredTemplate.of(
        "account-map",
        DocumentShape.REPORT,
        use(BuiltInSection.HEADER, SectionOptions.showing("date", "createdBy", "version", "asOf")),
        use(BuiltInSection.HIERARCHY),
        use(BuiltInSection.WHO_DECIDES),
        use(BuiltInSection.ROLE_SHEET),
        use(BuiltInSection.INFLUENCE_INTEREST),
        use(BuiltInSection.RELATIONSHIPS));
  }

  /** Who does what until when, on both sides. */
  private static Template actionPlan() {
    return DeclaredTemplate.of(
        "action-plan",
        DocumentShape.REPORT,
        use(BuiltInSection.HEADER, SectionOptions.showing("date", "createdBy", "version", "asOf")),
        use(BuiltInSection.CLIENT_INFORMATION),
        use(BuiltInSection.PROJECT_ROLES),
        use(BuiltInSection.MANAGEMENT_GOALS),
        use(BuiltInSection.COMMUNICATION),
        use(BuiltInSection.ACTION_STEPS),
        use(BuiltInSection.ASKS),
        use(BuiltInSection.MILESTONES_TIMELINE),
        use(BuiltInSection.THIRTY_SIXTY_NINETY));
  }

  /** Who, what for, and the steps with their approval. */
  private static Template simplePlan() {
    return DeclaredTemplate.of(
        "simple-plan",
        DocumentShape.REPORT,
        use(BuiltInSection.HEADER, SectionOptions.showing("date", "createdBy", "version")),
        use(BuiltInSection.TEAM),
        use(BuiltInSection.ACTION_PLAN, SectionOptions.with(ActionColumns.APPROVAL)));
  }

  /**
   * The whole plan in seven numbered parts. Parts without data are left out, and those that stay
   * are numbered without a gap.
   */
  private static Template keyAccountPlan() {
    return DeclaredTemplate.of(
        "key-account-plan",
        DocumentShape.REPORT,
        use(BuiltInSection.COVER),
        use(
            BuiltInSection.EXECUTIVE_SUMMARY,
            SectionOptions.summing(
                "revenue-target",
                "decision-makers",
                "goals-objectives",
                "white-space",
                "action-plan",
                "risks")),
        holding(
                "customer-profile",
                use(BuiltInSection.CONTEXT),
                use(BuiltInSection.DECISION_MAKERS),
                use(BuiltInSection.DECISION_PROCESS),
                use(BuiltInSection.PRIORITIES),
                use(BuiltInSection.DETAILS))
            .alwaysThere()
            .counted(),
        holding(
                "situation-analysis",
                use(BuiltInSection.SITUATION_SUMMARY),
                use(BuiltInSection.SWOT),
                use(BuiltInSection.COMPETITORS),
                use(BuiltInSection.WHITE_SPACE),
                use(BuiltInSection.RISKS))
            .counted(),
        use(BuiltInSection.GOALS_OBJECTIVES).alwaysThere().counted(),
        use(BuiltInSection.STRATEGIES_TACTICS)
            .with(use(BuiltInSection.SOLUTIONS), use(BuiltInSection.OPPORTUNITIES))
            .counted(),
        use(BuiltInSection.ACTION_PLAN, SectionOptions.with(ActionColumns.SCHEDULE))
            .with(use(BuiltInSection.MILESTONES_TIMELINE), use(BuiltInSection.ASKS))
            .counted(),
        holding(
                "resources",
                use(BuiltInSection.ACCOUNT_TEAM),
                use(BuiltInSection.STAFF),
                use(BuiltInSection.BUDGET))
            .counted(),
        holding(
                "performance",
                use(BuiltInSection.KPIS),
                use(BuiltInSection.REVENUE_TARGET),
                use(BuiltInSection.REVIEWS))
            .counted(),
        use(BuiltInSection.OPEN_QUESTIONS),
        use(BuiltInSection.CHANGE_LOG));
  }

  /** What decides, on one page; whose plan it is stands above, and only a form has to ask. */
  private static Template onePage() {
    return DeclaredTemplate.of(
        "one-page",
        DocumentShape.ONE_PAGE,
        use(BuiltInSection.HEADER, SectionOptions.showing("createdBy", "date")).only(Only.FORMS),
        use(BuiltInSection.KEY_FIGURES),
        use(BuiltInSection.TOP_PRIORITIES),
        use(BuiltInSection.ANNUAL_GOALS),
        use(BuiltInSection.PEOPLE_TO_WIN),
        use(BuiltInSection.NEXT_ACTIONS));
  }
}
