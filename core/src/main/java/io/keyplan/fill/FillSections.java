package io.keyplan.fill;

import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import io.keyplan.template.section.BuiltInSection;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sections that a document of a company's own can show: the built-in ones, and others that go
 * before those of the same name. Immutable and thread-safe.
 */
public final class FillSections {

  private final SectionSource more;
  private final Set<String> names = new TreeSet<>();

  /**
   * Collects sections.
   *
   * @param more those beside the built-in ones
   */
  FillSections(SectionSource more) {
    this.more = more;
    Arrays.stream(BuiltInSection.values())
        .filter(section -> section != BuiltInSection.COVER)
        .forEach(section -> names.add(section.id()));
    names.addAll(more.sectionNames());
  }

  /** Says what is wrong with the name of a section; empty where there is one of that name. */
  public String problem(Tag.Section tag) {
    if (names.contains(tag.name())) {
      return "";
    } else if (tag.name().equals(BuiltInSection.COVER.id())) {
      return "a cover is a page of its own; write it into the document";
    }
    return "no section “"
        + Excerpt.of(tag.name())
        + "”"
        + NearestName.of(tag.name(), names)
            .map(near -> "; did you mean {{section " + near + "}}?")
            .orElse("; \"keyplan templates --sections\" lists them");
  }

  Optional<Section> compose(Tag.Section tag, Composer composer) {
    return more.sectionNames().contains(tag.name())
        ? more.section(tag.name(), composer)
        : BuiltInSection.named(tag.name()).compose(composer);
  }
}
