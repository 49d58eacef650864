package io.keyplan.pdf.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the operators of a page's content (PDF 32000-1, annex A). Lives for one page. */
final class Operators {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final int LARGEST = 1_000_000;

  private byte[] bytes = new byte[8192];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  int length() {
    return length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Writes ASCII text as it is. */
  Operators raw(String text) {
    int count = text.length();
    room(count + 1);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Writes an operator and ends the line. */
  Operators op(String operator) {
    raw(operator);
    bytes[length++] = '\n';
    return this;
  }

  /** Writes a number with up to two decimals, and a space. */
  Operators num(double value) {
    room(16);
    long hundredths = Math.round(Math.max(-LARGEST, Math.min(value, LARGEST)) * 100);
    if (hundredths < 0) {
      bytes[length++] = '-';
      hundredths = -hundredths;
    }
    digits(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest > 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + rest / 10);
      if (rest % 10 > 0) {
        bytes[length++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[length++] = ' ';
    return this;
  }

  private void digits(long number) {
    long power = 1;
    while (power * 10 <= number) {
      power *= 10;
    }
    for (long left = number; power > 0; power /= 10) {
      bytes[length++] = (byte) ('0' + left / power);
      left %= power;
    }
  }

  /** Writes glyphs by their numbers, two bytes each, as a string in hexadecimal digits. */
  Operators glyphs(char[] glyphs) {
    room(glyphs.length * 4 + 3);
    bytes[length++] = '<';
    for (char glyph : glyphs) {
      hex(glyph);
    }
    bytes[length++] = '>';
    bytes[length++] = ' ';
    return this;
  }

  /** Writes text as a string in hexadecimal digits, in UTF-16. */
  Operators text(String text) {
    room(text.length() * 4 + 8);
    bytes[length++] = '<';
    hex('\uFEFF');
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    bytes[length++] = '>';
    bytes[length++] = ' ';
    return this;
  }

  private void hex(char number) {
    bytes[length++] = HEX[number >> 12];
    bytes[length++] = HEX[number >> 8 & 0xF];
    bytes[length++] = HEX[number >> 4 & 0xF];
    bytes[length++] = HEX[number & 0xF];
  }
}
