package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.LayoutRole;
import io.keyplan.drawing.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What layouts are by their structure: names of layouts lie and are translated, and half of them
 * say no type.
 *
 * @param slide a slide of the deck, in points
 */
record LayoutShapes(Box slide) {

  /** A place for what a slide is about takes as much of it. */
  private static final double LARGE = 0.28;

  /** A place beside another takes as much. */
  private static final double HALF = 0.1;

  /** Titles of slides with content stand in this part of their height. */
  private static final double HEAD = 0.4;

  /** What differs less is meant to be equal. */
  private static final double EQUAL = 0.02;

  /** Finds the role that a layout's structure says; empty where it says none of that. */
  boolean is(LayoutRole role, Layout layout) {
    if (layout.isVertical()) {
      return false;
    }
    Optional<Placeholder> title = layout.title();
    return switch (role) {
      case COVER -> isCover(layout, title);
      case SECTION -> isSection(layout, title);
      case CONTENT ->
          isHead(title)
              && single(layout, title.get()).isPresent()
              && pair(layout, title.get()).isEmpty();
      case TWO -> isHead(title) && !pair(layout, title.get()).isEmpty();
      case TABLE ->
          isHead(title)
              && single(layout, title.get())
                  .filter(place -> place.type().equals("tbl"))
                  .isPresent();
      case TITLE_ONLY -> isHead(title) && layout.contents().isEmpty() && !isCover(layout, title);
    };
  }

  private boolean isCover(Layout layout, Optional<Placeholder> title) {
    if (title.isEmpty() || layout.type().equals("secHead")) {
      return false;
    }
    boolean centred = layout.type().equals("title") || title.get().type().equals("ctrTitle");
    return (centred || layout.of("subTitle").isPresent()) && !hasLarge(layout);
  }

  private boolean isSection(Layout layout, Optional<Placeholder> title) {
    return title.isPresent()
        && (layout.type().equals("secHead")
            || title.get().box().y() >= HEAD * slide.height()
                && !isCover(layout, title)
                && !hasLarge(layout));
  }

  private boolean hasLarge(Layout layout) {
    return layout.contents().stream().anyMatch(place -> share(place.box()) >= LARGE);
  }

  private boolean isHead(Optional<Placeholder> title) {
    return title.isPresent() && title.get().box().y() < HEAD * slide.height();
  }

  private double share(Box box) {
    return box.width() * box.height() / (slide.width() * slide.height());
  }

  /** Gives the only large place for content beneath a title. */
  Optional<Placeholder> single(Layout layout, Placeholder title) {
    List<Placeholder> large =
        layout.contents().stream()
            .filter(place -> place != title && isBelow(place.box(), title.box()))
            .filter(place -> share(place.box()) >= LARGE)
            .toList();
    return large.size() == 1 ? Optional.of(large.get(0)) : Optional.empty();
  }

  /** Gives two places of the same top and height beneath a title, from left to right. */
  List<Placeholder> pair(Layout layout, Placeholder title) {
    List<Placeholder> places =
        layout.contents().stream()
            .filter(place -> place != title && isBelow(place.box(), title.box()))
            .filter(place -> share(place.box()) >= HALF)
            .sorted(Comparator.comparingDouble(place -> place.box().x()))
            .toList();
    if (places.size() != 2) {
      return List.of();
    }
    Box left = places.get(0).box();
    Box right = places.get(1).box();
    boolean beside =
        isEqual(left.y(), right.y())
            && isEqual(left.height(), right.height())
            && left.right() <= right.x() + EQUAL * slide.width();
    return beside ? places : List.of();
  }

  boolean isEqual(double one, double other) {
    return Math.abs(one - other) <= EQUAL * slide.height();
  }

  private boolean isBelow(Box place, Box title) {
    return place.y() >= title.y() + title.height() / 3;
  }

  /** Says whether two titles stand in the same place. */
  boolean isSame(Box one, Box other) {
    return isEqual(one.x(), other.x())
        && isEqual(one.y(), other.y())
        && isEqual(one.bottom(), other.bottom())
        && isEqual(one.right(), other.right());
  }

  /** Says whether a layout's type says a role; empty types say none. */
  static boolean isTyped(LayoutRole role, Layout layout) {
    return switch (role) {
      case COVER -> layout.type().equals("title");
      case SECTION -> layout.type().equals("secHead");
      case CONTENT -> layout.type().equals("obj") || layout.type().equals("tx");
      case TWO -> layout.type().equals("twoObj") || layout.type().equals("twoColTx");
      case TABLE -> layout.type().equals("tbl");
      case TITLE_ONLY -> layout.type().equals("titleOnly");
    };
  }

  /** Says whether a layout's name says a role, in the words of PowerPoint's own layouts. */
  static boolean isNamed(LayoutRole role, Layout layout) {
    String name = layout.name().toLowerCase(Locale.ROOT);
    return switch (role) {
      case COVER -> name.equals("title slide") || name.contains("cover");
      case SECTION -> name.contains("section");
      case CONTENT -> name.contains("title and content");
      case TWO -> name.contains("two content");
      case TABLE -> name.contains("table");
      case TITLE_ONLY -> name.contains("title only");
    };
  }
}
