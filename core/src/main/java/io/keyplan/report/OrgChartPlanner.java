package io.keyplan.report;

import io.keyplan.document.Entry;
import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.Link;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.document.OrgChart.Node;
import io.keyplan.drawing.Box;
import io.keyplan.drawing.Canvas;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.ShapeScale;
import io.keyplan.figure.OrgChartDrawing;
import io.keyplan.figure.OrgChartLayout;
import io.keyplan.figure.OrgChartLayouts.Fitted;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.i18n.PartTitle;
import io.keyplan.report.OrgChartFits.OrgChartFit;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.FigurePart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans an org chart: one drawing of cards and lines, or several. Lives for one plan. */
final class OrgChartPlanner {

  private final OrgChart chart;
  private final EntryTexts entries;
  private final OrgChartFit fit;
  private final double fontRatio;
  private final Map<String, Node> people = new HashMap<>();
  private final Map<FieldPath, TextPiece> values = new HashMap<>();

  /**
   * Plans a chart.
   *
   * @param fontRatio how much more room texts take than in Arial: drawings are planned in Arial on
   *     a page that is smaller by as much
   */
  OrgChartPlanner(OrgChart chart, OrgChartFit fit, EntryTexts entries, double fontRatio) {
    this.chart = chart;
    this.fontRatio = fontRatio;
    this.entries = entries;
    this.fit = fit;
    for (Node node : chart.nodes()) {
      people.putIfAbsent(node.id(), node);
      Stream.of(node.name(), node.jobTitle())
          .filter(Entry::isEditable)
          .forEach(
              entry ->
                  values.computeIfAbsent(
                      entry.path(), path -> entries.pieces(entry, Naming.LABEL).get(0)));
    }
  }

  /** Says whether a chart needs fewer drawings on a page on its side. */
  boolean wantsWidePage(PageRoom room, PageRoom turnedRoom) {
    Fitted upright = fitted(room);
    int drawings = upright.layout().drawings().size();
    if (drawings <= 1 && !upright.hangs()) {
      return false;
    }
    Fitted turned = fitted(turnedRoom);
    int onItsSide = turned.layout().drawings().size();
    return onItsSide < drawings
        || drawings == 1 && upright.hangs() && !turned.hangs() && onItsSide == 1;
  }

  private Fitted fitted(PageRoom room) {
    return fit.on(new PageRoom(room.width() / fontRatio, room.height() / fontRatio));
  }

  ColumnPart plan(double width, double height) {
    if (chart.nodes().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    ColumnPart.Builder column = new ColumnPart.Builder();
    Fitted best = fitted(new PageRoom(width, height));
    OrgChartLayout layout = best.layout();
    int count = layout.drawings().size();
    for (int i = 0; i < count; i++) {
      OrgChartSheet sheet = layout.drawings().get(i);
      String title =
          count > 1
              ? PartTitle.of(
                  entries.messages(), chart.title(), fit.layouts().heads(sheet), i + 1, count)
              : chart.title();
      if (!title.isEmpty()) {
        column.addKept(TextPart.of(TextRole.CAPTION, title), 12);
      }
      String alternative =
          i == 0 ? chart.alternative() : text("word.labelWithValue", title, names(sheet));
      column.add(
          figure(new OrgChartDrawing(fit.layouts(), sheet, best.size()), width, title, alternative),
          6);
    }
    addRemoteLinks(layout, column);
    noteLosses(layout);
    return column.build();
  }

  private FigurePart figure(
      OrgChartDrawing drawing, double width, String title, String alternative) {
    Canvas canvas = new Canvas(fit.runs());
    double planned = width / fontRatio;
    double height = drawing.height(planned);
    drawing.draw(new Box(0, 0, planned, height), canvas);
    return new FigurePart(title, alternative, width, height * fontRatio, real(canvas), values);
  }

  private List<Shape> real(Canvas canvas) {
    ShapeScale scale = new ShapeScale(fontRatio, 1);
    return fontRatio == 1 ? canvas.shapes() : canvas.shapes().stream().map(scale::shape).toList();
  }

  private String text(String key, Object... numbered) {
    return entries.messages().text(key, numbered);
  }

  private String names(OrgChartSheet sheet) {
    return sheet.cards().stream().map(card -> name(card.id())).collect(Collectors.joining(", "));
  }

  private String name(String id) {
    Node node = people.get(id);
    String name = entries.text(node.name());
    return name.isEmpty() ? entries.text(node.jobTitle()) : name;
  }

  /** Lines between drawings are told in words. */
  private void addRemoteLinks(OrgChartLayout layout, ColumnPart.Builder column) {
    Map<LinkKind, List<String>> byKind = new EnumMap<>(LinkKind.class);
    for (Link link : layout.remoteLinks()) {
      byKind
          .computeIfAbsent(link.kind(), kind -> new ArrayList<>())
          .add(text("word.fromTo", name(link.from()), name(link.to())));
    }
    byKind.forEach(
        (kind, lines) ->
            column.add(
                TextPart.of(
                    TextRole.NOTE,
                    text(
                        "word.labelWithValue",
                        text(OrgChartDrawing.key(kind)),
                        String.join(" · ", lines))),
                4));
  }

  private void noteLosses(OrgChartLayout layout) {
    layout
        .cutLines()
        .forEach(
            (person, boss) ->
                entries.note(
                    FieldPath.NONE,
                    "the line from "
                        + name(person)
                        + " to "
                        + name(boss)
                        + " is not drawn: people report to each other in a circle"));
    for (Node node : chart.nodes()) {
      for (Entry entry : List.of(node.name(), node.jobTitle())) {
        if (fit.layouts().isShortened(entry)) {
          entries.note(entry.path(), "a long text was shortened on its card in the org chart");
        }
      }
    }
  }
}
