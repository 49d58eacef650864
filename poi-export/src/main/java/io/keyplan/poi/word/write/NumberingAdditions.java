package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.base.DocumentBase.Numbering;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is added to a company's numbering: our bullets and numbers, and the lists of a text. */
final class NumberingAdditions {

  private static final Pattern DEFINITION =
      Pattern.compile("(?s)<w:abstractNum w:abstractNumId=\"([0-9]+)\">.*?</w:abstractNum>");

  private static final Pattern STYLE = Pattern.compile("<w:pStyle [^>]*/>");

  private final Numbering numbering;

  NumberingAdditions(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Gives our definitions, with numbers that the company's have not. */
  String definitions(String ours) {
    StringBuilder added = new StringBuilder();
    Matcher matcher = DEFINITION.matcher(ours);
    for (int i = 0; matcher.find(); i++) {
      String definition = STYLE.matcher(matcher.group()).replaceAll("");
      added.append(
          definition.replaceFirst(
              "w:abstractNumId=\"[0-9]+\"",
              "w:abstractNumId=\"" + (numbering.nextDefinition() + i) + "\""));
    }
    return added.toString();
  }

  /** Gives the lists of our bullets and our numbers. */
  String own() {
    ElementWriter out = ElementWriter.fragment();
    for (int i = 0; i < 2; i++) {
      out.open("w:num", "w:numId", numbering.nextNumber() + i)
          .empty("w:abstractNumId", "w:val", numbering.nextDefinition() + i)
          .close("w:num");
    }
    return out.xml();
  }

  /** Writes the numbered lists of a text, each of which starts from one. */
  void lists(ElementWriter out, int first, int count) {
    int definition = numbering.ordered() < 0 ? numbering.nextDefinition() + 1 : numbering.ordered();
    for (int i = 0; i < count; i++) {
      out.open("w:num", "w:numId", first + i)
          .empty("w:abstractNumId", "w:val", definition)
          .open("w:lvlOverride", "w:ilvl", 0)
          .empty("w:startOverride", "w:val", 1)
          .close("w:lvlOverride")
          .close("w:num");
    }
  }
}
