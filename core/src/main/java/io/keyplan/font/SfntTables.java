package io.keyplan.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a font file (OpenType, "Organization of an OpenType font"), within its bounds. */
final class SfntTables {

  static final int TRUE_TYPE = 0x00010000;
  static final int POST_SCRIPT = 0x4F54544F;

  private static final int APPLE = 0x74727565;
  private static final int COLLECTION = 0x74746366;
  private static final int WOFF = 0x774F4646;
  private static final int WOFF2 = 0x774F4632;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int MOST_TABLES = 128;

  private final int kind;
  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  SfntTables(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    kind = kind(font);
    int count = font.getShort(4) & 0xFFFF;
    if (count > MOST_TABLES) {
      throw new UnusableFontException("it is damaged: it has " + count + " tables");
    }
    for (int i = 0; i < count; i++) {
      int entry = HEADER + i * ENTRY;
      String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
      long offset = font.getInt(entry + 8) & 0xFFFFFFFFL;
      long length = font.getInt(entry + 12) & 0xFFFFFFFFL;
      if (offset + length > file.length) {
        throw new UnusableFontException(
            "it is cut off: its table “" + shown(tag) + "” lies behind its end");
      }
      tables.putIfAbsent(tag, font.slice((int) offset, (int) length));
    }
  }

  private static int kind(ByteBuffer font) {
    int kind = font.getInt(0);
    return switch (kind) {
      case TRUE_TYPE, APPLE -> TRUE_TYPE;
      case POST_SCRIPT -> POST_SCRIPT;
      case COLLECTION ->
          throw new UnusableFontException(
              "it is a collection of fonts (.ttc); give each face as a .ttf or .otf of its own");
      case WOFF, WOFF2 ->
          throw new UnusableFontException(
              "it is a font for web pages (.woff); give it as .ttf or .otf");
      default -> throw new UnusableFontException("it is no font file (.ttf or .otf)");
    };
  }

  private static String shown(String tag) {
    return tag.replaceAll("[^!-~]", "");
  }

  /** Says whether its outlines are those of PostScript. */
  boolean isPostScript() {
    return kind == POST_SCRIPT;
  }

  /** Gives a table that every font has. */
  ByteBuffer table(String tag) {
    return find(tag)
        .orElseThrow(
            () ->
                new UnusableFontException(
                    "it is damaged: it lacks the table “" + shown(tag) + "”"));
  }

  Optional<ByteBuffer> find(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  /** Puts some of the tables together again, in their order. */
  byte[] only(List<String> wanted) {
    Map<String, ByteBuffer> kept = new TreeMap<>(tables);
    kept.keySet().retainAll(wanted);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(kind);
      out.writeShort(kept.size());
      int power = Integer.highestOneBit(kept.size());
      out.writeShort(power * ENTRY);
      out.writeShort(Integer.numberOfTrailingZeros(power));
      out.writeShort((kept.size() - power) * ENTRY);
      int offset = HEADER + kept.size() * ENTRY;
      for (Map.Entry<String, ByteBuffer> each : kept.entrySet()) {
        out.write(each.getKey().getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(0);
        out.writeInt(offset);
        out.writeInt(each.getValue().limit());
        offset += padded(each.getValue().limit());
      }
      for (ByteBuffer table : kept.values()) {
        byte[] content = new byte[padded(table.limit())];
        table.get(0, content, 0, table.limit());
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
