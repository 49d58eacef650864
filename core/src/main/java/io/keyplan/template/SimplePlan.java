package io.keyplan.template;

import io.keyplan.document.Section;
import io.keyplan.document.Shape;
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
  public Shape shape() {
    return Shape.REPORT;
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
