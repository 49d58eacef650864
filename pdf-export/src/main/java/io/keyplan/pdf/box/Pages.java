package io.keyplan.pdf.box;

import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.PdfFile;
import java.util.ArrayList;
import java.util.List;
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
    draw(divide(box, form), form);
  }

  /** Divides a box into what stands on each page. */
  public static List<Box> divide(Box box, Form form) {
    List<Box> parts = new ArrayList<>();
    Box.Split split = split(box, form);
    Box rest = box;
    while (split != null) {
      parts.add(split.first());
      rest = split.rest();
      split = split(rest, form);
    }
    parts.add(rest);
    return parts;
  }

  /** Draws what a box was divided into, each part on a new page. */
  public void draw(List<Box> parts, Form form) {
    parts.forEach(part -> draw(file.newPage(form.width(), form.height()), part, form));
  }

  /** Draws what stands on a page. */
  public static void draw(Canvas page, Box part, Form form) {
    Area area = form.content();
    part.draw(page, new Area(area.x(), area.y(), area.width(), part.height(area.width())));
  }

  /** A box that can neither be divided nor fits an empty page is drawn beyond its foot. */
  private static Box.@Nullable Split split(Box box, Form form) {
    double width = form.contentWidth();
    double height = form.contentHeight();
    return box.height(width) <= height + Room.TOLERANCE
        ? null
        : box.split(new Room(width, height, height));
  }
}
