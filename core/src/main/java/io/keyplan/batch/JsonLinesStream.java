package io.keyplan.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans in the lines of a file. */
final class JsonLinesStream implements PlanStream {

  private final String name;
  private final LineReader lines;
  private final long size;
  private final @Nullable Path file;
  private final @Nullable String folder;
  private @Nullable RecordedFolders recorded;
  private long number;
  private boolean repeated;
  private @Nullable PlanLine next;

  JsonLinesStream(String name, InputStream in, long size, @Nullable Path file) {
    this.name = name;
    this.lines = new LineReader(in);
    this.size = size;
    this.file = file;
    Path parent = file == null ? null : file.getParent();
    this.folder = parent == null ? null : parent.toString();
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        byte[] line = lines.next();
        if (line == null) {
          break;
        }
        number++;
        next = line.length == 0 ? null : line(line);
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
    return size <= 0 ? Double.NaN : Math.min(1, (double) lines.taken() / size);
  }

  @Override
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** What comes after an entry of a dead-letter file comes from one as well. */
  private @Nullable PlanLine line(byte[] bytes) throws IOException {
    PlanLine line = PlanLine.read(name, number, bytes, folder).orElse(null);
    if (line == null) {
      return null;
    }
    repeated |= line.repeated();
    return repeated ? inItsFolder(line).again() : line;
  }

  private PlanLine inItsFolder(PlanLine line) throws IOException {
    if (file == null || line.failed() == null) {
      return line;
    }
    if (recorded == null) {
      recorded = RecordedFolders.of(file.resolveSibling(Manifest.NAME));
    }
    return recorded.inItsFolder(line);
  }
}
