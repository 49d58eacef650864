package io.keyplan.slide;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.TypicalPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Decks of plans of all sizes, each planned once. */
final class TypicalDecks {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static final Map<String, Deck> DECKS = new ConcurrentHashMap<>();

  private TypicalDecks() {}

  /** Lists language, name of the plan, and audience. */
  static Stream<Arguments> presentations() {
    return Stream.of("en", "fr")
        .flatMap(
            language ->
                TypicalPlans.all(Locale.forLanguageTag(language)).keySet().stream()
                    .flatMap(
                        plan ->
                            Stream.of(Audience.values())
                                .map(audience -> Arguments.of(language, plan, audience))));
  }

  static Deck of(String template, String language, String name, Audience audience) {
    return DECKS.computeIfAbsent(
        template + language + name + audience,
        key -> deck(plan(language, name), template, audience, language));
  }

  private static AccountPlan plan(String language, String name) {
    return TypicalPlans.all(Locale.forLanguageTag(language)).get(name);
  }

  /** Gives the slides before the appendix. */
  static List<Slide> told(Deck deck, String language) {
    String appendix = Messages.of(Locale.forLanguageTag(language)).text("word.appendix");
    return deck.slides().stream().takeWhile(slide -> !slide.kicker().startsWith(appendix)).toList();
  }

  static Deck deck(AccountPlan plan, String template, Audience audience, String language) {
    Document document =
        Templates.builtIn()
            .get(template)
            .compose(
                new Composer(
                    audience.apply(plan),
                    Variant.FILLED,
                    audience,
                    Locale.forLanguageTag(language),
                    DAY,
                    Pictures.NONE,
                    null));
    return DeckPlanner.plan(document, picture -> true, SlideBase.ofKeyplan());
  }
}
