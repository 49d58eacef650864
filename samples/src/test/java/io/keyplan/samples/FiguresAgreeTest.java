package io.keyplan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.document.Block;
import io.keyplan.document.Chart;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.Table;
import io.keyplan.figure.ChartLabels;
import io.keyplan.figure.ChartSeries;
import io.keyplan.i18n.Formats;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.testing.MiddlePlan;
import io.keyplan.testing.RandomPlans;
import io.keyplan.testing.SparsePlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One value has one text: in labels of charts and cells of tables, and in every format. */
class FiguresAgreeTest {

  private static final String TEMPLATE = "key-account-plan";
  private static final Locale LOCALE = Locale.ENGLISH;

  private static final Pattern FIGURE =
      Pattern.compile("[<>]?[−+]?(€|CHF)\\d[\\d,.]*|[<>]?[−+]?\\d[\\d,.]*%");

  /** Numbers that rounding makes nothing, all, a tie, or a sum that does not add up. */
  private static final String EDGES =
      """
      info: {date: 2026-03-01, currency: EUR}
      account: {name: Edges, annualRevenue: 1234567890.5, shareOfWallet: 0.04}
      revenue:
        streams:
        - {name: A, amounts: {"2024": 12345678.9, "2025": 1234.5678}}
        - {name: B, amounts: {"2024": -500, "2025": 0}}
      situation:
        competitors: [{name: c, share: 0.04}, {name: d, share: 99.999}, {name: e, share: 15.04}]
      resources:
        budget:
        - {category: TRAVEL, planned: 1000.555, committed: 10.005, spent: 2000}
        - {category: PILOT, planned: 3000000, spent: -20}
      performance:
        kpis:
        - {name: k, unit: "%", target: 0.1, actual: 0.30000000000000004, previous: 0.000000001}
        - {name: l, target: 5.996, actual: 4.2}
      goals:
      - title: g
        objectives:
        - {title: o, unit: MONEY, baseline: 0.1, current: 10.005, target: 12345.678}
        - {title: p, unit: PERCENT, baseline: 0, current: 99.97, target: 100.04}
      """;

  static Stream<AccountPlan> plans() throws IOException {
    return Stream.of(
        PlanFile.read(new StringReader(EDGES), PlanFormat.YAML, ReadOptions.strict()).plan(),
        PlanFile.read(Path.of("plans/manufacturer.json")).plan(),
        SampleClient.of(LOCALE).plan(),
        SparsePlan.of(LOCALE),
        MiddlePlan.of(LOCALE),
        RandomPlans.of(3));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_number_reads_the_same_in_charts_and_tables_of_every_format(AccountPlan plan)
      throws IOException {
    Publisher publisher = Publisher.builder().locale(LOCALE).build();
    Document document = publisher.compose(plan, TEMPLATE);
    List<Chart> charts = blocks(document, Chart.class).toList();
    Set<String> cells = cells(document);
    for (String format : List.of("docx", "xlsx", "pptx", "pdf")) {
      byte[] file = publisher.publication(plan, TEMPLATE, format).bytes();
      String text = joined(DocumentTexts.of(file, format, LOCALE));

      if (format.equals("pptx")) {
        assertThat(figuresOnSlides(file)).isNotEmpty().isSubsetOf(texts(document));
      } else {
        assertThat(text).as(format).contains(cells);
      }
      if (format.equals("pdf")) {
        charts.stream()
            .filter(chart -> chart.kind() == Chart.Kind.BARS)
            .forEach(chart -> assertThat(text).contains(told(chart, document)));
      } else {
        List<Set<String>> shown = labels(file);
        assertThat(charts)
            .as(format)
            .allSatisfy(
                chart ->
                    assertThat(shown)
                        .anySatisfy(one -> assertThat(one).isSubsetOf(told(chart, document))));
      }
    }
  }

  /** Gives the figures in tables of slides, which may do without some columns. */
  private static Set<String> figuresOnSlides(byte[] file) throws IOException {
    return DocumentTexts.parts(file, ".*/slide\\d+\\.xml").stream()
        .flatMap(slide -> DocumentTexts.all(slide, "a:tc").stream())
        .map(cell -> joined(cell.getTextContent()))
        .filter(text -> FIGURE.matcher(text).matches())
        .collect(Collectors.toSet());
  }

  private static Set<String> texts(Document document) {
    Formats formats = Formats.of(document);
    return document
        .entries()
        .flatMap(entry -> Stream.of(formats.format(entry.datum()), formats.compact(entry.datum())))
        .map(FiguresAgreeTest::joined)
        .collect(Collectors.toSet());
  }

  /** Gives the labels of each chart of an Office file. */
  private static List<Set<String>> labels(byte[] file) throws IOException {
    return DocumentTexts.parts(file, ".*/charts/chart\\d+\\.xml").stream()
        .map(ChartLabelReader::labels)
        .map(FiguresAgreeTest::joined)
        .toList();
  }

  /** Gives what the labels of a chart may say. */
  private static Set<String> told(Chart chart, Document document) {
    ChartLabels labels = ChartLabels.of(chart, Formats.of(document));
    Set<String> told = new HashSet<>();
    for (ChartSeries series : ChartSeries.of(chart)) {
      series.values().stream()
          .filter(Objects::nonNull)
          .map(labels::text)
          .map(FiguresAgreeTest::joined)
          .forEach(told::add);
    }
    return told;
  }

  /** Gives the numbers of a document's tables as texts. */
  private static Set<String> cells(Document document) {
    Formats formats = Formats.of(document);
    return blocks(document, Table.class)
        .flatMap(Table::entries)
        .map(entry -> entry.datum())
        .filter(FiguresAgreeTest::isFigure)
        .map(formats::format)
        .map(FiguresAgreeTest::joined)
        .collect(Collectors.toSet());
  }

  private static boolean isFigure(Datum datum) {
    return datum instanceof Datum.Amount
        || datum instanceof Datum.Share
        || datum instanceof Datum.Growth
        || datum instanceof Datum.Number;
  }

  private static <B extends Block> Stream<B> blocks(Document document, Class<B> kind) {
    return document.sections().stream()
        .flatMap(section -> Stream.concat(Stream.of(section), section.sections().stream()))
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static Set<String> joined(Collection<String> texts) {
    return texts.stream().map(FiguresAgreeTest::joined).collect(Collectors.toSet());
  }

  /** Lines and cells break where they will. */
  private static String joined(String text) {
    return text.replaceAll("[\\s\\h]+", "");
  }
}
