package io.keyplan.poi.word.style;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The styles of paragraphs and how much room they take. The style sheet is filled from here; it
 * adds what takes none, such as colours. Sizes are in half points, spaces and indents in twips, the
 * heights of lines in 240ths of a line.
 */
public enum ParagraphStyle {
  NORMAL("Normal", new ParagraphSpec()),
  KICKER(
      "Kicker",
      NORMAL,
      new ParagraphSpec().size(18).bold().before(0).after(StyleMeasure.each(60, 20, 0)).lines(240)),
  TITLE(
      "Title",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(46, 36, 30))
          .bold()
          .before(0)
          .after(StyleMeasure.each(220, 120, 60))
          .lines(240)),
  HEADING_1(
      "Heading1",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(27, 21, 18))
          .bold()
          .before(StyleMeasure.each(340, 180, 100))
          .after(StyleMeasure.each(120, 80, 40))
          .lines(240)
          .frame(5.5)),
  HEADING_2(
      "Heading2",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(23, 18, 17))
          .bold()
          .before(StyleMeasure.each(240, 120, 60))
          .after(StyleMeasure.each(60, 40, 20))
          .lines(240)),
  HEADING_3(
      "Heading3",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(20, 17, 16))
          .bold()
          .before(StyleMeasure.each(220, 100, 60))
          .after(StyleMeasure.each(60, 20, 0))
          .lines(240)),
  TAKEAWAY(
      "Takeaway",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(22, 17, 16))
          .bold()
          .before(0)
          .after(StyleMeasure.each(100, 60, 30))
          .lines(252)),
  CAPTION(
      "Caption",
      NORMAL,
      new ParagraphSpec()
          .size(18)
          .bold()
          .before(StyleMeasure.each(120, 60, 30))
          .after(StyleMeasure.each(80, 40, 20))
          .lines(240)),
  LABEL(
      "Label",
      NORMAL,
      new ParagraphSpec()
          .size(16)
          .bold()
          .before(StyleMeasure.each(120, 60, 30))
          .after(20)
          .lines(240)),
  NOTE(
      "Note",
      NORMAL,
      new ParagraphSpec().size(16).before(60).after(StyleMeasure.each(120, 60, 40)).lines(240)),
  MISSING(
      "Missing",
      NORMAL,
      new ParagraphSpec().before(0).after(StyleMeasure.each(120, 60, 40)).lines(240)),
  GAP(
      "Gap",
      NORMAL,
      new ParagraphSpec().size(2).before(0).after(0).exactLines(StyleMeasure.each(200, 100, 60))),
  PART_END("PartEnd", NORMAL, new ParagraphSpec().size(2).before(0).after(0).exactLines(20)),
  LIST_BULLET(
      "ListBullet", NORMAL, new ParagraphSpec().before(0).after(StyleMeasure.each(60, 20, 0))),
  LIST_NUMBER(
      "ListNumber", NORMAL, new ParagraphSpec().before(StyleMeasure.each(100, 40, 20)).after(0)),
  ITEM_NUMBER("ItemNumber", LIST_NUMBER, new ParagraphSpec().bold()),
  ITEM_BULLET(
      "ItemBullet",
      NORMAL,
      new ParagraphSpec().bold().before(StyleMeasure.each(100, 40, 20)).after(0)),
  ITEM_DETAIL(
      "ItemDetail",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(18, 16, 16))
          .before(0)
          .after(StyleMeasure.each(40, 20, 0))
          .lines(252)
          .left(397)),
  BULLET_DETAIL("BulletDetail", ITEM_DETAIL, new ParagraphSpec().left(284)),
  NARROW_DETAIL(
      "NarrowDetail", BULLET_DETAIL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  TOC_HEADING("TOCHeading", NORMAL, new ParagraphSpec().size(27).bold().before(0).after(80)),
  TOC_1("TOC1", NORMAL, new ParagraphSpec().size(20).bold().before(100).after(20).lines(240)),
  TOC_2("TOC2", NORMAL, new ParagraphSpec().size(19).before(0).after(20).lines(240).left(340)),
  HEADER("Header", NORMAL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  FOOTER("Footer", NORMAL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  FOOTER_WIDE("FooterWide", FOOTER, new ParagraphSpec()),
  FACT_LABEL(
      "FactLabel", NORMAL, new ParagraphSpec().size(16).bold().before(0).after(20).lines(240)),
  FACT_VALUE(
      "FactValue",
      NORMAL,
      new ParagraphSpec().size(StyleMeasure.each(20, 17, 16)).before(0).after(0).lines(252)),
  FACT_TERM(
      "FactTerm",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(20, 17, 16))
          .before(0)
          .after(0)
          .lines(252)
          .right(140)),
  FIGURE_LABEL("FigureLabel", NORMAL, new ParagraphSpec().size(17).before(0).after(0).lines(240)),
  FIGURE_VALUE(
      "FigureValue",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(40, 28, 22))
          .bold()
          .before(20)
          .after(0)
          .lines(240)),
  FIGURE_COMMENT(
      "FigureComment", NORMAL, new ParagraphSpec().size(16).before(20).after(0).lines(240)),
  TABLE_TEXT(
      "TableText",
      NORMAL,
      new ParagraphSpec().size(StyleMeasure.each(17, 16, 16)).before(0).after(0).lines(252)),
  TABLE_NUMBER("TableNumber", TABLE_TEXT, new ParagraphSpec()),
  TABLE_CENTER("TableCenter", TABLE_TEXT, new ParagraphSpec()),
  TABLE_STRONG("TableStrong", TABLE_TEXT, new ParagraphSpec().bold()),
  TABLE_STRONG_CENTER("TableStrongCenter", TABLE_CENTER, new ParagraphSpec().bold()),
  TABLE_STRONG_NUMBER("TableStrongNumber", TABLE_NUMBER, new ParagraphSpec().bold()),
  TABLE_HEADER("TableHeader", TABLE_TEXT, new ParagraphSpec().bold().before(0).after(0).lines(240)),
  TABLE_HEADER_NUMBER("TableHeaderNumber", TABLE_HEADER, new ParagraphSpec()),
  TABLE_HEADER_CENTER("TableHeaderCenter", TABLE_HEADER, new ParagraphSpec()),
  TABLE_DETAIL(
      "TableDetail", TABLE_TEXT, new ParagraphSpec().size(16).before(20).after(0).lines(240)),
  TABLE_SIDE("TableSide", TABLE_TEXT, new ParagraphSpec()),
  CARD_NAME("CardName", NORMAL, new ParagraphSpec().size(19).bold().before(60).after(0).lines(240)),
  CARD_TEXT("CardText", NORMAL, new ParagraphSpec().size(18).before(0).after(0).lines(240)),
  CARD_PHOTO("CardPhoto", NORMAL, new ParagraphSpec().before(0).after(40).lines(240)),
  CARD_DETAIL("CardDetail", CARD_TEXT, new ParagraphSpec().size(16).before(30).after(0).lines(240)),
  CARD_PERIOD("CardPeriod", NORMAL, new ParagraphSpec().size(16).before(0).after(80).lines(240)),
  PROFILE_PHOTO("ProfilePhoto", NORMAL, new ParagraphSpec().before(0).after(60).lines(240)),
  PROFILE_TITLE(
      "ProfileTitle", NORMAL, new ParagraphSpec().size(18).before(0).after(60).lines(240)),
  PROFILE_NAME(
      "ProfileName", NORMAL, new ParagraphSpec().size(20).bold().before(0).after(0).lines(240)),
  PROFILE_TEXT("ProfileText", NORMAL, new ParagraphSpec().size(17).before(0).after(20).lines(252)),
  INITIALS("Initials", NORMAL, new ParagraphSpec().size(28).bold().before(0).after(0).lines(240)),
  INITIALS_DARK("InitialsDark", INITIALS, new ParagraphSpec()),
  DRAWING_FRAME("DrawingFrame", NORMAL, new ParagraphSpec().before(60).after(60).lines(240)),
  SHAPE_TEXT("ShapeText", NORMAL, new ParagraphSpec().size(17).before(0).after(0).lines(240)),
  SHAPE_NAME("ShapeName", SHAPE_TEXT, new ParagraphSpec().bold().before(0).after(0).lines(240)),
  SHAPE_NOTE("ShapeNote", SHAPE_TEXT, new ParagraphSpec().before(0).after(0).lines(240)),
  SHAPE_PILL("ShapePill", SHAPE_TEXT, new ParagraphSpec().bold().before(0).after(0).lines(240)),
  SHAPE_REFERENCE(
      "ShapeReference", SHAPE_TEXT, new ParagraphSpec().bold().before(0).after(0).lines(240)),
  TIME_MONTH("TimeMonth", NORMAL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  TIME_YEAR(
      "TimeYear",
      NORMAL,
      new ParagraphSpec().size(16).bold().before(0).after(0).lines(240).left(40)),
  TIME_LABEL(
      "TimeLabel", NORMAL, new ParagraphSpec().size(17).bold().before(0).after(0).lines(240)),
  TIME_OWNER("TimeOwner", NORMAL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  TIME_MARK("TimeMark", NORMAL, new ParagraphSpec().size(16).bold().before(0).after(0).lines(240)),
  GRID_HEADING(
      "GridHeading", NORMAL, new ParagraphSpec().size(19).bold().before(0).after(0).lines(240)),
  GRID_PERSON("GridPerson", NORMAL, new ParagraphSpec().size(17).before(40).after(0).lines(240)),
  GRID_AXIS("GridAxis", NORMAL, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  GRID_AXIS_END("GridAxisEnd", GRID_AXIS, new ParagraphSpec()),
  CALLOUT_LABEL(
      "CalloutLabel",
      FACT_LABEL,
      new ParagraphSpec()
          .before(StyleMeasure.each(200, 80, 60))
          .after(0)
          .lines(280)
          .left(290)
          .right(130)
          .frame(6.5)),
  CALLOUT(
      "Callout",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(22, 18, 16))
          .before(0)
          .after(StyleMeasure.each(240, 120, 80))
          .lines(280)
          .left(290)
          .right(130)
          .frame(6.5)),
  SWOT_HEADING(
      "SwotHeading",
      NORMAL,
      new ParagraphSpec()
          .size(StyleMeasure.each(21, 17, 16))
          .bold()
          .before(0)
          .after(40)
          .lines(240)),
  SWOT_TEXT(
      "SwotText",
      NORMAL,
      new ParagraphSpec().size(StyleMeasure.each(18, 16, 16)).before(0).after(40).lines(252)),
  SWOT_DETAIL(
      "SwotDetail", NORMAL, new ParagraphSpec().size(16).before(0).after(60).lines(240).left(284)),
  MATRIX_CELL("MatrixCell", TABLE_CENTER, new ParagraphSpec().bold().before(0).after(0).lines(240)),
  MATRIX_NOTE(
      "MatrixNote", TABLE_CENTER, new ParagraphSpec().size(16).before(0).after(0).lines(240)),
  COVER_LOGO("CoverLogo", NORMAL, new ParagraphSpec().before(0).after(0).lines(240)),
  COVER_SPACE("CoverSpace", NORMAL, new ParagraphSpec().before(0).after(0).exactLines(640)),
  COVER_KICKER(
      "CoverKicker", NORMAL, new ParagraphSpec().size(22).bold().before(0).after(160).lines(240)),
  COVER_TITLE(
      "CoverTitle", NORMAL, new ParagraphSpec().size(68).bold().before(0).after(280).lines(252)),
  COVER_TEXT("CoverText", NORMAL, new ParagraphSpec().size(26).before(0).after(0).lines(288)),
  COVER_LABEL("CoverLabel", NORMAL, new ParagraphSpec().size(18).before(0).after(20).lines(240)),
  COVER_VALUE(
      "CoverValue", NORMAL, new ParagraphSpec().size(20).bold().before(0).after(0).lines(252));

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
  private final @Nullable ParagraphStyle base;
  private final ParagraphSpec spec;

  ParagraphStyle(String id, ParagraphSpec spec) {
    this(id, null, spec);
  }

  ParagraphStyle(String id, @Nullable ParagraphStyle base, ParagraphSpec spec) {
    this.id = id;
    this.base = base;
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
    return spec.metrics(density, base == null ? null : known.get(base));
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
    values.put("bodySize", String.valueOf(ParagraphSpec.BODY_SIZE.size(density)));
    values.put("bodyAfter", String.valueOf(ParagraphSpec.BODY_AFTER.at(density)));
    values.put("bodyLine", String.valueOf(ParagraphSpec.BODY_LINE));
    for (ParagraphStyle style : values()) {
      values.put(style.id + ".size", style.spec.sizeXml(density));
      values.put(style.id + ".spacing", style.spec.spacingXml(density));
      values.put(style.id + ".indent", style.spec.indentXml());
    }
  }
}
