package io.keyplan.fill;

import io.keyplan.document.Section;
import io.keyplan.template.Composer;
import java.util.Optional;
import java.util.Set;

/**
 * Sections that documents of a company's own can show beside the built-in ones, such as those of a
 * template. Immutable and thread-safe.
 */
public interface SectionSource {

  /** No sections beside the built-in ones. */
  SectionSource NONE =
      new SectionSource() {
        @Override
        public Set<String> sectionNames() {
          return Set.of();
        }

        @Override
        public Optional<Section> section(String name, Composer composer) {
          return Optional.empty();
        }
      };

  /** Lists the names by which tags ask for the sections. */
  Set<String> sectionNames();

  /**
   * Composes a section.
   *
   * @param name one of the names
   * @return empty where the plan has nothing to show in it
   */
  Optional<Section> section(String name, Composer composer);
}
