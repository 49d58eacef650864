package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.AccountSections;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.GoalSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.SituationSections;
import io.keyplan.template.section.WhiteSpaceSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sales account plan: how the client decides, what we offer and what is still to be won. */
final class SalesAccountPlan implements Template {

  @Override
  public String id() {
    return "sales-account-plan";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.sales-account-plan");
  }

  @Override
  public List<Section> sections(Composer c) {
    return Stream.of(
            HeaderSections.header(c, "date", "createdBy", "version", "period", "nextReview"),
            AccountSections.overview(c),
            AccountSections.decisionProcess(c),
            GoalSections.goalsAndObjectives(c),
            GoalSections.solutions(c),
            SituationSections.competitors(c),
            WhiteSpaceSection.whiteSpace(c),
            GoalSections.opportunities(c),
            ActionSections.actionPlan(c, ActionColumns.STATUS))
        .flatMap(Optional::stream)
        .toList();
  }
}
