package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of texts, in every language. */
class BundlesTest {

  private static final List<String> FILES = BundleFiles.TEXTS;
  private static final Set<MessagePattern.Part.Type> ARGUMENTS =
      EnumSet.of(MessagePattern.Part.Type.ARG_NAME, MessagePattern.Part.Type.ARG_NUMBER);

  private static final Pattern STRAIGHT_OR_DOTTED = Pattern.compile("['\"]|\\.\\.\\.");

  /** Words that only English has; “Share of Wallet” is what the trade says. */
  private static final Pattern ENGLISH_WORD =
      Pattern.compile(
          "(?i)(?<![\\p{L}.{])(?:the|and|with|our|their|what|which|(?<!share )of)(?!\\p{L})");

  private static final String QUOTES = "“”„‟«»‹›";

  static List<String> languages() {
    return Messages.LANGUAGES;
  }

  static Stream<String> files() {
    return FILES.stream()
        .flatMap(file -> languages().stream().map(language -> file + "_" + language));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_key_is_given_twice(String file) throws IOException {
    assertThat(keys(file)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void every_language_has_the_same_keys_in_the_same_files() throws IOException {
    for (String file : FILES) {
      for (String language : languages()) {
        assertThat(keys(file + "_" + language))
            .as("%s in %s", file, language)
            .containsExactlyInAnyOrderElementsOf(keys(file + "_en"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_field_has_a_label_and_says_what_to_write(String language) {
    Set<String> keys = BundleFiles.load(language).keySet();
    for (PlanField field : allFields()) {
      assertThat(keys).contains(field.key(), field.key() + ".prompt");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_choice_has_a_label(String language) {
    Messages messages = Messages.of(Locale.forLanguageTag(language));
    for (PlanField field : allFields()) {
      for (Choice value : field.choices()) {
        assertThat(messages.text(value.key())).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_label_is_of_a_field_or_choice_that_is_not_there(String language) throws IOException {
    Set<String> fields = new LinkedHashSet<>();
    Set<String> choices = new LinkedHashSet<>();
    for (PlanField field : allFields()) {
      fields.add(field.key());
      Stream.of(".prompt", ".short", ".missing", ".joint")
          .map(field.key()::concat)
          .forEach(fields::add);
      for (Choice value : field.choices()) {
        choices.add(value.key());
      }
    }
    choices.removeIf(choice -> choice.startsWith("Confidence."));

    assertThat(keys("labels_" + language)).isSubsetOf(fields);
    assertThat(keys("choices_" + language).stream().filter(key -> !key.startsWith("Confidence.")))
        .containsExactlyInAnyOrderElementsOf(choices);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_text_is_a_pattern_that_says_something(String language) {
    texts(language)
        .forEach(
            (key, text) -> {
              assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
              assertThat(new MessageFormat(text, ULocale.forLanguageTag(language)))
                  .as(key)
                  .isNotNull();
            });
  }

  @Test
  void the_arguments_of_a_text_are_the_same_in_every_language() {
    Map<String, Set<String>> english = arguments("en");
    for (String language : languages()) {
      arguments(language)
          .forEach((key, names) -> assertThat(names).as(key).isEqualTo(english.get(key)));
    }
  }

  @Test
  void words_of_a_country_are_over_those_of_its_language_and_differ() throws IOException {
    for (String tag : Texts.builtIn().tags()) {
      if (tag.contains("-")) {
        Map<String, String> ofLanguage = BundleFiles.load(tag.substring(0, tag.indexOf('-')));
        Map<String, String> own = BundleFiles.load(tag);
        assertThat(own).isNotEmpty();
        own.forEach((key, text) -> assertThat(text).as(key).isNotEqualTo(ofLanguage.get(key)));
        own.forEach(
            (key, text) ->
                assertThat(argumentsOf(text)).as(key).isEqualTo(argumentsOf(ofLanguage.get(key))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void plurals_are_of_categories_that_counts_have_in_the_language(String language) {
    Set<String> categories = categories(language);
    texts(language)
        .forEach(
            (key, text) ->
                assertThat(selectors(text))
                    .as(key)
                    .allMatch(
                        selector -> selector.startsWith("=") || categories.contains(selector)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothing_is_left_in_english(String language) {
    if (!language.equals("en")) {
      texts(language)
          .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(ENGLISH_WORD));
    }
  }

  /** Gives the categories of plurals that counts can have; millions are none. */
  private static Set<String> categories(String language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    Set<String> categories = new TreeSet<>(Set.of("other"));
    IntStream.range(0, 200_000).forEach(count -> categories.add(rules.select(count)));
    return categories;
  }

  /** Lists the selectors of all plurals in a pattern. */
  private static Set<String> selectors(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> selectors = new TreeSet<>();
    Deque<MessagePattern.ArgType> open = new ArrayDeque<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      switch (part.getType()) {
        case ARG_START -> open.push(part.getArgType());
        case ARG_LIMIT -> open.pop();
        case ARG_SELECTOR -> {
          if (open.getFirst() == MessagePattern.ArgType.PLURAL) {
            selectors.add(pattern.getSubstring(part));
          }
        }
        default -> {}
      }
    }
    return selectors;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void texts_have_the_quotes_of_the_language_and_typographic_ellipses(String language) {
    String own = typography(language, "quotes");
    Pattern foreign = Pattern.compile("[" + QUOTES.replaceAll("[" + own + "]", "") + "]");
    texts(language)
        .forEach(
            (key, text) ->
                assertThat(text)
                    .as(key)
                    .doesNotContainPattern(STRAIGHT_OR_DOTTED)
                    .doesNotContainPattern(foreign));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_break_spaces_stand_before_the_signs_that_want_them(String language) {
    Pattern unspaced = unspaced(language);
    texts(language)
        .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(unspaced));
  }

  /**
   * Finds a sign that does not follow a no-break space. It may start a text, as a letter does,
   * stand in brackets on its own, and the euro follows the M or k of its amount.
   */
  private static Pattern unspaced(String language) {
    String signs = typography(language, "spacedSigns");
    String own = typography(language, "space");
    String space = own.isEmpty() ? "\u00A0" : own;
    List<String> patterns = new ArrayList<>();
    if (!signs.replace("€", "").isEmpty()) {
      patterns.add("(?<!^|[" + space + "(…])[" + signs.replace("€", "") + "](?!/)");
    }
    if (signs.contains("€")) {
      patterns.add("(?<![" + space + "Mk])€");
    }
    if (signs.contains("»")) {
      patterns.add("«(?!" + space + ")");
    }
    return Pattern.compile(patterns.isEmpty() ? "(?!)" : String.join("|", patterns));
  }

  private static String typography(String language, String key) {
    return BundleFiles.load(language).get("typography." + key);
  }

  /** Gives the texts that stand in documents. */
  private static Map<String, String> texts(String language) {
    Map<String, String> texts = new TreeMap<>(BundleFiles.load(language));
    texts.keySet().removeIf(key -> key.startsWith("typography."));
    return texts;
  }

  private static Map<String, Set<String>> arguments(String language) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    texts(language).forEach((key, text) -> arguments.put(key, argumentsOf(text)));
    return arguments;
  }

  /** Lists the arguments of a pattern and of the patterns in it. */
  private static Set<String> argumentsOf(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> ARGUMENTS.contains(part.getType()))
        .map(pattern::getSubstring)
        .collect(Collectors.toSet());
  }

  private static List<String> keys(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BundleFiles.class.getResourceAsStream(file + ".properties")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .collect(Collectors.toList());
    }
  }

  private static Set<PlanField> allFields() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Set<PlanField> fields = new LinkedHashSet<>();
    collect(AccountPlan.class, seen, fields);
    return fields;
  }

  private static void collect(
      Class<? extends Record> type, Set<Class<?>> seen, Set<PlanField> fields) {
    if (seen.add(type)) {
      for (PlanField field : PlanFields.of(type)) {
        fields.add(field);
        if (field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE) {
          collect(field.recordType(), seen, fields);
        }
      }
    }
  }
}
