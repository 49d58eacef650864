package io.keyplan.template.section;

import io.keyplan.document.Section;
import io.keyplan.model.PlanInfo;
import io.keyplan.model.TeamMember;
import io.keyplan.template.Composer;
import io.keyplan.template.section.SectionOptions.Option;
import io.keyplan.value.NearestName;
import io.keyplan.value.UnknownChoiceException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The built-in sections, which templates ask for by name, in the order in which a plan tells them.
 *
 * <pre>{@code
 * Optional<Section> revenue = BuiltInSection.REVENUE.compose(composer);
 * }</pre>
 */
public enum BuiltInSection {
  /** The first page. */
  COVER("the first page: what, for whom, what for, by whom and when"),
  /** Facts of the plan above a report. */
  HEADER("facts of the plan, and what it is to achieve", PlanInfo.class),
  /** The answer first. */
  OVERVIEW("key figures, what the other sections say, and what we ask", Option.OF),
  /** The answer first, for reports. */
  EXECUTIVE_SUMMARY("the purpose, key figures and what the other sections say", Option.OF),
  /** Key figures. */
  KEY_FIGURES("the key figures of a plan on one page"),

  /** The facts that place the account. */
  ACCOUNT_OVERVIEW("who the client is, and what we do together"),
  /** The client's context. */
  CONTEXT("the context in which the client works"),
  /** Texts about the client. */
  DETAILS("what the client offers and needs, how we help, and how it buys"),
  /** The client's situation. */
  CLIENT_INFORMATION("where the client stands, what it wants to reach and how we help"),
  /** The decision process. */
  DECISION_PROCESS("the steps to a decision: who decides on what, when"),
  /** The client's priorities. */
  PRIORITIES("the client’s priorities with their sponsors, and its initiatives"),
  /** The first priorities. */
  TOP_PRIORITIES("the three first priorities with their initiatives"),

  /** Active people. */
  PEOPLE("the client’s people who take an active part now"),
  /** The hierarchy. */
  HIERARCHY("the org chart, with lines of influence and conflict"),
  /** Who decides. */
  WHO_DECIDES("who takes part in the decision, the strongest say first"),
  /** Decision makers. */
  DECISION_MAKERS("those who decide, approve or recommend, and what they care about"),
  /** Role sheet. */
  ROLE_SHEET("one card a person: role, responsibilities, priorities, what to know"),
  /** Influence and interest. */
  INFLUENCE_INTEREST("people by influence and interest"),
  /** Relationships. */
  RELATIONSHIPS("how close we are to each person, should be, and who looks after it"),
  /** People to win. */
  PEOPLE_TO_WIN("the people to win over first", Option.MAX),
  /** Project roles. */
  PROJECT_ROLES("who does what in the joint project, on both sides"),
  /** Communication. */
  COMMUNICATION("how each person likes to be contacted"),
  /** Our team with chosen fields. */
  TEAM("our team: photo, name and job title, and fields beside", TeamMember.class),
  /** Our team. */
  ACCOUNT_TEAM("our team: what each brings and how to reach him or her"),

  /** Goals with where objectives stand. */
  GOALS_OBJECTIVES("goals, and their objectives with where each stands"),
  /** Goals with who reaches them. */
  MANAGEMENT_GOALS("goals, and their objectives with who reaches them until when"),
  /** Objectives. */
  GOALS_SCORECARD("how far each objective is"),
  /** This year's objectives. */
  ANNUAL_GOALS("how far the objectives are that matter most this year"),
  /** Strategies. */
  STRATEGIES_TACTICS("strategies, and their tactics with who carries them out"),
  /** Solutions. */
  SOLUTIONS("solutions with their goals and what both sides gain"),
  /** Opportunities. */
  OPPORTUNITIES("growth plays by weighted value, with totals"),

