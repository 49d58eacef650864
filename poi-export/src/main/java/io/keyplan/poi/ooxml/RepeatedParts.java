package io.keyplan.poi.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;

/**
 * What stands in one document after the other, such as styles, layouts and relationships,
 * compressed once. Thread-safe.
 *
 * <p>Parts are known by their whole content, so that nothing needs to say when one changes. They
 * hold nothing of a plan, and no more are kept than a few templates and brands have.
 */
final class RepeatedParts {

  /** A few megabytes at most. */
  private static final int MOST = 300;

  private static final int LARGEST = 64 * 1024;

  private static final List<String> NAMES =
      List.of(
          "/theme/",
          "/slideMasters/",
          "/slideLayouts/",
          "/notesMasters/",
          "[Content_Types].xml",
          ".rels",
          "docProps/app.xml",
          "tyles.xml",
          "settings.xml",
          "fontTable.xml",
          "numbering.xml",
          "Props.xml");

  private record Content(byte[] bytes, int hash) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Content that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final Map<Content, byte[]> known = new ConcurrentHashMap<>();
  private final int level;

  RepeatedParts(int level) {
    this.level = level;
  }

  /** Says whether a part is one that other documents have as well. */
  boolean has(String name, byte[] content) {
    if (content.length > 0 && content.length <= LARGEST && !leadsOutside(name, content)) {
      for (String known : NAMES) {
        if (name.contains(known)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Links to other places are those of a plan. */
  private static boolean leadsOutside(String name, byte[] content) {
    return name.endsWith(".rels")
        && new String(content, StandardCharsets.UTF_8).contains("\"External\"");
  }

  /** Gives a part as it stands in a zip file. */
  byte[] compressed(byte[] content) {
    Content key = new Content(content, Arrays.hashCode(content));
    byte[] compressed = known.get(key);
    if (compressed == null) {
      compressed = deflate(content);
      if (known.size() < MOST) {
        known.put(key, compressed);
      }
    }
    return compressed;
  }

  private byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] room = new byte[content.length + 64];
      int length = 0;
      while (!deflater.finished()) {
        if (length == room.length) {
          room = Arrays.copyOf(room, 2 * length);
        }
        length += deflater.deflate(room, length, room.length - length);
      }
      return Arrays.copyOf(room, length);
    } finally {
      deflater.end();
    }
  }
}
