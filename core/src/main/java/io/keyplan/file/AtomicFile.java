package io.keyplan.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Writes files that are there as a whole or not at all. */
public final class AtomicFile {

  private static final Pattern TEMPORARY = Pattern.compile("\\.keyplan-[0-9a-z]{1,13}\\.tmp");

  private AtomicFile() {}

  /**
   * Writes a file, in place of one that may be there; missing folders are made.
   *
   * @throws IOException if it cannot be written; what was there before is then untouched
   */
  public static void write(Path target, byte[] content) throws IOException {
    makeFolder(target);
    // In the target's folder, since only a move within a file system is atomic.
    Path temporary = target.resolveSibling(temporaryName());
    try {
      fill(temporary, content);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Names a file that is not there yet. Not by {@link Files#createTempFile}: nobody but the owner
   * may read what that makes.
   */
  public static String temporaryName() {
    long number = ThreadLocalRandom.current().nextLong();
    return ".keyplan-" + Long.toUnsignedString(number, 36) + ".tmp";
  }

  /** Says whether a name is one that {@link #temporaryName} gives. */
  public static boolean isTemporaryName(String name) {
    return TEMPORARY.matcher(name).matches();
  }

  /**
   * Makes the folder of a file, where it is missing.
   *
   * @throws IOException if it cannot be made
   */
  public static void makeFolder(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /**
   * Fills a file that is not there yet.
   *
   * @throws IOException if it cannot be written
   */
  public static void fill(Path temporary, byte[] content) throws IOException {
    Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Gives a file that is complete its name, in place of one that may be there.
   *
   * @throws IOException if it cannot be moved
   */
  public static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
