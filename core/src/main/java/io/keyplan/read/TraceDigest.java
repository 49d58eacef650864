package io.keyplan.read;

import io.keyplan.value.FieldPath;
import io.keyplan.value.UnseenCharacters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;

/** Makes digests of what is shown of a field. Not thread-safe. */
final class TraceDigest {

  /** The digest of nothing. */
  static final String BLANK = ".";

  /** Three bytes: one edit in 16 million goes unnoticed, and no text can be found out from them. */
  private static final int BYTES = 3;

  /** What a binary floating-point number, which spreadsheets calculate with, keeps for sure. */
  private static final MathContext EXACT = new MathContext(15);

  /** The first character that another composition may have (UAX 15). */
  private static final char FIRST_COMPOSED = '\u0300';

  private final MessageDigest sha256;

  TraceDigest() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Gives the digest: four characters of the alphabet of RFC 4648, clause 5. */
  String of(FieldPath path, Shown shown) {
    if (shown.isBlank()) {
      return BLANK;
    }
    String said = path.text() + '\n' + canonical(shown);
    byte[] digest = sha256.digest(said.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
  }

  private static String canonical(Shown shown) {
    if (shown instanceof Shown.Text text) {
      return canonical(text.text());
    } else if (shown instanceof Shown.Number number) {
      return canonical(number.value());
    } else if (shown instanceof Shown.Percent percent) {
      return canonical(percent.percent()) + '%';
    } else if (shown instanceof Shown.Day day) {
      return day.date().toString();
    }
    return Boolean.toString(((Shown.Flag) shown).value());
  }

  private static String canonical(BigDecimal number) {
    return number.round(EXACT).stripTrailingZeros().toPlainString();
  }

  /** Says of most texts that they stay as they are: without accents to compose, simply spaced. */
  private static boolean isCanonical(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = i == text.length() - 1;
      if (c == ' ' ? blank || ends : c <= ' ' || c >= FIRST_COMPOSED || isBlank(c)) {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * Programs replace kinds of blanks and line ends, compose letters in their own way, and lose
   * characters that nobody sees.
   */
  private static String canonical(String written) {
    String text = UnseenCharacters.without(written);
    if (isCanonical(text)) {
      return text;
    }
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else {
        if (blank && words.length() > 0) {
          words.append(' ');
        }
        blank = false;
        words.append(c);
      }
    }
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
