package io.keyplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.keyplan.document.Block;
import io.keyplan.document.Datum;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.OrgChart;
import io.keyplan.document.OrgChart.Node;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Section;
import io.keyplan.document.Table;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.export.Note;
import io.keyplan.font.FontFamily;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.FigurePart;
import io.keyplan.report.part.Report;
import io.keyplan.report.part.ReportPart;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.text.TextMetrics;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares planned reports with reviewed ones; {@code -Dkeyplan.goldens=update} writes them. */
class ReportPlannerTest {

  private static final Path GOLDENS = Path.of("src/test/resources/io/keyplan/report/reports");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

  static Stream<Arguments> reports() {
    return Templates.builtIn().all().stream()
        .flatMap(
            template ->
                Stream.of(
                    arguments(template.id(), Variant.SAMPLE, Locale.US),
                    arguments(template.id(), Variant.GUIDED, Locale.FRANCE)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reports_are_planned_as_reviewed(String template, Variant variant, Locale locale)
      throws IOException {
    SampleClient sample = SampleClient.of(locale);
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(new Composer(sample.plan(), variant, locale, TODAY, sample.pictures()));

    String outline = ReportOutline.of(plan(document));

    Path golden = GOLDENS.resolve(template + "-" + variant.id() + ".txt");
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource({
    "Both come to €1M this year, true",
    "Both come to €1M., true",
    "Both come to €1Mio this year, false",
    "Both come to €2.1M this year, false"
  })
  void facts_are_left_out_where_the_headline_gives_the_same_amounts(String headline, boolean said) {
    Fact amount =
        new Fact(
            "New business", Entry.computed(new Datum.Amount(new BigDecimal("1000000"), "EUR")));
    Facts facts = new Facts(List.of(amount));
    Section section = new Section("s", "Section", headline, List.of(facts), List.of());

    assertThat(ReportOutline.of(plan(document(List.of(section)))).contains("New business"))
        .isEqualTo(!said);
  }

  @Test
  void a_number_of_the_headline_that_counts_something_else_leaves_no_fact_out() {
    Fact count =
        new Fact("Open questions", Entry.computed(new Datum.Number(BigDecimal.valueOf(4), "")));
    Section section =
        new Section(
            "s", "Section", "4 of 7 actions late", List.of(new Facts(List.of(count))), List.of());

    assertThat(ReportOutline.of(plan(document(List.of(section))))).contains("Open questions");
  }

  @Test
  void a_text_that_is_shortened_on_a_card_is_noted_once_whatever_sizes_are_tried() {
    Entry name =
        new Entry(
            Datum.words("N".repeat(300)),
            FieldPath.of("people[a].name"),
            Entry.EMPTY.input(),
            Entry.Mark.NONE);
    List<Note> notes = plan(document(chart(name))).notes();

    assertThat(notes)
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.path()).isEqualTo(name.path());
              assertThat(note.message()).contains("shortened on its card");
            });
  }

  @Test
  void cards_of_an_org_chart_have_room_for_the_font_of_the_report() {
    FontFamily wide = FontFamily.named("Verdana");
    Document document =
        document(chart(Entry.computed(Datum.words("Christopher Oppenheimer-Schmidt"))));
    Report report =
        ReportPlanner.plan(document, PlainStyle.STYLE, new FontMeasure(PlainStyle.STYLE, wide));
    List<Shape.Form> named =
        report.sheets().stream()
            .flatMap(sheet -> figures(sheet.content()))
            .flatMap(figure -> figure.shapes().stream())
            .filter(shape -> shape instanceof Shape.Form form && !form.text().isEmpty())
            .map(Shape.Form.class::cast)
            .toList();

    assertThat(named).isNotEmpty();
    for (Shape.Form form : named) {
      double high = 0;
      for (Paragraph paragraph : form.text().paragraphs()) {
        Style style = paragraph.runs().get(0).style();
        TextMetrics metrics = TextMetrics.of(wide, style.size(), style.bold());
        double room = form.box().width() - form.text().insets().across();
        high += metrics.lines(paragraph.text(), room) * metrics.lineHeight();
      }
      assertThat(high).as(form.text().plain()).isLessThanOrEqualTo(form.box().height() + 0.5);
    }
  }

  private static Stream<FigurePart> figures(ReportPart part) {
    if (part instanceof FigurePart figure) {
      return Stream.of(figure);
    }
    return part instanceof ColumnPart column
        ? column.items().stream().flatMap(item -> figures(item.part()))
        : Stream.empty();
  }

  private static OrgChart chart(Entry name) {
    return new OrgChart(
        "",
        List.of(
            new Node(
                "a",
                "",
                name,
                Entry.EMPTY,
                "",
                Datum.BLANK,
                false,
                new PictureSlot(FieldPath.NONE, null, "", ""))),
        List.of(),
        "");
  }

  @Test
  void a_sign_of_doubt_stands_behind_a_label_too_and_is_explained_where_it_first_stands() {
    Table sure = table(state(Entry.Mark.NONE));
    Table doubtful = table(state(Entry.Mark.ASSUMED));
    Document document = document(List.of(section("first", sure), section("second", doubtful)));

    String outline = ReportOutline.of(plan(document));

    assertThat(outline).contains("(In progress:info)<toned \u00A0(?)>");
    assertThat(outline.indexOf("note: ")).isGreaterThan(outline.indexOf("# second"));
  }

  private static Entry state(Entry.Mark mark) {
    return Entry.computed(new Datum.State("IN_PROGRESS", "In progress", Tone.INFO)).marked(mark);
  }

  private static Table table(Entry entry) {
    Table.Column column =
        new Table.Column(
            "state", "State", Entry.EMPTY.input(), Table.Display.PILL, Table.Align.START);
    return new Table(
        "t",
        FieldPath.NONE,
        "",
        List.of(column),
        List.of(new Table.Row("", 0, List.of(entry))),
        List.of(),
        false);
  }

  private static Section section(String title, Block... blocks) {
    return new Section(title, title, title, List.of(blocks), List.of());
  }

  private static Document document(Block... blocks) {
    return document(List.of(section("Section", blocks)));
  }

  private static Document document(List<Section> sections) {
    return new Document(
        "t", Variant.FILLED, DocumentShape.REPORT, Locale.US, "Title", "", "", "", TODAY, sections);
  }

  private static Report plan(Document document) {
    return ReportPlanner.plan(
        document, PlainStyle.STYLE, new FontMeasure(PlainStyle.STYLE, FontFamily.arial()));
  }
}
