package io.keyplan.poi.word.write;

import io.keyplan.document.Chart;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.EmbeddedChart;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.xml.InlineDrawings;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.report.part.ChartPart;
import io.keyplan.theme.Theme;

/** Writes charts as Word's own, with a workbook that can be edited. */
final class ChartWriter {

  private static final double TEXT = 8.5;
  private static final double COMPACT = 0.7;

  private final OoxmlPackage parts;
  private final InlineDrawings drawings;
  private final Theme theme;
  private final Messages messages;
  private final ThemeSlots slots;
  private final Density density;

  ChartWriter(
      OoxmlPackage parts,
      InlineDrawings drawings,
      Theme theme,
      ThemeSlots slots,
      Messages messages,
      Density density) {
    this.slots = slots;
    this.parts = parts;
    this.drawings = drawings;
    this.theme = theme;
    this.messages = messages;
    this.density = density;
  }

  /** Writes a chart into a paragraph of its own. */
  Paragraph write(ChartPart part) {
    Chart chart = part.chart();
    String relationship =
        new EmbeddedChart(
                chart,
                theme,
                slots,
                messages,
                LanguageTag.of(messages.locale()),
                TEXT,
                part.width())
            .addTo(parts, "word", PartNames.MAIN);
    double height = density.isOfOnePage() ? part.height() * COMPACT : part.height();
    Paragraph frame = new Paragraph(ParagraphStyle.DRAWING_FRAME);
    drawings.chart(
        frame,
        new InlineDrawings.Frame(
            chart.title(), chart.alternative(), Emu.of(part.width()), Emu.of(height)),
        relationship);
    return frame;
  }
}
