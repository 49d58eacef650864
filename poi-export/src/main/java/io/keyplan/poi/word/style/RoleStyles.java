package io.keyplan.poi.word.style;

import io.keyplan.document.Table.Align;
import io.keyplan.report.part.TextRole;

/** Which style of paragraphs a text has, by its role. */
public final class RoleStyles {

  private RoleStyles() {}

  /** Gives the style of a text outside of numbered lists. */
  public static ParagraphStyle of(TextRole role, Align align) {
    return switch (role) {
      case KICKER -> ParagraphStyle.KICKER;
      case TITLE -> ParagraphStyle.TITLE;
      case COVER_KICKER -> ParagraphStyle.COVER_KICKER;
      case COVER_TITLE -> ParagraphStyle.COVER_TITLE;
      case COVER_TEXT -> ParagraphStyle.COVER_TEXT;
      case COVER_LABEL -> ParagraphStyle.COVER_LABEL;
      case COVER_VALUE -> ParagraphStyle.COVER_VALUE;
      case CONTENTS_CHAPTER -> ParagraphStyle.TOC_1;
      case CONTENTS_SECTION -> ParagraphStyle.TOC_2;
      case HEADING_1 -> ParagraphStyle.HEADING_1;
      case HEADING_2 -> ParagraphStyle.HEADING_2;
      case HEADING_3 -> ParagraphStyle.HEADING_3;
      case HEADLINE -> ParagraphStyle.TAKEAWAY;
      case BODY -> ParagraphStyle.NORMAL;
      case LABEL -> ParagraphStyle.LABEL;
      case CAPTION -> ParagraphStyle.CAPTION;
      case NOTE, HINT -> ParagraphStyle.NOTE;
      case MISSING -> ParagraphStyle.MISSING;
      case CALLOUT_LABEL -> ParagraphStyle.CALLOUT_LABEL;
      case CALLOUT -> ParagraphStyle.CALLOUT;
      case FACT_LABEL -> ParagraphStyle.FACT_LABEL;
      case FACT_TERM -> ParagraphStyle.FACT_TERM;
      case FACT_VALUE -> ParagraphStyle.FACT_VALUE;
      case FIGURE_LABEL -> ParagraphStyle.FIGURE_LABEL;
      case FIGURE_VALUE -> ParagraphStyle.FIGURE_VALUE;
      case FIGURE_COMMENT -> ParagraphStyle.FIGURE_COMMENT;
      case COLUMN_HEADING ->
          aligned(
              align,
              ParagraphStyle.TABLE_HEADER,
              ParagraphStyle.TABLE_HEADER_CENTER,
              ParagraphStyle.TABLE_HEADER_NUMBER);
      case CELL, TIGHT_CELL, PROGRESS_STATE, CHECK_TEXT ->
          aligned(
              align,
              ParagraphStyle.TABLE_TEXT,
              ParagraphStyle.TABLE_CENTER,
              ParagraphStyle.TABLE_NUMBER);
      case STRONG_CELL, STRONG_TIGHT_CELL, PROGRESS_TITLE, PROGRESS_NUMBER ->
          aligned(
              align,
              ParagraphStyle.TABLE_STRONG,
              ParagraphStyle.TABLE_STRONG_CENTER,
              ParagraphStyle.TABLE_STRONG_NUMBER);
      case MATRIX_LETTER -> ParagraphStyle.MATRIX_CELL;
      case MATRIX_NOTE -> ParagraphStyle.MATRIX_NOTE;
      case CELL_DETAIL, PROGRESS_COMMENT -> ParagraphStyle.TABLE_DETAIL;
      case TIME_LABEL -> ParagraphStyle.TIME_LABEL;
      case TIME_DETAIL -> ParagraphStyle.TIME_OWNER;
      case ITEM, NARROW_ITEM -> ParagraphStyle.LIST_BULLET;
      case STRONG_ITEM, STRONG_NARROW_ITEM -> ParagraphStyle.ITEM_BULLET;
      case ITEM_DETAIL -> ParagraphStyle.BULLET_DETAIL;
      case NARROW_DETAIL -> ParagraphStyle.NARROW_DETAIL;
      case CHECK_SIDE -> ParagraphStyle.TABLE_SIDE;
      case PORTRAIT_NAME -> ParagraphStyle.CARD_NAME;
      case PORTRAIT_TITLE -> ParagraphStyle.CARD_TEXT;
      case PORTRAIT_DETAIL -> ParagraphStyle.CARD_DETAIL;
      case PROFILE_NAME -> ParagraphStyle.PROFILE_NAME;
      case PROFILE_TITLE -> ParagraphStyle.PROFILE_TITLE;
      case PROFILE_DETAIL -> ParagraphStyle.PROFILE_TEXT;
      case QUADRANT_HEADING, QUADRANT_LETTER, PERIOD_HEADING -> ParagraphStyle.SWOT_HEADING;
      case QUADRANT_TEXT -> ParagraphStyle.SWOT_TEXT;
      case QUADRANT_ARROW, QUADRANT_DETAIL -> ParagraphStyle.SWOT_DETAIL;
      case AXIS -> align == Align.END ? ParagraphStyle.GRID_AXIS_END : ParagraphStyle.GRID_AXIS;
      case FIELD_HEADING -> ParagraphStyle.GRID_HEADING;
      case FIELD_TEXT -> ParagraphStyle.GRID_PERSON;
      case PERIOD -> ParagraphStyle.CARD_PERIOD;
    };
  }

  /** Gives the style of a text in a numbered list. */
  public static ParagraphStyle numbered(TextRole role, Align align) {
    return switch (role) {
      case ITEM -> ParagraphStyle.LIST_NUMBER;
      case STRONG_ITEM -> ParagraphStyle.ITEM_NUMBER;
      case ITEM_DETAIL -> ParagraphStyle.ITEM_DETAIL;
      default -> of(role, align);
    };
  }

  private static ParagraphStyle aligned(
      Align align, ParagraphStyle start, ParagraphStyle center, ParagraphStyle end) {
    return switch (align) {
      case START -> start;
      case CENTER -> center;
      case END -> end;
    };
  }
}
