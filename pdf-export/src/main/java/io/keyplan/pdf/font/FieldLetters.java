package io.keyplan.pdf.font;

import java.util.List;
import java.util.stream.IntStream;

/** The characters that people type into form fields. */
final class FieldLetters {

  private static final int BASIC = 0xFFFF;

  /** Blocks of Unicode, first and last: Latin, Greek and Cyrillic, signs, currencies, arrows. */
  private static final List<int[]> BLOCKS =
      List.of(
          new int[] {0x20, 0x24F},
          new int[] {0x2B0, 0x2FF},
          new int[] {0x370, 0x52F},
          new int[] {0x1E00, 0x1FFF},
          new int[] {0x2010, 0x205F},
          new int[] {0x20A0, 0x20CF},
          new int[] {0x2100, 0x22FF});

  private FieldLetters() {}

  private static IntStream letters() {
    return BLOCKS.stream().flatMapToInt(block -> IntStream.rangeClosed(block[0], block[1]));
  }

  /** Gives the glyphs of those that a face has. */
  static GlyphUse of(FontFace face) {
    return glyphs(face, letters());
  }

  /** Gives the glyphs of all characters that a face has, of those with four digits. */
  static GlyphUse all(FontFace face) {
    return glyphs(face, IntStream.rangeClosed(0x20, BASIC));
  }

  private static GlyphUse glyphs(FontFace face, IntStream codePoints) {
    GlyphUse use = new GlyphUse();
    codePoints.forEach(
        codePoint -> {
          int glyph = face.glyph(codePoint);
          if (glyph > 0) {
            use.add(glyph, Character.toString(codePoint));
          }
        });
    return use;
  }

  /** Says whether a face has what another one has of those that people type. */
  static boolean hasAllOf(FontFace face, FontFace other) {
    return letters().allMatch(letter -> face.glyph(letter) > 0 || other.glyph(letter) == 0);
  }
}
