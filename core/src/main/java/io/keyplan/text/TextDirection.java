package io.keyplan.text;

import com.ibm.icu.text.Bidi;

/** From which side a text is read: its first letter says (Unicode Bidirectional Algorithm, P2). */
public final class TextDirection {

  private TextDirection() {}

  /** Says whether a paragraph is read from the right; false without letters. */
  public static boolean isRightToLeft(CharSequence paragraph) {
    return mayBeRightToLeft(paragraph) && Bidi.getBaseDirection(paragraph) == Bidi.RTL;
  }

  /** Says whether a text has letters that may be written from the right: most have none. */
  public static boolean mayBeRightToLeft(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBeRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a character is in a range of Unicode that is written from the right, steers
   * direction, or is half of a character beyond the first 65,536.
   */
  private static boolean mayBeRightToLeft(char c) {
    if (c < '\u0590') {
      return false;
    }
    return c <= '\u08FF'
        || c >= '\u200E' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c >= '\uD800' && c <= '\uDFFF'
        || c >= '\uFB1D' && c <= '\uFEFF';
  }
}
