package io.keyplan.poi.fill;

import io.keyplan.export.ExportNotes;
import io.keyplan.fill.FillScope;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FilledChart;
import io.keyplan.fill.Tag;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The charts of a filled document that show numbers of the plan. Lives for one document. */
public final class FilledCharts {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private record Shown(String relation, String ofAuthor, FilledChart numbers) {}

  private final FillValues values;
  private final ExportNotes notes;
  private final List<Shown> ofPart = new ArrayList<>();
  private final Set<String> relations = new HashSet<>();
  private int number;

  FilledCharts(FillValues values, ExportNotes notes) {
    this.values = values;
    this.notes = notes;
  }

  /**
   * Takes a chart, whose frame is written next.
   *
   * @param relation the author's relationship to the chart
   * @return false if the plan has no numbers for it
   */
  boolean take(Tag.Chart tag, FillScope scope, String relation) {
    FilledChart numbers = values.chart(tag, scope);
    if (numbers.categories().isEmpty() || numbers.series().isEmpty()) {
      notes.lost(scope.path(), "the plan has no numbers for the chart of " + tag.list());
      return false;
    }
    String own = relations.add(relation) ? relation : "kpChart" + ++number;
    ofPart.add(new Shown(own, relation, numbers));
    return true;
  }

  /** Gives the relationship to the chart that was taken last. */
  String relation() {
    return ofPart.get(ofPart.size() - 1).relation();
  }

  /** Gives in words what the chart shows that was taken last, as XML. */
  String words() {
    FilledChart shown = ofPart.get(ofPart.size() - 1).numbers();
    List<String> names = shown.series().stream().map(FilledChart.Series::name).toList();
    String label = shown.label().isEmpty() ? "" : shown.label() + ": ";
    return XmlText.escape(label + String.join(", ", names));
  }

  /**
   * Writes the charts of the part that was written last.
   *
   * @param source name of the part
   * @param ofSource how it is related to its charts
   */
  public void write(FilledPackage into, String source, List<Relationship> ofSource) {
    for (Shown shown : ofPart) {
      ofSource.stream()
          .filter(relationship -> relationship.id().equals(shown.ofAuthor()))
          .findFirst()
          .ifPresent(relationship -> write(into, source, relationship.target(), shown));
    }
    ofPart.clear();
    relations.clear();
  }

  private static void write(FilledPackage into, String source, String part, Shown shown) {
    byte[] xml = into.content(part);
    if (xml == null) {
      return;
    }
    ChartPart.Result filled = new ChartPart(xml, part).fill(shown.numbers());
    String target = part;
    if (!shown.relation().equals(shown.ofAuthor())) {
      target = into.copyPart(part, new HashMap<>());
      into.relate(source, shown.relation(), "chart", target);
    }
    into.put(target, filled.xml().getBytes(StandardCharsets.UTF_8));
    boolean there = false;
    for (Relationship relationship : into.relationships(target)) {
      if (relationship.isOf("package")) {
        into.putOrAdd(relationship.target(), WORKBOOK_TYPE, filled.workbook());
        there = true;
      }
    }
    if (!there) {
      String name = target.substring(target.lastIndexOf('/') + 1, target.lastIndexOf('.'));
      String workbook = target.substring(0, target.indexOf('/')) + "/embeddings/" + name + ".xlsx";
      into.add(workbook, WORKBOOK_TYPE, filled.workbook());
      into.relate(target, ChartPart.WORKBOOK, "package", workbook);
    }
  }
}
