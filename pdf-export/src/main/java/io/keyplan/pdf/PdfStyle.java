package io.keyplan.pdf;

import static java.util.Map.entry;

import io.keyplan.document.Document;
import io.keyplan.drawing.Paint;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportLength;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.TextLook;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextRole;
import java.util.List;
import java.util.Map;

/** The sizes and gaps of reports on pages; lengths in points. */
final class PdfStyle {

  /** The style of reports. */
  static final ReportStyle REPORT =
      new ReportStyle(
          ReportStyle.Pages.of(new Margins(40, 44, 52, 44)),
          new ReportStyle.SectionGaps(3, 18, 14, 11, 4, 9, 7, 12, 5),
          texts(),
          15,
          places(),
          panels(),
          new ReportStyle.Gaps(3, 4, 4, 1, 10, 5),
          new ReportStyle.FactLayout(0, 16, 34),
          new ReportStyle.TableLayout(cells(), Margins.of(2, 2.5), 30, 10),
          new ReportStyle.Photos(40, 40, true),
          new ReportStyle.Fields(84, 130),
          false);

  private static final List<ReportStyle> FORMS =
      List.of(REPORT, REPORT.tightened(0.6), REPORT.tightened(0.45));

  /** Where a few lines are left over for a page of their own, more room makes them more. */
  private static final List<ReportStyle> READ =
      List.of(REPORT.tightened(0.6), REPORT.tightened(0.45), REPORT);

  private static final List<ReportStyle> LONG =
      List.of(REPORT.finer().tightened(0.45), REPORT.finer().tightened(0.4));

  private PdfStyle() {}

  /**
   * Lists the styles that a report is tried in, with less and less room between and within parts:
   * who fills a form in needs room, who reads wants few pages.
   */
  static List<ReportStyle> reports(Document document) {
    return document.variant().isForm() ? FORMS : ReportLength.isLong(document) ? LONG : READ;
  }

