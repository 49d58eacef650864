package io.keyplan.pdf;

import io.keyplan.document.Chart;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Figure;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.page.Tag;
import io.keyplan.report.part.ChartPart;

/** Makes charts as drawings, and their numbers as a small table below. */
final class ChartMaker {

  private static final double SIZE = 8;

  private final PdfContext context;

  ChartMaker(PdfContext context) {
    this.context = context;
  }

  Box make(ChartPart part) {
    Chart chart = part.chart();
    if (part.told()) {
      return figure(chart, part.height());
    }
    return new Stack()
        .addKept(figure(chart, part.height()), 0)
        .add(new ChartData(context).table(chart, SIZE, part.width()), 4)
        .column();
  }

  private Box figure(Chart chart, double height) {
    ChartPainter painter =
        new ChartPainter(
            chart, context.formats(), context.palette(), context.file().typesetter(), SIZE);
    return new Figure(Tag.figure(chart.alternative()), height, painter);
  }
}
