package io.keyplan.font;

import java.nio.ByteBuffer;

/**
 * Which glyph a character has: the map of a font (OpenType, table cmap) for the characters of four
 * digits.
 */
final class CharacterMap {

  private static final int BASIC = 0x10000;
  private static final int MOST_MAPS = 64;

  /** More than every font has; a file that says more than that of its characters is hostile. */
  private static final int MOST_STEPS = 4 * 0x110000;

  private final ByteBuffer table;
  private final char[] glyphs = new char[BASIC];
  private int steps;

  CharacterMap(ByteBuffer table) {
    this.table = table;
    int maps = unsigned(2);
    if (maps > MOST_MAPS) {
      throw new UnusableFontException("it is damaged: it has " + maps + " maps of characters");
    }
    int best = -1;
    int rank = 0;
    for (int i = 0; i < maps; i++) {
      int entry = 4 + i * 8;
      int offset = table.getInt(entry + 4);
      int format = unsigned(offset);
      check(format, offset);
      int now = rank(unsigned(entry), unsigned(entry + 2), format);
      if (now > rank) {
        rank = now;
        best = offset;
      }
    }
    if (best < 0) {
      throw new UnusableFontException(
          "it has no map of Unicode characters, as fonts of signs; give one with letters");
    }
    read(best);
  }

  /** Maps of all planes before those of one; those for Windows before others. */
  private static int rank(int platform, int encoding, int format) {
    boolean windows = platform == 3 && (encoding == 1 || encoding == 10);
    boolean unicode = platform == 0 && format != 14;
    if (format != 4 && format != 12 || !windows && !unicode) {
      return 0;
    }
    return (format == 12 ? 4 : 2) + (windows ? 1 : 0);
  }

  /** Whoever embeds the font reads all of its maps: a hostile one is found here. */
  private void check(int format, int offset) {
    switch (format) {
      case 0, 2, 6, 14 -> {}
      case 4 -> visit4(offset, false);
      case 12 -> visit12(offset, false);
      default ->
          throw new UnusableFontException(
              "it has a map of characters of the format "
                  + format
                  + ", which fonts of texts do not have");
    }
  }

  private void read(int offset) {
    if (unsigned(offset) == 4) {
      visit4(offset, true);
    } else {
      visit12(offset, true);
    }
  }

  private void visit4(int at, boolean keep) {
    int count = unsigned(at + 6) / 2;
    int ends = at + 14;
    int starts = ends + 2 * count + 2;
    int deltas = starts + 2 * count;
    int ranges = deltas + 2 * count;
    for (int i = 0; i < count; i++) {
      int start = unsigned(starts + 2 * i);
      int end = unsigned(ends + 2 * i);
      step(end - start + 1);
      int range = unsigned(ranges + 2 * i);
      for (int c = start; keep && c <= end && c < BASIC - 1; c++) {
        int glyph = c;
        if (range != 0) {
          int place = ranges + 2 * i + range + 2 * (c - start);
          glyph = place + 2 <= table.limit() ? unsigned(place) : 0;
        }
        glyphs[c] = range != 0 && glyph == 0 ? 0 : (char) (glyph + table.getShort(deltas + 2 * i));
      }
    }
  }

  private void visit12(int at, boolean keep) {
    int count = table.getInt(at + 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      long start = table.getInt(group) & 0xFFFFFFFFL;
      long end = table.getInt(group + 4) & 0xFFFFFFFFL;
      step(end - start + 1);
      int glyph = table.getInt(group + 8);
      for (long c = start; keep && c <= end && c < BASIC; c++) {
        glyphs[(int) c] = (char) (glyph + (c - start));
      }
    }
  }

  private void step(long characters) {
    if (characters < 0 || characters > MOST_STEPS - steps) {
      throw new UnusableFontException("it is damaged: its map of characters has no end");
    }
    steps += (int) characters;
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }

  /** Gives the glyph of a character of four digits; 0 where the font lacks it. */
  int glyph(int character) {
    return glyphs[character];
  }

  /** Gives the last character that the font has. */
  int last() {
    int last = BASIC - 1;
    while (last > 0 && glyphs[last] == 0) {
      last--;
    }
    return last;
  }
}
