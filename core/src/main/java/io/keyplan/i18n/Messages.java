package io.keyplan.i18n;

import io.keyplan.document.Document;
import io.keyplan.value.NearestName;
import io.keyplan.value.UnknownChoiceException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one language: labels, choices, headings and sentences with plural rules.
 *
 * <p>Texts are ICU message patterns with named arguments, or numbered ones. Numbers that decide on
 * a plural are passed as numbers; everything else arrives formatted, by {@link Formats}. Immutable
 * and thread-safe.
 */
public final class Messages {

  /** The languages that the library has texts for, as two-letter codes. */
  public static final List<String> LANGUAGES = Texts.builtIn().languages();

  /** More than a language has texts. */
  private static final int MOST_PATTERNS = 5_000;

  private static final Object[] NONE = {};

  private static final RememberedByLocale<Messages> KNOWN = new RememberedByLocale<>(Messages::new);

  private final Locale locale;
  private final Texts owner;
  private final Map<String, String> texts;
  private final Elisions elisions;
  private final CountRules rules;
  private final Remembered<String, TextPattern> patterns =
      new Remembered<>(MOST_PATTERNS, this::pattern);

  private Messages(Texts owner, Locale locale) {
    this.locale = locale;
    this.owner = owner;
    this.texts = owner.patterns(locale);
    this.rules = new CountRules(locale, Texts.isBuiltIn(locale));
    this.elisions =
        new Elisions(texts.get("typography.elisions"), texts.get("typography.elidedBefore"));
  }

  /**
   * Gives the library's texts of a locale's language.
   *
   * @throws UnknownChoiceException if there are no texts for the language, naming those there are
   */
  public static Messages of(Locale locale) {
    return of(Texts.builtIn(), locale);
  }

  /**
   * Gives those of texts that are of a locale's language.
   *
   * @throws UnknownChoiceException if there are no texts for the language, naming those there are
   */
  public static Messages of(Texts texts, Locale locale) {
    return KNOWN.get(texts, locale);
  }

  /**
   * Gives these texts with other words over them.
   *
   * @see Texts#with
   */
  public Messages with(Map<String, Map<String, String>> words) {
    return words.isEmpty() ? this : of(owner.with(words), locale);
  }

  /** Lists those of every language, and of the countries that have words of their own. */
  public static List<Messages> all(Texts texts) {
    return texts.tags().stream().map(tag -> of(texts, Locale.forLanguageTag(tag))).toList();
  }

  /** Gives the texts that a document is written with. */
  public static Messages of(Document document) {
    return of(Texts.of(document.texts()), document.locale());
  }

  /** Gives the texts of all languages that these belong to. */
  public Texts texts() {
    return owner;
  }

  /** Gives the locale. */
  public Locale locale() {
    return locale;
  }

  /** Lists the keys of all texts. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** Gives the sign that stands behind what is assumed or not yet known, on the same line. */
  public String assumedMark() {
    return "\u00A0" + text("word.assumedSymbol");
  }

  /** Says whether there is a text. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Gives a text.
   *
   * @param numbered values of the numbered arguments {@code {0}}, {@code {1}} …
   * @throws IllegalArgumentException if there is no such text, naming the nearest
   */
  public String text(String key, Object... numbered) {
    return format(key, new TextPattern.Arguments(numbered, Map.of()));
  }

  /**
   * Gives a text with named arguments.
   *
   * @throws IllegalArgumentException if there is no such text, naming the nearest
   */
  public String format(String key, Map<String, ?> arguments) {
    return format(key, new TextPattern.Arguments(NONE, arguments));
  }

  private String format(String key, TextPattern.Arguments arguments) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "no text \"" + key + "\"" + NearestName.suggestion(key, texts.keySet()));
    }
    return pattern.indexOf('{') < 0
        ? pattern
        : elisions.in(patterns.get(pattern).format(arguments));
  }

  private TextPattern pattern(String pattern) {
    return TextPattern.of(pattern, rules);
  }

  /** Gives the label of a value of an enum. */
  public String choice(Enum<?> value) {
    return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
