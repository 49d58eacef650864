package io.keyplan.poi.excel.fill;

import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The styles of a section of ours, as they are added to a company's. Lives for one filling. */
final class SectionStyles {

  /** No style of a file has this number. */
  private static final int UNSEEN_STYLE = -1;

  private static final String PAPER = "FFFFFFFF";

  private final StyleVariants variants;
  private final List<Element> formats;
  private final List<Element> fonts;
  private final List<Element> fills;
  private final List<Element> borders;
  private final List<Element> rules;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<Integer, Integer> known = new HashMap<>();
  private final Map<Integer, Integer> knownRules = new HashMap<>();

  /**
   * Takes styles apart.
   *
   * @param root the styles of the section's file
   * @param variants takes those that are used
   */
  SectionStyles(Element root, StyleVariants variants) {
    this.variants = variants;
    this.formats = XmlTree.children(TextXml.childOf(root, "cellXfs"));
    this.fonts = XmlTree.children(TextXml.childOf(root, "fonts"));
    this.fills = XmlTree.children(TextXml.childOf(root, "fills"));
    this.borders = XmlTree.children(TextXml.childOf(root, "borders"));
    this.rules = XmlTree.children(TextXml.childOf(root, "dxfs"));
    for (Element each : XmlTree.children(TextXml.childOf(root, "numFmts"))) {
      codes.put(each.getAttribute("numFmtId"), each.getAttribute("formatCode"));
    }
  }

  /** Gives the number that a style has in the company's workbook. */
  int style(int ours) {
    return known.computeIfAbsent(
        ours,
        number -> {
          Element format = formats.get(number);
          String code = codes.getOrDefault(format.getAttribute("numFmtId"), "");
          Element fill = fills.get(Integer.parseInt(format.getAttribute("fillId")));
          Element border = borders.get(Integer.parseInt(format.getAttribute("borderId")));
          return variants.add(new SectionLook(format, font(format), fill, border, code));
        });
  }

  /** Gives the number of a style that leaves nothing to be seen, whatever a table gives cells. */
  int unseen() {
    return known.computeIfAbsent(
        UNSEEN_STYLE,
        none -> {
          Element format = formats.get(0);
          Element fill = SheetParts.create(format, "fill");
          Element pattern = SheetParts.append(fill, "patternFill");
          pattern.setAttribute("patternType", "solid");
          SheetParts.append(pattern, "fgColor").setAttribute("rgb", PAPER);
          Element border = SheetParts.create(format, "border");
          for (String side : List.of("left", "right", "top", "bottom")) {
            Element line = SheetParts.append(border, side);
            if (!side.equals("right")) {
              line.setAttribute("style", "thin");
              SheetParts.append(line, "color").setAttribute("rgb", PAPER);
            }
          }
          SheetParts.append(border, "diagonal");
          return variants.add(
              new SectionLook(format, font(format), fill, border, StyleVariants.UNSEEN));
        });
  }

  private Element font(Element format) {
    return fonts.get(Integer.parseInt(format.getAttribute("fontId")));
  }

  /** Gives the number that the look of a rule has in the company's workbook. */
  int rule(int ours) {
    return knownRules.computeIfAbsent(ours, number -> variants.addRule(rules.get(number)));
  }
}
