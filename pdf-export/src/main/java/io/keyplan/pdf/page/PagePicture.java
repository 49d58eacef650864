package io.keyplan.pdf.page;

/** A picture that has been prepared for pages. Immutable and thread-safe. */
public final class PagePicture {

  private final PixelData data;
  private final String change;

  PagePicture(PixelData data, String change) {
    this.data = data;
    this.change = change;
  }

  PixelData data() {
    return data;
  }

  /** Gives the width in pixels. */
  public int width() {
    return data.width();
  }

  /** Gives the height in pixels. */
  public int height() {
    return data.height();
  }

  /** Says in one sentence what was done to the picture; empty for nothing worth telling. */
  public String change() {
    return change;
  }
}
