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
import io.keyplan.drawing.Shape;
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
   * @param sections what it shows
   * @param leftOut names of what it has no room for
   */
  String of(String message, List<Section> sections, List<String> leftOut, Place place) {
    List<String> headlines =
        sections.stream()
            .filter(Section::hasHeadline)
            .map(Section::headline)
            .filter(headline -> !headline.equals(message))
            .toList();
    List<String> evidence = new Evidence(values).of(sections);
    return lines(message, headlines, evidence, leftOut, question(sections, place));
  }

  /**
   * Gives the notes of a slide that goes on with what another began.
   *
   * @param message what it says
   * @param sections what it goes on with
   * @param shapes what it shows
   */
  String ofPart(String message, List<Section> sections, List<Shape> shapes, Place place) {
    List<String> evidence = new Evidence(values).ofShapes(shapes);
    return lines(message, List.of(), evidence, List.of(), question(sections, place));
  }

  private String lines(
      String message,
      List<String> headlines,
      List<String> evidence,
      List<String> leftOut,
      String question) {
    if (values.isForm()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(labelled("notes.message", message));
    lines.addAll(headlines);
    if (!evidence.isEmpty()) {
      lines.add("");
      lines.add(text("notes.evidence"));
      evidence.forEach(line -> lines.add("• " + line));
    }
    if (!leftOut.isEmpty()) {
      lines.add("");
      lines.add(labelled("notes.leftOut", String.join(", ", leftOut)));
    }
    lines.add("");
    lines.add(labelled("notes.question", text("notes.question." + question)));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private String labelled(String key, String value) {
    return values.messages().text("word.labelWithValue", text(key), value);
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
