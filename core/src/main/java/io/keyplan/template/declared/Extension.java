package io.keyplan.template.declared;

import io.keyplan.document.Section.Telling;
import io.keyplan.template.section.SectionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds a template on another one: a section that the other has is changed in its place; a new one
 * stands behind the section before it in the file, or at the end where there is none.
 */
final class Extension {

  private final List<SectionSpec> base;

  Extension(List<SectionSpec> base) {
    this.base = base;
  }

  /**
   * Gives the sections of the new template.
   *
   * @param own the sections that it names
   * @param drops names of the sections that it leaves out
   */
  List<SectionSpec> apply(List<SectionSpec> own, Set<String> drops) {
    List<SectionSpec> sections = new ArrayList<>(without(base, drops));
    int last = -1;
    for (SectionSpec spec : own) {
      int place = indexOf(sections, spec.name());
      if (place >= 0) {
        sections.set(place, changed(sections.get(place), spec));
      } else {
        place = last < 0 ? sections.size() : last + 1;
        sections.add(place, spec);
      }
      last = place;
    }
    return sections;
  }

  private static List<SectionSpec> without(List<SectionSpec> sections, Set<String> drops) {
    return sections.stream()
        .filter(spec -> !drops.contains(spec.name()))
        .map(spec -> spec.holding(without(spec.sections(), drops)))
        .toList();
  }

  /** Gives the place of the section, or of the one that holds it; −1 for none. */
  private static int indexOf(List<SectionSpec> sections, String name) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).all().anyMatch(spec -> spec.name().equals(name))) {
        return i;
      }
    }
    return -1;
  }

  private static SectionSpec changed(SectionSpec given, SectionSpec own) {
    if (!given.name().equals(own.name())) {
      return given.holding(
          given.sections().stream()
              .map(
                  part ->
                      part.all().anyMatch(spec -> spec.name().equals(own.name()))
                          ? changed(part, own)
                          : part)
              .toList());
    }
    return new SectionSpec(
        given.id(),
        own.use() == null ? given.use() : own.use(),
        own.otherwise() == null ? given.otherwise() : own.otherwise(),
        own.options().equals(SectionOptions.NONE) ? given.options() : own.options(),
        own.title().isEmpty() ? given.title() : own.title(),
        given.required() || own.required(),
        given.numbered() || own.numbered(),
        own.only().isEmpty() ? given.only() : own.only(),
        own.blocks().isEmpty() ? given.blocks() : own.blocks(),
        own.sections().isEmpty() ? given.sections() : own.sections(),
        own.telling() == Telling.BY_WEIGHT ? given.telling() : own.telling());
  }
}
