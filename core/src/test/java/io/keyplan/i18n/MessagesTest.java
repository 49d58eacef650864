package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keyplan.document.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final Messages FRENCH = Messages.of(Locale.FRENCH);
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  @Test
  void zero_is_singular_in_french_and_plural_in_english() {
    assertThat(FRENCH.text("word.days", 0)).isEqualTo("0 jour");
    assertThat(FRENCH.text("word.days", 1)).isEqualTo("1 jour");
    assertThat(FRENCH.text("word.days", 2)).isEqualTo("2 jours");
    assertThat(ENGLISH.text("word.days", 0)).isEqualTo("0 days");
    assertThat(ENGLISH.text("word.days", 1)).isEqualTo("1 day");
  }

  @Test
  void values_of_arguments_are_taken_as_they_are() {
    assertThat(ENGLISH.text("word.quoted", "{0} it’s '{x}'")).isEqualTo("“{0} it’s '{x}'”");
    assertThat(
            FRENCH.format(
                "headline.milestones.next-short", Map.of("undated", 0, "date", "1er mai")))
        .isEqualTo("Prochain jalon le 1er mai");
  }

  @Test
  void a_country_has_the_texts_of_its_language() {
    assertThat(Messages.of(Locale.CANADA_FRENCH).text("word.yes")).isEqualTo("Oui");
  }

  @Test
  void zero_is_singular_in_brazil_and_plural_in_portugal() {
    assertThat(Messages.of(Locale.forLanguageTag("pt-BR")).text("word.days", 0)).isEqualTo("0 dia");
    assertThat(Messages.of(Locale.forLanguageTag("pt-PT")).text("word.days", 0))
        .isEqualTo("0 dias");
  }

  @Test
  void a_country_has_its_own_words_or_those_of_one_that_shares_them() {
    assertThat(word("pt-PT", "section.team")).isEqualTo("Equipa");
    assertThat(word("pt-AO", "section.team")).isEqualTo("Equipa");
    assertThat(word("pt-BR", "section.team")).isEqualTo("Equipe");
    assertThat(word("pt", "section.team")).isEqualTo("Equipe");
    assertThat(word("pt-PT", "section.risks")).isEqualTo("Riscos");
  }

  @Test
  void latin_america_has_its_own_words_and_the_others_of_spain() {
    assertThat(word("es-419", "section.swot")).isEqualTo("Análisis FODA");
    assertThat(word("es-MX", "action.cost")).isEqualTo("Costo");
    assertThat(word("es-AR", "word.quoted")).contains("“");
    assertThat(word("es-ES", "section.swot")).isEqualTo("Análisis DAFO");
    assertThat(word("es-CO", "section.risks")).isEqualTo(word("es", "section.risks"));
  }

  private static String word(String tag, String key) {
    return Messages.of(Locale.forLanguageTag(tag)).text(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 gennaio | Prossima revisione l’8 gennaio, domani",
        "11 marzo  | Prossima revisione l’11 marzo, domani",
        "18 marzo  | Prossima revisione il 18 marzo, domani",
        "1º aprile | Prossima revisione il 1º aprile, domani"
      })
  void italian_articles_lose_their_ending_before_a_vowel(String date, String sentence) {
    assertThat(
            Messages.of(Locale.ITALIAN)
                .format("headline.reviews.next", Map.of("date", date, "days", 1)))
        .isEqualTo(sentence);
    assertThat(
            Messages.of(Locale.ITALIAN)
                .format("headline.actions.completed", Map.of("completed", 8)))
        .isEqualTo("Tutte le 8 azioni sono completate");
    assertThat(
            Messages.of(Locale.ITALIAN).format("headline.objectives.on-track", Map.of("total", 11)))
        .isEqualTo("Tutti gli 11 obiettivi sono in linea");
  }

  @Test
  void a_source_adds_a_language_and_replaces_single_texts() {
    TextSource source =
        TextSource.of(
            Map.of(
                "nl",
                    Map.of(
                        "word.yes", "Ja", "word.days", "{0, plural, one {# dag} other {# dagen}}"),
                "fr", Map.of("section.risks", "Ce qui menace")));
    Texts texts = Texts.of(source);

    assertThat(texts.languages()).containsExactly("en", "fr", "de", "es", "it", "pt", "nl");
    assertThat(Messages.of(texts, new Locale("nl")).text("word.days", 2)).isEqualTo("2 dagen");
    assertThat(Messages.of(texts, new Locale("nl", "BE")).text("word.yes")).isEqualTo("Ja");
    assertThat(Messages.of(texts, new Locale("nl")).text("word.no")).isEqualTo("No");
    assertThat(Formats.of(texts, new Locale("nl")).longDay(LocalDate.of(2026, 3, 1)))
        .isEqualTo("1 maart 2026");
    assertThat(Messages.of(texts, Locale.CANADA_FRENCH).text("section.risks"))
        .isEqualTo("Ce qui menace");
    assertThat(FRENCH.text("section.risks")).isEqualTo("Risques");
    assertThat(Texts.of(TextSource.of(Map.of("nl", Map.of(), "fr", Map.of())))).isNotEqualTo(texts);
  }

  @Test
  void messages_and_formats_of_a_locale_are_made_once() {
    Texts texts = Texts.builtIn();

    assertThat(Messages.of(texts, Locale.FRENCH)).isSameAs(FRENCH);
    assertThat(Formats.of(texts, Locale.FRENCH)).isSameAs(Formats.of(FRENCH));
    assertThat(Messages.of(texts, Locale.CANADA_FRENCH)).isNotSameAs(FRENCH);
  }

  @Test
  void all_messages_are_those_of_every_language_and_of_countries_with_words_of_their_own() {
    assertThat(Messages.all(Texts.builtIn()))
        .extracting(messages -> messages.locale().toLanguageTag())
        .containsExactlyElementsOf(Texts.builtIn().tags())
        .contains("en", "pt-PT");
  }

  @Test
  void a_missing_text_is_named_with_the_nearest_key() {
    assertThatThrownBy(() -> ENGLISH.text("word.tody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"word.tody\"")
        .hasMessageContaining("\"word.today\"");
    assertThat(ENGLISH.has("word.tody")).isFalse();
    assertThat(ENGLISH.has("word.today")).isTrue();
  }

  @Test
  void a_language_without_texts_is_named_with_those_there_are() {
    assertThatThrownBy(() -> Messages.of(Locale.forLanguageTag("nl")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"nl\"")
        .hasMessageContaining("[en, fr, de, es, it, pt]");
  }

  @Test
  void many_threads_read_what_one_does() {
    IntFunction<String> read =
        i ->
            Messages.of(i % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH)
                .text("word.plansLeftOut", i / 2 % 40);
    List<String> alone = IntStream.range(0, 2_000).mapToObj(read).toList();

    assertThat(IntStream.range(0, 2_000).parallel().mapToObj(read))
        .containsExactlyElementsOf(alone)
        .contains("1 more plan could not be read and is not in these figures");
  }
}
