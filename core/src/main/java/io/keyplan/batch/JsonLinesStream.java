package io.keyplan.batch;

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
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long taken;
  private long number;
  private boolean repeated;
  private @Nullable PlanLine next;

  JsonLinesStream(String name, InputStream in, long size, @Nullable Path file) {
    this.name = name;
    this.in = in;
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
        boolean more = read(line);
        number++;
        if (line.size() > 0) {
          next = line(line.toByteArray());
        }
        if (!more) {
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

  /**
   * Reads up to the end of the line, and says whether another may follow; keeps a byte more than
   * allowed.
   */
  private boolean read(ByteArrayOutputStream line) throws IOException {
    while (fill()) {
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = PlanLine.LONGEST + 1 - line.size();
      line.write(buffer, start, Math.min(at - start, room));
      taken += at - start;
      if (at < end) {
        at++;
        taken++;
        return true;
      }
    }
    return false;
  }

  /** Makes sure that there is a byte to take, unless the stream has ended. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  /** What comes after an entry of a dead-letter file comes from one as well. */
  private @Nullable PlanLine line(byte[] bytes) {
    PlanLine line = PlanLine.read(name, number, bytes, folder).orElse(null);
    repeated |= line != null && line.repeated();
    return line != null && repeated ? line.again() : line;
  }
}
