package io.keyplan.slide;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.ShapeScale;
import java.util.List;

/** Gives planned slides the sizes that they really have. */
final class RealSizes {

  private final double length;
  private final ShapeScale scale;

  private RealSizes(SlideBase base) {
    this.length = 1 / base.scale();
    this.scale = new ShapeScale(length, base.realSize(1));
  }

  static List<Slide> of(List<Slide> slides, SlideBase base) {
    if (base.scale() == 1 && base.fontRatio() == 1) {
      return slides;
    }
    RealSizes sizes = new RealSizes(base);
    return slides.stream().map(sizes::slide).toList();
  }

  private Slide slide(Slide slide) {
    Headline title = slide.title();
    Slide.Subtitle subtitle = slide.subtitle();
    return new Slide(
        slide.layout(),
        slide.section(),
        slide.kicker(),
        new Headline(
            title.text(),
            ShapeScale.down(title.size() * length),
            title.margin() * length,
            box(title.place()),
            title.isTight(),
            title.path()),
        subtitle == null
            ? null
            : new Slide.Subtitle(box(subtitle.box()), scale.text(subtitle.text())),
        slide.shapes().stream().map(scale::shape).toList(),
        slide.notes());
  }

  private Box box(Box box) {
    return box.times(length);
  }
}
