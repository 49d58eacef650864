package io.keyplan.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file that tells what was made of every plan: a line each, only ever added to. It is locked
 * while it is open, so that two batches never write into the same folder.
 *
 * <p>Not a channel: a thread that is interrupted would close it for all others. Of what was there,
 * memory holds the place of each line only. Thread-safe.
 */
final class Manifest implements Closeable {

  /** The name of the file in the folder of a batch. */
  static final String NAME = "manifest.jsonl";

  private static final int BUFFER = 1 << 16;
  private static final String BEGINNING = "{\"source\":";

  private final Path path;
  private final RandomAccessFile file;
  private final @Nullable FileLock lock;
  private final List<DocumentJob> jobs;
  private final Map<Long, long[]> places = new HashMap<>();
  private final RecordedFolders folders = new RecordedFolders();

  private Manifest(
      Path path, RandomAccessFile file, @Nullable FileLock lock, List<DocumentJob> jobs) {
    this.path = path;
    this.file = file;
    this.lock = lock;
    this.jobs = jobs;
  }

  /**
   * Opens the file and locks it; makes it if it is missing.
   *
   * @throws IOException if it cannot be read and written, is no manifest, or if another batch holds
   *     it; what is there is then untouched
   */
  static Manifest open(Path path, List<DocumentJob> jobs) throws IOException {
    RandomAccessFile file;
    try {
      file = new RandomAccessFile(path.toFile(), "rw");
    } catch (IOException e) {
      throw new UnwritableStoreException("the manifest cannot be written: " + e.getMessage(), e);
    }
    try {
      Manifest manifest = new Manifest(path, file, lock(path, file), jobs);
      manifest.check();
      return manifest;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Starts with what is there, or with nothing.
   *
   * @param keep whether to keep what is there
   * @param each takes every line that is kept
   */
  synchronized void start(boolean keep, Consumer<Recorded> each) throws IOException {
    if (keep) {
      index(each);
    } else {
      file.setLength(0);
    }
  }

  /**
   * Gives the plan of an entry of a dead-letter file with the folder that its pictures were looked
   * for in, where this file says so.
   */
  PlanLine inItsFolder(PlanLine line) {
    return folders.inItsFolder(line);
  }

  /** Lists what is recorded of plans of a text, the latest first. */
  synchronized List<Recorded> recorded(String inputHash) throws IOException {
    List<Recorded> found = new ArrayList<>();
    for (long place : places.getOrDefault(Hashes.shortened(inputHash), new long[0])) {
      file.seek(place);
      Recorded.read(line(), jobs)
          .filter(recorded -> recorded.input().equals(inputHash))
          .ifPresent(recorded -> found.add(0, recorded));
    }
    return found;
  }

  /**
   * Adds a line as a whole or not at all.
   *
   * @throws UnwritableStoreException if it cannot be written
   */
  synchronized void add(String line) throws UnwritableStoreException {
    try {
      long end = file.length();
      try {
        file.seek(end);
        file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        file.setLength(end);
        throw e;
      }
    } catch (IOException e) {
      throw new UnwritableStoreException(path + " cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (lock != null) {
      lock.release();
    }
    file.close();
  }

  /** A file that somebody else wrote is neither emptied nor added to. */
  private void check() throws IOException {
    byte[] start = new byte[BEGINNING.length()];
    file.seek(0);
    int count = Math.max(0, file.read(start));
    if (!BEGINNING.startsWith(new String(start, 0, count, StandardCharsets.ISO_8859_1))) {
      throw new UnwritableStoreException(
          path + " is there and no manifest of a batch; name another folder", null);
    }
  }

  /** Some file systems know no locks; there the caller has to see to it. */
  private static @Nullable FileLock lock(Path path, RandomAccessFile file) throws IOException {
    FileLock lock = null;
    try {
      lock = file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      throw busy(path);
    } catch (IOException e) {
      return null;
    }
    if (lock == null) {
      throw busy(path);
    }
    return lock;
  }

  private static IOException busy(Path path) {
    return new IOException(path + " is in use: another batch is writing into this folder");
  }

  /** Notes where each line begins; cuts off the rest of one that was being written. */
  private void index(Consumer<Recorded> each) throws IOException {
    byte[] buffer = new byte[BUFFER];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long place = 0;
    long start = 0;
    file.seek(0);
    for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
      for (int i = 0; i < count; i++) {
        place++;
        if (buffer[i] == '\n') {
          note(line.toString(StandardCharsets.UTF_8), start, each);
          line.reset();
          start = place;
        } else {
          line.write(buffer[i]);
        }
      }
    }
    file.setLength(start);
  }

  private void note(String line, long start, Consumer<Recorded> each) {
    Recorded.read(line, jobs)
        .ifPresent(
            recorded -> {
              each.accept(recorded);
              folders.add(recorded);
              if (recorded.input().matches("[0-9a-f]{64}")) {
                places.merge(
                    Hashes.shortened(recorded.input()), new long[] {start}, Manifest::both);
              }
            });
  }

  private static long[] both(long[] earlier, long[] later) {
    long[] all = Arrays.copyOf(earlier, earlier.length + later.length);
    System.arraycopy(later, 0, all, earlier.length, later.length);
    return all;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, 0, i);
          return line.toString(StandardCharsets.UTF_8);
        }
      }
      line.write(buffer, 0, count);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
