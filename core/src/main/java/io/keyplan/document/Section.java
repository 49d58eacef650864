package io.keyplan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section: a subject with its blocks and, in a report, its parts.
 *
 * @param id id of the kind of section, such as {@code action-plan}; unique in the document
 * @param title the subject; empty for front matter, which has no heading
 * @param headline what the data say, in one sentence; the title where they say nothing
 * @param blocks blocks in order
 * @param sections parts in order
 * @param telling where slides tell it
 */
public record Section(
    String id,
    String title,
    String headline,
    List<Block> blocks,
    List<Section> sections,
    Telling telling) {

  /** Where slides tell a section; other documents show all of it in its place. */
  public enum Telling {
    /** In its place, as far as it weighs enough, and what is left in the appendix. */
    BY_WEIGHT,
    /** All of it in its place. */
    IN_FULL,
    /** In the appendix. */
    APPENDIX
  }

  /** Creates a section that slides tell as far as it weighs enough. */
  public Section(
      String id, String title, String headline, List<Block> blocks, List<Section> sections) {
    this(id, title, headline, blocks, sections, Telling.BY_WEIGHT);
  }

  /** Copies the lists. */
  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** Says whether the headline says more than the title. */
  public boolean hasHeadline() {
    return !headline.equals(title);
  }

  /** Lists every entry in reading order. */
  public Stream<Entry> entries() {
    return Stream.concat(
        blocks.stream().flatMap(Block::entries), sections.stream().flatMap(Section::entries));
  }
}
