package io.keyplan.poi.word.write;

import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.Link;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.word.plan.OrgChartPlan;
import io.keyplan.poi.word.plan.PageSetup;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Drawings;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.Shapes;
import io.keyplan.poi.word.xml.Shapes.DrawnShape;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes org charts as drawings of shapes with connectors. Lives for one export. */
final class OrgChartWriter {

  private final WordContext context;
  private final Drawings drawings;
  private final Map<OrgChart, OrgChartPlan> plans = new IdentityHashMap<>();

  OrgChartWriter(WordContext context) {
    this.context = context;
    this.drawings = new Drawings(context.ids(), context.namespaces());
  }

  /** Says whether a chart is shown best on a page turned on its side. */
  boolean wantsWidePage(OrgChart chart, PageSetup upright) {
    return best(chart, upright).page().isLandscape();
  }

  private OrgChartPlan best(OrgChart chart, PageSetup upright) {
    return plans.computeIfAbsent(chart, key -> OrgChartPlan.best(key, upright, context.texts()));
  }

  private OrgChartPlan plan(OrgChart chart, PageSetup page) {
    OrgChartPlan best = best(chart, page);
    return best.page().equals(page) ? best : OrgChartPlan.on(page, chart, context.texts());
  }

  void write(OrgChart chart, DocumentBody body) {
    OrgChartPlan plan = plan(chart, body.page());
    List<OrgChartSheet> parts = plan.layout().drawings();
    for (int i = 0; i < parts.size(); i++) {
      String title = chart.title();
      if (parts.size() > 1) {
        title = context.text("word.titlePart", title, i + 1, parts.size());
        body.add(
            new Paragraph(
                ParagraphStyle.CAPTION,
                context.text("word.labelWithValue", title, heads(parts.get(i), plan))));
      }
      String alternative = i == 0 ? chart.alternative() : names(title, parts.get(i), plan);
      Paragraph frame = new Paragraph(ParagraphStyle.DRAWING_FRAME);
      draw(frame, parts.get(i), plan, title, alternative, body);
      body.add(frame);
    }
    addRemoteLinks(chart, plan, body);
    chart
        .nodes()
        .forEach(node -> plan.cards().get(node.id()).shortened().forEach(context.notes()::add));
    plan.layout().cutLines().forEach((person, boss) -> noteCircle(plan, person, boss));
  }

  private void draw(
      Paragraph frame,
      OrgChartSheet part,
      OrgChartPlan plan,
      String title,
      String alternative,
      DocumentBody body) {
    OrgChartShapes shapes =
        new OrgChartShapes(context, plan.cards(), plan.layout().drawings().size());
    double width = Math.max(part.width(), 1);
    OrgChartLegend legend = new OrgChartLegend(context, part, plan.cards(), body.width() / 20.0);
    double left = Math.max(0, (legend.width() - width) / 2);
    List<DrawnShape> all = new ArrayList<>(shapes.of(part, left));
    all.addAll(legend.shapes(new Shapes(context.ids()), part.height()));
    drawings.shapes(
        frame,
        new Drawings.Frame(
            title,
            alternative,
            Emu.of(Math.max(width, legend.width()) + 1),
            Emu.of(part.height() + legend.height() + 1)),
        all);
  }

  /** Names those at the top of a drawing. */
  private String heads(OrgChartSheet part, OrgChartPlan plan) {
    return part.cards().stream()
        .filter(card -> card.y() == part.cards().get(0).y())
        .map(card -> name(plan, card.id()))
        .collect(Collectors.joining(" · "));
  }

  private String names(String title, OrgChartSheet part, OrgChartPlan plan) {
    return context.text(
        "word.labelWithValue",
        title,
        part.cards().stream().map(card -> name(plan, card.id())).collect(Collectors.joining(", ")));
  }

  private String name(OrgChartPlan plan, String id) {
    return context.formats().format(plan.cards().get(id).name().datum());
  }

  /** Lines between drawings are told in words. */
  private void addRemoteLinks(OrgChart chart, OrgChartPlan plan, DocumentBody body) {
    Map<LinkKind, List<String>> byKind = new EnumMap<>(LinkKind.class);
    for (Link link : plan.layout().remoteLinks()) {
      byKind
          .computeIfAbsent(link.kind(), kind -> new ArrayList<>())
          .add(context.text("word.fromTo", name(plan, link.from()), name(plan, link.to())));
    }
    byKind.forEach(
        (kind, lines) ->
            body.add(
                new Paragraph(
                    ParagraphStyle.NOTE,
                    context.text(
                        "word.labelWithValue",
                        OrgChartLines.label(kind, context.texts()),
                        String.join(" · ", lines)))));
  }

  private void noteCircle(OrgChartPlan plan, String person, String boss) {
    context
        .notes()
        .changed(
            FieldPath.NONE,
            "the line from "
                + name(plan, person)
                + " to "
                + name(plan, boss)
                + " is not drawn: people report to each other in a circle");
  }
}
