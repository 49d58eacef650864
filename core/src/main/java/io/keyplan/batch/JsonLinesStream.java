package io.keyplan.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans in the lines of a file. Holds one line, and of a line without end only the beginning. */
final class JsonLinesStream implements PlanStream {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final InputStream in;
  private final long size;
  private final @Nullable Path file;
  private final @Nullable String folder;
  private long taken;
  private long number;
  private boolean repeated;
  private @Nullable PlanLine next;

  JsonLinesStream(String name, InputStream in, long size, @Nullable Path file) {
    this.name = name;
    this.in = new BufferedInputStream(in, BUFFER);
    this.size = size;
    this.file = file;
    Path parent = file == null ? null : file.getParent();
    this.folder = parent == null ? null : parent.toString();
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int end = read(line);
        number++;
        if (line.size() > 0) {
          next = line(line.toByteArray());
        }
        if (end < 0) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public PlanLine next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("the stream has ended");
    }
    PlanLine line = next;
    next = null;
    return line;
  }

  @Override
  public double share() {
    return size <= 0 ? Double.NaN : Math.min(1, (double) taken / size);
  }

  @Override
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads up to the end of the line, and gives the byte there; keeps a byte more than allowed. */
  private int read(ByteArrayOutputStream line) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= PlanLine.LONGEST) {
        line.write(next);
      }
      taken++;
      next = in.read();
    }
    taken++;
    return next;
  }

  /** What comes after an entry of a dead-letter file comes from one as well. */
  private @Nullable PlanLine line(byte[] bytes) {
    PlanLine line = PlanLine.read(name, number, bytes, folder).orElse(null);
    repeated |= line != null && line.repeated();
    return line != null && repeated ? line.again() : line;
  }
}