  /** The situation in brief. */
  SITUATION_SUMMARY("the situation in a few lines, and how the relationship stands"),
  /** SWOT. */
  SWOT("strengths, weaknesses, opportunities and threats"),
  /** Competitors. */
  COMPETITORS("who else the client buys from, the largest share first"),
  /** White space. */
  WHITE_SPACE("what could be sold where: offerings by part of the client"),
  /** Risks. */
  RISKS("what could make the plan fail, the gravest first"),
  /** Revenue by source. */
  REVENUE("revenue by source and year, as a chart and a table"),
  /** Revenue against target. */
  REVENUE_TARGET("revenue of each year against its target, as a chart and a table"),

  /** All actions. */
  ACTION_PLAN("all actions in a table", Option.COLUMNS),
  /** All actions with their course. */
  ACTION_STEPS("all actions with start, end and progress"),
  /** Next actions. */
  NEXT_ACTIONS("the five actions that are due next"),
  /** Roadmap. */
  ROADMAP("actions and milestones on a time axis"),
  /** Milestones. */
  MILESTONES_TIMELINE("the time axis, and the milestones in a table"),
  /** 30, 60 and 90 days. */
  THIRTY_SIXTY_NINETY("what is due within 30, 60 and 90 days"),
  /** Decisions asked. */
  ASKS("decisions asked, each with who decides and by when"),
  /** The end of a presentation. */
  CLOSING("decisions asked, and what is due within 30 days"),

  /** Staff. */
  STAFF("who gives how much time for what"),
  /** Budget. */
  BUDGET("what was planned, committed and spent, as a chart and a table"),
  /** Indicators. */
  KPIS("indicators with progress, trend and rating"),
  /** Reviews. */
  REVIEWS("the review meetings by day"),
  /** Open questions. */
  OPEN_QUESTIONS("what is assumed or not known"),
  /** Versions. */
  CHANGE_LOG("the versions of the plan, the latest first");

  private static final int PEOPLE_TO_WIN_BY_ITSELF = 5;

  private static final Map<String, BuiltInSection> BY_ID = byId();

  private final String id;
  private final String purpose;
  private final Set<Option> options;
  private final @Nullable Class<? extends Record> fieldsOf;

  BuiltInSection(String purpose, Option... options) {
    this(purpose, null, options);
  }

  BuiltInSection(String purpose, @Nullable Class<? extends Record> fieldsOf, Option... options) {
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.purpose = purpose;
    this.options = Set.of(options);
    this.fieldsOf = fieldsOf;
  }

  /** Gives the name that templates ask for it by, in lower case with hyphens. */
  public String id() {
    return id;
  }

  /** Says what it shows, in English. */
  public String purpose() {
    return purpose;
  }

  /** Lists the options that it takes, fields apart. */
  public Set<Option> options() {
    return options;
  }

  /** Gives the record whose fields it can show; null where it takes no fields. */
  public @Nullable Class<? extends Record> fieldsOf() {
    return fieldsOf;
  }

  private static Map<String, BuiltInSection> byId() {
    Map<String, BuiltInSection> sections = new LinkedHashMap<>();
    for (BuiltInSection section : values()) {
      sections.put(section.id, section);
    }
    return Collections.unmodifiableMap(sections);
  }

  /** Lists the names of all sections. */
  public static Set<String> ids() {
    return BY_ID.keySet();
  }

  /**
   * Gives the section of a name.
   *
   * @throws UnknownChoiceException if there is none, naming the nearest
   */
  public static BuiltInSection named(String id) {
    BuiltInSection section = BY_ID.get(id);
    if (section == null) {
      throw new UnknownChoiceException(
          UnknownChoiceException.Kind.SECTION,
          "no section \"" + id + "\"" + NearestName.suggestion(id, BY_ID.keySet()),
          id,
          BY_ID.keySet());
    }
    return section;
  }

  /** Composes the section by itself; empty where it has nothing to show. */
  public Optional<Section> compose(Composer composer) {
    return compose(new SectionContext(composer, "", SectionOptions.NONE, List::of));
  }

