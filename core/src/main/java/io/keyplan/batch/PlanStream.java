package io.keyplan.batch;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.model.AccountPlan;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * Plans one after the other, as they were written. What cannot be read is a line with a fault, so
 * that one broken plan does not end the stream.
 *
 * <p>Iterating throws {@link java.io.UncheckedIOException} when the input itself fails. Not
 * thread-safe.
 */
public interface PlanStream extends Iterator<PlanLine>, Closeable {

  /** Gives how much of the input was taken, from 0 to 1; NaN where that is not known. */
  double share();

  /** Gives the file that the plans are read from; empty where they come from elsewhere. */
  default Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  default void close() throws IOException {}

  /**
   * Opens a folder of JSON and YAML files, one plan each, or a JSON Lines file with a plan, or an
   * entry of a dead-letter file, in each line. Pictures are looked for beside the files, and those
   * of an entry where the manifest beside its file says that they were. Hidden files of a folder,
   * and what systems and programs put beside files, are passed over.
   *
   * @throws IOException if there is no such file or folder, or it cannot be read
   */
  static PlanStream open(Path input) throws IOException {
    return Files.isDirectory(input)
        ? FolderStream.of(input)
        : new JsonLinesStream(
            String.valueOf(input.getFileName()),
            Files.newInputStream(input),
            Files.size(input),
            input.toAbsolutePath());
  }

  /**
   * Reads JSON Lines; plans have no pictures but those written into them.
   *
   * @param name what to call the stream in messages
   * @param in the lines in UTF-8; closed with the stream
   */
  static PlanStream of(String name, InputStream in) {
    return new JsonLinesStream(name, in, -1, null);
  }

  /**
   * Takes plans as they come.
   *
   * @param name what to call the stream in messages
   */
  static PlanStream of(String name, Iterator<AccountPlan> plans) {
    return new PlanStream() {
      private long number;

      @Override
      public boolean hasNext() {
        return plans.hasNext();
      }

      @Override
      public PlanLine next() {
        return PlanLine.of(name, ++number, PlanFile.text(plans.next(), PlanFormat.JSON));
      }

      @Override
      public double share() {
        return Double.NaN;
      }
    };
  }
}
