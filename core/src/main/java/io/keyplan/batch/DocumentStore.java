package io.keyplan.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where documents go: a folder, or the storage of an engine that runs batches. Implementations are
 * thread-safe.
 */
public interface DocumentStore {

  /** Gives the store of a folder; it is made with the first document. */
  static DocumentStore folder(Path folder) {
    return new FolderStore(folder);
  }

  /**
   * Puts a document in its place as a whole or not at all, instead of one that may be there.
   *
   * @param path path within the store, parts divided by {@code /}
   * @throws IOException if it cannot be put there; others may still be
   * @throws UnwritableStoreException if no document can be put anywhere any more
   */
  void put(String path, byte[] content) throws IOException;

  /**
   * Gives the SHA-256 of a document in lower-case hexadecimal.
   *
   * @return empty if there is none
   * @throws IOException if it cannot be read
   */
  Optional<String> hash(String path) throws IOException;

  /**
   * Removes what a process left unfinished that was killed; a store that leaves nothing does
   * nothing. Nothing may be put meanwhile.
   *
   * @throws IOException if it cannot be removed; documents are not touched
   */
  default void clear() throws IOException {}
}
