package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
    assertThatThrownBy(() -> Messages.of(Locale.GERMAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"de\"")
        .hasMessageContaining("[en, fr]");
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
