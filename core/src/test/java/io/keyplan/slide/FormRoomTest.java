package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Paragraph;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.i18n.Formats;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write into decks to fill in has room there, at the size that it is written in. */
class FormRoomTest {

  /** Height of a slide in points. */
  private static final double SLIDE = 540;

  private static final double ROUNDING = 0.5;

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "de-DE", "fr-FR"})
  void the_texts_of_the_sample_client_fit_every_place_of_every_deck(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Map<String, List<String>> texts = texts(locale);
    List<String> misfits = new ArrayList<>();
    for (Template template : Templates.builtIn().all()) {
      Deck deck =
          DeckPlanner.plan(
              compose(template, Variant.BLANK, locale), picture -> true, SlideBase.ofKeyplan());
      for (Slide slide : deck.slides()) {
        for (Shape shape : slide.shapes()) {
          if (!hasRoom(shape, texts)) {
            misfits.add(template.id() + ", " + slide.title().text() + ": " + shape.name());
          }
        }
      }
    }
    assertThat(misfits).isEmpty();
  }

  /** A text stays in its place; a table grows, down to the edge of the slide. */
  private static boolean hasRoom(Shape shape, Map<String, List<String>> texts) {
    if (shape instanceof Shape.Form form && !form.text().isEmpty()) {
      Text typed = typed(form.text(), texts, 0);
      return typed.equals(form.text())
          || typed.height(form.box().width()) <= form.box().height() + ROUNDING;
    }
    if (shape instanceof Shape.Grid grid) {
      double bottom = grid.box().y();
      for (int i = 0; i < grid.rows().size(); i++) {
        bottom += height(grid, i, texts);
      }
      return bottom <= SLIDE;
    }
    return true;
  }

  private static double height(Shape.Grid grid, int row, Map<String, List<String>> texts) {
    double height = grid.rows().get(row).height();
    for (int i = 0; i < grid.columns().size(); i++) {
      Text typed = typed(grid.rows().get(row).cells().get(i).text(), texts, row);
      height = Math.max(height, typed.height(grid.columns().get(i).width()));
    }
    return height;
  }

  /** Gives a text with what the sample says in its fields, another for every record. */
  private static Text typed(Text text, Map<String, List<String>> texts, int record) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Run> runs = new ArrayList<>();
      for (Run run : paragraph.runs()) {
        List<String> all = texts.getOrDefault(run.path().pattern(), List.of());
        if (run.path().isNone() || all.isEmpty()) {
          runs.add(run);
        } else {
          runs.add(Run.of(all.get(record % all.size()), run.style()));
        }
      }
      paragraphs.add(
          new Paragraph(
              runs, paragraph.align(), paragraph.before(), paragraph.indent(), paragraph.bullet()));
    }
    return new Text(paragraphs, text.anchor(), text.insets());
  }

  private static Map<String, List<String>> texts(Locale locale) {
    Map<String, List<String>> texts = new HashMap<>();
    for (Template template : Templates.builtIn().all()) {
      Document document = compose(template, Variant.SAMPLE, locale);
      Formats formats = Formats.of(document);
      document
          .entries()
          .filter(entry -> entry.isEditable() && !entry.isBlank())
          .forEach(
              entry -> {
                List<String> known =
                    texts.computeIfAbsent(entry.path().pattern(), path -> new ArrayList<>());
                String text = Objects.toString(formats.format(entry.datum()));
                if (!known.contains(text)) {
                  known.add(text);
                }
              });
    }
    return texts;
  }

  private static Document compose(Template template, Variant variant, Locale locale) {
    return template.compose(
        new Composer(
            SampleClient.of(locale).plan(),
            variant,
            locale,
            LocalDate.of(2026, 1, 12),
            Pictures.NONE));
  }
}
