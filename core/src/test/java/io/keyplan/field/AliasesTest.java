package io.keyplan.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.choice.Confidence;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of other words for what we write. */
class AliasesTest {

  private static final Pattern OTHER =
      Pattern.compile(
          "flag\\.(yes|no)|blank(\\.entry)?|percent|score\\.of|date\\.filler"
              + "|magnitude\\.(thousand|million|billion)|currency\\.[A-Z]{3}");

  private static final Aliases ALIASES = new Aliases(Texts.builtIn());

  static List<String> languages() {
    return Texts.builtIn().languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_key_is_of_a_value_of_an_enum_or_of_a_known_group(String language) {
    Set<String> values = choices().keySet();

    assertThat(ALIASES.of(language).keySet())
        .allMatch(key -> values.contains(key) || OTHER.matcher(key).matches());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_alias_says_something(String language) {
    assertThat(ALIASES.of(language))
        .allSatisfy((key, aliases) -> assertThat(aliases).isNotEmpty().noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_two_values_of_an_enum_share_an_alias(String language) {
    Map<String, Set<String>> byName =
        ALIASES.of(language).entrySet().stream()
            .filter(entry -> !OTHER.matcher(entry.getKey()).matches())
            .flatMap(entry -> entry.getValue().stream().map(alias -> named(entry.getKey(), alias)))
            .collect(
                Collectors.groupingBy(
                    named -> named[0], Collectors.mapping(named -> named[1], Collectors.toSet())));

    assertThat(byName).allSatisfy((name, keys) -> assertThat(keys).as(name).hasSize(1));
  }

  @Test
  void no_alias_of_a_language_is_the_label_of_another_value_in_it() {
    Map<String, Enum<?>> choices = choices();
    for (String language : Messages.LANGUAGES) {
      Messages messages = Messages.of(Locale.forLanguageTag(language));
      ALIASES
          .of(language)
          .forEach(
              (key, aliases) -> {
                Enum<?> value = choices.get(key);
                if (value != null) {
                  Set<String> others = new LinkedHashSet<>();
                  Stream.of(value.getDeclaringClass().getEnumConstants())
                      .filter(other -> other != value)
                      .forEach(other -> others.add(PlainText.key(messages.choice(other))));
                  assertThat(aliases.stream().map(PlainText::key))
                      .as(key)
                      .doesNotContainAnyElementsOf(others);
                }
              });
    }
  }

  private static String[] named(String key, String alias) {
    return new String[] {key.substring(0, key.indexOf('.')) + " " + PlainText.key(alias), key};
  }

  private static Map<String, Enum<?>> choices() {
    Stream<Enum<?>> ofFields =
        PlanFields.records(AccountPlan.class).stream()
            .flatMap(type -> PlanFields.of(type).stream())
            .map(PlanField::choices)
            .flatMap(List::stream)
            .map(choice -> (Enum<?>) choice.value());
    return Stream.concat(ofFields, Stream.of(Confidence.values()))
        .distinct()
        .collect(
            Collectors.toMap(
                value -> value.getDeclaringClass().getSimpleName() + "." + value.name(),
                value -> value));
  }
}
