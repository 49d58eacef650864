package io.keyplan.poi.word.write;

import io.keyplan.document.Chart;
import io.keyplan.poi.ooxml.ChartPart;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.plan.Density;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Drawings;
import io.keyplan.poi.word.xml.Paragraph;

/** Writes charts as Word's own, with a workbook that can be edited. */
final class ChartWriter {

  private static final double TEXT = 8.5;
  private static final double COLUMNS_HEIGHT = 190;
  private static final double RING_HEIGHT = 170;
  private static final double BAR_HEIGHT = 15;
  private static final double LEGEND_HEIGHT = 40;

  private final WordContext context;
  private final DocumentBody body;

  ChartWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Chart chart) {
    if (chart.categories().isEmpty() || chart.series().isEmpty()) {
      return;
    }
    ChartPart part =
        new ChartPart(
            chart,
            context.theme(),
            context.messages(),
            LanguageTag.of(context.document().locale()),
            TEXT,
            body.width() / 20.0);
    String relationship = part.addTo(context.parts(), "word", PartNames.MAIN);
    body.add(new Paragraph(ParagraphStyle.CAPTION, part.caption()));
    Paragraph frame = new Paragraph(ParagraphStyle.DRAWING_FRAME);
    new Drawings(context.ids(), context.namespaces())
        .chart(
            frame,
            new Drawings.Frame(
                chart.title(),
                chart.alternative(),
                (long) body.width() * Drawings.TWIP,
                Emu.of(height(chart))),
            relationship);
    body.add(frame);
  }

  private double height(Chart chart) {
    double full =
        switch (chart.kind()) {
          case STACKED_COLUMNS, COLUMNS -> COLUMNS_HEIGHT;
          case DOUGHNUT -> RING_HEIGHT;
          case BARS ->
              LEGEND_HEIGHT + chart.categories().size() * (chart.series().size() * BAR_HEIGHT + 10);
        };
    return context.density() == Density.COMPACT ? full * 0.7 : full;
  }
}
