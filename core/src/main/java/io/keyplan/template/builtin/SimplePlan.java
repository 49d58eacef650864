package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.TeamSections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The simple account plan: who, what for, and the steps with their approval. */
final class SimplePlan implements Template {

  @Override
  public String id() {
    return "simple-plan";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.simple-plan");
  }

  @Override
  public List<Section> sections(Composer c) {
    return Stream.of(
            HeaderSections.header(c, "date", "createdBy", "version"),
            TeamSections.team(c, "team"),
            ActionSections.actionPlan(c, ActionColumns.APPROVAL))
        .flatMap(Optional::stream)
        .toList();
  }
}
