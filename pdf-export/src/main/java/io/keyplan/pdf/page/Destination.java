package io.keyplan.pdf.page;

/** A place in a document that links and bookmarks lead to, known once it has been drawn. */
public final class Destination {

  private int page;
  private double top;

  /** Creates a place that is still to be drawn. */
  public Destination() {}

  /**
   * Says that the place is on a page; the first time counts.
   *
   * @param number number of the page, from 1
   * @param y distance from the top of the page
   */
  public void mark(int number, double y) {
    if (page == 0) {
      page = number;
      top = y;
    }
  }

  double top() {
    return top;
  }

  /** Gives the number of the page, from 1; 0 while it is unknown. */
  public int pageNumber() {
    return page;
  }
}
