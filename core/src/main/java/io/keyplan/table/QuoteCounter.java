package io.keyplan.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts the quotes of a text while it is read: where all that are opened are closed, they are
 * even.
 */
final class QuoteCounter extends FilterReader {

  private boolean even = true;

  QuoteCounter(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    even ^= c == '"';
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      even ^= target[i] == '"';
    }
    return count;
  }

  boolean isEven() {
    return even;
  }
}
