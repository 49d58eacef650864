package io.keyplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMetricsTest {

  private static final TextMetrics TEXT = TextMetrics.regular(10);

  @Test
  void measures_with_the_widths_of_the_face() {
    assertThat(TEXT.width("A")).isCloseTo(13.66 / 2.048, within(1e-9));
    assertThat(TextMetrics.regular(20).width("AA")).isCloseTo(4 * TEXT.width("A"), within(1e-9));
    assertThat(TextMetrics.bold(10).width("f")).isGreaterThan(TEXT.width("f"));
    assertThat(TEXT.width("")).isZero();
  }

  @Test
  void measures_a_letter_with_marks_like_the_letter() {
    assertThat(TEXT.width("e\u0301")).isEqualTo(TEXT.width("\u00E9"));
    assertThat(TEXT.width("\u1EC7")).isEqualTo(TEXT.width("e"));
  }

  @Test
  void measures_characters_that_the_face_lacks_on_the_wide_side() {
    assertThat(TEXT.width("\u6F22")).isEqualTo(10);
    assertThat(TEXT.width("\u0905")).isBetween(5.0, 10.0);
    assertThat(TEXT.width("\u202F")).isBetween(1.0, TEXT.width(" "));
  }

  @Test
  void measures_joined_emoji_as_one() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    assertThat(TEXT.width(family)).isEqualTo(TEXT.width("\uD83D\uDC69")).isGreaterThan(10);
    assertThat(TEXT.width("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo(TEXT.width("\uD83D\uDC4D"));
  }

  @Test
  void breaks_lines_at_spaces_and_after_hyphens() {
    assertThat(TEXT.wrap("Remise de 4\u00A0% au-delà de 35 sites", 60))
        .containsExactly("Remise de", "4\u00A0% au-delà", "de 35 sites");
    assertThat(TEXT.lines("Remise de 4\u00A0% au-delà de 35 sites", 1000)).isEqualTo(1);
  }

  @Test
  void cuts_as_late_as_the_width_allows() {
    String text = "Plan de compte clé  pour Lumière & Filles, 2026–2028";
    for (double width = 8; width < 260; width += 0.7) {
      String cut = TEXT.cut(text, width);
      String longest = text;
      for (int end = text.length(); end > 1 && TEXT.width(longest) > width; end--) {
        longest = text.substring(0, end - 1).stripTrailing() + "…";
      }

      assertThat(cut).isEqualTo(longest);
    }
  }

  @Test
  void cuts_no_sign_into_pieces() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    assertThat(TEXT.cut("a" + family + "b".repeat(9), 20)).isEqualTo("a…");
    assertThat(TEXT.cut("a" + family + "b".repeat(9), 35)).startsWith("a" + family).endsWith("b…");
    assertThat(TEXT.cut("\uD83D\uDC69".repeat(9), 1)).isEqualTo("\uD83D\uDC69…");
    assertThat(TEXT.cut("", 1)).isEmpty();
  }

  @Test
  void cuts_a_text_of_millions_of_characters_at_once() {
    assertThat(TEXT.cut("nine char ".repeat(1_000_000), 60)).isEqualTo("nine char n…");
  }

  @Test
  void keeps_line_breaks_of_the_text() {
    assertThat(TEXT.wrap("a\nb\r\n\nc", 100)).containsExactly("a", "b", "", "c");
    assertThat(TEXT.lines("", 100)).isEqualTo(1);
  }

  @Test
  void lets_spaces_hang_over_the_end_of_a_line() {
    double column = TEXT.width("one two") + 0.01;

    assertThat(TEXT.wrap("one two  three", column)).containsExactly("one two", "three");
  }

  @Test
  void breaks_a_word_wider_than_the_column_between_characters() {
    List<String> lines = TEXT.wrap("to Donaudampfschifffahrtsgesellschaft", 50);

    assertThat(lines).hasSizeGreaterThan(3).startsWith("to");
    assertThat(String.join("", lines)).isEqualTo("toDonaudampfschifffahrtsgesellschaft");
    assertThat(lines).allSatisfy(line -> assertThat(TEXT.width(line)).isLessThanOrEqualTo(50));
  }

  @Test
  void never_loops_in_a_column_narrower_than_a_character() {
    assertThat(TEXT.wrap("abc", 0.1)).containsExactly("a", "b", "c");
  }

  @Test
  void breaks_ideographs_anywhere() {
    assertThat(TEXT.wrap("\u6F22\u5B57\u4EEE\u540D", 25)).hasSize(2);
    assertThat(TEXT.longestWord("\u6F22\u5B57\u4EEE\u540D")).isEqualTo(10);
  }

  @Test
  void finds_the_longest_word() {
    assertThat(TEXT.longestWord("Remarques/Contraintes du client"))
        .isEqualTo(TEXT.width("Remarques/Contraintes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deuxième équipe d’astreinte à Marseille, au-delà de 35 sites.",
        "Revenue grows 33\u00A0% to €5.6M in 2026 (energy: 60\u00A0%).",
        "«\u202FLe décideur final\u202F»\u202F: neutre\u202F; à revoir avant juin\u202F!",
        "Jean-Pierre – directeur des achats, e-mail 2025-2026",
        "Состояние на конец года: всё хорошо"
      })
  void breaks_alphabetic_text_where_the_unicode_rules_do(String text) {
    BreakIterator rules = BreakIterator.getLineInstance(ULocale.ROOT);
    rules.setText(text);
    List<String> expected = new ArrayList<>();
    int start = 0;
    for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
      expected.add(text.substring(start, end));
      start = end;
    }

    assertThat(LineBreaks.pieces(text)).isEqualTo(expected);
  }

  @Test
  void refuses_a_size_of_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextMetrics.regular(0))
        .withMessageContaining("not 0.0");
  }
}
