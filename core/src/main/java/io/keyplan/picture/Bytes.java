package io.keyplan.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and marks out of a file's content, and notices when it breaks off. */
final class Bytes {

  private final byte[] content;

  Bytes(byte[] content) {
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  int length() {
    return content.length;
  }

  boolean startWith(String mark) {
    return has(mark, 0);
  }

  /** Says whether the characters of a mark, one byte each, stand at an offset. */
  boolean has(String mark, int offset) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    return offset >= 0
        && offset + (long) expected.length <= content.length
        && Arrays.equals(content, offset, offset + expected.length, expected, 0, expected.length);
  }

  int at(int offset) throws UnusablePicture {
    if (offset < 0 || offset >= content.length) {
      throw new UnusablePicture("breaks off: the file is not whole");
    }
    return content[offset] & 0xFF;
  }

  int bigShort(int offset) throws UnusablePicture {
    return at(offset) << 8 | at(offset + 1);
  }

  int littleShort(int offset) throws UnusablePicture {
    return at(offset) | at(offset + 1) << 8;
  }

  /** Reads 32 bits; what is above the range of an int comes out as its largest value. */
  int bigInt(int offset) throws UnusablePicture {
    long value = (long) bigShort(offset) << 16 | bigShort(offset + 2);
    return (int) Math.min(value, Integer.MAX_VALUE);
  }
}
