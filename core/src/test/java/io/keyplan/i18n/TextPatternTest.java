package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

  private static final List<Number> NUMBERS =
      List.of(0, 1, 2, 999, 1000, 1_000_000, -1, new BigDecimal("1.5"));

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es-MX", "it", "pt-PT", "pt-AO"})
  void every_text_of_the_library_reads_as_icu_writes_it(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    CountRules rules = new CountRules(locale, true);
    for (String text : Messages.of(locale).texts().patterns(locale).values()) {
      MessageFormat icu = new MessageFormat(text, ULocale.forLocale(locale));
      TextPattern pattern = TextPattern.of(text, rules);
      for (int i = 0; i < (icu.getArgumentNames().isEmpty() ? 1 : NUMBERS.size()); i++) {
        Map<String, Object> arguments = arguments(icu, i);
        assertThat(pattern.format(new TextPattern.Arguments(new Object[0], arguments)))
            .isEqualTo(icu.format(arguments, new StringBuffer(), null).toString());
      }
    }
  }

  /** Gives each argument another of the numbers. */
  private static Map<String, Object> arguments(MessageFormat format, int turn) {
    Map<String, Object> arguments = new HashMap<>();
    int next = turn;
    for (String name : format.getArgumentNames()) {
      arguments.put(name, NUMBERS.get(next++ % NUMBERS.size()));
    }
    return arguments;
  }

  @Test
  void quotes_offsets_and_texts_within_texts_are_read_as_icu_reads_them() {
    String text =
        "It''s '{'{who}'}': {n, plural, offset:1 =0 {none} =1 {{who}} one {{who} and # other}"
            + " other {{kind, select, a {A #} other {{who} and # others}}}}";
    MessageFormat icu = new MessageFormat(text, ULocale.ENGLISH);
    TextPattern pattern = TextPattern.of(text, new CountRules(Locale.ENGLISH, true));
    for (Number n : NUMBERS) {
      for (String kind : List.of("a", "b")) {
        Map<String, Object> arguments = Map.of("n", n, "who", "'{0}'", "kind", kind);
        assertThat(pattern.format(new TextPattern.Arguments(new Object[0], arguments)))
            .isEqualTo(icu.format(arguments, new StringBuffer(), null).toString());
      }
    }
  }

  @Test
  void ordinals_have_rules_of_their_own() {
    String text = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
    TextPattern pattern = TextPattern.of(text, new CountRules(Locale.ENGLISH, true));

    assertThat(pattern.format(new TextPattern.Arguments(new Object[0], Map.of("n", 22))))
        .isEqualTo("22nd");
  }

  @Test
  void a_value_that_is_missing_leaves_its_name() {
    assertThat(
            TextPattern.of("{0} and {1}", new CountRules(Locale.ENGLISH, true))
                .format(new TextPattern.Arguments(new Object[] {"a"}, Map.of())))
        .isEqualTo("a and {1}");
  }

  @Test
  void digits_are_those_of_the_language() {
    assertThat(new CountRules(Locale.forLanguageTag("ar-EG"), false).written(12)).isEqualTo("١٢");
  }

  @Test
  void dates_and_times_in_a_pattern_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextPattern.of("{d, date}", new CountRules(Locale.ENGLISH, true)))
        .withMessageContaining("{d}");
  }
}
