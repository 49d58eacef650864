package io.keyplan.poi.powerpoint;

import static io.keyplan.poi.powerpoint.DeckParts.all;
import static io.keyplan.poi.powerpoint.DeckParts.child;
import static io.keyplan.poi.powerpoint.DeckParts.children;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Style;
import io.keyplan.slide.SlideBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Looks at a written deck as its audience would: is a text larger than its box, does a shape lie on
 * another or outside the slide, is a text too small, does a picture lack words, a slide its title.
 */
final class DeckReview {

  private static final double EMU = 12_700;
  private static final double TOLERANCE = 1.2;
  private static final double FLOOR = 8.25;

  private final DeckParts parts;
  private final List<String> defects = new ArrayList<>();
  private String slide = "";

  private DeckReview(DeckParts parts) {
    this.parts = parts;
  }

  /** A shape that says or shows something. */
  private record Seen(String name, Box box) {}

  static List<String> defects(byte[] file) {
    DeckReview review = new DeckReview(DeckParts.read(file));
    Set<String> titles = new HashSet<>();
    for (String name : review.parts.slides()) {
      review.slide = name.substring(name.lastIndexOf('/') + 1, name.length() - 4);
      review.slide(review.parts.xml(name), titles);
    }
    return review.defects;
  }

  private void defect(String what) {
    defects.add(slide + ": " + what);
  }

  private void slide(Element root, Set<String> titles) {
    Element tree = child(root, "cSld", "spTree");
    List<Seen> seen = new ArrayList<>();
    String title = "";
    for (Element shape : children(tree, "sp")) {
      String type = placeholder(shape);
      if (type.equals("title") || type.equals("ctrTitle")) {
        title = shape.getTextContent().strip();
      }
      form(shape, seen);
    }
    if (title.isEmpty()) {
      defect("no title");
    } else if (!titles.add(title)) {
      defect("title used before: " + title);
    }
    for (Element picture : children(tree, "pic")) {
      described(picture);
      place(picture, child(picture, "spPr", "xfrm"), seen);
    }
    for (Element frame : children(tree, "graphicFrame")) {
      described(frame);
      place(frame, child(frame, "xfrm"), seen);
      all(frame, DeckParts.A, "tr").forEach(row -> row(frame, row));
    }
    for (Element line : children(tree, "cxnSp")) {
      inside(name(line), box(child(line, "spPr", "xfrm")), false);
    }
    sizes(tree);
    overlaps(seen);
  }

  private void form(Element shape, List<Seen> seen) {
    Element transform = child(shape, "spPr", "xfrm");
    boolean text = !shape.getTextContent().isBlank();
    if (transform == null || !text) {
      return;
    }
    Box box = place(shape, transform, seen);
    Element body = child(shape, "txBody");
    Element properties = child(body, "bodyPr");
    double width = box.width() - inset(properties, "lIns") - inset(properties, "rIns");
    double height = box.height() - inset(properties, "tIns") - inset(properties, "bIns");
    double needed = height(body, width);
    if (needed > height + TOLERANCE) {
      defect(
          "text of %.1f in %.1f points: %s %s"
              .formatted(needed, height, name(shape), excerpt(shape)));
    }
  }

  private void row(Element frame, Element row) {
    List<Element> columns = all(frame, DeckParts.A, "gridCol");
    double height = Double.parseDouble(row.getAttribute("h")) / EMU;
    List<Element> cells = children(row, "tc");
    for (int i = 0; i < cells.size(); i++) {
      Element properties = child(cells.get(i), "tcPr");
      double width = Double.parseDouble(columns.get(i).getAttribute("w")) / EMU;
      width -= inset(properties, "marL") + inset(properties, "marR");
      double room = height - inset(properties, "marT") - inset(properties, "marB");
      double needed = height(child(cells.get(i), "txBody"), width);
      if (needed > room + TOLERANCE && !cells.get(i).getTextContent().isBlank()) {
        defect("cell of %.1f in %.1f points: %s".formatted(needed, room, excerpt(cells.get(i))));
      }
    }
  }

