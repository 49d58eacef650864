package io.keyplan.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file, which count how often they are read. */
final class BoundedSource implements RandomAccessRead {

  private final byte[] file;
  private final Budget budget;
  private int position;

  BoundedSource(byte[] file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  @Override
  public int read() {
    budget.read(1);
    return position < file.length ? file[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int most = Math.min(length, file.length - position);
    budget.read(Math.max(most, 1));
    if (most <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(file, position, target, offset, most);
    position += most;
    return most;
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long target) throws IOException {
    if (target < 0) {
      throw new IOException("a position before the file: " + target);
    }
    position = (int) Math.min(target, file.length);
  }

  @Override
  public long length() {
    return file.length;
  }

  @Override
  public boolean isEOF() {
    return position >= file.length;
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  @Override
  public void close() {
    position = file.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    if (start < 0 || length < 0) {
      throw new IOException("a part of the file that is none: " + length + " bytes at " + start);
    }
    return new RandomAccessReadView(
        this, start, Math.min(length, Math.max(0, file.length - start)));
  }
}
