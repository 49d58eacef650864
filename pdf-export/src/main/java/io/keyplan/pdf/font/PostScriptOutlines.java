package io.keyplan.pdf.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The outlines of a PostScript font (Adobe Technical Note 5176, Compact Font Format). Glyphs that
 * are not wanted are emptied where they stand, so that all others keep their numbers and the file
 * deflates to what is left.
 */
final class PostScriptOutlines {

  private static final byte END = 14;
  private static final int CHARSTRINGS = 17;
  private static final int ESCAPE = 12;
  private static final int ROS = 30;
  private static final int ENTRY = 16;

  private final ByteBuffer data;
  private int charstrings;
  private boolean byIdentifier;

  private PostScriptOutlines(byte[] cff) throws IOException {
    this.data = ByteBuffer.wrap(cff);
    int names = data.get(2) & 0xFF;
    Index tops = new Index(new Index(names).end());
    readTop(tops.start(0), tops.start(1));
    if (charstrings <= 0) {
      throw new IOException("it has no outlines");
    }
    if (byIdentifier) {
      throw new IOException(
          "it numbers its letters as fonts of East Asia do; give it with TrueType outlines (.ttf)");
    }
  }

  /** Looks whether the outlines of a font file can be embedded. */
  static void check(byte[] file) throws IOException {
    ByteBuffer font = ByteBuffer.wrap(file);
    int tables = font.getShort(4);
    for (int entry = 12; entry < 12 + tables * ENTRY; entry += ENTRY) {
      if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals("CFF ")) {
        int start = font.getInt(entry + 8);
        new PostScriptOutlines(Arrays.copyOfRange(file, start, start + font.getInt(entry + 12)));
      }
    }
  }

  /** Gives a copy of outlines in which only some glyphs, and glyph 0, are drawn. */
  static byte[] only(byte[] cff, Set<Integer> wanted) throws IOException {
    byte[] copy = cff.clone();
    PostScriptOutlines outlines = new PostScriptOutlines(copy);
    Index glyphs = outlines.new Index(outlines.charstrings);
    for (int glyph = 1; glyph < glyphs.count; glyph++) {
      if (!wanted.contains(glyph)) {
        Arrays.fill(copy, glyphs.start(glyph), glyphs.start(glyph + 1), END);
      }
    }
    return copy;
  }

  /** Reads the dictionary of the font, of which two entries matter. */
  private void readTop(int start, int end) {
    int number = 0;
    int at = start;
    while (at < end) {
      int first = data.get(at++) & 0xFF;
      if (first == ESCAPE) {
        byIdentifier |= (data.get(at++) & 0xFF) == ROS;
      } else if (first < 22) {
        charstrings = first == CHARSTRINGS ? number : charstrings;
      } else if (first == 28) {
        number = data.getShort(at);
        at += 2;
      } else if (first == 29) {
        number = data.getInt(at);
        at += 4;
      } else if (first == 30) {
        at = endOfReal(at);
      } else if (first < 247) {
        number = first - 139;
      } else {
        int second = data.get(at++) & 0xFF;
        number =
            first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
      }
    }
  }

  private int endOfReal(int start) {
    int at = start;
    int both = data.get(at++) & 0xFF;
    while ((both >> 4) != 0xF && (both & 0xF) != 0xF) {
      both = data.get(at++) & 0xFF;
    }
    return at;
  }

  /** Objects of different lengths behind each other. */
  private final class Index {

    private final int count;
    private final int offsets;
    private final int offsetSize;

    Index(int at) {
      count = data.getShort(at) & 0xFFFF;
      offsetSize = count == 0 ? 0 : data.get(at + 2);
      offsets = count == 0 ? at + 2 : at + 3;
    }

    /** Gives where an object starts, and the one before it ends. */
    int start(int number) {
      int offset = 0;
      for (int i = 0; i < offsetSize; i++) {
        offset = offset << 8 | data.get(offsets + number * offsetSize + i) & 0xFF;
      }
      return offsets + (count + 1) * offsetSize - 1 + offset;
    }

    int end() {
      return count == 0 ? offsets : start(count);
    }
  }
}
