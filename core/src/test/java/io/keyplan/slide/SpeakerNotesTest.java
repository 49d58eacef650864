package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import io.keyplan.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes help a speaker: a message, what bears it out, a question. */
class SpeakerNotesTest {

  static Stream<Arguments> presentations() {
    return TypicalDecks.presentations();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void every_slide_with_content_has_a_message_little_evidence_and_one_question(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("strategic-presentation", language, name, audience);
    Set<String> questions = questions(language, audience);

    for (Slide slide : content(deck, language)) {
      List<String> lines = slide.notes().lines().toList();
      String message = lines.get(0).substring(lines.get(0).indexOf(": ") + 2);
      assertThat(title(slide)).as(slide.notes()).startsWith(message);
      assertThat(lines.stream().filter(line -> line.startsWith("•")).toList())
          .as(slide.notes())
          .hasSizeLessThanOrEqualTo(3)
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(160));
      assertThat(lines.get(lines.size() - 1))
          .satisfies(line -> assertThat(questions).anyMatch(line::endsWith));
    }
  }

  @Test
  void what_is_late_is_the_first_evidence_and_the_question_asks_for_help() {
    Deck deck = TypicalDecks.of("strategic-presentation", "en", "sample", Audience.INTERNAL);

    assertThat(notes(deck, "Recovery plan for the South"))
        .contains("What bears it out\n• Recovery plan for the South")
        .contains("A question to ask: What would it take to get this back on track");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("presentations")
  void a_slide_that_goes_on_is_borne_out_by_what_stands_on_it(
      String language, String name, Audience audience) {
    Deck deck = TypicalDecks.of("key-account-plan", language, name, audience);

    for (Slide slide : content(deck, language)) {
      if (slide.title().text().matches(".*\\([2-9]/\\d+\\)")) {
        assertThat(slide.notes().lines().filter(line -> line.startsWith("•")))
            .as(slide.title().text())
            .hasSizeBetween(1, 3);
      }
    }
  }

  @Test
  void a_client_is_asked_in_words_for_the_client() {
    Deck deck = TypicalDecks.of("strategic-presentation", "en", "sample", Audience.CUSTOMER);
    String all = deck.slides().stream().map(Slide::notes).collect(Collectors.joining());

    assertThat(all).contains("Are the right people in touch with each other?");
    assertThat(all).doesNotContain("Whom have we missed");
  }

  private static String notes(Deck deck, String titled) {
    return deck.slides().stream()
        .filter(slide -> slide.layout() != Slide.Layout.COVER)
        .map(Slide::notes)
        .filter(notes -> notes.contains("• " + titled))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Slide slide) {
    return slide.title().text().replaceAll(" \\(\\d+/\\d+\\)$", "");
  }

  private static List<Slide> content(Deck deck, String language) {
    return TypicalDecks.told(deck, language).stream()
        .filter(slide -> slide.layout() != Slide.Layout.COVER)
        .filter(slide -> !slide.shapes().isEmpty())
        .toList();
  }

  private static Set<String> questions(String language, Audience audience) {
    Messages messages = Messages.of(Locale.forLanguageTag(language));
    return messages.keys().stream()
        .filter(key -> key.startsWith("notes.question."))
        .filter(key -> audience == Audience.CUSTOMER || !key.endsWith(".joint"))
        .map(messages::text)
        .collect(Collectors.toSet());
  }
}
