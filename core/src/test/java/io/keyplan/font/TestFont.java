package io.keyplan.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes small TrueType fonts: every letter from space to tilde has the same width and no outline.
 */
public final class TestFont {

  private static final int GLYPHS = 96;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  private TestFont(String family, int advance) {
    tables.put("head", ByteBuffer.allocate(54).putInt(0, 0x10000).putShort(18, (short) 1000));
    tables.put(
        "hhea",
        ByteBuffer.allocate(36)
            .putInt(0, 0x10000)
            .putShort(4, (short) 900)
            .putShort(6, (short) -300)
            .putShort(34, (short) 1));
    tables.put("maxp", ByteBuffer.allocate(32).putInt(0, 0x10000).putShort(4, (short) GLYPHS));
    tables.put("hmtx", ByteBuffer.allocate(4 + 2 * (GLYPHS - 1)).putShort(0, (short) advance));
    tables.put("loca", ByteBuffer.allocate(2 * (GLYPHS + 1)));
    tables.put("glyf", ByteBuffer.allocate(4));
    tables.put("OS/2", ByteBuffer.allocate(96).putShort(4, (short) 400));
    tables.put("name", names(family));
    tables.put("cmap", characters());
  }

  /** Makes a font whose letters have a width, in thousandths of the size. */
  public static TestFont of(String family, int advance) {
    return new TestFont(family, advance);
  }

  /** Makes it bold. */
  public TestFont bold() {
    tables.get("OS/2").putShort(4, (short) 700);
    tables.get("head").putShort(44, (short) 1);
    return this;
  }

  /** Says what its licence permits (OpenType, fsType). */
  public TestFont rights(int bits) {
    tables.get("OS/2").putShort(8, (short) bits);
    return this;
  }

  /** Leaves a table out. */
  public TestFont without(String tag) {
    tables.remove(tag);
    return this;
  }

  /** Gives the table of characters, to be damaged. */
  public ByteBuffer table(String tag) {
    return tables.get(tag);
  }

  /** Gives the file. */
  public byte[] file() {
    int length = 12 + 16 * tables.size();
    for (ByteBuffer table : tables.values()) {
      length += (table.capacity() + 3) & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(0x10000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
    int offset = 12 + 16 * tables.size();
    for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(0).putInt(offset).putInt(table.getValue().capacity());
      offset += (table.getValue().capacity() + 3) & ~3;
    }
    for (ByteBuffer table : tables.values()) {
      file.put(table.array());
      file.position((file.position() + 3) & ~3);
    }
    return file.array();
  }

  private static ByteBuffer names(String family) {
    byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer names = ByteBuffer.allocate(6 + 24 + text.length);
    names.putShort((short) 0).putShort((short) 2).putShort((short) 30);
    for (int kind : new int[] {1, 6}) {
      names.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      names.putShort((short) kind).putShort((short) text.length).putShort((short) 0);
    }
    return names.put(text);
  }

  private static ByteBuffer characters() {
    ByteBuffer map = ByteBuffer.allocate(12 + 32);
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 1).putInt(12);
    map.putShort((short) 4).putShort((short) 32).putShort((short) 0);
    map.putShort((short) 4).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    map.putShort((short) '~').putShort((short) 0xFFFF).putShort((short) 0);
    map.putShort((short) ' ').putShort((short) 0xFFFF);
    map.putShort((short) (1 - ' ')).putShort((short) 1);
    return map.putShort((short) 0).putShort((short) 0);
  }
}
