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
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a deck tells in one go: a section, or some that share a slide.
 *
 * @param sections the sections, without their parts
 * @param parent what stands above them
 * @param group the section of the deck that they belong to
 * @param place where it is told
 * @param most how many slides it may take before the appendix
 * @param lead the section that speaks for it; null stands for the weightiest
 */
record Chapter(
    List<Section> sections,
    String parent,
    String group,
    Place place,
    int most,
    @Nullable Section lead) {

  /** Where a chapter is told. */
  enum Place {
    /** First or last, whatever it weighs. */
    FIXED,
    /** Where it stands in the document, all of it. */
    IN_FULL,
    /** Where it stands in the document, as far as there is room. */
    TOLD,
    /** Behind everything else. */
    APPENDIX
  }

  Chapter {
    sections = List.copyOf(sections);
    lead = lead == null ? weightiest(sections) : lead;
  }

  /** Names its sections, to tell it from others. */
  String id() {
    return sections.stream().map(Section::id).collect(Collectors.joining("+"));
  }

  Chapter in(Place newPlace) {
    return new Chapter(sections, parent, group, newPlace, most, lead);
  }

  Chapter upTo(int newMost) {
    return new Chapter(sections, parent, group, place, newMost, lead);
  }

  /** Gives one of its sections on its own. */
  Chapter of(Section section) {
    return new Chapter(List.of(section), parent, group, place, most, null);
  }

  /** Gives both in one; it is told as the one that has its place tells it. */
  Chapter with(Chapter next) {
    List<Section> both = new ArrayList<>(sections);
    both.addAll(next.sections);
    Chapter told = next.place.compareTo(place) < 0 ? next : this;
    Section speaks = told.place == Place.FIXED ? told.first() : null;
    return new Chapter(both, told.parent, told.group, told.place, most, speaks);
  }

  /** Says whether a drawing of people is in it, which needs a slide of its own. */
  boolean isDrawn() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block instanceof OrgChart || block instanceof Grid);
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

  /** Gives the section that speaks for all, or says most. */
  Section first() {
    return Objects.requireNonNull(lead);
  }

  /** Weighing reads every entry, so that what stands alone is not weighed. */
  private static Section weightiest(List<Section> sections) {
    Section first = sections.get(0);
    if (sections.size() > 1) {
      int most = weight(first);
      for (Section section : sections.subList(1, sections.size())) {
        int weight = weight(section);
        if (weight > most) {
          first = section;
          most = weight;
        }
      }
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