  /** Composes the section; empty where it has nothing to show. */
  public Optional<Section> compose(SectionContext context) {
    Composer c = context.composer();
    SectionOptions options = context.options();
    return switch (this) {
      case COVER -> HeaderSections.cover(c, context.documentTitle());
      case HEADER -> HeaderSections.header(c, options.fieldsOr("date", "createdBy", "version"));
      case OVERVIEW -> KeyFigureSections.overview(c, context.others().get());
      case EXECUTIVE_SUMMARY -> KeyFigureSections.executiveSummary(c, context.others().get());
      case KEY_FIGURES -> KeyFigureSections.keyFigures(c);
      case ACCOUNT_OVERVIEW -> AccountSections.overview(c);
      case CONTEXT -> AccountSections.context(c);
      case DETAILS -> AccountSections.details(c);
      case CLIENT_INFORMATION -> AccountSections.clientInformation(c);
      case DECISION_PROCESS -> AccountSections.decisionProcess(c);
      case PRIORITIES -> PrioritySections.priorities(c);
      case TOP_PRIORITIES -> PrioritySections.topPriorities(c);
      case PEOPLE -> PeopleSections.activePlayers(c);
      case HIERARCHY -> OrgChartSection.hierarchy(c);
      case WHO_DECIDES -> PeopleSections.whoDecides(c);
      case DECISION_MAKERS -> PeopleSections.decisionMakers(c);
      case ROLE_SHEET -> PeopleSections.roleSheet(c);
      case INFLUENCE_INTEREST -> RelationshipSections.influenceInterest(c);
      case RELATIONSHIPS -> RelationshipSections.relationships(c);
      case PEOPLE_TO_WIN ->
          RelationshipSections.peopleToWin(c, options.maxOr(PEOPLE_TO_WIN_BY_ITSELF));
      case PROJECT_ROLES -> PeopleSections.projectRoles(c);
      case COMMUNICATION -> PeopleSections.communication(c);
      case TEAM -> TeamSections.team(c, id, options.fieldsOr());
      case ACCOUNT_TEAM -> TeamSections.accountTeam(c);
      case GOALS_OBJECTIVES -> GoalSections.goalsAndObjectives(c);
      case MANAGEMENT_GOALS -> GoalSections.managementGoals(c);
      case GOALS_SCORECARD -> GoalSections.scorecard(c);
      case ANNUAL_GOALS -> GoalSections.topGoals(c);
      case STRATEGIES_TACTICS -> GoalSections.strategies(c);
      case SOLUTIONS -> GoalSections.solutions(c);
      case OPPORTUNITIES -> GoalSections.opportunities(c);
      case SITUATION_SUMMARY -> SituationSections.summary(c);
      case SWOT -> SwotSections.swots(c);
      case COMPETITORS -> SituationSections.competitors(c);
      case WHITE_SPACE -> WhiteSpaceSection.whiteSpace(c);
      case RISKS -> SituationSections.risks(c);
      case REVENUE -> RevenueSections.chartAndTable(c);
      case REVENUE_TARGET -> RevenueSections.againstTarget(c);
      case ACTION_PLAN -> ActionSections.actionPlan(c, options.columnsOr(ActionColumns.STATUS));
      case ACTION_STEPS -> ActionSections.actionSteps(c);
      case NEXT_ACTIONS -> ActionSections.nextActions(c);
      case ROADMAP -> ActionSections.roadmap(c);
      case MILESTONES_TIMELINE -> ActionSections.milestonesTimeline(c);
      case THIRTY_SIXTY_NINETY -> ActionSections.thirtySixtyNinety(c);
      case ASKS -> AskSections.asks(c);
      case CLOSING -> AskSections.closing(c);
      case STAFF -> ResourceSections.staff(c);
      case BUDGET -> ResourceSections.budget(c);
      case KPIS -> PerformanceSections.kpis(c);
      case REVIEWS -> PerformanceSections.reviews(c);
      case OPEN_QUESTIONS -> OpenQuestionSection.openQuestions(c);
      case CHANGE_LOG -> PerformanceSections.changeLog(c);
    };
  }
}
