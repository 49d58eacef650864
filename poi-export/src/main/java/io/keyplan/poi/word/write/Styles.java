package io.keyplan.poi.word.write;

import io.keyplan.value.Tone;
import java.util.Locale;

/** Names of styles that depend on a value. */
final class Styles {

  private Styles() {}

  /** Gives the character style of a label on a tint. */
  static String pill(Tone tone) {
    return "Pill" + suffix(tone);
  }

  /** Gives the character style of a text in a tone's colour. */
  static String tone(Tone tone) {
    return "Tone" + suffix(tone);
  }

  /** Gives the name of a tone as names of styles end with it, such as {@code Positive}. */
  static String suffix(Tone tone) {
    return tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
