package io.keyplan.report.part;

import java.util.List;

/**
 * A table of contents: what stands on which page, as links.
 *
 * @param title its own title
 * @param headings the headings that it leads to, the same objects that stand in the text
 */
public record ContentsPart(String title, List<HeadingPart> headings) implements ReportPart {

  /** Copies the list. */
  public ContentsPart {
    headings = List.copyOf(headings);
  }

  /** Gives the depth of the deepest heading, from 1. */
  public int depth() {
    return headings.stream().mapToInt(HeadingPart::level).max().orElse(1);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.contents(this);
  }
}
