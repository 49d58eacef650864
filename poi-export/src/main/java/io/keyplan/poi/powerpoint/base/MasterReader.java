package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.ColorSlot;
import io.keyplan.drawing.Box;
import io.keyplan.poi.ooxml.BasePackage.Related;
import io.keyplan.poi.ooxml.ThemeReader;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.powerpoint.base.Placeholder.TextLook;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads a master with its layouts: placeholders with what they inherit, what is drawn, colours
 * (ECMA-376-1, clause 19.3.1). Lives for one master.
 */
final class MasterReader {

  /** Insets of a text that says none (ECMA-376-1, 21.1.2.1.1), in points. */
  private static final double SIDE = 7.2;

  private static final double TOP = 3.6;
  private static final double USUAL_SIZE = 18;
  private static final String USUAL_FONT = "Arial";

  /** Larger pictures decorate, in parts of a slide. */
  private static final double LOGO = 0.12;

  private final DeckPackage deck;
  private final String part;
  private final Box slide;
  private final Element root;
  private final ThemeColors colors;
  private final String headingFont;
  private final String bodyFont;

  private MasterReader(DeckPackage deck, String part, Box slide) {
    this.deck = deck;
    this.part = part;
    this.slide = slide;
    this.root = deck.tree(part);
    Optional<ThemeReader> theme =
        deck.related(part, "theme").map(found -> ThemeReader.of(deck.tree(found)));
    ColorScheme scheme = theme.flatMap(ThemeReader::colors).orElseGet(MasterReader::usual);
    this.colors = new ThemeColors(scheme).mapped(BaseXml.find(root, "clrMap"));
    this.bodyFont = theme.flatMap(ThemeReader::bodyFont).orElse(USUAL_FONT);
    this.headingFont = theme.flatMap(ThemeReader::headingFont).orElse(bodyFont);
  }

  /**
   * Reads a master.
   *
   * @param slide a slide of the deck, in points
   * @param layouts how many sample slides use each layout, by the names of the parts
   */
  static Master read(DeckPackage deck, String part, Box slide, Map<String, Integer> layouts) {
    return new MasterReader(deck, part, slide).master(layouts);
  }

  private static ColorScheme usual() {
    Palette palette = Theme.standard().palette();
    Map<ColorSlot, Color> colors = new EnumMap<>(ColorSlot.class);
    for (ColorSlot slot : ColorSlot.values()) {
      colors.put(slot, palette.primary());
    }
    colors.put(ColorSlot.TEXT_1, palette.ink());
    colors.put(ColorSlot.TEXT_2, palette.secondary());
    colors.put(ColorSlot.BACKGROUND_1, palette.background());
    colors.put(ColorSlot.BACKGROUND_2, palette.panel());
    return new ColorScheme(colors);
  }

  private Master master(Map<String, Integer> used) {
    List<Layout> layouts = new ArrayList<>();
    int samples = 0;
    for (Element entry : BaseXml.all(BaseXml.find(root, "sldLayoutIdLst"), "sldLayoutId")) {
      String id = BaseXml.reference(entry, "id");
      Optional<Related> relation =
          deck.relations(part).stream()
              .filter(each -> each.id().equals(id) && !each.external())
              .filter(each -> each.isOf("slideLayout"))
              .findFirst();
      if (relation.isPresent()) {
        layouts.add(layout(relation.get().target()));
        samples += used.getOrDefault(relation.get().target(), 0);
      }
    }
    String name =
        deck.related(part, "theme")
            .flatMap(found -> BaseXml.attribute(deck.tree(found), "name"))
            .filter(text -> !text.isBlank())
            .orElse(part.replaceFirst("^.*/", ""));
    return new Master(part, name, layouts, samples, headingFont, bodyFont);
  }

  private Layout layout(String name) {
    Element layout = deck.tree(name);
    Element content = BaseXml.find(layout, "cSld");
    Element override = BaseXml.find(layout, "clrMapOvr", "overrideClrMapping");
    ThemeColors own = colors.mapped(override);
    List<Placeholder> placeholders = new ArrayList<>();
    List<Box> shapes = new ArrayList<>();
    boolean pictured = false;
    for (Element shape : shapes(layout)) {
      Element holder = placeholder(shape);
      if (holder == null) {
        drawn(shape).ifPresent(shapes::add);
        pictured |= isSmallPicture(shape);
      } else {
        placeholder(shape, holder, own).ifPresent(placeholders::add);
      }
    }
    if (BaseXml.isOn(layout, "showMasterSp", true)) {
      for (Element shape : shapes(root)) {
        if (placeholder(shape) == null) {
          drawn(shape).ifPresent(shapes::add);
          pictured |= isSmallPicture(shape);
        }
      }
    }
    return new Layout(
        name,
        BaseXml.attribute(content, "name").filter(text -> !text.isBlank()).orElse(name),
        BaseXml.attribute(layout, "type").orElse(""),
        part,
        placeholders,
        shapes,
        pictured,
        background(content, own),
        own.scheme(),
        LinkColors.map(override == null ? BaseXml.find(root, "clrMap") : override));
  }

