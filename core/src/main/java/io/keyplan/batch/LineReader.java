package io.keyplan.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes. Holds one line, and of a line without end only the beginning. */
final class LineReader implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long taken;
  private boolean ended;

  LineReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a line without its end; of one that is longer than {@link PlanLine#LONGEST}, a byte more
   * than that.
   *
   * @return null when there is none any more
   */
  byte @Nullable [] next() throws IOException {
    if (ended) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    ended = !read(line);
    return line.toByteArray();
  }

  /** Gives how many bytes were taken. */
  long taken() {
    return taken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads up to the end of the line, and says whether another may follow. */
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

  /** Makes sure that there is a byte to take, unless the input has ended. */
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }
}
