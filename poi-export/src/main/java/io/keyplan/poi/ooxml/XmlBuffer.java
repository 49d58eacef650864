package io.keyplan.poi.ooxml;

import io.keyplan.value.XmlCharacters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML on its way into a part, in UTF-8 from the start: a builder of text takes twice the room as
 * soon as a dash or a Polish name is in it, and is slow to encode.
 *
 * <p>Not thread-safe.
 */
public final class XmlBuffer {

  /** Says of each character whether it stands for itself in every place, in one byte. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0x20; c < PLAIN.length; c++) {
      PLAIN[c] = "&<>\"".indexOf(c) < 0;
    }
  }

  private byte[] bytes;
  private int length;

  /**
   * Creates an empty buffer.
   *
   * @param capacity bytes for which there is room at first
   */
  public XmlBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Appends markup as it is. */
  public XmlBuffer append(String markup) {
    int end = markup.length();
    reserve(end);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < end; i++) {
      char c = markup.charAt(i);
      if (c >= 0x80) {
        length = at;
        return append(markup.substring(i).getBytes(StandardCharsets.UTF_8));
      }
      to[at++] = (byte) c;
    }
    length = at;
    return this;
  }

  /** Appends a whole number. */
  public XmlBuffer append(long number) {
    if (number < 0) {
      return append(Long.toString(number));
    }
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    reserve(digits);
    length += digits;
    long rest = number;
    for (int at = length - 1; digits > 0; digits--) {
      bytes[at--] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return this;
  }

  /** Appends the markup of another buffer. */
  public XmlBuffer append(XmlBuffer more) {
    return append(more.bytes, more.length);
  }

  /** Appends a text, escaped for the content of an element. */
  public XmlBuffer text(String text) {
    return escaped(text, false);
  }

  /** Appends a text, escaped for an attribute in double quotes. */
  public XmlBuffer value(String text) {
    return escaped(text, true);
  }

  /** Gives the number of bytes. */
  public int length() {
    return length;
  }

  /** Gives the bytes. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** Begins anew. */
  void clear() {
    length = 0;
  }

  /** Writes the bytes, and begins anew. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private XmlBuffer append(byte[] more) {
    return append(more, more.length);
  }

  private XmlBuffer append(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  private XmlBuffer escaped(String text, boolean attribute) {
    int end = text.length();
    int i = 0;
    while (i < end) {
      i = plain(text, i);
      if (i == end) {
        break;
      }
      char c = text.charAt(i);
      if (isAscii(c)) {
        escape(c, attribute);
        i++;
      } else {
        int start = i;
        while (i < end && !isAscii(text.charAt(i))) {
          i++;
        }
        String others = XmlCharacters.clean(text.substring(start, i));
        append(others.getBytes(StandardCharsets.UTF_8));
      }
    }
    return this;
  }

  /** Appends what stands for itself; gives where that ends. */
  private int plain(String text, int from) {
    int end = text.length();
    reserve(end - from);
    byte[] to = bytes;
    int at = length;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= PLAIN.length || !PLAIN[c]) {
        break;
      }
      to[at++] = (byte) c;
      i++;
    }
    length = at;
    return i;
  }

  /** Says whether a character is one byte, and one that XML can carry. */
  private static boolean isAscii(char c) {
    return c < 0x80 && (c >= 0x20 || c == '\t' || c == '\n' || c == '\r');
  }

  private void escape(char c, boolean attribute) {
    switch (c) {
      case '&' -> append("&amp;");
      case '<' -> append("&lt;");
      case '>' -> append("&gt;");
      case '"' -> append(attribute ? "&quot;" : "\"");
      case '\n' -> append(attribute ? "&#10;" : "\n");
      case '\t' -> append(attribute ? "&#9;" : "\t");
      case '\r' -> append("&#13;");
      default -> append(String.valueOf(c));
    }
  }

  private void reserve(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
