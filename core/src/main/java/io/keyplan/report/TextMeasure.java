package io.keyplan.report;

import io.keyplan.report.part.TextPart;

/**
 * Measures paragraphs as a format will show them; lengths in points.
 *
 * <p>A format measures with the fonts that it embeds; one that leaves fonts to others with their
 * likeness. Lives for one document, in one thread, and may remember what it was asked.
 */
public interface TextMeasure {

  /** Gives the width of the widest line of a paragraph when only its own line ends end lines. */
  double width(TextPart text);

  /** Gives the width of the widest part of a paragraph that can only be broken by force. */
  double longestWord(TextPart text);

  /** Gives the number of lines that a paragraph takes at a width; at least one. */
  int lines(TextPart text, double width);

  /**
   * Gives how much more room texts take than in Arial, which drawings are measured in; 1 at least.
   */
  double fontRatio();
}
