package io.keyplan.batch;

import io.keyplan.file.AtomicFile;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file of plans of which something is missing; made with the first of them. Not a channel: a
 * thread that is interrupted would close it for all others.
 */
final class DeadLetterFile implements Closeable {

  private final Path path;
  private @Nullable OutputStream out;

  /** Creates the file anew: one of an earlier run goes. */
  DeadLetterFile(Path path) throws IOException {
    this.path = path;
    Files.deleteIfExists(path);
  }

  /** Adds an entry, and hands it to the file system at once. */
  void add(String line) throws UnwritableStoreException {
    try {
      if (out == null) {
        AtomicFile.makeFolder(path);
        out = new FileOutputStream(path.toFile());
      }
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnwritableStoreException(path + " cannot be written: " + e.getMessage(), e);
    }
  }

  boolean isEmpty() {
    return out == null;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
