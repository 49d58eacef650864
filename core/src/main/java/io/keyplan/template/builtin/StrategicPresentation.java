package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.AskSections;
import io.keyplan.template.section.GoalSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.KeyFigureSections;
import io.keyplan.template.section.PeopleSections;
import io.keyplan.template.section.PrioritySections;
import io.keyplan.template.section.RevenueSections;
import io.keyplan.template.section.SwotSections;
import io.keyplan.template.section.TeamSections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The strategic account plan presentation: the account at a glance, then one thought a slide. */
final class StrategicPresentation implements Template {

  @Override
  public String id() {
    return "strategic-presentation";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.PRESENTATION;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.strategic-presentation");
  }

  @Override
  public List<Section> sections(Composer c) {
    Optional<Section> priorities = PrioritySections.priorities(c);
    Optional<Section> people = PeopleSections.activePlayers(c);
    Optional<Section> goals = GoalSections.scorecard(c);
    Optional<Section> revenue =
        RevenueSections.chartAndTable(c).or(() -> GoalSections.opportunities(c));
    Optional<Section> actions = ActionSections.actionPlan(c, ActionColumns.STATUS);
    Optional<Section> roadmap = ActionSections.roadmap(c);
    return Stream.of(
            HeaderSections.cover(c, this),
            KeyFigureSections.overview(
                c, List.of(revenue, people, goals, actions, priorities, roadmap)),
            priorities,
            people,
            TeamSections.accountTeam(c),
            goals,
            revenue,
            SwotSections.swots(c),
            actions,
            roadmap,
            AskSections.closing(c))
        .flatMap(Optional::stream)
        .toList();
  }
}
