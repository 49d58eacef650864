package io.keyplan.poi.ooxml;

import io.keyplan.figure.ChartSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes sums as the labels of points that stand elsewhere. They are taken from cells, as Office
 * does since 2013 ([MS-ODRAWXML] 2.24.3, {@code datalabelsRange}); programs that know nothing of
 * that show the text that stands in their place.
 */
record SumLabels(
    ElementWriter out, ChartNumbers numbers, ChartText text, ChartColors colors, ChartSeries sums) {

  private static final String OFFICE_2013 =
      "http://schemas.microsoft.com/office/drawing/2012/chart";
  private static final String LABEL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String SERIES = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

  /** Writes a label for every point. */
  void write() {
    out.open("c:dLbls");
    List<@Nullable BigDecimal> values = sums.values();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        label(i, numbers.label(value));
      }
    }
    look();
    out.open("c:extLst").open("c:ext", "uri", LABEL, "xmlns:c15", OFFICE_2013);
    out.val("c15:showDataLabelsRange", 1).close("c:ext").close("c:extLst");
    out.close("c:dLbls");
  }

  private void label(int index, String shown) {
    out.open("c:dLbl").val("c:idx", index).open("c:tx").open("c:rich");
    out.empty("a:bodyPr").open("a:p");
    out.open("a:fld", "id", field(index), "type", "CELLRANGE");
    out.empty("a:rPr", "lang", text.language()).text("a:t", shown).close("a:fld");
    out.close("a:p").close("c:rich").close("c:tx");
    look();
    out.open("c:extLst").open("c:ext", "uri", LABEL, "xmlns:c15", OFFICE_2013);
    out.val("c15:showDataLabelsRange", 1);
    out.close("c:ext").close("c:extLst").close("c:dLbl");
  }

  /** Fields have ids that are unique in the chart. */
  private static String field(int index) {
    return String.format(Locale.ROOT, "{00000000-0000-4000-8000-%012X}", index + 1);
  }

  private void look() {
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close("a:ln");
    out.close("c:spPr");
    text.properties(out, colors.ink(), true);
    out.val("c:dLblPos", "t")
        .val("c:showLegendKey", 0)
        .val("c:showVal", 0)
        .val("c:showCatName", 0)
        .val("c:showSerName", 0)
        .val("c:showPercent", 0)
        .val("c:showBubbleSize", 0);
  }

  /** Writes which cells the labels are taken from, at the end of the series. */
  void range(String cells) {
    out.open("c:extLst").open("c:ext", "uri", SERIES, "xmlns:c15", OFFICE_2013);
    out.open("c15:datalabelsRange").text("c15:f", cells);
    out.open("c15:dlblRangeCache").val("c:ptCount", sums.values().size());
    for (int i = 0; i < sums.values().size(); i++) {
      BigDecimal value = sums.values().get(i);
      if (value != null) {
        out.open("c:pt", "idx", i).text("c:v", numbers.label(value)).close("c:pt");
      }
    }
    out.close("c15:dlblRangeCache").close("c15:datalabelsRange");
    out.close("c:ext").close("c:extLst");
  }
}
