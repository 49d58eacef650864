package io.keyplan.i18n;

import io.keyplan.document.TextSource;
import io.keyplan.value.UnknownChoiceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The texts of all languages: the library's own, and those of a {@link TextSource}.
 *
 * <p>Texts of a country stand over those of its language. Where a language lacks a text that there
 * is in English, the English one stands in. Texts of equal sources are equal. Immutable and
 * thread-safe.
 */
public final class Texts {

  /** What the keys of other words begin with, those that people write instead of ours. */
  static final String ALIAS = "alias.";

  /** The language of words that are the same in all of them, by BCP 47. */
  private static final String ANY_LANGUAGE = "und";

  private static final String LAST = "en";

  /** Of how many sources texts are kept: more than a program has, and no burden on the memory. */
  static final int MOST_SOURCES = 16;

  private static final Remembered<TextSource, Texts> KNOWN =
      new Remembered<>(MOST_SOURCES, Texts::new);

  private static final class BuiltIn {
    private static final LanguageIndex INDEX = LanguageIndex.read();
    private static final Remembered<String, Map<String, String>> TEXTS =
        new Remembered<>(BundleFiles::load);
    private static final Remembered<String, Map<String, String>> ALIASES =
        new Remembered<>(BundleFiles::aliases);
    private static final Texts ALONE = new Texts(TextSource.NONE);
  }

  private final TextSource source;
  private final List<String> tags;
  private final List<String> languages;
  private final Remembered<String, Map<String, String>> byTag = new Remembered<>(this::merged);
  private final Remembered<String, Map<String, List<String>>> aliases =
      new Remembered<>(this::mergedAliases);

  private Texts(TextSource source) {
    this.source = source;
    Set<String> all = new LinkedHashSet<>(BuiltIn.INDEX.tags());
    all.addAll(source.languages());
    this.tags = List.copyOf(all);
    this.languages = tags.stream().map(Texts::language).distinct().toList();
  }

  /** Gives the library's own texts. */
  public static Texts builtIn() {
    return BuiltIn.ALONE;
  }

  /** Gives the library's own texts with those of a source over them. */
  public static Texts of(TextSource source) {
    return source.equals(TextSource.NONE) ? BuiltIn.ALONE : KNOWN.get(source);
  }

  /**
   * Gives these texts with other words over them.
   *
   * @param words plain texts by key, then by language; of a key that there are no texts of, the
   *     first stands in for languages that lack one, and so does one of no language ({@code und})
   */
  public Texts with(Map<String, Map<String, String>> words) {
    if (words.isEmpty()) {
      return this;
    }
    Map<String, Map<String, String>> both = new TreeMap<>();
    source.languages().forEach(tag -> both.put(tag, new HashMap<>(source.texts(tag))));
    words.forEach(
        (key, byLanguage) -> {
          String first = byLanguage.values().iterator().next();
          boolean isNew = !BuiltIn.TEXTS.get(LAST).containsKey(key);
          if (isNew || byLanguage.containsKey(ANY_LANGUAGE)) {
            languages.forEach(language -> put(both, language, key, first));
          }
          byLanguage.forEach(
              (tag, text) -> {
                if (!tag.equals(ANY_LANGUAGE)) {
                  put(both, tag, key, text);
                }
              });
        });
    return of(TextSource.of(both));
  }

  private static void put(
      Map<String, Map<String, String>> texts, String tag, String key, String text) {
    texts.computeIfAbsent(tag, none -> new HashMap<>()).put(key, TextPatterns.literal(text));
  }

  /** Gives what there is beside the library's own texts. */
  public TextSource source() {
    return source;
  }

  /** Lists the languages that there are texts for, as codes: the library's own first. */
  public List<String> languages() {
    return languages;
  }

  /** Lists the languages, and those with a country that have words of their own, as in pt-PT. */
  public List<String> tags() {
    return tags;
  }

  /** Gives whose words a locale has: those of its language, or of a country, as in pt-PT. */
  public String tag(Locale locale) {
    return BuiltIn.INDEX.tag(locale, tags);
  }

  /** Says whether a locale's language is one of the library's own. */
  static boolean isBuiltIn(Locale locale) {
    return BuiltIn.INDEX.tags().contains(locale.getLanguage());
  }

  /** Says whether there are texts for a locale's language. */
  public boolean has(Locale locale) {
    return languages.contains(locale.getLanguage());
  }

  /**
   * Gives what people write instead of the texts of a language, by key, such as other names of the
   * values of enums; empty for a language without any.
   */
  public Map<String, List<String>> aliases(String language) {
    return aliases.get(language);
  }

  /**
   * Gives the texts of a locale's language by key, as patterns.
   *
   * @throws UnknownChoiceException if there are no texts for the language, naming those there are
   */
  Map<String, String> patterns(Locale locale) {
    if (!has(locale)) {
      throw new UnknownChoiceException(
          UnknownChoiceException.Kind.LANGUAGE,
          "no texts for language \"" + locale.getLanguage() + "\"; there are " + languages,
          locale.getLanguage(),
          languages);
    }
    return byTag.get(tag(locale));
  }

  /** Puts the texts of a language over English ones, which stand in where there is none. */
  private Map<String, String> merged(String tag) {
    Map<String, String> texts = new HashMap<>(source.texts(LAST));
    if (!BuiltIn.INDEX.tags().contains(language(tag))) {
      BuiltIn.TEXTS.get(LAST).forEach(texts::putIfAbsent);
    }
    texts.putAll(written(tag));
    return Map.copyOf(texts);
  }

  /** Gives the texts that a language has itself, those of a country over those of its language. */
  Map<String, String> written(String tag) {
    Map<String, String> texts = new HashMap<>();
    for (String part : parts(tag)) {
      if (BuiltIn.INDEX.tags().contains(part)) {
        texts.putAll(BuiltIn.TEXTS.get(part));
      }
      texts.putAll(source.texts(part));
    }
    texts.keySet().removeIf(key -> key.startsWith(ALIAS));
    return texts;
  }

  private Map<String, List<String>> mergedAliases(String language) {
    Set<String> own = new LinkedHashSet<>(List.of(language));
    tags.stream().filter(tag -> language(tag).equals(language)).forEach(own::add);
    Map<String, String> texts = new HashMap<>();
    for (String tag : own) {
      BuiltIn.ALIASES.get(tag).forEach((key, value) -> add(texts, key, value));
      source.texts(tag).entrySet().stream()
          .filter(text -> text.getKey().startsWith(ALIAS))
          .forEach(text -> add(texts, text.getKey().substring(ALIAS.length()), text.getValue()));
    }
    Map<String, List<String>> aliases = new HashMap<>();
    texts.forEach(
        (key, value) ->
            aliases.put(
                key, Arrays.stream(value.split(",")).map(String::strip).distinct().toList()));
    return Map.copyOf(aliases);
  }

  private static void add(Map<String, String> texts, String key, String value) {
    texts.merge(key, value, (one, other) -> one + "," + other);
  }

  private static List<String> parts(String tag) {
    List<String> parts = new ArrayList<>(List.of(language(tag)));
    if (!parts.contains(tag)) {
      parts.add(tag);
    }
    return parts;
  }

  private static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Texts texts && source.equals(texts.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
