package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.PdfFile;
import org.jspecify.annotations.Nullable;

/** Puts boxes onto pages. Lives for one document, in one thread. */
public final class Pages {

  private final PdfFile file;

  /** Begins with no page. */
  public Pages(PdfFile file) {
    this.file = file;
  }

  /**
   * The form of a page, in points.
   *
   * @param width its width
   * @param height its height
   * @param margins what is left free of boxes
   */
  public record Form(double width, double height, Insets margins) {

    /** Gives the width for boxes. */
    public double contentWidth() {
      return width - margins.across();
    }

    /** Gives the height for boxes. */
    public double contentHeight() {
      return height - margins.down();
    }

    /** Gives the page on its side. */
    public Form turned() {
      return new Form(height, width, margins);
    }

    /** Gives the place for boxes. */
    public Area content() {
      return margins.inside(new Area(0, 0, width, height));
    }
  }

  /** Lays a box out over as many new pages as it takes, and draws it. */
  public void flow(Box box, Form form) {
    Box rest = box;
    while (rest != null) {
      rest = fill(file.newPage(form.width(), form.height()), rest, form);
    }
  }

  /** Counts the pages that a box takes. */
  public static int count(Box box, Form form) {
    int pages = 0;
    Box rest = box;
    while (rest != null) {
      Split split = split(rest, form);
      rest = split == null ? null : split.rest();
      pages++;
    }
    return pages;
  }

  /**
   * Draws as much of a box as a page holds.
   *
   * @return the rest; null for nothing
   */
  public static @Nullable Box fill(Canvas page, Box box, Form form) {
    Split split = split(box, form);
    Box first = split == null ? box : split.first();
    Area area = form.content();
    first.draw(page, new Area(area.x(), area.y(), area.width(), first.height(area.width())));
    return split == null ? null : split.rest();
  }

  /** A box that can neither be divided nor fits an empty page is drawn beyond its foot. */
  private static @Nullable Split split(Box box, Form form) {
    double width = form.contentWidth();
    double height = form.contentHeight();
    return box.height(width) <= height + Room.TOLERANCE
        ? null
        : box.split(new Room(width, height, height));
  }
}
