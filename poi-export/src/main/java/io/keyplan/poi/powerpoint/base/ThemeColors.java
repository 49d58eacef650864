package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.ColorSlot;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Colours of a theme where a master or a layout maps them, and of fills and texts there
 * (ECMA-376-1, clauses 19.3.1.6 and 20.1.2.3).
 */
record ThemeColors(ColorScheme scheme) {

  private static final double WHOLE = 100_000;

  /** Names of the theme's own slots by the names that a map has for them. */
  private static final Map<ColorSlot, String> MAPPED =
      Map.of(
          ColorSlot.BACKGROUND_1, "bg1",
          ColorSlot.TEXT_1, "tx1",
          ColorSlot.BACKGROUND_2, "bg2",
          ColorSlot.TEXT_2, "tx2");

  /** Maps the colours of a theme as an element says; null for as they are. */
  ThemeColors mapped(@Nullable Element map) {
    if (map == null) {
      return this;
    }
    Map<ColorSlot, Color> colors = new EnumMap<>(ColorSlot.class);
    for (ColorSlot slot : ColorSlot.values()) {
      String name = MAPPED.getOrDefault(slot, officeName(slot));
      ColorSlot meant = BaseXml.attribute(map, name).flatMap(ColorSlot::of).orElse(slot);
      colors.put(slot, scheme.color(meant));
    }
    return new ThemeColors(new ColorScheme(colors));
  }

  private static String officeName(ColorSlot slot) {
    return switch (slot) {
      case LINK -> "hlink";
      case FOLLOWED_LINK -> "folHlink";
      default -> slot.id();
    };
  }

  /** Gives the colour of a fill; empty where it is none, or a picture. */
  Optional<Color> fill(@Nullable Element properties) {
    for (Element child : XmlTree.children(properties)) {
      switch (child.getLocalName()) {
        case "solidFill" -> {
          return color(child);
        }
        case "gradFill" -> {
          return gradient(child);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** Gives the colour that a gradient has on average. */
  private Optional<Color> gradient(Element fill) {
    List<Color> stops = new ArrayList<>();
    for (Element stop : BaseXml.all(BaseXml.find(fill, "gsLst"), "gs")) {
      color(stop).ifPresent(stops::add);
    }
    Color mixed = null;
    for (int i = 0; i < stops.size(); i++) {
      mixed = mixed == null ? stops.get(i) : Blend.mix(mixed, stops.get(i), 1.0 / (i + 1));
    }
    return Optional.ofNullable(mixed);
  }

  /** Gives the colour within an element; empty where there is none that is known. */
  Optional<Color> color(@Nullable Element holder) {
    for (Element child : XmlTree.children(holder)) {
      String value = child.getAttribute("val");
      Optional<Color> base =
          switch (child.getLocalName()) {
            case "srgbClr" -> rgb(value);
            case "sysClr" -> rgb(child.getAttribute("lastClr"));
            case "schemeClr" -> ColorSlot.of(value).map(scheme::color);
            case "prstClr" -> preset(value);
            default -> Optional.empty();
          };
      if (base.isPresent()) {
        return Optional.of(changed(base.get(), child));
      }
    }
    return Optional.empty();
  }

  private static Optional<Color> rgb(String digits) {
    String capitals = digits.toUpperCase(Locale.ROOT);
    return capitals.matches("[0-9A-F]{6}") ? Optional.of(new Color(capitals)) : Optional.empty();
  }

  private static Optional<Color> preset(String name) {
    return switch (name) {
      case "white" -> Optional.of(Blend.WHITE);
      case "black" -> Optional.of(new Color("000000"));
      default -> Optional.empty();
    };
  }

  private static Color changed(Color color, Element element) {
    Color changed = color;
    for (Element change : XmlTree.children(element)) {
      double share = BaseXml.number(change, "val").orElse((long) WHOLE) / WHOLE;
      changed =
          switch (change.getLocalName()) {
            case "lumMod", "shade" -> Blend.mix(changed, new Color("000000"), clamp(1 - share));
            case "lumOff" -> Blend.mix(changed, Blend.WHITE, clamp(share));
            case "tint", "alpha" -> Blend.mix(changed, Blend.WHITE, clamp(1 - share));
            default -> changed;
          };
    }
    return changed;
  }

  private static double clamp(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
