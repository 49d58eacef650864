package io.keyplan.pdf.font;

import com.ibm.icu.text.Bidi;
import io.keyplan.text.LineBreaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as glyphs, ready to be broken into lines. Lives for one document, in one thread. */
public final class SetText {

  private static final double ROUNDING = 0.01;
  private static final char HIDDEN = 0;
  private static final String SOFT_HYPHEN = "\u00AD";

  private final String text;
  private final List<Span> spans;
  private final int[] ends;
  private final byte @Nullable [] levels;
  private final char[] glyphs;
  private final @Nullable FontFace[] faces;
  private final double[] before;
  private boolean @Nullable [] boxes;
  private int @Nullable [] pieces;
  private @Nullable Map<Integer, Hyphen> hyphens;

  /** The hyphen that is drawn where a line ends at a soft one. */
  private record Hyphen(FontFace face, char glyph, Span span, double width) {}

  SetText(String text, List<Span> spans, int[] ends, byte @Nullable [] levels) {
    this.text = text;
    this.spans = spans;
    this.ends = ends;
    this.levels = levels;
    this.glyphs = new char[text.length()];
    this.faces = new FontFace[text.length()];
    this.before = new double[text.length() + 1];
  }

  boolean isRightToLeft(int at) {
    return levels != null && (levels[at] & 1) == 1;
  }

  void hide(int at) {
    glyphs[at] = HIDDEN;
  }

  void put(int at, FontFace face, int glyph, Span span) {
    glyphs[at] = (char) glyph;
    faces[at] = face;
    before[at + 1] = face.advance(glyph) * span.style().size() / 1000 + span.style().tracking();
  }

  void putBox(int at, FontFace face, int glyph, Span span) {
    if (boxes == null) {
      boxes = new boolean[glyphs.length];
    }
    boxes[at] = true;
    put(at, face, glyph, span);
  }

  /** Hides a soft hyphen, but for the end of a line. */
  void putSoftHyphen(int at, FontFace face, int glyph, Span span) {
    if (hyphens == null) {
      hyphens = new HashMap<>();
    }
    double width = face.advance(glyph) * span.style().size() / 1000;
    hyphens.put(at, new Hyphen(face, (char) glyph, span, width));
    hide(at);
  }

  /** Gives the hyphen of a line that is wrapped before a character; null for none. */
  private @Nullable Hyphen hyphenBefore(int end) {
    boolean wrapped = end < text.length() && text.charAt(end) != '\n';
    return hyphens == null || !wrapped ? null : hyphens.get(end - 1);
  }

  private double hyphenWidthBefore(int end) {
    Hyphen hyphen = hyphenBefore(end);
    return hyphen == null ? 0 : hyphen.width();
  }

  void finish() {
    for (int i = 1; i < before.length; i++) {
      before[i] += before[i - 1];
    }
  }

