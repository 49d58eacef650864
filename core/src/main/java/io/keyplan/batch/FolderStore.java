package io.keyplan.batch;

import io.keyplan.file.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of documents. A file is filled in a folder for unfinished ones and then moved, so that
 * what a process leaves when it is killed lies in one place.
 */
final class FolderStore implements DocumentStore {

  private static final String UNFINISHED = ".keyplan-unfinished";

  private final Path folder;
  private final Path unfinished;

  FolderStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.unfinished = this.folder.resolve(UNFINISHED);
  }

  /**
   * Makes the place for unfinished files, without those of a run that was killed. Only whoever
   * holds the folder's manifest may do so.
   *
   * @throws UnwritableStoreException if it cannot be made
   */
  void open() throws IOException {
    try {
      clear();
      if (Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
        throw new FileSystemException(
            unfinished.toString(), null, UNFINISHED + " is there and no folder; take it away");
      }
      Files.createDirectories(unfinished);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void clear() throws IOException {
    if (!isOurs()) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.list(unfinished)) {
      left = files.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : left) {
      if (AtomicFile.isTemporaryName(file.getFileName().toString())
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.deleteIfExists(file);
      }
    }
    try {
      Files.deleteIfExists(unfinished);
    } catch (DirectoryNotEmptyException e) {
      // Somebody keeps something there, which stays.
    }
  }

  /** What a link leads to is not of this store. */
  private boolean isOurs() {
    return Files.isDirectory(unfinished, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    Path temporary = unfinished.resolve(AtomicFile.temporaryName());
    try {
      fill(temporary, content);
      Path target = target(path);
      AtomicFile.makeFolder(target);
      AtomicFile.move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public Optional<String> hash(String path) throws IOException {
    Path target = target(path);
    return Files.isRegularFile(target)
        ? Optional.of(Hashes.of(Files.readAllBytes(target)))
        : Optional.empty();
  }

  private void fill(Path temporary, byte[] content) throws IOException {
    try {
      AtomicFile.makeFolder(temporary);
      AtomicFile.fill(temporary, content);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private Path target(String path) throws IOException {
    Path target = folder.resolve(path).normalize();
    if (!target.startsWith(folder) || target.equals(folder)) {
      throw new IOException("\"" + path + "\" leads out of " + folder);
    }
    return target;
  }

  private UnwritableStoreException unwritable(IOException e) {
    String reason =
        e instanceof FileSystemException found && found.getReason() != null
            ? found.getReason()
            : e.getClass().getSimpleName() + ": " + e.getMessage();
    return new UnwritableStoreException("nothing can be written to " + folder + ": " + reason, e);
  }
}
