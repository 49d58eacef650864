package io.keyplan.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Objects of a file on their way into it, in memory or passed on a piece at a time. */
final class ObjectBytes extends OutputStream {

  private static final int PIECE = 1 << 14;

  private final Map<COSName, byte[]> names = new HashMap<>();
  private byte[] bytes = new byte[PIECE];
  private int length;
  private long before;
  private boolean atLineStart;

  /** Gives the number of bytes so far. */
  long position() {
    return before + length;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Begins anew. */
  void clear() {
    length = 0;
    before = 0;
  }

  /** Passes on what there is, once that is worth it. */
  void passOn(OutputStream out, boolean all) throws IOException {
    if (all || length >= PIECE) {
      out.write(bytes, 0, length);
      before += length;
      length = 0;
    }
  }

  @Override
  public void write(int one) {
    room(1);
    bytes[length++] = (byte) one;
    atLineStart = false;
  }

  @Override
  public void write(byte[] more, int offset, int count) {
    room(count);
    System.arraycopy(more, offset, bytes, length, count);
    length += count;
    atLineStart = false;
  }

  /** Writes ASCII text as it is. */
  ObjectBytes raw(String text) {
    int count = text.length();
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    atLineStart = false;
    return this;
  }

  /** Ends the line, unless that has just been done. */
  ObjectBytes line() {
    if (!atLineStart) {
      raw("\n");
      atLineStart = true;
    }
    return this;
  }

  /** Writes a whole number. */
  ObjectBytes number(long number) {
    if (number < 0) {
      return raw(Long.toString(number));
    }
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    room(digits);
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    atLineStart = false;
    return this;
  }

  /** Writes a number of a fixed number of bytes, the highest first. */
  void binary(long number, int count) {
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
      write((int) (number >> shift));
    }
  }

  /** Writes a reference to an object of the file. */
  ObjectBytes reference(long number) {
    return number(number).raw(" 0 R");
  }

  ObjectBytes name(COSName name) throws IOException {
    byte[] known = names.get(name);
    if (known == null) {
      int start = length;
      name.writePDF(this);
      names.put(name, Arrays.copyOfRange(bytes, start, length));
    } else {
      write(known, 0, known.length);
    }
    return this;
  }

  ObjectBytes integer(COSInteger integer) {
    return number(integer.longValue());
  }

  void decimal(COSFloat decimal) throws IOException {
    decimal.writePDF(this);
  }

  /** Writes bytes of Latin letters. */
  void latin(String text) {
    byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
    write(letters, 0, letters.length);
  }

  private void room(int more) {
    if (more > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
