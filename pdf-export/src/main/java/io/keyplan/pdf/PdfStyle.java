package io.keyplan.pdf;

import static java.util.Map.entry;

import io.keyplan.report.Margins;
import io.keyplan.report.PanelRole;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.TableRole;
import io.keyplan.report.TextLook;
import io.keyplan.report.TextRole;
import io.keyplan.slide.Paint;
import java.util.Map;

/** The sizes and gaps of reports on pages; lengths in points. */
final class PdfStyle {

  /** The style of reports. */
  static final ReportStyle REPORT =
      new ReportStyle(
          texts(),
          15,
          places(),
          panels(),
          new ReportStyle.Gaps(3, 4, 4, 1, 10),
          new ReportStyle.FactLayout(20, 0, 0.55, 16, 34),
          new ReportStyle.TableLayout(
              Map.of(
                  TableRole.RECORDS,
                  Margins.of(4.5, 5),
                  TableRole.FACTS,
                  new Margins(3.5, 6, 3.5, 0)),
              Margins.of(2, 2.5),
              27,
              10),
          true);

  private PdfStyle() {}

  private static Map<TextRole, TextLook> texts() {
    return Map.ofEntries(
        entry(TextRole.KICKER, TextLook.capitals(9, Paint.ACCENT_TEXT, 0.6)),
        entry(TextRole.TITLE, TextLook.strong(22, Paint.PRIMARY)),
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
        entry(TextRole.COLUMN_HEADING, TextLook.strong(8, Paint.WHITE)),
        entry(TextRole.CELL, TextLook.plain(8.5, Paint.INK)),
        entry(TextRole.STRONG_CELL, TextLook.strong(8.5, Paint.INK)),
        entry(TextRole.TIGHT_CELL, TextLook.plain(8, Paint.INK)),
        entry(TextRole.STRONG_TIGHT_CELL, TextLook.strong(8, Paint.INK)));
  }

  private static Map<TextRole, Double> places() {
    return Map.of(
        TextRole.BODY, 64.0,
        TextRole.CALLOUT, 64.0,
        TextRole.FIGURE_VALUE, 24.0);
  }

  private static Map<PanelRole, Margins> panels() {
    return Map.of(
        PanelRole.CALLOUT, new Margins(9, 14, 10, 18),
        PanelRole.FACT, Margins.of(7, 9),
        PanelRole.FIGURE, new Margins(8, 8, 9, 12));
  }
}
