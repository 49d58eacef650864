package io.keyplan.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Escapes halves of surrogate pairs: they stand only within JSON strings, and UTF-8 cannot carry
 * them.
 */
final class LoneSurrogateEscape extends FilterWriter {

  private static final int NONE = -1;

  private int high = NONE;

  LoneSurrogateEscape(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    if (high != NONE && Character.isLowSurrogate(next)) {
      out.write(high);
      out.write(next);
      high = NONE;
      return;
    }
    escapePending();
    if (Character.isHighSurrogate(next)) {
      high = next;
    } else if (Character.isLowSurrogate(next)) {
      escape(next);
    } else {
      out.write(next);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }

  private void escapePending() throws IOException {
    if (high != NONE) {
      escape(high);
      high = NONE;
    }
  }

  private void escape(int half) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04x", half));
  }
}
