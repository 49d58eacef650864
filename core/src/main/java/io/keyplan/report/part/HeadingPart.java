package io.keyplan.report.part;

/**
 * The title of the document or of a section.
 *
 * @param level depth of the section, from 1; 0 for the title of the document
 * @param title its text
 */
public record HeadingPart(int level, String title) implements ReportPart {

  /** Gives the role of its text. */
  public TextRole role() {
    return switch (level) {
      case 0 -> TextRole.TITLE;
      case 1 -> TextRole.HEADING_1;
      case 2 -> TextRole.HEADING_2;
      default -> TextRole.HEADING_3;
    };
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heading(this);
  }
}
