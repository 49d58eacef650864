package io.keyplan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers how it was treated, or one that fails. */
final class ProbeStream extends OutputStream {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final @Nullable String failure;
  private int flushed;
  private boolean closed;

  ProbeStream() {
    this(null);
  }

  private ProbeStream(@Nullable String failure) {
    this.failure = failure;
  }

  /** Creates a stream that takes a few bytes and then fails. */
  static ProbeStream failing(String message) {
    return new ProbeStream(message);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (failure != null && bytes.size() + length > 10) {
      throw new IOException(failure);
    }
    bytes.write(from, offset, length);
  }

  @Override
  public void flush() {
    flushed = bytes.size();
  }

  @Override
  public void close() {
    closed = true;
  }

  boolean closed() {
    return closed;
  }

  /** Counts the bytes that were written after the last flush. */
  int pending() {
    return bytes.size() - flushed;
  }

  byte[] written() {
    return bytes.toByteArray();
  }
}
