package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.LayoutRole;
import io.keyplan.brand.LayoutSketch;
import io.keyplan.brand.LayoutSketch.Kind;
import io.keyplan.brand.LayoutSketch.Place;
import io.keyplan.drawing.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sketches the layouts that were found for roles. */
final class LayoutSketches {

  private LayoutSketches() {}

  /**
   * Sketches layouts.
   *
   * @param area the room for content
   */
  static List<LayoutSketch> of(FoundRoles roles, Box slide, Box area) {
    List<LayoutSketch> sketches = new ArrayList<>();
    for (LayoutRole role : LayoutRole.values()) {
      roles.layout(role).ifPresent(layout -> sketches.add(of(role, layout, slide, area)));
    }
    return sketches;
  }

  private static LayoutSketch of(LayoutRole role, Layout layout, Box slide, Box area) {
    List<Place> places = new ArrayList<>();
    layout.shapes().forEach(shape -> places.add(place(Kind.DRAWN, "", shape)));
    layout
        .placeholders()
        .forEach(each -> places.add(place(Kind.PLACEHOLDER, label(each), each.box())));
    if (role != LayoutRole.COVER && role != LayoutRole.SECTION) {
      places.add(place(Kind.AREA, "content", area));
    }
    return new LayoutSketch(
        role, layout.name(), slide.width(), slide.height(), Darkness.ground(layout), places);
  }

  private static Place place(Kind kind, String label, Box box) {
    return new Place(kind, label, box.x(), box.y(), box.width(), box.height());
  }

  private static String label(Placeholder place) {
    String what =
        switch (place.type()) {
          case "title", "ctrTitle" -> "title";
          case "subTitle" -> "subtitle";
          case "ftr" -> "footer";
          case "dt" -> "date";
          case "sldNum" -> "number";
          default -> place.type();
        };
    return String.format(
        Locale.ROOT,
        "%s %d, %.0f pt %s",
        what,
        place.index(),
        place.look().size(),
        place.look().font());
  }
}
