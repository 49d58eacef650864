package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorSlot;
import io.keyplan.theme.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Colours of links on slides. PowerPoint gives every link the theme's colour, whatever its text
 * has; where that cannot be read, slides map it to another colour of the theme (ECMA-376-1,
 * 20.1.6.8).
 */
final class LinkColors {

  private static final double READABLE = 4.5;

  /** The names that shapes use for colours, with those that the theme has for them. */
  private static final List<String> NAMES =
      List.of(
          "bg1",
          "tx1",
          "bg2",
          "tx2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  private static final Map<String, String> USUAL =
      Map.of("bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2");

  private LinkColors() {}

  /** Reads how colours are mapped; as usual where an element says nothing. */
  static Map<String, String> map(@Nullable Element element) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String name : NAMES) {
      map.put(name, BaseXml.attribute(element, name).orElse(USUAL.getOrDefault(name, name)));
    }
    return map;
  }

  /**
   * Gives how slides of a layout map colours, so that links can be read there, by the names that
   * shapes use; empty where the layout's own links can be.
   */
  static Map<String, String> readable(Layout layout) {
    Color ground = Darkness.ground(layout);
    if (layout.scheme().color(ColorSlot.LINK).contrast(ground) >= READABLE
        && layout.scheme().color(ColorSlot.FOLLOWED_LINK).contrast(ground) >= READABLE) {
      return Map.of();
    }
    Map<String, String> map = new LinkedHashMap<>();
    NAMES.forEach(name -> map.put(name, layout.colorMap().get(name)));
    for (ColorSlot slot : List.of(ColorSlot.LINK, ColorSlot.FOLLOWED_LINK)) {
      if (layout.scheme().color(slot).contrast(ground) < READABLE) {
        String name = slot == ColorSlot.LINK ? "hlink" : "folHlink";
        map.put(name, layout.colorMap().get(substitute(layout, ground)));
      }
    }
    return map;
  }

  /** The first accent that can be read, since links stand out, else the colour of texts. */
  private static String substitute(Layout layout, Color ground) {
    for (ColorSlot slot : ColorSlot.values()) {
      if (slot.id().startsWith("accent")
          && layout.scheme().color(slot).contrast(ground) >= READABLE) {
        return slot.id();
      }
    }
    Color text = layout.scheme().color(ColorSlot.TEXT_1);
    Color background = layout.scheme().color(ColorSlot.BACKGROUND_1);
    return text.contrast(ground) >= background.contrast(ground) ? "tx1" : "bg1";
  }
}
