package io.keyplan.text;

import com.ibm.icu.text.Bidi;

/** From which side a text is read: its first letter says (Unicode Bidirectional Algorithm, P2). */
public final class TextDirection {

  /** The first character of the Hebrew block; nothing before it is written from the right. */
  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private TextDirection() {}

  /** Says whether a paragraph is read from the right; false without letters. */
  public static boolean isRightToLeft(CharSequence paragraph) {
    return mayBeRightToLeft(paragraph) && Bidi.getBaseDirection(paragraph) == Bidi.RTL;
  }

  /** Says whether a text has letters that may be written from the right: most have none. */
  public static boolean mayBeRightToLeft(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
        return true;
      }
    }
    return false;
  }
}
