package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorScheme;
import io.keyplan.drawing.Box;
import io.keyplan.theme.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A layout of a deck, in points of its slides.
 *
 * @param part name of its part
 * @param name the name that PowerPoint shows
 * @param type the type that the file says; empty for none
 * @param master name of its master's part
 * @param placeholders its placeholders, in order
 * @param shapes places of what else is drawn there, of the master as well
 * @param pictured whether a small picture is drawn there, as logos are
 * @param background colour of the background; null for a picture
 * @param scheme colours of the theme as they are mapped there
 * @param colorMap how they are mapped: names of the theme's colours by those that shapes use
 */
record Layout(
    String part,
    String name,
    String type,
    String master,
    List<Placeholder> placeholders,
    List<Box> shapes,
    boolean pictured,
    @Nullable Color background,
    ColorScheme scheme,
    Map<String, String> colorMap) {

  Layout {
    placeholders = List.copyOf(placeholders);
    shapes = List.copyOf(shapes);
    colorMap = Map.copyOf(colorMap);
  }

  Optional<Placeholder> title() {
    return placeholders.stream().filter(Placeholder::isTitle).findFirst();
  }

  Optional<Placeholder> of(String type) {
    return placeholders.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  Optional<Placeholder> of(long index) {
    return placeholders.stream()
        .filter(each -> each.index() == index && !each.isFooter())
        .findFirst();
  }

  List<Placeholder> contents() {
    return placeholders.stream().filter(Placeholder::isContent).toList();
  }

  /** Says whether something in it runs from top to bottom. */
  boolean isVertical() {
    return type.startsWith("vert")
        || placeholders.stream().anyMatch(each -> each.upright() && !each.isFooter());
  }

  @Override
  public String toString() {
    return name;
  }
}