  private @Nullable Color background(@Nullable Element content, ThemeColors own) {
    Element ground = BaseXml.find(content, "bg");
    if (ground == null) {
      ground = BaseXml.find(root, "cSld", "bg");
    }
    Element properties = BaseXml.find(ground, "bgPr");
    if (BaseXml.find(properties, "blipFill") != null) {
      return null;
    }
    return own.fill(properties).orElseGet(() -> referred(content, own));
  }

  /** A background may name a fill of the theme, and the colour that it is shown in. */
  private Color referred(@Nullable Element content, ThemeColors own) {
    Element reference = BaseXml.find(content, "bg", "bgRef");
    if (reference == null) {
      reference = BaseXml.find(root, "cSld", "bg", "bgRef");
    }
    return own.color(reference).orElse(own.scheme().color(ColorSlot.BACKGROUND_1));
  }

  /** Lists the shapes of a part, those in groups as well. */
  private static List<Element> shapes(Element part) {
    List<Element> shapes = new ArrayList<>();
    collect(BaseXml.find(part, "cSld", "spTree"), shapes);
    return shapes;
  }

  private static void collect(@Nullable Element tree, List<Element> shapes) {
    for (Element child : XmlTree.children(tree)) {
      switch (child.getLocalName()) {
        case "sp", "pic", "graphicFrame", "cxnSp", "grpSp" -> shapes.add(child);
        case "AlternateContent" -> {
          Element choice = BaseXml.find(child, "Choice");
          collect(choice == null ? BaseXml.find(child, "Fallback") : choice, shapes);
        }
        default -> {}
      }
    }
  }

