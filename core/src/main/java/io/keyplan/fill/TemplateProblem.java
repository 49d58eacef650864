package io.keyplan.fill;

/**
 * A mistake in a document that is to be filled.
 *
 * @param place where it stands, in words for the person who made the document, such as {@code table
 *     2, row 2}
 * @param tag the tag, control or name that is wrong
 * @param message what is wrong and what would be right
 */
public record TemplateProblem(String place, String tag, String message) {

  @Override
  public String toString() {
    return place + ": " + message + (tag.isEmpty() ? "" : " (" + tag + ")");
  }
}
