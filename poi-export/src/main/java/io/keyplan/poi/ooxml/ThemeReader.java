package io.keyplan.poi.ooxml;

import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.ColorSlot;
import io.keyplan.theme.Color;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the theme of somebody's Office file: its colours and fonts (ECMA-376-1, clause 20.1.6). */
public final class ThemeReader {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/drawingml/main";

  private final Element root;

  private ThemeReader(Element root) {
    this.root = root;
  }

  /** Creates a reader of a theme by the root of its part. */
  public static ThemeReader of(Element root) {
    return new ThemeReader(root);
  }

  /** Gives its colours; nothing where one of them is missing or cannot be read. */
  public Optional<ColorScheme> colors() {
    Map<ColorSlot, Color> colors = new EnumMap<>(ColorSlot.class);
    Element scheme = find(root, "clrScheme");
    for (Node node = scheme == null ? null : scheme.getFirstChild();
        node != null;
        node = node.getNextSibling()) {
      if (node instanceof Element element) {
        Optional<Color> color = color(element);
        ColorSlot.of(element.getLocalName())
            .ifPresent(slot -> color.ifPresent(found -> colors.put(slot, found)));
      }
    }
    return colors.size() == ColorSlot.values().length
        ? Optional.of(new ColorScheme(colors))
        : Optional.empty();
  }

  /** Gives the six digits of one of its colours; nothing where {@link #colors} gives nothing. */
  public Optional<String> rgb(ColorSlot slot) {
    return colors().map(found -> found.color(slot).rgb());
  }

  private static Optional<Color> color(Element slot) {
    Element named = find(slot, "srgbClr");
    Element system = find(slot, "sysClr");
    String rgb =
        named != null
            ? named.getAttribute("val")
            : system != null ? system.getAttribute("lastClr") : "";
    String digits = rgb.toUpperCase(Locale.ROOT);
    return digits.matches("[0-9A-F]{6}") ? Optional.of(new Color(digits)) : Optional.empty();
  }

  /** Gives the Latin font of body texts; nothing where the theme names none. */
  public Optional<String> bodyFont() {
    return font("minorFont");
  }

  /** Gives the Latin font of headings; nothing where the theme names none. */
  public Optional<String> headingFont() {
    return font("majorFont");
  }

  private Optional<String> font(String kind) {
    Element fonts = find(root, kind);
    Element latin = fonts == null ? null : find(fonts, "latin");
    return Optional.ofNullable(latin)
        .map(element -> element.getAttribute("typeface"))
        .filter(name -> !name.isBlank() && !name.startsWith("+"));
  }

  private static Element find(Element parent, String name) {
    Node found = parent.getElementsByTagNameNS(DRAWING, name).item(0);
    return (Element) (found == null ? parent.getElementsByTagNameNS(STRICT, name).item(0) : found);
  }
}
