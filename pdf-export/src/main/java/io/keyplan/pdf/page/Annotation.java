package io.keyplan.pdf.page;

/**
 * Something on a page that the reader can act on; all lengths in points from the bottom left.
 *
 * @param left left edge
 * @param bottom bottom edge
 * @param right right edge
 * @param top top edge
 * @param target what it is
 */
record Annotation(double left, double bottom, double right, double top, Target target) {

  /** What an annotation is. */
  sealed interface Target permits Web, Place, Widget {}

  /** A link to a web address. */
  record Web(String uri, String text) implements Target {}

  /** A link to a place in the document. */
  record Place(Destination destination, String text) implements Target {}

  /** The place of a form field. */
  record Widget(Field field) implements Target {}
}
