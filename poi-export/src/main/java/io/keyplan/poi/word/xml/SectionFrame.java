package io.keyplan.poi.word.xml;

import io.keyplan.poi.ooxml.ElementWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a base says of the pages of a part of the text beside their size: headers, footers, borders.
 * Immutable and thread-safe.
 *
 * @param references headers and footers, in order
 * @param borders XML of what stands between the margins and the columns; empty for none
 * @param firstIsOther whether the first page has headers and footers of its own
 */
public record SectionFrame(List<Reference> references, String borders, boolean firstIsOther) {

  /** A frame without anything. */
  public static final SectionFrame NONE = new SectionFrame(List.of(), "", false);

  /** Copies the list. */
  public SectionFrame {
    references = List.copyOf(references);
  }

  /**
   * A header or a footer.
   *
   * @param element name of the element that refers to it
   * @param type on which pages it stands: {@code default}, {@code first} or {@code even}
   * @param relationship id of the relationship with it
   */
  public record Reference(String element, String type, String relationship) {}

  /** Says whether pages have a footer but for the first. */
  public boolean hasFooter() {
    return references.stream()
        .anyMatch(
            each -> each.element().equals("w:footerReference") && each.type().equals("default"));
  }

  /** Gives this frame with a header or footer more. */
  public SectionFrame with(Reference reference) {
    List<Reference> all = new ArrayList<>(references);
    all.add(reference);
    return new SectionFrame(all, borders, firstIsOther);
  }

  void writeReferences(ElementWriter out) {
    references.forEach(
        each -> out.empty(each.element(), "r:id", each.relationship(), "w:type", each.type()));
  }

  void writeRest(ElementWriter out) {
    if (!borders.isEmpty()) {
      out.markup(borders);
    }
    if (firstIsOther) {
      out.empty("w:titlePg");
    }
  }
}
