package io.keyplan.poi.excel.fill;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What a section of ours has beside its rows and outside of its sheet: tables, charts, links and
 * the lists of drop-downs. Lives for one filling.
 */
final class SectionParts {

  private static final String TABLE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
  private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";

  /** The most characters of a list that stands in a drop-down itself. */
  private static final int LONGEST_LIST = 255;

  private static final Pattern NUMBER = Pattern.compile("(<xdr:cNvPr id=\")[0-9]+(\")");
  private static final Pattern REFERENCE = Pattern.compile("( r:(?:id|embed|link)=\")([^\"]*)(\")");
  private static final Pattern LIST = Pattern.compile("List_[0-9]+");

  private final SectionSheet section;
  private final Filling filling;
  private final String prefix;
  private final String tableStyle;
  private final List<Relationship> tables = new ArrayList<>();
  private final List<Element> anchors = new ArrayList<>();
  private final String drawing;

  /**
   * Prepares a section.
   *
   * @param prefix what ids and names of its parts begin with in the company's workbook
   * @param tableStyle the style of tables there
   */
  SectionParts(SectionSheet section, Filling filling, String prefix, String tableStyle) {
    this.section = section;
    this.filling = filling;
    this.prefix = prefix;
    this.tableStyle = tableStyle;
    for (Relationship each : section.file().relationships(section.part())) {
      if (each.isOf("table")) {
        tables.add(each);
      }
    }
    this.drawing = section.file().related(section.part(), "drawing").orElse("");
    if (!drawing.isEmpty()) {
      anchors.addAll(XmlTree.children(section.file().tree(drawing)));
      anchors.removeIf(this::isLost);
    }
  }

  /** A chart that looks at other sheets of ours would look at nothing. */
  private boolean isLost(Element anchor) {
    boolean lost =
        charts(anchor).stream()
            .flatMap(part -> formulas(section.file().tree(part)).stream())
            .anyMatch(each -> section.formula(each.getTextContent()) == null);
    if (lost) {
      filling
          .notes()
          .lost(
              FieldPath.NONE,
              "a chart of a section was left out, since it needs a sheet of its own for its"
                  + " numbers");
    }
    return lost;
  }

  private static List<Element> formulas(Element chart) {
    List<Element> formulas = new ArrayList<>();
    TextXml.visit(
        chart,
        each -> {
          if ("f".equals(each.getLocalName())) {
            formulas.add(each);
          }
        });
    return formulas;
  }

  private List<String> charts(Element anchor) {
    Map<String, String> byId = new HashMap<>();
    section
        .file()
        .relationships(drawing)
        .forEach(
            each -> {
              if (each.isOf("chart")) {
                byId.put(each.id(), each.target());
              }
            });
    List<String> charts = new ArrayList<>();
    TextXml.visit(
        anchor,
        each -> {
          if ("chart".equals(each.getLocalName()) && byId.containsKey(each.getAttribute("r:id"))) {
            charts.add(byId.get(each.getAttribute("r:id")));
          }
        });
    return charts;
  }

  /** Gives a formula of a drop-down, with the list in it; empty where it cannot go along. */
  String choice(String formula) {
    if (!LIST.matcher(formula).matches()) {
      return Optional.ofNullable(section.formula(formula)).orElse("");
    }
    List<String> choices = section.choices(formula);
    String list = '"' + String.join(",", choices).replace("\"", "\"\"") + '"';
    boolean fits = list.length() <= LONGEST_LIST && !choices.isEmpty();
    return fits && choices.stream().noneMatch(each -> each.contains(",")) ? list : "";
  }

  /** Adds to the sheet what leads to the parts. */
  void complete(Element sheet) {
    for (Relationship each : tables) {
      Element all = SheetParts.container(sheet, "tableParts", SheetParts.SHEET);
      relate(SheetParts.append(all, "tablePart"), each.id());
      SheetParts.count(all);
    }
    if (!anchors.isEmpty() && TextXml.childOf(sheet, "drawing") == null) {
      relate(SheetParts.added(sheet, "drawing", SheetParts.SHEET), "drawing");
    }
    links(sheet);
  }

  private void relate(Element element, String id) {
    element.setAttribute("xmlns:r", Namespaces.RELATIONSHIPS);
    element.setAttribute("r:id", prefix + id);
  }