  private static @Nullable Element placeholder(Element shape) {
    for (String properties :
        new String[] {"nvSpPr", "nvPicPr", "nvGraphicFramePr", "nvGrpSpPr", "nvCxnSpPr"}) {
      Element found = BaseXml.find(shape, properties, "nvPr", "ph");
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Gives the place of what is drawn and hides what lies beneath it. */
  private Optional<Box> drawn(Element shape) {
    boolean filled =
        switch (shape.getLocalName()) {
          case "pic", "graphicFrame", "grpSp" -> true;
          case "sp" -> isFilled(shape);
          default -> false;
        };
    return filled ? box(shape) : Optional.empty();
  }

  /** A group may be a logo that is drawn. */
  private boolean isSmallPicture(Element shape) {
    boolean picture =
        shape.getLocalName().equals("pic")
            || shape.getLocalName().equals("grpSp")
            || BaseXml.find(shape, "spPr", "blipFill") != null;
    return picture
        && box(shape)
            .filter(box -> box.width() * box.height() < LOGO * slide.width() * slide.height())
            .isPresent();
  }

  private static boolean isFilled(Element shape) {
    Element properties = BaseXml.find(shape, "spPr");
    for (Element child : XmlTree.children(properties)) {
      switch (child.getLocalName()) {
        case "noFill" -> {
          return false;
        }
        case "solidFill", "gradFill", "blipFill", "pattFill" -> {
          return true;
        }
        default -> {}
      }
    }
    Element reference = BaseXml.find(shape, "style", "fillRef");
    return BaseXml.number(reference, "idx").orElse(0L) > 0;
  }

  private static Optional<Box> box(@Nullable Element shape) {
    for (String[] path : new String[][] {{"spPr", "xfrm"}, {"xfrm"}, {"grpSpPr", "xfrm"}}) {
      Element transform = BaseXml.find(shape, path);
      Element at = BaseXml.find(transform, "off");
      Element size = BaseXml.find(transform, "ext");
      if (at != null && size != null) {
        double width = BaseXml.points(size, "cx").orElse(0.0);
        double height = BaseXml.points(size, "cy").orElse(0.0);
        if (width >= 0 && height >= 0) {
          return Optional.of(
              new Box(
                  BaseXml.points(at, "x").orElse(0.0),
                  BaseXml.points(at, "y").orElse(0.0),
                  width,
                  height));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Placeholder> placeholder(Element shape, Element holder, ThemeColors own) {
    String type = BaseXml.attribute(holder, "type").orElse("obj");
    long index = BaseXml.number(holder, "idx").orElse(0L);
    Element above = inherited(type);
    Optional<Box> box = box(shape).or(() -> box(above));
    if (box.isEmpty()) {
      return Optional.empty();
    }
    // A sketch that lies outside of the slide holds notes for the author of the master.
    if (!box.get().overlaps(slide, 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Placeholder(
            type,
            index,
            holder.hasAttribute("type"),
            holder.getAttribute("orient").equals("vert"),
            box.get(),
            look(type, shape, above, box.get(), own)));
  }

  /** Finds the placeholder of the master that one of a layout inherits from. */
  private @Nullable Element inherited(String type) {
    String wanted =
        switch (type) {
          case "title", "ctrTitle" -> "title";
          case "dt", "ftr", "sldNum" -> type;
          default -> "body";
        };
    for (Element shape : shapes(root)) {
      Element holder = placeholder(shape);
      if (holder != null && holder.getAttribute("type").equals(wanted)) {
        return shape;
      }
    }
    return null;
  }

  private TextLook look(
      String type, Element shape, @Nullable Element above, Box box, ThemeColors own) {
    List<Element> levels = levels(type, shape, above);
    boolean title = type.equals("title") || type.equals("ctrTitle");
    double size =
        first(levels, each -> BaseXml.number(each, "sz")).map(sz -> sz / 100.0).orElse(USUAL_SIZE);
    boolean bold =
        first(levels, each -> BaseXml.attribute(each, "b")).map(MasterReader::isOn).orElse(false);
    boolean capitals =
        first(levels, each -> BaseXml.attribute(each, "cap")).filter("all"::equals).isPresent();
    String font =
        first(levels, each -> BaseXml.attribute(BaseXml.find(each, "latin"), "typeface"))
            .orElse(title ? "+mj-lt" : "+mn-lt");
    Color color = first(levels, own::fill).orElse(own.scheme().color(ColorSlot.TEXT_1));
    return new TextLook(
        size, bold, capitals, spacing(levels), font(font), color, inner(shape, above, box));
  }

  /** Gives the height of lines where it is a part of the font's own; lower ones are left aside. */
  private static double spacing(List<Element> levels) {
    return first(
            levels,
            each ->
                BaseXml.number(
                    BaseXml.find((Element) each.getParentNode(), "lnSpc", "spcPct"), "val"))
        .map(parts -> Math.max(1, parts / 100_000.0))
        .orElse(1.0);
  }

  private static boolean isOn(String flag) {
    return flag.equals("1") || flag.equals("true");
  }

  private String font(String name) {
    return name.startsWith("+mj") ? headingFont : name.startsWith("+mn") ? bodyFont : name;
  }

  /** Lists the properties of a first paragraph's text, the nearest first. */
  private List<Element> levels(String type, Element shape, @Nullable Element above) {
    String style =
        switch (type) {
          case "title", "ctrTitle" -> "titleStyle";
          case "dt", "ftr", "sldNum" -> "otherStyle";
          default -> "bodyStyle";
        };
    List<Element> levels = new ArrayList<>();
    add(BaseXml.find(shape, "txBody", "lstStyle", "lvl1pPr", "defRPr"), levels);
    add(BaseXml.find(above, "txBody", "lstStyle", "lvl1pPr", "defRPr"), levels);
    add(BaseXml.find(root, "txStyles", style, "lvl1pPr", "defRPr"), levels);
    return levels;
  }

  private static void add(@Nullable Element element, List<Element> elements) {
    if (element != null) {
      elements.add(element);
    }
  }

  private static <T> Optional<T> first(
      List<Element> levels, Function<Element, Optional<T>> property) {
    return levels.stream().map(property).flatMap(Optional::stream).findFirst();
  }

  private static Box inner(Element shape, @Nullable Element above, Box box) {
    List<Element> bodies = new ArrayList<>();
    add(BaseXml.find(shape, "txBody", "bodyPr"), bodies);
    add(BaseXml.find(above, "txBody", "bodyPr"), bodies);
    double left = first(bodies, each -> BaseXml.points(each, "lIns")).orElse(SIDE);
    double top = first(bodies, each -> BaseXml.points(each, "tIns")).orElse(TOP);
    double right = first(bodies, each -> BaseXml.points(each, "rIns")).orElse(SIDE);
    double bottom = first(bodies, each -> BaseXml.points(each, "bIns")).orElse(TOP);
    return new Box(
        box.x() + left,
        box.y() + top,
        Math.max(1, box.width() - left - right),
        Math.max(1, box.height() - top - bottom));
  }
}
