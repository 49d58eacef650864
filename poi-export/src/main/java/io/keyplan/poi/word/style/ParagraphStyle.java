package io.keyplan.poi.word.style;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The styles of paragraphs and how much room they take. The style sheet is filled from here; it
 * adds what takes none, such as colours. Sizes are in half points, spaces and indents in twips, the
 * heights of lines in 240ths of a line.
 */
public enum ParagraphStyle {
  NORMAL("Normal", new ParagraphSpec()),
  KICKER(
      "Kicker",
      on(NORMAL).size(18).bold().before(0).after(StyleMeasure.each(60, 20, 0)).lines(240)),
  TITLE(
      "Title",
      on(NORMAL)
          .size(StyleMeasure.each(46, 36, 30))
          .bold()
          .before(0)
          .after(StyleMeasure.each(220, 120, 60))
          .lines(240)),
  HEADING_1(
      "Heading1",
      on(NORMAL)
          .size(StyleMeasure.each(27, 21, 18))
          .bold()
          .before(StyleMeasure.each(340, 180, 100))
          .after(StyleMeasure.each(120, 80, 40))
          .lines(240)
          .frame(5.5)),
  HEADING_2(
      "Heading2",
      on(NORMAL)
          .size(StyleMeasure.each(23, 18, 17))
          .bold()
          .before(StyleMeasure.each(240, 120, 60))
          .after(StyleMeasure.each(60, 40, 20))
          .lines(240)),
  HEADING_3(
      "Heading3",
      on(NORMAL)
          .size(StyleMeasure.each(20, 17, 16))
          .bold()
          .before(StyleMeasure.each(220, 100, 60))
          .after(StyleMeasure.each(60, 20, 0))
          .lines(240)),
  TAKEAWAY(
      "Takeaway",
      on(NORMAL)
          .size(StyleMeasure.each(22, 17, 16))
          .bold()
          .before(0)
          .after(StyleMeasure.each(100, 60, 30))
          .lines(252)),
  CAPTION(
      "Caption",
      on(NORMAL)
          .size(18)
          .bold()
          .before(StyleMeasure.each(120, 60, 30))
          .after(StyleMeasure.each(80, 40, 20))
          .lines(240)),
  LABEL(
      "Label",
      on(NORMAL).size(16).bold().before(StyleMeasure.each(120, 60, 30)).after(20).lines(240)),
  NOTE("Note", on(NORMAL).size(16).before(60).after(StyleMeasure.each(120, 60, 40)).lines(240)),
  MISSING("Missing", on(NORMAL).before(0).after(StyleMeasure.each(120, 60, 40)).lines(240)),
  GAP("Gap", on(NORMAL).size(2).before(0).after(0).exactLines(StyleMeasure.each(200, 100, 60))),
  PART_END("PartEnd", on(NORMAL).size(2).before(0).after(0).exactLines(20)),
  LIST_BULLET("ListBullet", on(NORMAL).before(0).after(StyleMeasure.each(60, 20, 0))),
  LIST_NUMBER("ListNumber", on(NORMAL).before(StyleMeasure.each(100, 40, 20)).after(0)),
  ITEM_NUMBER("ItemNumber", on(LIST_NUMBER).bold()),
  ITEM_BULLET("ItemBullet", on(NORMAL).bold().before(StyleMeasure.each(100, 40, 20)).after(0)),
  ITEM_DETAIL(
      "ItemDetail",
      on(NORMAL)
          .size(StyleMeasure.each(18, 16, 16))
          .before(0)
          .after(StyleMeasure.each(40, 20, 0))
          .lines(252)
          .left(397)),
  BULLET_DETAIL("BulletDetail", on(ITEM_DETAIL).left(284)),
  NARROW_DETAIL("NarrowDetail", on(BULLET_DETAIL).size(16).before(0).after(0).lines(240)),
  TOC_HEADING("TOCHeading", on(NORMAL).size(27).bold().before(0).after(80)),
  TOC_1("TOC1", on(NORMAL).size(20).bold().before(100).after(20).lines(240)),
  TOC_2("TOC2", on(NORMAL).size(19).before(0).after(20).lines(240).left(340)),
  HEADER("Header", on(NORMAL).size(16).before(0).after(0).lines(240)),
  FOOTER("Footer", on(NORMAL).size(16).before(0).after(0).lines(240)),
  FOOTER_WIDE("FooterWide", on(FOOTER)),
  FACT_LABEL("FactLabel", on(NORMAL).size(16).bold().before(0).after(20).lines(240)),
  FACT_VALUE(
      "FactValue", on(NORMAL).size(StyleMeasure.each(20, 17, 16)).before(0).after(0).lines(252)),
  FACT_TERM(
      "FactTerm",
      on(NORMAL).size(StyleMeasure.each(20, 17, 16)).before(0).after(0).lines(252).right(140)),
  FIGURE_LABEL("FigureLabel", on(NORMAL).size(17).before(0).after(0).lines(240)),
  FIGURE_VALUE(
      "FigureValue",
      on(NORMAL).size(StyleMeasure.each(40, 28, 22)).bold().before(20).after(0).lines(240)),
  FIGURE_COMMENT("FigureComment", on(NORMAL).size(16).before(20).after(0).lines(240)),
  TABLE_TEXT(
      "TableText", on(NORMAL).size(StyleMeasure.each(17, 16, 16)).before(0).after(0).lines(252)),
  TABLE_NUMBER("TableNumber", on(TABLE_TEXT)),
  TABLE_CENTER("TableCenter", on(TABLE_TEXT)),
  TABLE_STRONG("TableStrong", on(TABLE_TEXT).bold()),
  TABLE_STRONG_CENTER("TableStrongCenter", on(TABLE_CENTER).bold()),
  TABLE_STRONG_NUMBER("TableStrongNumber", on(TABLE_NUMBER).bold()),
  TABLE_HEADER("TableHeader", on(TABLE_TEXT).bold().before(0).after(0).lines(240)),
  TABLE_HEADER_NUMBER("TableHeaderNumber", on(TABLE_HEADER)),
  TABLE_HEADER_CENTER("TableHeaderCenter", on(TABLE_HEADER)),
  TABLE_DETAIL("TableDetail", on(TABLE_TEXT).size(16).before(20).after(0).lines(240)),
  TABLE_SIDE("TableSide", on(TABLE_TEXT)),
  CARD_NAME("CardName", on(NORMAL).size(19).bold().before(60).after(0).lines(240)),
  CARD_TEXT("CardText", on(NORMAL).size(18).before(0).after(0).lines(240)),
  CARD_PHOTO("CardPhoto", on(NORMAL).before(0).after(40).lines(240)),
  CARD_DETAIL("CardDetail", on(CARD_TEXT).size(16).before(30).after(0).lines(240)),
  CARD_PERIOD("CardPeriod", on(NORMAL).size(16).before(0).after(80).lines(240)),
  PROFILE_PHOTO("ProfilePhoto", on(NORMAL).before(0).after(60).lines(240)),
  PROFILE_TITLE("ProfileTitle", on(NORMAL).size(18).before(0).after(60).lines(240)),
  PROFILE_NAME("ProfileName", on(NORMAL).size(20).bold().before(0).after(0).lines(240)),
  PROFILE_TEXT("ProfileText", on(NORMAL).size(17).before(0).after(20).lines(252)),
  INITIALS("Initials", on(NORMAL).size(28).bold().before(0).after(0).lines(240)),
  INITIALS_DARK("InitialsDark", on(INITIALS)),
  DRAWING_FRAME("DrawingFrame", on(NORMAL).before(60).after(60).lines(240)),
  SHAPE_TEXT("ShapeText", on(NORMAL).size(17).before(0).after(0).lines(240)),
  SHAPE_NAME("ShapeName", on(SHAPE_TEXT).bold().before(0).after(0).lines(240)),
  SHAPE_NOTE("ShapeNote", on(SHAPE_TEXT).before(0).after(0).lines(240)),
  SHAPE_PILL("ShapePill", on(SHAPE_TEXT).bold().before(0).after(0).lines(240)),
  SHAPE_REFERENCE("ShapeReference", on(SHAPE_TEXT).bold().before(0).after(0).lines(240)),
  TIME_MONTH("TimeMonth", on(NORMAL).size(16).before(0).after(0).lines(240)),
  TIME_YEAR("TimeYear", on(NORMAL).size(16).bold().before(0).after(0).lines(240).left(40)),
  TIME_LABEL("TimeLabel", on(NORMAL).size(17).bold().before(0).after(0).lines(240)),
  TIME_OWNER("TimeOwner", on(NORMAL).size(16).before(0).after(0).lines(240)),
  TIME_MARK("TimeMark", on(NORMAL).size(16).bold().before(0).after(0).lines(240)),
  GRID_HEADING("GridHeading", on(NORMAL).size(19).bold().before(0).after(0).lines(240)),
  GRID_PERSON("GridPerson", on(NORMAL).size(17).before(40).after(0).lines(240)),
  GRID_AXIS("GridAxis", on(NORMAL).size(16).before(0).after(0).lines(240)),
  GRID_AXIS_END("GridAxisEnd", on(GRID_AXIS)),
  CALLOUT_LABEL(
      "CalloutLabel",
      on(FACT_LABEL)
          .before(StyleMeasure.each(200, 80, 60))
          .after(0)
          .lines(280)
          .left(290)
          .right(130)
          .frame(6.5)),
  CALLOUT(
      "Callout",
      on(NORMAL)
          .size(StyleMeasure.each(22, 18, 16))
          .before(0)
          .after(StyleMeasure.each(240, 120, 80))
          .lines(280)
          .left(290)
          .right(130)
          .frame(6.5)),
  SWOT_HEADING(
      "SwotHeading",
      on(NORMAL).size(StyleMeasure.each(21, 17, 16)).bold().before(0).after(40).lines(240)),
  SWOT_TEXT(
      "SwotText", on(NORMAL).size(StyleMeasure.each(18, 16, 16)).before(0).after(40).lines(252)),
  SWOT_DETAIL("SwotDetail", on(NORMAL).size(16).before(0).after(60).lines(240).left(284)),
  MATRIX_CELL("MatrixCell", on(TABLE_CENTER).bold().before(0).after(0).lines(240)),
  MATRIX_NOTE("MatrixNote", on(TABLE_CENTER).size(16).before(0).after(0).lines(240)),
  COVER_LOGO("CoverLogo", on(NORMAL).before(0).after(0).lines(240)),
  COVER_SPACE("CoverSpace", on(NORMAL).before(0).after(0).exactLines(640)),
  COVER_KICKER("CoverKicker", on(NORMAL).size(22).bold().before(0).after(160).lines(240)),
  COVER_TITLE("CoverTitle", on(NORMAL).size(68).bold().before(0).after(280).lines(252)),
  COVER_TEXT("CoverText", on(NORMAL).size(26).before(0).after(0).lines(288)),
  COVER_LABEL("CoverLabel", on(NORMAL).size(18).before(0).after(20).lines(240)),
  COVER_VALUE("CoverValue", on(NORMAL).size(20).bold().before(0).after(0).lines(252));

