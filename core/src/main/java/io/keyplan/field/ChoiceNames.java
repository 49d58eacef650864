package io.keyplan.field;

import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.structure.Choice;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The values of choices by everything that they are called.
 *
 * <p>What comes first decides: the labels of the document's language, the names in data, the
 * aliases of that language, labels and aliases of the other languages. Case, accents, blanks and
 * punctuation do not matter. Thread-safe.
 */
final class ChoiceNames {

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_TYPO = 5;
  private static final int LONGEST = 200;

  private final Aliases aliases;
  private final List<Optional<Messages>> messages;
  private final List<String> languages;
  private final Map<String, Names> byFirst = new ConcurrentHashMap<>();

  ChoiceNames(Locale locale, Aliases aliases) {
    this.aliases = aliases;
    this.languages = aliases.languages(locale);
    this.messages =
        languages.stream()
            .map(language -> language.equals(locale.getLanguage()) ? locale : new Locale(language))
            .map(this::messages)
            .toList();
  }

  private Optional<Messages> messages(Locale locale) {
    Texts texts = aliases.texts();
    return texts.has(locale) ? Optional.of(Messages.of(texts, locale)) : Optional.empty();
  }

  /**
   * What the values of one choice are called.
   *
   * @param tiers values by name, the names that decide first
   * @param own values by the names that the document's language has for them, as they are written
   */
  private record Names(List<Map<String, Set<Choice>>> tiers, Map<String, Choice> own) {}

  /** Finds the values that a name means: none, one, or several that share it. */
  Set<Choice> named(List<Choice> choices, String text) {
    if (text.length() > LONGEST) {
      return Set.of();
    }
    String key = PlainText.key(text);
    return names(choices).tiers().stream()
        .map(tier -> tier.getOrDefault(key, Set.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /**
   * Finds the value whose name starts like a text, or differs from it in a letter, or in two of a
   * long one; empty where no value or more than one does.
   */
  Optional<Choice> nearly(List<Choice> choices, String text) {
    String key = PlainText.fold(text);
    if (key.length() < SHORTEST_BEGINNING || key.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Choice> begun = new LinkedHashSet<>();
    Set<Choice> mistyped = new LinkedHashSet<>();
    names(choices)
        .own()
        .forEach(
            (name, value) -> {
              String folded = PlainText.fold(name);
              if (folded.startsWith(key)) {
                begun.add(value);
              }
              if (key.length() >= SHORTEST_TYPO && NearestName.isTypo(key, folded)) {
                mistyped.add(value);
              }
            });
    Set<Choice> found = begun.isEmpty() ? mistyped : begun;
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Lists the labels of values in the document's language, or else their names in data. */
  List<String> labels(List<Choice> choices) {
    Optional<Messages> own = messages.get(0);
    return choices.stream()
        .map(value -> own.map(texts -> texts.text(value.key())).orElse(value.name()))
        .toList();
  }

  private Names names(List<Choice> choices) {
    return byFirst.computeIfAbsent(choices.get(0).key(), first -> namesOf(choices));
  }

  private Names namesOf(List<Choice> choices) {
    List<Map<String, Set<Choice>>> tiers = new ArrayList<>();
    Map<String, Choice> own = new LinkedHashMap<>();
    tiers.add(tier(choices, value -> label(0, value)));
    tiers.add(tier(choices, value -> List.of(value.name())));
    tiers.add(tier(choices, value -> aliases(0, value)));
    tiers.add(tier(choices, this::letter));
    tiers.add(
        tier(
            choices,
            value -> {
              List<String> others = new ArrayList<>();
              for (int i = 1; i < languages.size(); i++) {
                others.addAll(label(i, value));
                others.addAll(aliases(i, value));
              }
              return others;
            }));
    for (Choice value : choices) {
      label(0, value).forEach(name -> own.putIfAbsent(name, value));
      aliases(0, value).forEach(name -> own.putIfAbsent(name, value));
    }
    return new Names(tiers, Collections.unmodifiableMap(own));
  }

  private List<String> label(int language, Choice value) {
    return messages.get(language).map(texts -> texts.text(value.key())).stream().toList();
  }

  private List<String> letter(Choice value) {
    return value.value() instanceof Enum<?> state
        ? messages.get(0).flatMap(texts -> StateLetters.of(state, texts)).stream().toList()
        : List.of();
  }

  private List<String> aliases(int language, Choice value) {
    return aliases.in(languages.get(language), value.key());
  }

  private static Map<String, Set<Choice>> tier(
      List<Choice> choices, Function<Choice, List<String>> names) {
    Map<String, Set<Choice>> tier = new HashMap<>();
    for (Choice value : choices) {
      for (String name : names.apply(value)) {
        tier.computeIfAbsent(PlainText.key(name), none -> new LinkedHashSet<>()).add(value);
      }
    }
    return tier;
  }
}
