package io.keyplan.poi.powerpoint.names;

import io.keyplan.value.UnseenCharacters;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Fixed words of a slide, such as a label before a value, in the form in which they can be found
 * again: their length and a digest of 24 bits, for the file must not tell what a slide no longer
 * does. Signs between values, which tell nothing, stand as they are. Immutable and thread-safe.
 *
 * @param text the signs; empty where there is a digest
 * @param length number of characters
 * @param digest the digest; 0 where there are signs
 */
public record FixedWords(String text, int length, int digest) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7}):([0-9a-f]{1,6})");
  private static final int BITS = 0xFFFFFF;
  private static final int LONGEST_SIGNS = 16;

  /** Takes words as a slide shows them. */
  public static FixedWords of(String shown) {
    String words = plain(shown);
    boolean tells = words.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!tells && words.length() <= LONGEST_SIGNS) {
      String signs = words.isEmpty() && !shown.isEmpty() ? " " : words;
      return new FixedWords(signs, signs.length(), 0);
    }
    return new FixedWords("", words.length(), digest(words));
  }

  /** Takes words as {@link #written} gave them. */
  public static FixedWords parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? new FixedWords(
            "", Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2), 16))
        : new FixedWords(written, written.length(), 0);
  }

  /** Gives them for the file. */
  String written() {
    return digest == 0 && length == text.length()
        ? text
        : length + ":" + Integer.toHexString(digest);
  }

  /** Says whether they are signs without a letter or a digit. */
  public boolean isSign() {
    return length == text.length();
  }

  /** Says whether a text is nothing but these words. */
  public boolean are(String shown) {
    return equals(of(shown));
  }

  /** Says whether these words stand in a text that is made {@link #plain}. */
  public boolean isAt(String plain, int at) {
    if (isSign()) {
      return plain.startsWith(text, at);
    }
    return length <= plain.length() - at && digest(plain.substring(at, at + length)) == digest;
  }

  /**
   * Gives a text as it is compared: one space for any space or line end, none at the ends, composed
   * letters, no characters that are not seen.
   */
  public static String plain(String shown) {
    StringBuilder words = new StringBuilder(shown.length());
    boolean blank = false;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!UnseenCharacters.isOne(c)) {
        if (blank && words.length() > 0) {
          words.append(' ');
        }
        blank = false;
        words.append(c);
      }
    }
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int digest(String words) {
    CRC32 crc = new CRC32();
    crc.update(words.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue() & BITS;
  }
}
