package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.drawing.Point;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.figure.ReportingLine;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.word.plan.OrgCard;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.Shapes;
import io.keyplan.poi.word.xml.Shapes.Anchor;
import io.keyplan.poi.word.xml.Shapes.Box;
import io.keyplan.poi.word.xml.Shapes.Dash;
import io.keyplan.poi.word.xml.Shapes.DrawnShape;
import io.keyplan.poi.word.xml.Shapes.Form;
import io.keyplan.poi.word.xml.Shapes.Insets;
import io.keyplan.poi.word.xml.Shapes.Side;
import io.keyplan.poi.word.xml.Shapes.Stroke;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the shapes of an org chart: lines behind, cards in front. Lives for one drawing. */
final class OrgChartShapes {

  private final WordContext context;
  private final Map<String, OrgCard> cards;
  private final int drawings;
  private final Shapes shapes;
  private final Map<String, DrawnShape> boxes = new HashMap<>();

  OrgChartShapes(WordContext context, Map<String, OrgCard> cards, int drawings) {
    this.context = context;
    this.cards = cards;
    this.drawings = drawings;
    this.shapes = new Shapes(context.ids());
  }

  /** Makes all shapes, moved to the right by some points. */
  List<DrawnShape> of(OrgChartSheet drawing, double right) {
    List<DrawnShape> front = new ArrayList<>();
    for (OrgChartSheet.Card card : drawing.cards()) {
      addCard(card, right, front);
    }
    List<DrawnShape> all = new ArrayList<>();
    for (ReportingLine line : drawing.lines()) {
      all.add(reporting(line, right));
    }
    for (OrgChartSheet.LinkLine link : drawing.links()) {
      all.addAll(link(link, right));
    }
    all.addAll(front);
    return all;
  }

  // ---- lines ------------------------------------------------------------------------------------

  /** Lines to the side of a card are drawn from there, as connectors begin across. */
  private DrawnShape reporting(ReportingLine line, double right) {
    List<Point> points = moved(line.points(), right);
    DrawnShape boss = boxes.get(line.from());
    DrawnShape report = boxes.get(line.to());

    Stroke stroke = OrgChartLines.reporting(context.theme().palette());
    String name = context.text("word.legendReporting");
    if (!line.isHanging()) {
      return shapes.connector(name, points, stroke, boss, Side.BOTTOM, report, Side.TOP);
    }
    Collections.reverse(points);
    return shapes.connector(name, points, stroke, report, Side.LEFT, boss, Side.BOTTOM);
  }