  private void links(Element sheet) {
    for (Element each : XmlTree.children(TextXml.childOf(section.root(), "hyperlinks"))) {
      String cells = section.moved(each.getAttribute("ref"));
      if (each.hasAttribute("r:id") && !cells.isEmpty()) {
        Element all = SheetParts.container(sheet, "hyperlinks", SheetParts.SHEET);
        Element link = SheetParts.append(all, "hyperlink");
        link.setAttribute("ref", cells);
        relate(link, each.getAttribute("r:id"));
      }
    }
  }

  /**
   * Adds tables and links.
   *
   * @param sheet the part of the company's sheet
   * @param lastTable the last number of a table of the workbook
   * @return the last one now
   */
  int addTables(FilledPackage filled, String sheet, int lastTable) {
    int number = lastTable;
    for (Relationship each : tables) {
      String part = "xl/tables/" + prefix + "table" + ++number + ".xml";
      filled.add(part, TABLE, XmlTree.part(table(section.file().tree(each.target()), number)));
      filled.relate(sheet, prefix + each.id(), "table", part);
    }
    for (Relationship each : section.file().relationships(section.part())) {
      if (each.isOf("hyperlink")) {
        filled.link(sheet, prefix + each.id(), "hyperlink", each.address());
      }
    }
    return number;
  }

  private Element table(Element table, int number) {
    String name = section.table(table.getAttribute("displayName"));
    table.setAttribute("id", String.valueOf(number));
    table.setAttribute("name", name);
    table.setAttribute("displayName", name);
    TextXml.visit(
        table,
        each -> {
          if (each.hasAttribute("ref")) {
            each.setAttribute("ref", section.moved(each.getAttribute("ref")));
          } else if (each.getLocalName().endsWith("Formula")) {
            String formula = section.formula(each.getTextContent());
            each.setTextContent(formula == null ? "" : formula);
          }
        });
    Element look = TextXml.childOf(table, "tableStyleInfo");
    if (look != null) {
      look.setAttribute("name", tableStyle);
    }
    return table;
  }

  /**
   * Adds drawings.
   *
   * @param own the part of the sheet's drawings; empty for none
   * @return the part now
   */
  String addDrawings(FilledPackage filled, String sheet, String own) {
    if (anchors.isEmpty()) {
      return own;
    }
    StringBuilder added = new StringBuilder();
    for (Element each : anchors) {
      move(each);
      Element root = (Element) each.getParentNode();
      for (String name : List.of("xmlns:xdr", "xmlns:a", "xmlns:r")) {
        if (root.hasAttribute(name)) {
          each.setAttribute(name, root.getAttribute(name));
        }
      }
      String xml = REFERENCE.matcher(XmlTree.element(each)).replaceAll("$1" + prefix + "$2$3");
      added.append(
          NUMBER.matcher(xml).replaceAll(found -> found.group(1) + filling.nextNumber() + '"'));
    }
    String target = own.isEmpty() ? "xl/drawings/" + prefix + "drawing.xml" : own;
    if (own.isEmpty()) {
      String root = "<xdr:wsDr xmlns:xdr=\"" + Namespaces.SHEET_DRAWING + "\">";
      filled.add(target, DRAWING, XmlText.DECLARATION + root + added + "</xdr:wsDr>");
      filled.relate(sheet, prefix + "drawing", "drawing", target);
    } else {
      filled.append(target, added.toString());
    }
    Map<String, String> copied = section.file().relatePart(drawing, filled, target, prefix);
    copied.forEach(
        (ours, there) -> {
          if (ours.contains("/charts/") && ours.endsWith(".xml")) {
            filled.put(there, moved(section.file().tree(ours)));
          }
        });
    return target;
  }

  private String moved(Element chart) {
    formulas(chart)
        .forEach(
            each -> {
              String formula = section.formula(each.getTextContent());
              each.setTextContent(formula == null ? "" : formula);
            });
    return XmlTree.part(chart);
  }

  private void move(Element anchor) {
    for (Element corner : XmlTree.children(anchor)) {
      for (Element each : XmlTree.children(corner)) {
        String name = each.getLocalName();
        if (name.equals("col") || name.equals("row")) {
          int at = Integer.parseInt(each.getTextContent().strip());
          int moved = name.equals("row") ? section.movedRow(at) : section.movedColumn(at);
          each.setTextContent(String.valueOf(Math.min(moved, HostLimits.Excel.LAST_ROW)));
        }
      }
    }
  }
}
