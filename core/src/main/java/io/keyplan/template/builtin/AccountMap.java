package io.keyplan.template.builtin;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.HeaderSections;
import io.keyplan.template.section.OrgChartSection;
import io.keyplan.template.section.PeopleSections;
import io.keyplan.template.section.RelationshipSections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The account map: who is who at the client, who decides and how close we are to each. */
final class AccountMap implements Template {

  @Override
  public String id() {
    return "account-map";
  }

  @Override
  public DocumentShape shape() {
    return DocumentShape.REPORT;
  }

  @Override
  public String title(Composer composer) {
    return composer.text("template.account-map");
  }

  @Override
  public List<Section> sections(Composer c) {
    return Stream.of(
            HeaderSections.header(c, "date", "createdBy", "version", "asOf"),
            OrgChartSection.hierarchy(c),
            PeopleSections.whoDecides(c),
            PeopleSections.roleSheet(c),
            RelationshipSections.influenceInterest(c),
            RelationshipSections.relationships(c))
        .flatMap(Optional::stream)
        .toList();
  }
}