  private static double height(Element body, double width) {
    double height = 0;
    boolean first = true;
    for (Element paragraph : children(body, "p")) {
      StringBuilder text = new StringBuilder();
      double size = 0;
      boolean bold = false;
      for (Element part : children(paragraph)) {
        if (part.getLocalName().equals("br")) {
          text.append('\n');
        } else if (part.getLocalName().equals("r")) {
          Element look = child(part, "rPr");
          size = Math.max(size, Double.parseDouble("0" + look.getAttribute("sz")) / 100);
          bold |= look.getAttribute("b").matches("1|true");
          text.append(child(part, "t").getTextContent());
        }
      }
      if (size == 0) {
        continue;
      }
      Element properties = child(paragraph, "pPr");
      double indent = inset(properties, "marL");
      Style style = new Style(size, bold, Paint.INK);
      height += style.metrics().lines(text.toString(), width - indent) * size * 1.15;
      Element space = child(properties, "spcBef", "spcPts");
      height += first || space == null ? 0 : Double.parseDouble(space.getAttribute("val")) / 100;
      first = false;
    }
    return height;
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<Element> children(Element parent, String name) {
    return DeckParts.children(parent, name);
  }

  private Box place(Element shape, Element transform, List<Seen> seen) {
    if (transform == null) {
      return new Box(0, 0, 0, 0);
    }
    Box box = box(transform);
    inside(name(shape), box, true);
    seen.add(new Seen(name(shape) + " " + excerpt(shape), box));
    return box;
  }

  private void inside(String name, Box box, boolean upright) {
    if (upright
        && (box.x() < 0
            || box.y() < 0
            || box.right() > SlideBase.WIDTH + 0.1
            || box.bottom() > SlideBase.ofKeyplan().height() + 0.1)) {
      defect("outside the slide: " + name + " " + box);
    }
  }

  private void described(Element shape) {
    if (all(shape, DeckParts.P, "cNvPr").get(0).getAttribute("descr").isBlank()) {
      defect("no alternative text: " + name(shape));
    }
  }

  private void sizes(Element tree) {
    for (Element look : all(tree, DeckParts.A, "rPr")) {
      String size = look.getAttribute("sz");
      if (!size.isEmpty() && Double.parseDouble(size) / 100 < FLOOR) {
        defect("text of " + size + " hundredths of a point");
      }
    }
  }

  private void overlaps(List<Seen> seen) {
    for (int i = 0; i < seen.size(); i++) {
      for (int j = i + 1; j < seen.size(); j++) {
        if (seen.get(i).box().overlaps(seen.get(j).box(), TOLERANCE)) {
          defect(
              "overlap: %s %s and %s %s"
                  .formatted(
                      seen.get(i).name(),
                      seen.get(i).box(),
                      seen.get(j).name(),
                      seen.get(j).box()));
        }
      }
    }
  }

  private static String placeholder(Element shape) {
    List<Element> found = all(shape, DeckParts.P, "ph");
    return found.isEmpty() ? "" : found.get(0).getAttribute("type");
  }

  private static String name(Element shape) {
    return all(shape, DeckParts.P, "cNvPr").get(0).getAttribute("name");
  }

  private static String excerpt(Element shape) {
    String text = shape.getTextContent().strip();
    return "“" + text.substring(0, Math.min(30, text.length())) + "”";
  }

  private static double inset(Element properties, String name) {
    String value = properties == null ? "" : properties.getAttribute(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value) / EMU;
  }

  private static Box box(Element transform) {
    Element offset = child(transform, "off");
    Element size = child(transform, "ext");
    return new Box(
        Double.parseDouble(offset.getAttribute("x")) / EMU,
        Double.parseDouble(offset.getAttribute("y")) / EMU,
        Double.parseDouble(size.getAttribute("cx")) / EMU,
        Double.parseDouble(size.getAttribute("cy")) / EMU);
  }
}
