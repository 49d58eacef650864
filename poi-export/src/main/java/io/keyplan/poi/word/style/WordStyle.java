package io.keyplan.poi.word.style;

import static java.util.Map.entry;

import io.keyplan.document.Table.Align;
import io.keyplan.drawing.Paint;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.TextLook;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextRole;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the planner of reports has to know of Word's styles: sizes and weights of texts, margins of
 * cells. Colours and the room between paragraphs are the style sheet's own.
 */
public final class WordStyle {

  /** Room between cards, beside and below each other, in points. */
  private static final double GAP = 9;

  private static final double PAIR_GAP = 15;
  private static final double INDENT = 10;
  private static final double PORTRAIT = 40;
  private static final double PROFILE = 38;
  private static final double FIELD = 75;
  private static final double FORM_FIELD = 130;

  private WordStyle() {}

  /** Gives the style of reports of a look. */
  public static ReportStyle of(DocumentLook look) {
    PageSetup page = look.page();
    Density density = look.density();
    double box = points(density.formBox());
    return new ReportStyle(
        new ReportStyle.Pages(
            new Margins(
                points(page.top()),
                points(page.right()),
                points(page.bottom()),
                points(page.left())),
            points(page.width()),
            points(page.height())),
        new ReportStyle.SectionGaps(0, 0, 0, 0, 0, 0, 0, 0, 0),
        texts(look),
        0,
        Map.of(TextRole.BODY, box, TextRole.CALLOUT, box),
        panels(density),
        new ReportStyle.Gaps(0, 0, 0, 0, GAP, 0),
        new ReportStyle.FactLayout(PAIR_GAP, 0, 0),
        new ReportStyle.TableLayout(
            cells(density), Margins.NONE, points(density.formRow()), INDENT),
        new ReportStyle.Photos(PORTRAIT, PROFILE, false),
        new ReportStyle.Fields(FIELD, FORM_FIELD),
        true);
  }

  private static double points(int twips) {
    return twips / 20.0;
  }

  private static Map<TextRole, TextLook> texts(DocumentLook look) {
    return Arrays.stream(TextRole.values())
        .collect(Collectors.toMap(role -> role, role -> textLook(role, look)));
  }

  private static TextLook textLook(TextRole role, DocumentLook look) {
    ParagraphMetrics metrics = look.metrics(RoleStyles.of(role, Align.START));
    return new TextLook(metrics.size(), metrics.bold(), false, Paint.INK, 0, false);
  }

  private static Map<PanelRole, Margins> panels(Density density) {
    Margins tiles = TableStyle.TILES.margins(density);
    Margins cards = TableStyle.CARDS.margins(density);
    Margins field = Margins.of(5, 7.5);
    return Map.ofEntries(
        entry(PanelRole.COVER_FACT, new Margins(0, 10, 8, 0)),
        entry(PanelRole.CALLOUT, tiles),
        entry(PanelRole.WRITING, tiles),
        entry(PanelRole.FACT, TableStyle.FACTS.margins(density)),
        entry(PanelRole.FIGURE, tiles),
        entry(PanelRole.PORTRAIT, cards),
        entry(PanelRole.PROFILE, cards),
        entry(PanelRole.QUADRANT, Margins.of(5.5, 8.5)),
        entry(PanelRole.FIELD, field),
        entry(PanelRole.WEIGHTY_FIELD, field),
        entry(PanelRole.PERIOD, Margins.of(5.5, 7.5)));
  }

  private static Map<TableRole, Margins> cells(Density density) {
    return Arrays.stream(TableRole.values())
        .collect(Collectors.toMap(role -> role, role -> TableStyle.of(role).margins(density)));
  }
}
