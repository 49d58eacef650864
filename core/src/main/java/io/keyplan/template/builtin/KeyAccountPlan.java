package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.AccountSections;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.AskSections;
import io.keyplan.template.section.GoalSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.KeyFigureSections;
import io.keyplan.template.section.OpenQuestionSection;
import io.keyplan.template.section.PeopleSections;
import io.keyplan.template.section.PerformanceSections;
import io.keyplan.template.section.PrioritySections;
import io.keyplan.template.section.ResourceSections;
import io.keyplan.template.section.RevenueSections;
import io.keyplan.template.section.SituationSections;
import io.keyplan.template.section.SwotSections;
import io.keyplan.template.section.TeamSections;
import io.keyplan.template.section.WhiteSpaceSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key account management plan: the whole plan in seven numbered parts.
 *
 * <p>Parts without data are left out, and those that stay are numbered without a gap.
 */
final class KeyAccountPlan implements Template {

  @Override
  public String id() {
    return "key-account-plan";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.key-account-plan");
  }

  @Override
  public List<Section> sections(Composer c) {
    List<Section> parts =
        Stream.of(
                customerProfile(c),
                situation(c),
                goals(c),
                strategies(c),
                actions(c),
                resources(c),
                performance(c))
            .flatMap(Optional::stream)
            .toList();
    List<Section> sections = new ArrayList<>();
    HeaderSections.cover(c, this).ifPresent(sections::add);
    KeyFigureSections.executiveSummary(c, inBrief(c)).ifPresent(sections::add);
    sections.addAll(numbered(c, parts));
    OpenQuestionSection.openQuestions(c).ifPresent(sections::add);
    PerformanceSections.changeLog(c).ifPresent(sections::add);
    return sections;
  }

  /** The sections whose headlines sum up the plan, those that weigh most first. */
  private static List<Optional<Section>> inBrief(Composer c) {
    return List.of(
        RevenueSections.againstTarget(c),
        PeopleSections.decisionMakers(c),
        GoalSections.goalsAndObjectives(c),
        WhiteSpaceSection.whiteSpace(c),
        ActionSections.actionPlan(c, ActionColumns.SCHEDULE),
        SituationSections.risks(c));
  }

  private static Optional<Section> customerProfile(Composer c) {
    return c.section("customer-profile")
        .required()
        .part(AccountSections.context(c))
        .part(PeopleSections.decisionMakers(c))
        .part(AccountSections.decisionProcess(c))
        .part(PrioritySections.priorities(c))
        .part(AccountSections.details(c))
        .build();
  }

  private static Optional<Section> situation(Composer c) {
    return c.section("situation-analysis")
        .part(SituationSections.summary(c))
        .part(SwotSections.swots(c))
        .part(SituationSections.competitors(c))
        .part(WhiteSpaceSection.whiteSpace(c))
        .part(SituationSections.risks(c))
        .build();
  }

  private static Optional<Section> goals(Composer c) {
    return c.section("goals-objectives")
        .required()
        .contents(GoalSections.goalsAndObjectives(c))
        .build();
  }

  private static Optional<Section> strategies(Composer c) {
    return c.section("strategies-tactics")
        .contents(GoalSections.strategies(c))
        .part(GoalSections.solutions(c))
        .part(GoalSections.opportunities(c))
        .build();
  }

  private static Optional<Section> actions(Composer c) {
    return c.section("action-plan")
        .contents(ActionSections.actionPlan(c, ActionColumns.SCHEDULE))
        .part(ActionSections.milestonesTimeline(c))
        .part(AskSections.asks(c))
        .build();
  }

  private static Optional<Section> resources(Composer c) {
    return c.section("resources")
        .part(TeamSections.accountTeam(c))
        .part(ResourceSections.staff(c))
        .part(ResourceSections.budget(c))
        .build();
  }

  private static Optional<Section> performance(Composer c) {
    return c.section("performance")
        .part(PerformanceSections.kpis(c))
        .part(RevenueSections.againstTarget(c))
        .part(PerformanceSections.reviews(c))
        .build();
  }

  private static List<Section> numbered(Composer c, List<Section> parts) {
    List<Section> numbered = new ArrayList<>();
    for (Section part : parts) {
      String title = c.text("word.numbered", numbered.size() + 1, part.title());
      String headline = part.hasHeadline() ? part.headline() : title;
      numbered.add(new Section(part.id(), title, headline, part.blocks(), part.sections()));
    }
    return numbered;
  }
}