  private static Map<TextRole, TextLook> texts() {
    return Map.ofEntries(
        entry(TextRole.KICKER, TextLook.capitals(9, Paint.ACCENT_TEXT, 0.6)),
        entry(TextRole.TITLE, TextLook.strong(22, Paint.PRIMARY)),
        entry(TextRole.COVER_KICKER, TextLook.capitals(11, Paint.ON_PRIMARY, 0.8)),
        entry(TextRole.COVER_TITLE, TextLook.strong(30, Paint.ON_PRIMARY)),
        entry(TextRole.COVER_TEXT, TextLook.plain(12, Paint.ON_PRIMARY)),
        entry(TextRole.COVER_LABEL, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.COVER_VALUE, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.CONTENTS_CHAPTER, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.CONTENTS_SECTION, TextLook.plain(9.5, Paint.INK)),
        entry(TextRole.HEADING_1, TextLook.strong(14, Paint.PRIMARY)),
        entry(TextRole.HEADING_2, TextLook.strong(11.5, Paint.PRIMARY)),
        entry(TextRole.HEADING_3, TextLook.strong(10, Paint.INK)),
        entry(TextRole.HEADLINE, TextLook.strong(10.5, Paint.INK)),
        entry(TextRole.BODY, TextLook.plain(9.5, Paint.INK)),
        entry(TextRole.LABEL, TextLook.strong(8.5, Paint.SECONDARY)),
        entry(TextRole.CAPTION, TextLook.strong(8.5, Paint.SECONDARY)),
        entry(TextRole.NOTE, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.HINT, TextLook.slanted(8, Paint.SECONDARY)),
        entry(TextRole.MISSING, TextLook.slanted(9.5, Paint.SECONDARY)),
        entry(TextRole.CALLOUT_LABEL, TextLook.capitals(8, Paint.SECONDARY, 0.4)),
        entry(TextRole.CALLOUT, TextLook.plain(10.5, Paint.INK)),
        entry(TextRole.FACT_LABEL, TextLook.capitals(8, Paint.SECONDARY, 0.4)),
        entry(TextRole.FACT_TERM, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.FACT_VALUE, TextLook.plain(9.5, Paint.INK)),
        entry(TextRole.FIGURE_LABEL, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.FIGURE_VALUE, TextLook.strong(18, Paint.INK)),
        entry(TextRole.FIGURE_COMMENT, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.COLUMN_HEADING, TextLook.strong(8, Paint.ON_PRIMARY)),
        entry(TextRole.CELL, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.STRONG_CELL, TextLook.strong(8.5, Paint.INK)),
        entry(TextRole.TIGHT_CELL, TextLook.plain(8, Paint.INK)),
        entry(TextRole.STRONG_TIGHT_CELL, TextLook.strong(8, Paint.INK)),
        entry(TextRole.CELL_DETAIL, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.MATRIX_LETTER, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.MATRIX_NOTE, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.PROGRESS_TITLE, TextLook.strong(8.5, Paint.INK)),
        entry(TextRole.PROGRESS_COMMENT, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.PROGRESS_NUMBER, TextLook.strong(8.5, Paint.INK)),
        entry(TextRole.PROGRESS_STATE, TextLook.plain(8, Paint.INK)),
        entry(TextRole.TIME_LABEL, TextLook.strong(8, Paint.INK)),
        entry(TextRole.TIME_DETAIL, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.ITEM, TextLook.plain(9.5, Paint.INK)),
        entry(TextRole.STRONG_ITEM, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.NARROW_ITEM, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.STRONG_NARROW_ITEM, TextLook.strong(8.5, Paint.INK)),
        entry(TextRole.ITEM_DETAIL, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.NARROW_DETAIL, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.CHECK_TEXT, TextLook.plain(9.5, Paint.INK)),
        entry(TextRole.CHECK_SIDE, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.PORTRAIT_NAME, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.PORTRAIT_TITLE, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.PORTRAIT_DETAIL, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.PROFILE_NAME, TextLook.strong(9.5, Paint.INK)),
        entry(TextRole.PROFILE_TITLE, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.PROFILE_DETAIL, TextLook.plain(8.5, Paint.SECONDARY)),
        entry(TextRole.QUADRANT_HEADING, TextLook.strong(10.5, Paint.INK)),
        entry(TextRole.QUADRANT_LETTER, TextLook.strong(10.5, Paint.INK)),
        entry(TextRole.QUADRANT_TEXT, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.QUADRANT_ARROW, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.QUADRANT_DETAIL, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.AXIS, TextLook.plain(8, Paint.SECONDARY)),
        entry(TextRole.FIELD_HEADING, TextLook.strong(9.5, Paint.PRIMARY)),
        entry(TextRole.FIELD_TEXT, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.PERIOD_HEADING, TextLook.strong(10.5, Paint.PRIMARY)),
        entry(TextRole.PERIOD, TextLook.plain(8, Paint.SECONDARY)));
  }

  private static Map<TextRole, Double> places() {
    return Map.of(
        TextRole.BODY, 64.0,
        TextRole.CALLOUT, 64.0,
        TextRole.FIGURE_VALUE, 24.0);
  }

  private static Map<TableRole, Margins> cells() {
    return Map.ofEntries(
        entry(TableRole.RECORDS, Margins.of(3, 4.5)),
        entry(TableRole.FACTS, new Margins(2.5, 6, 2.5, 0)),
        entry(TableRole.MATRIX, Margins.of(3, 4.5)),
        entry(TableRole.PROGRESS, new Margins(3, 6, 3, 0)),
        entry(TableRole.TIMELINE, new Margins(2, 6, 2, 0)));
  }

  private static Map<PanelRole, Margins> panels() {
    return Map.ofEntries(
        entry(PanelRole.COVER_FACT, Margins.NONE),
        entry(PanelRole.CALLOUT, new Margins(9, 14, 10, 18)),
        entry(PanelRole.WRITING, Margins.of(7, 9)),
        entry(PanelRole.FACT, Margins.of(7, 9)),
        entry(PanelRole.FIGURE, new Margins(8, 8, 9, 12)),
        entry(PanelRole.PORTRAIT, Margins.of(9, 8)),
        entry(PanelRole.PROFILE, Margins.of(9, 8)),
        entry(PanelRole.QUADRANT, Margins.of(8, 10)),
        entry(PanelRole.FIELD, Margins.of(8, 10)),
        entry(PanelRole.WEIGHTY_FIELD, Margins.of(8, 10)),
        entry(PanelRole.PERIOD, Margins.of(10, 9)));
  }
}
