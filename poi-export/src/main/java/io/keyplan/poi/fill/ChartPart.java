package io.keyplan.poi.fill;

import io.keyplan.figure.ChartSeries;
import io.keyplan.fill.FilledChart;
import io.keyplan.poi.ooxml.ChartRanges;
import io.keyplan.poi.ooxml.ChartWorkbook;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A chart of the author's with numbers of a plan: its look stays, and names, categories and values
 * of its series are written anew, with the workbook behind it. For one chart.
 */
public final class ChartPart {

  /** Charts that show the shares of one series. */
  private static final Set<String> SHARES =
      Set.of("pieChart", "pie3DChart", "doughnutChart", "ofPieChart");

  /** What a series has before its values that says which points there are. */
  private static final Set<String> OF_POINTS = Set.of("dPt", "dLbl");

  /** What stands behind the reference to a workbook (ISO 29500-1, clause 21.2.2.29). */
  private static final Set<String> BEHIND = Set.of("printSettings", "userShapes", "extLst");

  /** The relationship to the workbook of a chart that had none. */
  static final String WORKBOOK = "kpData";

  private static final String FONT = "Calibri";

  private final Element root;
  private final List<Element> series = new ArrayList<>();
  private final boolean shares;
  private String format = "General";

  /**
   * Reads a chart.
   *
   * @param name name of the part, for messages
   */
  public ChartPart(byte[] xml, String name) {
    this.root = ReadXml.tree(xml, name).getDocumentElement();
    boolean[] found = {false};
    TextXml.visit(
        root,
        each -> {
          if (is(each, "ser") && child(each, "val") != null) {
            series.add(each);
          }
          found[0] |= SHARES.contains(String.valueOf(each.getLocalName()));
        });
    this.shares = found[0];
  }

  /** Says whether the chart has series of values by category, and so can be filled. */
  public boolean isFillable() {
    return !series.isEmpty();
  }

  /**
   * Says why a chart cannot be filled; empty if it can.
   *
   * @param source the part that shows it
   * @param relation the relationship of that part to it
   */
  public static String problem(TemplatePackage file, String source, String relation) {
    String part =
        file.relationships(source).stream()
            .filter(each -> !relation.isEmpty() && each.id().equals(relation) && each.isOf("chart"))
            .map(Relationship::target)
            .findFirst()
            .orElse("");
    byte[] xml = file.part(part);
    if (xml == null) {
      return "the alternative text is not that of a chart";
    } else if (!new ChartPart(xml, part).isFillable()) {
      return "a chart of points cannot show numbers of a list; use columns, bars, lines, areas or a"
          + " ring";
    }
    boolean foreign =
        file.relationships(part).stream()
            .anyMatch(each -> each.isOf("package") && !each.target().endsWith(".xlsx"));
    return foreign ? "the data of the chart are no .xlsx; edit them in Excel once and save" : "";
  }

  /** A chart and its workbook. */
  public record Result(String xml, byte[] workbook) {}

  /** Writes the chart with other numbers. */
  public Result fill(FilledChart numbers) {
    FilledChart shown = shares ? numbers.shares() : numbers;
    fit(Math.max(1, shown.series().size()));
    for (int i = 0; i < series.size(); i++) {
      FilledChart.Series values =
          i < shown.series().size() ? shown.series().get(i) : new FilledChart.Series("", List.of());
      fill(series.get(i), i, values, shown.categories());
    }
    List<ChartSeries> columns = new ArrayList<>();
    for (int i = 0; i < shown.series().size(); i++) {
      FilledChart.Series each = shown.series().get(i);
      columns.add(new ChartSeries(i, 0, each.name(), ChartSeries.Look.SOLID, each.values()));
    }
    openWorkbook();
    byte[] workbook = new ChartWorkbook(shown.categories(), columns, format, FONT).content();
    return new Result(XmlTree.part(root), workbook);
  }

  /** A chart without a workbook gets one, so that its numbers can be edited. */
  private void openWorkbook() {
    if (child(root, "externalData") != null) {
      return;
    }
    Element before = null;
    for (Element each : XmlTree.children(root)) {
      before = before == null && BEHIND.contains(each.getLocalName()) ? each : before;
    }
    Element workbook = create("externalData");
    workbook.setAttributeNS(Namespaces.RELATIONSHIPS, "r:id", WORKBOOK);
    append(workbook, "autoUpdate").setAttribute("val", "0");
    root.insertBefore(workbook, before);
  }

