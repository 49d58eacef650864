package io.keyplan;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files that are there as a whole or not at all. */
final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file, in place of one that may be there; missing folders are made.
   *
   * @throws IOException if it cannot be written; what was there before is then untouched
   */
  static void write(Path target, byte[] content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path temporary = temporaryBeside(target);
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Names a file in the target's folder, since only a move within a file system is atomic. Not by
   * {@link Files#createTempFile}: nobody but the owner may read what that makes.
   */
  private static Path temporaryBeside(Path target) {
    long number = ThreadLocalRandom.current().nextLong();
    return target.resolveSibling(".keyplan-" + Long.toUnsignedString(number, 36) + ".tmp");
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
