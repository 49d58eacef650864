package io.keyplan.slide;

import io.keyplan.drawing.Shape;
import java.util.List;

/** Chooses the layout that has placeholders for what a slide shows. */
final class LayoutChoice {

  private LayoutChoice() {}

  static Slide.Layout of(List<Shape> shapes) {
    List<Shape> frames = shapes.stream().filter(LayoutChoice::isFrame).toList();
    long others = shapes.stream().filter(LayoutChoice::isText).count();
    if (frames.size() == 1 && others == 0) {
      return frames.get(0) instanceof Shape.Grid ? Slide.Layout.TABLE : Slide.Layout.CONTENT;
    }
    boolean beside =
        frames.size() == 2 && frames.get(0).box().right() <= frames.get(1).box().x() + 1;
    return beside ? Slide.Layout.TWO_COLUMNS : Slide.Layout.TITLE_ONLY;
  }

  /** Says whether a shape can take the place of a content placeholder. */
  static boolean isFrame(Shape shape) {
    return shape instanceof Shape.Grid || shape instanceof Shape.Plot;
  }

  private static boolean isText(Shape shape) {
    return shape instanceof Shape.Form form && !form.isDecoration() || shape instanceof Shape.Photo;
  }
}