  /** Says whether there is nothing to show. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Gives the width of the widest line when only line breaks end lines, in points. */
  public double width() {
    double widest = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = segmentEnd(start);
      widest = Math.max(widest, before[trimmed(start, end)] - before[start]);
      start = end + 1;
    }
    return widest;
  }

  /** Gives the width of the widest part that can only be broken by force, in points. */
  public double longestWord() {
    double widest = 0;
    int start = 0;
    for (int end : pieces()) {
      double wide = before[trimmed(start, end)] - before[start] + hyphenWidthBefore(end);
      widest = Math.max(widest, wide);
      start = end;
    }
    return widest;
  }

  /** Breaks the text into lines; a word wider than a line is broken between characters. */
  public List<Line> lines(double width) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0, start = 0; start <= text.length(); ) {
      int end = segmentEnd(start);
      i = breakSegment(start, end, i, width + ROUNDING, lines);
      start = end + 1;
    }
    return lines;
  }

  private int segmentEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private int breakSegment(int start, int end, int piece, double width, List<Line> lines) {
    int[] ends = pieces();
    int lineStart = start;
    int at = start;
    int next = piece;
    while (at < end) {
      int pieceEnd = Math.min(ends[next], end);
      double visible = before[trimmed(at, pieceEnd)] + hyphenWidthBefore(pieceEnd);
      if (visible - before[lineStart] > width && at > lineStart) {
        lines.add(line(lineStart, at));
        lineStart = at;
      }
      if (visible - before[lineStart] > width) {
        lineStart = breakWord(lineStart, pieceEnd, width, lines);
      }
      at = pieceEnd;
      next++;
    }
    lines.add(line(lineStart, end));
    return next;
  }

  private int breakWord(int start, int end, double width, List<Line> lines) {
    int lineStart = start;
    int at = start;
    while (at < end) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (before[next] - before[lineStart] > width && at > lineStart && before[next] > before[at]) {
        lines.add(line(lineStart, at));
        lineStart = at;
      }
      at = next;
    }
    return lineStart;
  }

  /** Gives the ends of the parts between which a line may end. */
  private int[] pieces() {
    if (pieces == null) {
      List<Integer> found = new ArrayList<>();
      int start = 0;
      while (start <= text.length()) {
        int end = segmentEnd(start);
        int at = start;
        if (end > start) {
          for (String piece : LineBreaks.pieces(text.substring(start, end))) {
            at += piece.length();
            found.add(at);
          }
        }
        start = end + 1;
      }
      pieces = found.stream().mapToInt(Integer::intValue).toArray();
    }
    return pieces;
  }

  private int trimmed(int start, int end) {
    int at = end;
    while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\n')) {
      at--;
    }
    return at;
  }

  private Line line(int start, int end) {
    int last = trimmed(start, end);
    boolean wrapped = levels == null && last < end && last > start;
    // The space at which a line is wrapped is written, so that words stay apart when read aloud.
    List<Part> parts = parts(start, wrapped ? last + 1 : last);
    boolean rightToLeft = levels != null && start < levels.length && baseIsRightToLeft(start);
    if (levels != null && parts.size() > 0) {
      parts = inVisualOrder(parts);
    }
    List<GlyphRun> runs = new ArrayList<>(parts.size());
    double x = 0;
    for (Part part : parts) {
      double wide = before[part.end] - before[part.start];
      runs.add(run(part, x, wide));
      x += wide;
    }
    double width = wrapped ? before[last] - before[start] : x;
    Hyphen hyphen = levels == null ? hyphenBefore(end) : null;
    if (hyphen != null) {
      char[] glyph = {hyphen.glyph()};
      runs.add(new GlyphRun(hyphen.face(), hyphen.span(), glyph, x, hyphen.width(), SOFT_HYPHEN));
      width += hyphen.width();
    }
    return new Line(runs, width, rightToLeft);
  }

  /** Some characters of one span, face and direction. */
  private record Part(int start, int end, int span, FontFace face, boolean box, byte level) {}

  private List<Part> parts(int start, int end) {
    List<Part> parts = new ArrayList<>(2);
    int span = 0;
    int at = start;
    while (at < end) {
      while (ends[span] <= at) {
        span++;
      }
      FontFace face = faces[at];
      if (face == null) {
        at++;
        continue;
      }
      int from = at;
      boolean box = isBox(at);
      byte level = level(at);
      int limit = Math.min(end, ends[span]);
      while (at < limit
          && (faces[at] == null || faces[at] == face && isBox(at) == box && level(at) == level)) {
        at++;
      }
      parts.add(new Part(from, at, span, face, box, level));
    }
    return parts;
  }

  private boolean isBox(int at) {
    return boxes != null && boxes[at];
  }

  private byte level(int at) {
    return levels == null ? 0 : levels[at];
  }

  /** The first strong character of the lines between two breaks decides. */
  private boolean baseIsRightToLeft(int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = segmentEnd(start);
    return Bidi.getBaseDirection(text.substring(Math.min(start, end), end)) == Bidi.RTL;
  }

  private static List<Part> inVisualOrder(List<Part> parts) {
    byte[] runLevels = new byte[parts.size()];
    for (int i = 0; i < runLevels.length; i++) {
      runLevels[i] = parts.get(i).level;
    }
    List<Part> visual = new ArrayList<>(parts.size());
    for (int logical : Bidi.reorderVisual(runLevels)) {
      visual.add(parts.get(logical));
    }
    return visual;
  }

  private GlyphRun run(Part part, double x, double width) {
    char[] shown = new char[part.end - part.start];
    int count = 0;
    for (int i = part.start; i < part.end; i++) {
      if (glyphs[i] != HIDDEN) {
        shown[count++] = glyphs[i];
      }
    }
    char[] glyphsOfRun = count == shown.length ? shown : Arrays.copyOf(shown, count);
    boolean reversed = (part.level & 1) == 1;
    if (reversed) {
      reverse(glyphsOfRun, part.face);
    }
    // Readers turn text from the right round themselves; they would turn a given text as well.
    String actual = part.box ? text.substring(part.start, part.end) : "";
    return new GlyphRun(part.face, spans.get(part.span), glyphsOfRun, x, width, actual);
  }

  /** Turns the order round; a mark without width stays behind the letter that it stands on. */
  private static void reverse(char[] glyphs, FontFace face) {
    char[] reversed = new char[glyphs.length];
    int to = 0;
    int end = glyphs.length;
    while (end > 0) {
      int from = end - 1;
      while (from > 0 && face.advance(glyphs[from]) == 0) {
        from--;
      }
      System.arraycopy(glyphs, from, reversed, to, end - from);
      to += end - from;
      end = from;
    }
    System.arraycopy(reversed, 0, glyphs, 0, glyphs.length);
  }
}
