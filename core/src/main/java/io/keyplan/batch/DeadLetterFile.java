package io.keyplan.batch;

import io.keyplan.file.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of plans of which something is missing; made with the first of them. A file that is
 * there is only replaced if nothing in it was repaired: else the new one bears a number.
 *
 * <p>Not a channel: a thread that is interrupted would close it for all others. Locked while it is
 * written, since batches of two folders may name the same.
 */
final class DeadLetterFile implements Closeable {

  private final Path wanted;
  private final List<Path> kept = new ArrayList<>();
  private @Nullable Path path;
  private @Nullable RandomAccessFile file;

  private DeadLetterFile(Path wanted) {
    this.wanted = wanted;
  }

  /** Takes the usual name; what is there under that name stays, if it is no such file. */
  static DeadLetterFile usual(Path wanted) {
    return new DeadLetterFile(wanted);
  }

  /**
   * Takes a file that somebody named; changes nothing yet.
   *
   * @param manifest the manifest of the batch
   * @param input where its plans come from, if that is a file
   * @throws UnusableDeadLettersException if it is one of these, a folder, or holds something else
   */
  static DeadLetterFile named(Path wanted, Path manifest, Optional<Path> input) throws IOException {
    if (isSame(wanted, manifest)) {
      throw new UnusableDeadLettersException(
          wanted + " is the manifest; name another file for plans that fail");
    }
    if (input.isPresent() && isSame(wanted, input.get())) {
      throw new UnusableDeadLettersException(
          wanted + " is where the plans come from; name another file for those that fail");
    }
    if (Files.isDirectory(wanted)) {
      throw new UnusableDeadLettersException(wanted + " is a folder; name a file in it");
    }
    if (Files.exists(wanted) && !Content.of(wanted).mayBeDeadLetters()) {
      throw new UnusableDeadLettersException(
          wanted + " is there and holds no dead letters; name another file for plans that fail");
    }
    return new DeadLetterFile(wanted);
  }

  /**
   * Removes the file of an earlier run, unless it holds repairs.
   *
   * @param input where the plans come from, if that is a file
   */
  void clear(Optional<Path> input) throws IOException {
    for (int number = 1; Files.exists(numbered(number), LinkOption.NOFOLLOW_LINKS); number++) {
      Path earlier = numbered(number);
      if (input.isPresent() && isSame(earlier, input.get())) {
        continue;
      }
      if (Files.isRegularFile(earlier) && Content.of(earlier).isUnrepaired() && !isHeld(earlier)) {
        Files.delete(earlier);
        return;
      }
      kept.add(earlier);
    }
  }

  /** Adds an entry, and hands it to the file system at once. */
  void add(String line) throws UnwritableStoreException {
    try {
      if (file == null) {
        file = create();
      }
      file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnwritableStoreException(
          (path == null ? wanted : path) + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Gives the file, if there was something to write. */
  Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** Lists the files of earlier runs that stayed, since they hold repairs or something else. */
  List<Path> kept() {
    return List.copyOf(kept);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private RandomAccessFile create() throws IOException {
    AtomicFile.makeFolder(wanted);
    for (int number = 1; ; number++) {
      try {
        Path free = Files.createFile(numbered(number));
        RandomAccessFile made = new RandomAccessFile(free.toFile(), "rw");
        path = free;
        lock(made);
        return made;
      } catch (FileAlreadyExistsException e) {
        // The next number.
      }
    }
  }

  private Path numbered(int number) {
    if (number == 1) {
      return wanted;
    }
    String name = wanted.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return wanted.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
  }

  private static boolean isHeld(Path earlier) throws IOException {
    try (RandomAccessFile opened = new RandomAccessFile(earlier.toFile(), "rw")) {
      return !lock(opened);
    }
  }

  /** Some file systems know no locks; there the caller has to see to it. */
  private static boolean lock(RandomAccessFile opened) {
    try {
      FileLock lock = opened.getChannel().tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isSame(Path file, Path other) throws IOException {
    return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
        || Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
  }

  /**
   * What a file holds.
   *
   * @param lines lines that are not blank
   * @param entries lines that are entries
   * @param unrepaired entries that are as they were written
   */
  private record Content(long lines, long entries, long unrepaired) {

    static Content of(Path file) throws IOException {
      long lines = 0;
      long entries = 0;
      long unrepaired = 0;
      try (PlanStream plans = PlanStream.of("", Files.newInputStream(file))) {
        while (plans.hasNext()) {
          PlanLine line = plans.next();
          lines++;
          entries += line.repeated() ? 1 : 0;
          unrepaired += line.isUnrepaired() ? 1 : 0;
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return new Content(lines, entries, unrepaired);
    }

    boolean mayBeDeadLetters() {
      return lines == 0 || entries > 0;
    }

    boolean isUnrepaired() {
      return lines == unrepaired;
    }
  }
}
