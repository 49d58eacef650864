package io.keyplan.poi.word.write;

import io.keyplan.document.Datum;
import io.keyplan.document.OrgChart.LinkKind;
import io.keyplan.drawing.Point;
import io.keyplan.figure.OrgChartSheet;
import io.keyplan.figure.ReportingLine;
import io.keyplan.poi.ooxml.ConnectorGeometry;
import io.keyplan.poi.word.plan.OrgCard;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.write.Shapes.Box;
import io.keyplan.poi.word.write.Shapes.Insets;
import io.keyplan.poi.word.write.Shapes.Side;
import io.keyplan.poi.word.write.Shapes.Stroke;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.com.microsoft.schemas.office.word.x2010.wordprocessingShape.CTWordprocessingShape;
import org.docx4j.dml.STPresetLineDashVal;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.STTextAnchoringType;
import org.docx4j.wml.P;

/** Makes the shapes of an org chart: lines behind, cards in front. Lives for one drawing. */
final class OrgChartShapes {

  private final WordContext context;
  private final Map<String, OrgCard> cards;
  private final int drawings;
  private final Shapes shapes;
  private final Map<String, CTWordprocessingShape> boxes = new HashMap<>();

  OrgChartShapes(WordContext context, Map<String, OrgCard> cards, int drawings) {
    this.context = context;
    this.cards = cards;
    this.drawings = drawings;
    this.shapes = new Shapes(context.ids());
  }

  /** Makes all shapes, moved to the right by some points. */
  List<CTWordprocessingShape> of(OrgChartSheet drawing, double right) {
    List<CTWordprocessingShape> front = new ArrayList<>();
    for (OrgChartSheet.Card card : drawing.cards()) {
      addCard(card, right, front);
    }
    List<CTWordprocessingShape> all = new ArrayList<>();
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
  private CTWordprocessingShape reporting(ReportingLine line, double right) {
    List<Point> points = moved(line.points(), right);
    CTWordprocessingShape boss = boxes.get(line.from());
    CTWordprocessingShape report = boxes.get(line.to());

    Stroke stroke = Stroke.solid(lineColor(context.theme().palette()), 1);
    String name = context.text("word.legendReporting");
    if (!line.isHanging()) {
      return shapes.connector(name, points, stroke, boss, Side.BOTTOM, report, Side.TOP);
    }
    Collections.reverse(points);
    return shapes.connector(name, points, stroke, report, Side.LEFT, boss, Side.BOTTOM);
  }

  private List<CTWordprocessingShape> link(OrgChartSheet.LinkLine link, double right) {
    List<Point> points = moved(link.points(), right);
    Stroke stroke = stroke(link.link().kind(), context.theme().palette());
    String name = OrgChartLegend.label(link.link().kind(), context);
    if (ConnectorGeometry.canFollow(points)) {
      CTWordprocessingShape from = boxes.get(link.link().from());
      CTWordprocessingShape to = boxes.get(link.link().to());
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
    List<CTWordprocessingShape> parts = new ArrayList<>();
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

  static Color lineColor(Palette palette) {
    return Blend.mix(palette.primary(), Blend.WHITE, 0.45);
  }

  static Stroke stroke(LinkKind kind, Palette palette) {
    return switch (kind) {
      case DOTTED -> new Stroke(palette.secondary(), 1.25, STPresetLineDashVal.SYS_DOT, false);
      case INFLUENCE -> new Stroke(palette.accentText(), 1.25, STPresetLineDashVal.DASH, true);
      case CONFLICT ->
          new Stroke(
              palette.tone(Tone.NEGATIVE).text(), 1.5, STPresetLineDashVal.LG_DASH_DOT, false);
    };
  }

  // ---- cards ------------------------------------------------------------------------------------

  private void addCard(OrgChartSheet.Card place, double right, List<CTWordprocessingShape> all) {
    OrgCard card = cards.get(place.id());
    Palette palette = context.theme().palette();
    double x = place.x() + right;
    boolean open = card.node().persona() || context.isForm();
    Stroke outline =
        new Stroke(
            open ? palette.secondary() : Blend.mix(palette.secondary(), Blend.WHITE, 0.55),
            0.75,
            open ? STPresetLineDashVal.DASH : STPresetLineDashVal.SOLID,
            false);
    String name = context.formats().format(card.name().datum());
    Box box =
        new Box(
            name,
            x,
            place.y(),
            place.width(),
            place.height(),
            STShapeType.RECT,
            Blend.WHITE,
            outline);
    CTWordprocessingShape text =
        shapes.text(
            box,
            paragraphs(card),
            new Insets(OrgCard.PAD_LEFT, OrgCard.PAD_TOP, OrgCard.PAD_RIGHT - 2, 0),
            STTextAnchoringType.T);
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
                  STShapeType.RECT,
                  barColor(card.state(), palette),
                  null)));
    }
    addPill(card, x + place.width(), place.bottom(), all);
    addReference(place, x, all);
  }

  private List<P> paragraphs(OrgCard card) {
    List<P> paragraphs = new ArrayList<>();
    P name = Wml.paragraph("ShapeName");
    context.entries().append(name, card.name(), Look.PLAIN);
    paragraphs.add(name);
    if (context.texts().shows(card.title())) {
      P title = Wml.paragraph("ShapeText");
      context.entries().append(title, card.title(), Look.PLAIN);
      paragraphs.add(title);
    }
    if (!card.note().isEmpty()) {
      paragraphs.add(Wml.paragraph("ShapeNote", card.note()));
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

  private void addPill(OrgCard card, double right, double bottom, List<CTWordprocessingShape> all) {
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
            STShapeType.ROUND_RECT,
            context.theme().palette().tone(tone).tint(),
            null);
    P label = Wml.paragraph("ShapePill", Wml.run(Styles.tone(tone), card.pill()));
    all.add(shapes.text(box, List.of(label), Insets.NONE, STTextAnchoringType.CTR));
  }

  /** Says on which drawing the chart goes on, or where it comes from. */
  private void addReference(OrgChartSheet.Card place, double x, List<CTWordprocessingShape> all) {
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
            STShapeType.RECT,
            null,
            null);
    P label = Wml.paragraph("ShapeReference", text);
    all.add(shapes.text(box, List.of(label), Insets.NONE, STTextAnchoringType.CTR));
  }
}
