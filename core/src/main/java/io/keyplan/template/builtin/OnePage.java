package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.ActionSections;
import io.keyplan.template.section.GoalSections;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.KeyFigureSections;
import io.keyplan.template.section.PrioritySections;
import io.keyplan.template.section.RelationshipSections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan on one page: what decides. */
final class OnePage implements Template {

  private static final int PEOPLE = 5;

  @Override
  public String id() {
    return "one-page";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.ONE_PAGE;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.one-page");
  }

  @Override
  public List<Section> sections(Composer c) {
    return Stream.of(
            header(c),
            KeyFigureSections.keyFigures(c),
            PrioritySections.topPriorities(c),
            GoalSections.topGoals(c),
            RelationshipSections.peopleToWin(c, PEOPLE),
            ActionSections.nextActions(c))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whose plan it is stands above the page; only a form has to ask. */
  private static Optional<Section> header(Composer c) {
    return c.isForm() ? HeaderSections.header(c, "createdBy", "date") : Optional.empty();
  }
}