  private static final Set<ParagraphStyle> KEPT =
      EnumSet.of(
          KICKER,
          TITLE,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          TAKEAWAY,
          CAPTION,
          LABEL,
          GAP,
          TOC_HEADING,
          CALLOUT_LABEL,
          GRID_AXIS);

  private final String id;
  private final ParagraphSpec spec;

  ParagraphStyle(String id, ParagraphSpec spec) {
    this.id = id;
    this.spec = spec;
  }

  /** Gives its name in documents. */
  public String id() {
    return id;
  }

  /**
   * Gives how much room it takes.
   *
   * @param known the room that styles take that it may be based on
   */
  ParagraphMetrics metrics(Density density, Map<ParagraphStyle, ParagraphMetrics> known) {
    return spec.metrics(density, known);
  }

  /** Says whether it stays on the page of what follows, as the style sheet says. */
  public boolean isKept() {
    return KEPT.contains(this);
  }

  /** Says whether its text stands in a frame, away from both sides. */
  public boolean isFramed() {
    return spec.isFramed();
  }

  /** Gives how far its text stands from the left, in twips, where it is framed. */
  public int left() {
    return spec.left();
  }

  /** Gives how far its text stands from the right, in twips, where it is framed. */
  public int right() {
    return spec.right();
  }

  /** Adds what the style sheet says of the room of all styles, by name. */
  public static void fill(Map<String, String> values, Density density) {
    values.put("bodySize", String.valueOf(ParagraphSpec.BODY_SIZE.at(density)));
    values.put("bodyAfter", String.valueOf(ParagraphSpec.BODY_AFTER.at(density)));
    values.put("bodyLine", String.valueOf(ParagraphSpec.BODY_LINE));
    for (ParagraphStyle style : values()) {
      values.put(style.id + ".size", style.spec.sizeXml(density));
      values.put(style.id + ".spacing", style.spec.spacingXml(density));
      values.put(style.id + ".indent", style.spec.indentXml());
    }
  }

  private static ParagraphSpec on(ParagraphStyle base) {
    return new ParagraphSpec(base);
  }
}
