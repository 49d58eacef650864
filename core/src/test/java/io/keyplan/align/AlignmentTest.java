package io.keyplan.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void equal_entries_are_paired_in_their_order() {
    Alignment pairs = align("a b a c", "c a a d");

    assertThat(after(pairs, 4)).containsExactly(1, -1, 2, 0);
    assertThat(pairs.before(3)).isEqualTo(Alignment.NONE);
    assertThat(pairs.isReordered()).isTrue();
    assertThat(pairs.unmoved()).containsExactly(0, 2);
  }

  @Test
  void entries_that_are_alike_are_paired_where_they_stand() {
    Alignment pairs = align("a b1 c", "x b2 c b3");

    assertThat(after(pairs, 3)).containsExactly(-1, 1, 2);
    assertThat(pairs.isReordered()).isFalse();
  }

  @Test
  void the_longest_sequence_stays_where_it_is() {
    assertThat(align("a b c d e", "e a c b d").unmoved()).containsExactly(0, 2, 3);
    assertThat(align("a b c", "c b a").unmoved()).hasSize(1);
    assertThat(align("", "a").unmoved()).isEmpty();
  }

  @Test
  void a_text_is_like_another_with_half_of_its_words() {
    assertThat(Likeness.ofTexts("Low price of parts", "Very low price!")).isTrue();
    assertThat(Likeness.ofTexts("Paris", "Lyon")).isFalse();
    assertThat(Likeness.ofTexts("…", "—")).isFalse();
  }

  /** Words are equal as they are, and alike when they begin with the same letter. */
  private static Alignment align(String before, String after) {
    return Alignment.of(
        words(before),
        words(after),
        List.of(word -> word),
        List.of((one, other) -> one.charAt(0) == other.charAt(0)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<Integer> after(Alignment pairs, int size) {
    return IntStream.range(0, size).map(pairs::after).boxed().toList();
  }
}
