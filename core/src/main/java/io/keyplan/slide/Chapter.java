package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Grid;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Timeline;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * What a deck tells in one go: a section, or some that share a slide.
 *
 * @param sections the sections, without their parts
 * @param parent what stands above them
 * @param group the section of the deck that they belong to
 * @param place where it is told
 * @param most how many slides it may take before the appendix
 */
record Chapter(List<Section> sections, String parent, String group, Place place, int most) {

  /** Where a chapter is told. */
  enum Place {
    /** First or last, whatever it weighs. */
    FIXED,
    /** Where it stands in the document, as far as there is room. */
    TOLD,
    /** Where it stands in the document, all of it. */
    IN_FULL,
    /** Behind everything else. */
    APPENDIX
  }

  Chapter {
    sections = List.copyOf(sections);
  }

  Chapter in(Place newPlace) {
    return new Chapter(sections, parent, group, newPlace, most);
  }

  Chapter upTo(int newMost) {
    return new Chapter(sections, parent, group, place, newMost);
  }

  private static Place stricter(Place one, Place other) {
    if (one == Place.FIXED || other == Place.FIXED) {
      return Place.FIXED;
    }
    return one == Place.IN_FULL ? one : other;
  }

  /** Gives one of its sections on its own. */
  Chapter of(Section section) {
    return new Chapter(List.of(section), parent, group, place, most);
  }

  /** Gives both in one; it is told as the one that weighs more tells it. */
  Chapter with(Chapter next) {
    List<Section> both = new ArrayList<>(sections);
    both.addAll(next.sections);
    return new Chapter(both, parent, group, stricter(place, next.place), most);
  }

  /** Says whether both are about the same kind of thing, so that they can share a slide. */
  boolean goesWith(Chapter next) {
    return kind() == next.kind();
  }

  private Kind kind() {
    List<Block> blocks = sections.stream().flatMap(section -> section.blocks().stream()).toList();
    if (blocks.stream().allMatch(Swot.class::isInstance)) {
      return Kind.FINDINGS;
    }
    boolean people =
        blocks.stream()
            .anyMatch(
                block ->
                    block instanceof Cards || block instanceof OrgChart || block instanceof Grid);
    return people ? Kind.PEOPLE : Kind.MATTERS;
  }

  private enum Kind {
    PEOPLE,
    FINDINGS,
    MATTERS
  }

  /** Gives the section that says most. */
  Section first() {
    Section first = sections.get(0);
    for (Section section : sections) {
      first = weight(section) > weight(first) ? section : first;
    }
    return first;
  }

  /** Weighs what it says: a verdict, what is late or wrong, figures. */
  int weight() {
    return sections.stream().mapToInt(Chapter::weight).max().orElse(0);
  }

  private static int weight(Section section) {
    int weight = section.hasHeadline() ? 2 : 0;
    weight += section.entries().anyMatch(Chapter::isAlarming) ? 1 : 0;
    weight += section.blocks().stream().anyMatch(Chapter::isLate) ? 1 : 0;
    return weight + (section.blocks().stream().anyMatch(Chapter::isNumbers) ? 1 : 0);
  }

  private static boolean isNumbers(Block block) {
    return block instanceof Chart || block instanceof KeyFigures;
  }

  private static boolean isLate(Block block) {
    return block instanceof Timeline timeline
        && timeline.spans().stream().anyMatch(span -> isNegative(span.state()));
  }

  private static boolean isAlarming(Entry entry) {
    return entry.mark() == Entry.Mark.OVERDUE || isNegative(entry.datum());
  }

  private static boolean isNegative(Datum datum) {
    return datum instanceof Datum.State state && state.tone() == Tone.NEGATIVE;
  }
}
