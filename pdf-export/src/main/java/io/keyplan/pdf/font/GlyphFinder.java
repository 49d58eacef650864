package io.keyplan.pdf.font;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the glyph of every character of a text, with Arabic letters in the forms that they have
 * beside their neighbours.
 *
 * <p>The forms are those of Unicode's presentation blocks, so that a face needs no layout tables;
 * one without those forms shows the letters apart.
 */
final class GlyphFinder {

  private static final char BROKEN = '\uFFFD';
  private static final int BOX = 0x25A1;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final char LAM = '\u0644';
  private static final int FIRST_ARABIC = 0x0600;
  private static final int LAST_ARABIC = 0x06FF;
  private static final int FIRST_LAM_ALEF = 0xFEF5;
  private static final int LAST_LAM_ALEF = 0xFEFC;

  private final FontBook book;
  private final GlyphUses uses;
  private final List<Span> spans;
  private final StringBuilder text = new StringBuilder();
  private final int[] ends;
  private boolean rightToLeft;
  private boolean arabic;

  GlyphFinder(FontBook book, GlyphUses uses, List<Span> spans) {
    this.book = book;
    this.uses = uses;
    this.spans = spans;
    this.ends = new int[spans.size()];
  }

  SetText find() {
    for (int i = 0; i < ends.length; i++) {
      append(spans.get(i).text());
      ends[i] = text.length();
    }
    String whole = text.toString();
    SetText set = new SetText(whole, spans, ends, levels(whole));
    String shaped = arabic ? shaped(whole) : whole;
    int at = 0;
    for (int i = 0; i < ends.length; i++) {
      FontFace main = book.main(spans.get(i).style().weight());
      while (at < ends[i]) {
        at += place(set, at, shaped, main, spans.get(i));
      }
    }
    set.finish();
    return set;
  }

  /** Adds a text with line breaks of one kind and without what cannot be drawn. */
  private void append(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= ' ' && c < '\u0590' && c != '\u007F' && !(c >= '\u0080' && c < '\u00A0')) {
        text.append(c);
      } else {
        i = appendUnusual(raw, i, c);
      }
    }
  }

  private int appendUnusual(String raw, int at, char c) {
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < raw.length()
            && Character.isLowSurrogate(raw.charAt(at + 1));
    if (pair) {
      int codePoint = raw.codePointAt(at);
      text.appendCodePoint(codePoint);
      rightToLeft |= isRightToLeft(codePoint);
      return at + 1;
    }
    if (c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n') {
      return at;
    }
    if (c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029') {
      text.append('\n');
    } else if (c == '\t') {
      text.append(' ');
    } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
      text.append(BROKEN);
      uses.addReplaced();
    } else {
      text.append(c);
      rightToLeft |= isRightToLeft(c);
      arabic |= c >= FIRST_ARABIC && c <= LAST_ARABIC;
    }
    return at;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
  }

  private byte @Nullable [] levels(String whole) {
    if (!rightToLeft) {
      return null;
    }
    return new Bidi(whole, Bidi.LEVEL_DEFAULT_LTR).getLevels();
  }

  private static String shaped(String text) {
    ArabicShaping shaping =
        new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE
                | ArabicShaping.TEXT_DIRECTION_LOGICAL
                | ArabicShaping.LENGTH_FIXED_SPACES_NEAR);
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException e) {
      return text;
    }
  }

  /** Finds the glyph of one character; gives the number of chars that it takes. */
  private int place(SetText set, int at, String shaped, FontFace main, Span span) {
    int codePoint = text.codePointAt(at);
    int length = Character.charCount(codePoint);
    if (codePoint == '\n') {
      set.hide(at);
      return 1;
    }
    if (codePoint == SOFT_HYPHEN) {
      FontFace hyphens = faceOrMain('-', main);
      uses.add(hyphens, hyphens.glyph('-'), '-');
      set.putSoftHyphen(at, hyphens, hyphens.glyph('-'), span);
      return 1;
    }
    if (arabic && codePoint == LAM && isLamAlef(set, at, shaped, main, span)) {
      return 2;
    }
    int shown = length == 1 ? shaped.charAt(at) : codePoint;
    if (set.isRightToLeft(at)) {
      shown = UCharacter.getMirror(shown);
    }
    FontFace face = main;
    int glyph = main.glyph(shown);
    if (glyph == 0) {
      FontFace other = isInvisible(codePoint) ? null : face(codePoint, main);
      if (other == null) {
        missing(set, at, codePoint, main, span);
        return length;
      }
      face = other;
      glyph = face.glyph(shown) > 0 ? face.glyph(shown) : face.glyph(codePoint);
    }
    uses.add(face, glyph, codePoint);
    set.put(at, face, glyph, span);
    return length;
  }

  private @Nullable FontFace face(int codePoint, FontFace main) {
    return main.glyph(codePoint) > 0 ? main : book.fallback(codePoint, main);
  }

  private FontFace faceOrMain(int codePoint, FontFace main) {
    FontFace face = face(codePoint, main);
    return face == null ? main : face;
  }

  private void missing(SetText set, int at, int codePoint, FontFace main, Span span) {
    int base = substitute(codePoint);
    if (isInvisible(codePoint)) {
      set.hide(at);
    } else if (main.glyph(base) > 0) {
      int glyph = main.glyph(base);
      uses.add(main, glyph, base);
      set.put(at, main, glyph, span);
    } else {
      FontFace boxes = faceOrMain(BOX, main);
      uses.addMissing(codePoint);
      uses.add(boxes, boxes.glyph(BOX), BOX);
      set.putBox(at, boxes, boxes.glyph(BOX), span);
    }
  }

  /** Gives a character that looks the same. */
  private static int substitute(int codePoint) {
    if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    return codePoint == 0x2011 || codePoint == 0x2010 ? '-' : codePoint;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  /** Places the one glyph that lam and a following alef have together. */
  private boolean isLamAlef(SetText set, int at, String shaped, FontFace main, Span span) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int first = shaped.charAt(at);
    int ligature = isLamAlef(first) ? first : shaped.charAt(at + 1);
    FontFace face = face(LAM, main);
    if (!isLamAlef(ligature) || face == null || face.glyph(ligature) == 0) {
      return false;
    }
    // As two letters, some readers would turn them round together with the line.
    uses.add(face, face.glyph(ligature), ligature);
    set.put(at, face, face.glyph(ligature), span);
    set.hide(at + 1);
    return true;
  }

  private static boolean isLamAlef(int codePoint) {
    return codePoint >= FIRST_LAM_ALEF && codePoint <= LAST_LAM_ALEF;
  }
}
