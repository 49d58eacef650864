package io.keyplan.report.part;

import io.keyplan.document.Entry;
import io.keyplan.value.Tone;

/**
 * A piece of a paragraph: words, or the value of a field.
 *
 * @param text what is shown; line feeds end lines
 * @param look how it differs from the paragraph around it
 * @param tone the tone of a look that has one
 * @param entry the value that the piece shows; {@link Entry#EMPTY} for fixed words
 * @param prompt what to write in its place while that is empty, in formats whose places can show
 *     it; empty elsewhere
 * @param link address of the web that it leads to, harmless; empty for nowhere
 */
public record TextPiece(
    String text, Look look, Tone tone, Entry entry, String prompt, String link) {

  private static final char NO_BREAK = '\u00a0';

  /** How a piece differs from its paragraph. */
  public enum Look {
    /** Not at all. */
    PLAIN,
    /** Bold, on the tint of its tone. */
    PILL,
    /** In the colour of its tone. */
    TONED,
    /** Bold, in the colour of its tone. */
    STRONG_TONED,
    /** Quiet: said in place of a value that is missing. */
    MISSING,
    /** Quiet: what to write, in an empty place among words. */
    PLACE,
    /** Quiet: the name of what follows. */
    QUIET,
    /** Between the colours of its tone. */
    FAINT_TONED,
    /** In the colour of links and of the signs of lists. */
    PRIMARY,
    /** Bold, in the colour of what stands out: a sign that is explained. */
    ACCENT
  }

  /** Makes fixed words. */
  public static TextPiece words(String text) {
    return words(text, Look.PLAIN, Tone.NEUTRAL);
  }

  /** Makes fixed words with a look. */
  public static TextPiece words(String text, Look look, Tone tone) {
    return new TextPiece(text, look, tone, Entry.EMPTY, "", "");
  }

  /** Gives the same piece with words that stay on one line. */
  public TextPiece undivided() {
    return new TextPiece(text.replace(' ', NO_BREAK), look, tone, entry, prompt, link);
  }
}
