package io.keyplan.json;

/** Halves of surrogate pairs: no characters, yet JSON can bring them into a text. */
final class Surrogates {

  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** Replaces halves that stand alone with U+FFFD. */
  static String replaceHalves(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder sound = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }
}
