package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BrandLogo;
import io.keyplan.drawing.Box;
import java.util.List;
import java.util.Optional;

/** Finds a corner of a cover that is free for a logo. */
final class LogoCorner {

  /** The most that a logo takes of a slide's width and height. */
  private static final double WIDTH = 0.18;

  private static final double HEIGHT = 0.1;

  /** What stays free at the edges, in parts of the width. */
  private static final double EDGE = 0.04;

  /** What keeps others away, in parts of the width. */
  private static final double GAP = 0.01;

  private LogoCorner() {}

  /** Gives a place as wide and high as the logo; the upper right corner first. */
  static Optional<Box> of(Layout cover, Box slide, BrandLogo logo) {
    double ratio = logo.picture().width() / (double) logo.picture().height();
    double width = Math.min(WIDTH * slide.width(), HEIGHT * slide.height() * ratio);
    double height = width / ratio;
    double edge = EDGE * slide.width();
    double right = slide.width() - edge - width;
    double bottom = slide.height() - edge - height;
    return List.of(
            new Box(right, edge, width, height),
            new Box(edge, edge, width, height),
            new Box(right, bottom, width, height),
            new Box(edge, bottom, width, height))
        .stream()
        .filter(box -> isFree(box, cover, slide))
        .findFirst();
  }

  private static boolean isFree(Box box, Layout cover, Box slide) {
    double gap = GAP * slide.width();
    return cover.placeholders().stream().noneMatch(each -> each.box().overlaps(box, -gap))
        && cover.shapes().stream().noneMatch(each -> each.overlaps(box, -gap));
  }
}
