package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Paint;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Style;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Situation;
import io.keyplan.sample.SampleClient;
import io.keyplan.slide.piece.EvenParts;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares planned decks with reviewed ones; {@code -Dkeyplan.goldens=update} writes them anew. */
class DeckPlannerTest {

  private static final Path GOLDENS = Path.of("src/test/resources/io/keyplan/slide/decks");

  @ParameterizedTest
  @CsvSource({
    "strategic-presentation, SAMPLE, fr-FR",
    "account-map, SAMPLE, en-GB",
    "one-page, SAMPLE, en-GB",
    "simple-plan, GUIDED, fr-FR"
  })
  void decks_are_planned_as_reviewed(String template, Variant variant, Locale locale)
      throws IOException {
    String outline = DeckOutline.of(plan(template, variant, locale));
    String name = template + "-" + variant.id() + "-" + locale.getLanguage() + ".txt";
    Path golden = GOLDENS.resolve(name);
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, outline, StandardCharsets.UTF_8);
    }

    assertThat(outline).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void planning_the_same_document_twice_gives_the_same_deck() {
    assertThat(plan("action-plan", Variant.SAMPLE, Locale.FRANCE))
        .isEqualTo(plan("action-plan", Variant.SAMPLE, Locale.FRANCE));
  }

  @Test
  void a_matrix_with_more_columns_than_a_slide_has_room_for_is_divided() {
    AccountPlan plan = AccountPlan.builder("Acme").situation(this::manyOfferings).build();

    Document document =
        Templates.builtIn()
            .get("key-account-plan")
            .compose(
                new Composer(
                    plan, Variant.FILLED, Locale.US, LocalDate.of(2026, 1, 12), Pictures.NONE));
    Deck deck = DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan());

    List<Integer> columns =
        deck.slides().stream()
            .flatMap(slide -> slide.shapes().stream())
            .filter(Shape.Grid.class::isInstance)
            .map(shape -> ((Shape.Grid) shape).columns().size())
            .toList();
    assertThat(columns).isNotEmpty().allMatch(count -> count <= 26);
    assertThat(deck.notes()).anyMatch(note -> note.message().contains("has 80 columns"));
  }

  private void manyOfferings(Situation.Builder situation) {
    situation.whiteSpace(
        grid -> {
          grid.unit("North");
          for (int i = 0; i < 80; i++) {
            String offering = "Offer " + i;
            grid.offering(offering).cell("North", offering, cell -> cell.amount(1_000));
          }
        });
  }

  @Test
  void a_headline_of_two_lines_has_lines_of_similar_length() {
    String text =
        "Revenue grows 33 % to €5.6M in 2026, 60 % of it from energy performance and much from"
            + " technical maintenance";
    Headline headline = SlideBase.ofKeyplan().title().headline(text);

    var lines =
        new Style(headline.size(), true, Paint.INK)
            .metrics()
            .wrap(text, headline.place().width() - headline.margin());

    assertThat(lines).hasSize(2);
    assertThat((double) lines.get(1).length() / lines.get(0).length()).isBetween(0.75, 1.25);
  }

  @Test
  void a_table_that_goes_on_gives_every_slide_about_as_many_rows() {
    var parts =
        EvenParts.balanced(
            java.util.stream.IntStream.range(0, 21).boxed().toList(),
            java.util.Collections.nCopies(21, 20.0),
            0,
            200);

    assertThat(parts).extracting(java.util.List::size).containsExactly(7, 7, 7);
  }

  @Test
  void a_name_without_a_blank_that_fits_no_page_is_cut_and_noted() {
    Document document =
        Templates.builtIn()
            .get("one-page")
            .compose(
                new Composer(
                    AccountPlan.builder("N".repeat(2_500)).build(),
                    Variant.FILLED,
                    Locale.US,
                    LocalDate.of(2026, 2, 10),
                    Pictures.NONE));

    Deck deck = DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan());

    assertThat(deck.slides().get(0).title().text()).endsWith("NN…").hasSizeLessThan(200);
    assertThat(deck.notes()).anyMatch(note -> note.message().startsWith("the title was shortened"));
  }

  private static Deck plan(String template, Variant variant, Locale locale) {
    SampleClient sample = SampleClient.of(locale);
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(
                new Composer(
                    sample.plan(), variant, locale, LocalDate.of(2026, 1, 12), sample.pictures()));
    return DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan());
  }
}