  private List<DrawnShape> link(OrgChartSheet.LinkLine link, double right) {
    List<Point> points = moved(link.points(), right);
    Stroke stroke = OrgChartLines.stroke(link.link().kind(), context.theme().palette());
    String name = OrgChartLines.label(link.link().kind(), context.texts());
    if (ConnectorGeometry.canFollow(points)) {
      DrawnShape from = boxes.get(link.link().from());
      DrawnShape to = boxes.get(link.link().to());
      boolean leavesRight = points.get(1).x() > points.get(0).x();
      boolean comesFromRight =
          points.get(points.size() - 2).x() > points.get(points.size() - 1).x();
      return List.of(
          shapes.connector(
              name,
              points,
              stroke,
              from,
              leavesRight ? Side.RIGHT : Side.LEFT,
              to,
              comesFromRight ? Side.RIGHT : Side.LEFT));
    }
    Stroke plain = new Stroke(stroke.color(), stroke.width(), stroke.dash(), false);
    List<DrawnShape> parts = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      boolean last = i == points.size() - 1;
      parts.add(shapes.line(name, points.subList(i - 1, i + 1), last ? stroke : plain));
    }
    return parts;
  }

  private static List<Point> moved(List<Point> points, double right) {
    List<Point> moved = new ArrayList<>();
    points.forEach(point -> moved.add(new Point(point.x() + right, point.y())));
    return moved;
  }

  // ---- cards ------------------------------------------------------------------------------------

  private void addCard(OrgChartSheet.Card place, double right, List<DrawnShape> all) {
    OrgCard card = cards.get(place.id());
    Palette palette = context.theme().palette();
    double x = place.x() + right;
    boolean open = card.node().persona() || context.isForm();
    Stroke outline =
        new Stroke(
            open ? palette.secondary() : Blend.mix(palette.secondary(), Blend.WHITE, 0.55),
            0.75,
            open ? Dash.DASHED : Dash.NONE,
            false);
    String name = context.formats().format(card.name().datum());
    Box box =
        new Box(
            name,
            x,
            place.y(),
            place.width(),
            place.height(),
            Form.RECTANGLE,
            Blend.WHITE,
            outline);
    DrawnShape text =
        shapes.text(
            box,
            paragraphs(card),
            new Insets(OrgCard.PAD_LEFT, OrgCard.PAD_TOP, OrgCard.PAD_RIGHT - 2, 0),
            Anchor.TOP);
    boxes.put(place.id(), text);
    all.add(text);
    if (!open || !card.state().isBlank()) {
      all.add(
          shapes.box(
              new Box(
                  name,
                  x,
                  place.y(),
                  OrgCard.BAR,
                  place.height(),
                  Form.RECTANGLE,
                  barColor(card.state(), palette),
                  null)));
    }
    addPill(card, x + place.width(), place.bottom(), all);
    addReference(place, x, all);
  }

  private List<Paragraph> paragraphs(OrgCard card) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Paragraph name = new Paragraph(ParagraphStyle.SHAPE_NAME);
    context.entries().append(name, card.name(), Look.PLAIN);
    paragraphs.add(name);
    if (context.texts().shows(card.title())) {
      Paragraph title = new Paragraph(ParagraphStyle.SHAPE_TEXT);
      context.entries().append(title, card.title(), Look.PLAIN);
      paragraphs.add(title);
    }
    if (!card.note().isEmpty()) {
      paragraphs.add(new Paragraph(ParagraphStyle.SHAPE_NOTE, card.note()));
    }
    return paragraphs;
  }

  private static Color barColor(Datum state, Palette palette) {
    if (!(state instanceof Datum.State known)) {
      return palette.primary();
    }
    Color text = palette.tone(known.tone()).text();
    return known.tone() == Tone.NEUTRAL ? Blend.mix(text, Blend.WHITE, 0.4) : text;
  }

  private void addPill(OrgCard card, double right, double bottom, List<DrawnShape> all) {
    if (card.pill().isEmpty()) {
      return;
    }
    Tone tone = card.state() instanceof Datum.State state ? state.tone() : Tone.NEUTRAL;
    Box box =
        new Box(
            card.pill(),
            right - OrgCard.PAD_RIGHT - card.pillWidth(),
            bottom - OrgCard.PILL_BOTTOM - OrgCard.PILL_HEIGHT,
            card.pillWidth(),
            OrgCard.PILL_HEIGHT,
            Form.ROUNDED,
            context.theme().palette().tone(tone).tint(),
            null);
    Paragraph label = new Paragraph(ParagraphStyle.SHAPE_PILL).run(Styles.tone(tone), card.pill());
    all.add(shapes.text(box, List.of(label), Insets.NONE, Anchor.MIDDLE));
  }

  /** Says on which drawing the chart goes on, or where it comes from. */
  private void addReference(OrgChartSheet.Card place, double x, List<DrawnShape> all) {
    boolean goesOn = place.goesOn() > 0;
    if (!goesOn && place.comesFrom() == 0) {
      return;
    }
    int other = goesOn ? place.goesOn() : place.comesFrom();
    String text = (goesOn ? "→ " : "← ") + other + "/" + drawings;
    Box box =
        new Box(
            text,
            x + OrgCard.PAD_LEFT,
            place.bottom() - OrgCard.PILL_BOTTOM - OrgCard.PILL_HEIGHT,
            44,
            OrgCard.PILL_HEIGHT,
            Form.RECTANGLE,
            null,
            null);
    Paragraph label = new Paragraph(ParagraphStyle.SHAPE_REFERENCE, text);
    all.add(shapes.text(box, List.of(label), Insets.NONE, Anchor.MIDDLE));
  }
}
