package io.keyplan.report.part;

/**
 * A label and, below it, what belongs to it.
 *
 * @param label the label
 * @param content what it is the label of
 * @param gap room between them in points, in formats whose paragraphs have none of their own
 */
public record LabelledPart(TextPart label, ReportPart content, double gap) implements ReportPart {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.labelled(this);
  }
}
