package io.keyplan.pdf;

import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.Link;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.figure.OrgChartLayout;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.figure.OrgChartSpace;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.page.Tag;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes an org chart: drawings of cards and lines, one or several. Lives for one export. */
final class OrgChartMaker {

  private static final double[] CARD_WIDTHS = {142, 126, 110, 96};
  private static final int[] LIST_LEVELS = {1, 3};
  private static final double COLUMN_GAP = 12;
  private static final double LEVEL_GAP = 26;
  private static final double LIST_GAP = 8;
  private static final double INDENT = 10;

  /** Height left to the heading, the headline, the caption and the legend. */
  private static final double ABOVE_AND_BELOW = 110;

  private final PdfContext context;
  private final OrgChart chart;
  private final Map<Double, Map<String, OrgCard>> cards = new HashMap<>();
  private final Map<Size, OrgChartLayout> layouts = new HashMap<>();

  /** The size of the room for drawings. */
  private record Size(double width, double height) {}

  OrgChartMaker(PdfContext context, OrgChart chart) {
    this.context = context;
    this.chart = chart;
  }

  /** Says whether a chart needs fewer drawings on a page on its side. */
  boolean wantsWidePage(double width, double height) {
    OrgChartLayout upright = layout(width, height);
    if (upright.drawings().size() <= 1 && !hangs(upright)) {
      return false;
    }
    OrgChartLayout turned = layout(height, width);
    return turned.drawings().size() < upright.drawings().size()
        || upright.drawings().size() == 1
            && hangs(upright)
            && !hangs(turned)
            && turned.drawings().size() == 1;
  }

  private static boolean hangs(OrgChartLayout layout) {
    return layout.space().listLevels() > 1;
  }

  private OrgChartLayout layout(double width, double height) {
    return layouts.computeIfAbsent(
        new Size(width, height), size -> OrgChartLayout.of(chart, spaces(width, height)));
  }

  Column make(double width, double height) {
    Stack stack = new Stack();
    if (chart.nodes().isEmpty()) {
      return stack.column();
    }
    OrgChartLayout layout = layout(width, height);
    Map<String, OrgCard> people = cards.get(layout.space().cardWidth());
    List<OrgChartSheet> parts = layout.drawings();
    for (int i = 0; i < parts.size(); i++) {
      String title = chart.title();
      String alternative = chart.alternative();
      if (parts.size() > 1) {
        title = context.text("word.titlePart", title, i + 1, parts.size());
        alternative = i == 0 ? alternative : names(title, parts.get(i), people);
      }
      if (!title.isEmpty()) {
        stack.addKept(context.paragraph(title, context.looks().label(), Tag.of("P")), 12);
      }
      OrgChartPainter painter =
          new OrgChartPainter(context, parts.get(i), people, parts.size(), width);
      stack.add(new Figure(Tag.figure(alternative), painter.height(), painter), 6);
    }
    addRemoteLinks(layout, people, stack);
    layout.cutLines().forEach((person, boss) -> noteCircle(people, person, boss));
    return stack.column();
  }

  private List<List<OrgChartSpace>> spaces(double width, double height) {
    List<List<OrgChartSpace>> choices = new ArrayList<>();
    for (int levels : LIST_LEVELS) {
      List<OrgChartSpace> equals = new ArrayList<>();
      for (double wish : CARD_WIDTHS) {
        double wide = Math.min(wish, width - INDENT - 2 * COLUMN_GAP);
        Map<String, OrgCard> sized = cards.computeIfAbsent(wide, this::cards);
        equals.add(
            new OrgChartSpace(
                width,
                Math.max(height - ABOVE_AND_BELOW, 100),
                wide,
                (id, refers) -> sized.get(id).height(refers, context),
                COLUMN_GAP,
                LEVEL_GAP,
                LIST_GAP,
                INDENT,
                levels));
      }
      choices.add(equals);
    }
    return choices;
  }

  private Map<String, OrgCard> cards(double width) {
    Map<String, OrgCard> sized = new HashMap<>();
    chart.nodes().forEach(node -> sized.put(node.id(), OrgCard.of(node, width, context)));
    return sized;
  }

  private String names(String title, OrgChartSheet part, Map<String, OrgCard> people) {
    String names =
        part.cards().stream()
            .map(card -> name(people, card.id()))
            .collect(Collectors.joining(", "));
    return context.text("word.labelWithValue", title, names);
  }

  private String name(Map<String, OrgCard> people, String id) {
    OrgChart.Node node = people.get(id).node();
    String name = context.formats().format(node.name().datum());
    return name.isEmpty() ? context.formats().format(node.jobTitle().datum()) : name;
  }

  /** Lines between drawings are told in words. */
  private void addRemoteLinks(OrgChartLayout layout, Map<String, OrgCard> people, Stack stack) {
    Map<LinkKind, List<String>> byKind = new EnumMap<>(LinkKind.class);
    for (Link link : layout.remoteLinks()) {
      byKind
          .computeIfAbsent(link.kind(), kind -> new ArrayList<>())
          .add(context.text("word.fromTo", name(people, link.from()), name(people, link.to())));
    }
    byKind.forEach(
        (kind, lines) ->
            stack.add(
                context.paragraph(
                    context.text(
                        "word.labelWithValue",
                        OrgChartPainter.label(kind, context),
                        String.join(" · ", lines)),
                    context.looks().small(),
                    Tag.of("P")),
                4));
  }

  private void noteCircle(Map<String, OrgCard> people, String person, String boss) {
    context
        .notes()
        .changed(
            FieldPath.NONE,
            "the line from "
                + name(people, person)
                + " to "
                + name(people, boss)
                + " is not drawn: people report to each other in a circle");
  }
}
