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

  /** Room that one character, escaped, never exceeds. */
  private static final int LONGEST = 8;

  private byte[] bytes;
  private int length;

  /**
   * Creates an empty buffer.
   *
   * @param capacity bytes for which there is room at first
   */
  public XmlBuffer(int capacity) {
    bytes = new byte[Math.max(LONGEST, capacity)];
  }

  /** Appends markup as it is. */
  public XmlBuffer append(String markup) {
    reserve(markup.length());
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c >= 0x80) {
        return append(markup.substring(i).getBytes(StandardCharsets.UTF_8));
      }
      bytes[length++] = (byte) c;
    }
    return this;
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

  /** Writes the bytes, and begins anew. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Appends again what stands between two places. */
  void repeat(int start, int end) {
    reserve(end - start);
    System.arraycopy(bytes, start, bytes, length, end - start);
    length += end - start;
  }

  /** Takes back what stands after a place. */
  void cut(int end) {
    length = end;
  }

  /** Puts markup into a place. */
  void insert(int at, XmlBuffer markup) {
    reserve(markup.length);
    System.arraycopy(bytes, at, bytes, at + markup.length, length - at);
    System.arraycopy(markup.bytes, 0, bytes, at, markup.length);
    length += markup.length;
  }

  private XmlBuffer append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  private XmlBuffer escaped(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      reserve(LONGEST);
      char c = text.charAt(i);
      if (c >= 0x80 || c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
        i += encode(text, i);
      } else {
        ascii(c, attribute);
      }
    }
    return this;
  }

  private void ascii(char c, boolean attribute) {
    switch (c) {
      case '&' -> append("&amp;");
      case '<' -> append("&lt;");
      case '>' -> append("&gt;");
      case '"' -> append(attribute ? "&quot;" : "\"");
      case '\n' -> append(attribute ? "&#10;" : "\n");
      case '\t' -> append(attribute ? "&#9;" : "\t");
      case '\r' -> append("&#13;");
      default -> bytes[length++] = (byte) c;
    }
  }

  /** Encodes a character and says how many more units of the text it took. */
  private int encode(String text, int at) {
    if (XmlCharacters.isPair(text, at)) {
      int point = text.codePointAt(at);
      bytes[length++] = (byte) (0xF0 | point >> 18);
      bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    char c = XmlCharacters.clean(text.charAt(at));
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[length++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  private void reserve(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
