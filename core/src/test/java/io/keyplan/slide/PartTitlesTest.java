package io.keyplan.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.audience.Audience;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on says on every slide which part of it stands there. */
class PartTitlesTest {

  private static final Pattern PART =
      Pattern.compile("[^:]+: (?<first>.+?)…? – (?<last>.+?)…? \\(\\d+/\\d+\\)");

  @ParameterizedTest
  @ValueSource(strings = {"strategic-presentation", "key-account-plan"})
  void a_part_is_named_by_what_stands_first_and_last_on_its_slide(String template) {
    Deck deck = TypicalDecks.of(template, "en", "dense", Audience.INTERNAL);
    Map<String, String> shown =
        deck.slides().stream()
            .filter(slide -> PART.matcher(slide.title().text()).matches())
            .collect(
                Collectors.toMap(
                    slide -> slide.title().text(), slide -> DeckOutline.of(with(deck, slide))));

    assertThat(shown).isNotEmpty();
    shown.forEach(
        (title, slide) -> {
          MatchResult ends = PART.matcher(title).results().findFirst().orElseThrow();
          String body = slide.substring(slide.indexOf(title) + title.length());
          assertThat(body.indexOf(ends.group(1))).as(title).isPositive();
          assertThat(body.lastIndexOf(ends.group(2)))
              .as(title)
              .isGreaterThan(body.indexOf(ends.group(1)));
        });
  }

  private static Deck with(Deck deck, Slide slide) {
    return new Deck(
        deck.base(), deck.footer(), deck.mark(), deck.date(), List.of(slide), deck.notes());
  }
}
