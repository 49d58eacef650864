package io.keyplan.pdf.font;

import java.text.Normalizer;
import java.util.Map;

/** Names of letters with accents, as the Adobe Glyph List has them. */
final class GlyphNames {

  private static final Map<Integer, String> MARKS =
      Map.of(
          0x0301, "acute",
          0x0328, "ogonek",
          0x0307, "dotaccent",
          0x030C, "caron",
          0x030A, "ring",
          0x030B, "hungarumlaut",
          0x0306, "breve");

  private GlyphNames() {}

  /** Gives the name of a letter: that of its base and of its accent. */
  static String of(int character) {
    if (character == 'Ł' || character == 'ł') {
      return character == 'Ł' ? "Lslash" : "lslash";
    }
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    String mark = parts.length() == 2 ? MARKS.get((int) parts.charAt(1)) : null;
    if (mark == null) {
      throw new IllegalArgumentException("no name for U+" + Integer.toHexString(character));
    }
    return parts.charAt(0) + mark;
  }
}
