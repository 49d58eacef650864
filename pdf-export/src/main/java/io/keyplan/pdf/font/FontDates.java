package io.keyplan.pdf.font;

import java.nio.ByteBuffer;

/**
 * Clears the dates in a font file: FontBox reads and writes them by the calendar of the machine's
 * locale, and the same glyphs are to give the same bytes on every machine.
 */
final class FontDates {

  private static final int HEAD = 0x68656164;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int ADJUSTMENT = 8;
  private static final int CREATED = 20;
  private static final int MODIFIED = 28;
  private static final int MAGIC_SUM = 0xB1B0AFBA;

  private FontDates() {}

  /** Clears the dates, and brings the checksums up to date (OpenType, tables of a font). */
  static byte[] cleared(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (font.getInt(entry) == HEAD) {
        int head = font.getInt(entry + 8);
        int length = font.getInt(entry + 12);
        font.putLong(head + CREATED, 0);
        font.putLong(head + MODIFIED, 0);
        font.putInt(head + ADJUSTMENT, 0);
        font.putInt(entry + 4, sum(font, head, (length + 3) & ~3));
        font.putInt(head + ADJUSTMENT, MAGIC_SUM - sum(font, 0, file.length & ~3));
      }
    }
    return file;
  }

  private static int sum(ByteBuffer font, int from, int length) {
    int sum = 0;
    for (int at = from; at + 4 <= Math.min(from + length, font.limit()); at += 4) {
      sum += font.getInt(at);
    }
    return sum;
  }
}
