package io.keyplan.poi.word.write;

import io.keyplan.document.Chart;
import io.keyplan.poi.ooxml.ChartPart;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.plan.Density;
import org.docx4j.wml.P;

/** Writes charts as Word's own, with a workbook that can be edited. */
final class ChartWriter {

  private static final double TEXT = 8.5;
  private static final double COLUMNS_HEIGHT = 190;
  private static final double RING_HEIGHT = 170;
  private static final double BAR_HEIGHT = 15;
  private static final double LEGEND_HEIGHT = 40;

  private final WordContext context;
  private final DocumentBody flow;

  ChartWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
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
            flow.width() / 20.0);
    String relationship = part.addTo(context.parts(), "word", PartNames.MAIN);
    flow.add(Wml.paragraph("Caption", part.caption()));
    P frame = Wml.paragraph("DrawingFrame");
    frame
        .getContent()
        .add(
            new Drawings(context.ids())
                .chart(
                    new Drawings.Frame(
                        chart.title(),
                        chart.alternative(),
                        (long) flow.width() * Geometry.TWIP,
                        Geometry.emu(height(chart))),
                    relationship));
    flow.add(frame);
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
