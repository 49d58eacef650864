package io.keyplan.poi.ooxml;

import io.keyplan.document.Chart;
import io.keyplan.figure.ChartSeries;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.theme.Theme;
import java.math.BigDecimal;
import java.util.List;

/**
 * A chart as Office's own, with the workbook that holds its numbers. Shared by all Office formats.
 * Immutable and thread-safe.
 */
public final class EmbeddedChart {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Chart chart;
  private final Theme theme;
  private final ChartNumbers numbers;
  private final List<ChartSeries> series;
  private final ChartColors colors;
  private final ChartText text;
  private final Messages messages;
  private final double width;

  /**
   * Creates the chart. Its labels leave the unit to {@link #caption}, which is to stand above.
   *
   * @param slots what the theme of the file has
   * @param language language tag with a country
   * @param textSize size of all texts in points
   * @param width width of the chart in points
   */
  public EmbeddedChart(
      Chart chart,
      Theme theme,
      ThemeSlots slots,
      Messages messages,
      String language,
      double textSize,
      double width) {
    this.chart = chart;
    this.theme = theme;
    this.messages = messages;
    this.width = width;
    this.numbers = ChartNumbers.of(chart, Formats.of(messages));
    this.series =
        ChartSeries.of(chart, messages.text("word.total"), messages.text("word.aboveZero"));
    this.colors = new ChartColors(theme.palette(), slots);
    this.text = new ChartText(textSize, language, colors);
  }

  /** Creates the chart for a file whose theme is made of the theme given. */
  public EmbeddedChart(
      Chart chart, Theme theme, Messages messages, String language, double textSize, double width) {
    this(chart, theme, ThemeSlots.of(theme.palette()), messages, language, textSize, width);
  }

  private EmbeddedChart(EmbeddedChart other, ChartNumbers numbers, double width) {
    this.chart = other.chart;
    this.theme = other.theme;
    this.messages = other.messages;
    this.series = other.series;
    this.colors = other.colors;
    this.text = other.text;
    this.numbers = numbers;
    this.width = width;
  }

  /** Gives the same chart over cells of which some are filled later: nothing has no label. */
  public EmbeddedChart growing() {
    return new EmbeddedChart(this, numbers.ofGrowing(), width);
  }

  /** Gives the same chart in another width, in points. */
  public EmbeddedChart wide(double newWidth) {
    return new EmbeddedChart(this, numbers, newWidth);
  }

  /** Gives what the chart shows, with the unit of its labels. */
  public String caption() {
    return numbers.scale().caption(chart, messages);
  }

  /** Gives the chart's XML in UTF-8, which refers to its workbook by the id of a relationship. */
  public byte[] xml(String workbook) {
    return new ChartXml(chart, series, numbers, colors, text, width, ChartRanges.EMBEDDED)
        .xml(workbook);
  }

  /** Gives the XML of the chart in a workbook whose own cells it shows. */
  public byte[] xml(ChartRanges ranges) {
    return new ChartXml(chart, series, numbers, colors, text, width, ranges).xml("");
  }

  /** Gives the series in the order of the columns that hold them, sums included. */
  public List<ChartSeries> series() {
    return series;
  }

  /** Gives the number of series that sums are made of; they come first. */
  public int parts() {
    return (int) series.stream().filter(ChartSeries::isColumn).count();
  }

  /** Gives the number format of the labels, in the notation that is the same in all languages. */
  public String numberFormat() {
    return numbers.code();
  }

  /** Gives the number format that shows a number as its label reads. */
  public String numberFormat(BigDecimal number) {
    return numbers.isBound(number) ? numbers.code(number) : numbers.code();
  }

  /** Gives the workbook. */
  public byte[] workbook() {
    return new ChartWorkbook(chart.categories(), series, numbers.code(), theme.font()).content();
  }

  /**
   * Adds the chart and its workbook to a file.
   *
   * @param folder folder of the part that shows the chart, such as {@code word}
   * @param source the part that shows the chart
   * @return the id of the relationship between the two
   */
  public String addTo(OoxmlPackage parts, String folder, String source) {
    int number = 1;
    while (parts.contains(name(folder, number))) {
      number++;
    }
    String name = name(folder, number);
    String workbook = parts.relate(name, "package", "../embeddings/workbook" + number + ".xlsx");
    parts.add(name, TYPE, xml(workbook));
    parts.addMedia(folder + "/embeddings/workbook" + number + ".xlsx", WORKBOOK_TYPE, workbook());
    // A part in a folder of its own, such as a slide, has further to go.
    long deeper = source.substring(folder.length() + 1).chars().filter(c -> c == '/').count();
    String path = "../".repeat((int) deeper) + "charts/chart" + number + ".xml";
    return parts.relate(source, "chart", path);
  }

  private static String name(String folder, int number) {
    return folder + "/charts/chart" + number + ".xml";
  }
}
