package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.AccountSections;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.AskSections;
import io.keyplan.template.section.GoalSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.PeopleSections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The action plan: who does what until when, on both sides. */
final class ActionPlan implements Template {

  @Override
  public String id() {
    return "action-plan";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.action-plan");
  }

  @Override
  public List<Section> sections(Composer c) {
    return Stream.of(
            HeaderSections.header(c, "date", "createdBy", "version", "asOf"),
            AccountSections.clientInformation(c),
            PeopleSections.projectRoles(c),
            GoalSections.managementGoals(c),
            PeopleSections.communication(c),
            ActionSections.actionSteps(c),
            AskSections.asks(c),
            ActionSections.milestonesTimeline(c),
            ActionSections.thirtySixtyNinety(c))
        .flatMap(Optional::stream)
        .toList();
  }
}
