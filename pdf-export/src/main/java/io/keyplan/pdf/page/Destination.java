package io.keyplan.pdf.page;

import org.jspecify.annotations.Nullable;

/** A place in a document that links and bookmarks lead to, known once it has been drawn. */
public final class Destination {

  private @Nullable Canvas canvas;
  private double top;

  /** Creates a place that is still to be drawn. */
  public Destination() {}

  /** Says that the place is on a page; the first time counts. */
  public void mark(Canvas page, double y) {
    if (canvas == null) {
      canvas = page;
      top = y;
    }
  }

  @Nullable Canvas canvas() {
    return canvas;
  }

  double top() {
    return top;
  }

  /** Gives the number of the page, from 1; 0 while it is unknown. */
  public int pageNumber() {
    return canvas == null ? 0 : canvas.number();
  }
}
