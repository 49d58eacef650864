package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Document;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Timeline;
import io.keyplan.drawing.EntryRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what helps a speaker: what the slide says in one sentence, what bears it out, and a
 * question that brings the others to talk. A form has no notes.
 *
 * @param document what is told; where the client sees it, questions are for the client
 * @param values writes entries
 */
record SpeakerNotes(Document document, EntryRuns values) {

  private static final String JOINT = ".joint";

  /** Where a slide stands, as far as its question depends on that. */
  enum Place {
    OPENING,
    BETWEEN,
    CLOSING
  }

  /**
   * Gives the notes of a slide.
   *
   * @param message what it says
   * @param sections what it shows; none where it goes on with what another began
   * @param leftOut names of what it has no room for
   */
  String of(String message, List<Section> sections, List<String> leftOut, Place place) {
    if (values.isForm()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(values.messages().text("word.labelWithValue", text("notes.message"), message));
    for (Section section : sections) {
      boolean more = section.hasHeadline() && !section.headline().equals(message);
      if (more) {
        lines.add(section.headline());
      }
    }
    List<String> evidence = new Evidence(values).of(sections);
    if (!evidence.isEmpty()) {
      lines.add("");
      lines.add(text("notes.evidence"));
      evidence.forEach(line -> lines.add("• " + line));
    }
    if (!leftOut.isEmpty()) {
      lines.add("");
      String names = String.join(", ", leftOut);
      lines.add(values.messages().text("word.labelWithValue", text("notes.leftOut"), names));
    }
    if (!sections.isEmpty()) {
      lines.add("");
      String question = text("notes.question." + question(sections, place));
      lines.add(values.messages().text("word.labelWithValue", text("notes.question"), question));
    }
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private String text(String key) {
    boolean joint = document.joint() && values.messages().has(key + JOINT);
    return values.messages().text(joint ? key + JOINT : key);
  }

  private static String question(List<Section> sections, Place place) {
    if (place == Place.CLOSING) {
      return "closing";
    }
    if (sections.stream().anyMatch(Evidence::isLate)) {
      return "late";
    }
    if (place == Place.OPENING) {
      return "opening";
    }
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .map(SpeakerNotes::question)
        .filter(key -> !key.isEmpty())
        .findFirst()
        .orElse("matters");
  }

  private static String question(Block block) {
    if (block instanceof Cards || block instanceof OrgChart || block instanceof Grid) {
      return "people";
    } else if (block instanceof Chart || block instanceof KeyFigures) {
      return "figures";
    } else if (block instanceof Swot) {
      return "findings";
    } else if (block instanceof Timeline || block instanceof Horizons) {
      return "dates";
    } else if (block instanceof Matrix) {
      return "openings";
    } else if (block instanceof Progress) {
      return "progress";
    }
    return "";
  }
}