  private void fit(int count) {
    while (series.size() > count) {
      Element gone = series.remove(series.size() - 1);
      gone.getParentNode().removeChild(gone);
    }
    int next = series.stream().mapToInt(ChartPart::number).max().orElse(0) + 1;
    Element model = series.get(0);
    Element last = series.get(series.size() - 1);
    if (last.getParentNode() == model.getParentNode()) {
      model = last;
    }
    Element before = model;
    while (series.size() < count) {
      Element more = (Element) model.cloneNode(true);
      for (String own : List.of("spPr", "marker", "extLst", "dPt", "trendline", "errBars")) {
        removeAll(more, own);
      }
      set(child(more, "idx"), next);
      set(child(more, "order"), next);
      next++;
      before.getParentNode().insertBefore(more, before.getNextSibling());
      before = more;
      series.add(more);
    }
  }

  private static int number(Element ser) {
    int number = 0;
    for (String name : List.of("idx", "order")) {
      Element at = child(ser, name);
      try {
        number = Math.max(number, at == null ? 0 : Integer.parseInt(at.getAttribute("val")));
      } catch (NumberFormatException e) {
        number = Math.max(number, 0);
      }
    }
    return number;
  }

  private static void set(@Nullable Element element, int value) {
    if (element != null) {
      element.setAttribute("val", String.valueOf(value));
    }
  }

  private static void removeAll(Element ser, String name) {
    for (Element child = child(ser, name); child != null; child = child(ser, name)) {
      ser.removeChild(child);
    }
  }

  private void fill(Element ser, int number, FilledChart.Series data, List<String> categories) {
    ChartRanges ranges = ChartRanges.EMBEDDED;
    Element tx = child(ser, "tx");
    if (tx == null) {
      tx = create("tx");
      Element order = child(ser, "order");
      ser.insertBefore(tx, order == null ? ser.getFirstChild() : order.getNextSibling());
    }
    strings(tx, ranges.name(number), List.of(data.name()));
    Element val = child(ser, "val");
    Element cat = child(ser, "cat");
    if (cat == null) {
      cat = create("cat");
      ser.insertBefore(cat, val);
    }
    int count = categories.size();
    strings(cat, ranges.categories(Math.max(1, count)), categories);
    if (val != null) {
      numbers(val, ranges.values(number, Math.max(1, count)), data.values(), count);
    }
    dropPoints(ser, count);
  }

  private void strings(Element holder, String formula, List<String> texts) {
    Element cache = reference(holder, "str", formula);
    append(cache, "ptCount").setAttribute("val", String.valueOf(texts.size()));
    for (int i = 0; i < texts.size(); i++) {
      point(cache, i, texts.get(i));
    }
  }

  private void numbers(
      Element holder, String formula, List<@Nullable BigDecimal> values, int count) {
    Element cached = TextXml.childOf(TextXml.childOf(holder, "numRef"), "numCache");
    Element known = cached == null ? TextXml.childOf(holder, "numLit") : cached;
    Element code = TextXml.childOf(known, "formatCode");
    String own = code == null ? "General" : code.getTextContent();
    format = format.equals("General") ? own : format;
    Element cache = reference(holder, "num", formula);
    append(cache, "formatCode").setTextContent(own);
    append(cache, "ptCount").setAttribute("val", String.valueOf(count));
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        point(cache, i, value.toPlainString());
      }
    }
  }

  private Element reference(Element holder, String kind, String formula) {
    while (holder.getFirstChild() != null) {
      holder.removeChild(holder.getFirstChild());
    }
    Element reference = append(holder, kind + "Ref");
    append(reference, "f").setTextContent(formula);
    return append(reference, kind + "Cache");
  }

  private void point(Element cache, int index, String value) {
    Element point = append(cache, "pt");
    point.setAttribute("idx", String.valueOf(index));
    append(point, "v").setTextContent(value);
  }

  /** What was said of a single point says nothing of one that is not there. */
  private static void dropPoints(Element ser, int count) {
    List<Element> gone = new ArrayList<>();
    TextXml.visit(
        ser,
        each -> {
          Element index = child(each, "idx");
          boolean point = OF_POINTS.contains(String.valueOf(each.getLocalName())) && index != null;
          if (point && number(each) >= count) {
            gone.add(each);
          }
        });
    gone.forEach(each -> each.getParentNode().removeChild(each));
  }

  private Element append(Element parent, String name) {
    Element child = create(name);
    parent.appendChild(child);
    return child;
  }

  private Element create(String name) {
    return root.getOwnerDocument()
        .createElementNS(root.getNamespaceURI(), TextXml.prefix(root) + name);
  }

  private static boolean is(Node node, String name) {
    String namespace = String.valueOf(node.getNamespaceURI());
    return name.equals(node.getLocalName())
        && (namespace.equals(Namespaces.CHART) || namespace.endsWith("/drawingml/chart"));
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element each : XmlTree.children(parent)) {
      if (is(each, name)) {
        return each;
      }
    }
    return null;
  }
}
