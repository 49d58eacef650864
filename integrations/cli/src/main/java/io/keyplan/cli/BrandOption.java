package io.keyplan.cli;

import io.keyplan.brand.Brand;
import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whose look documents have. */
final class BrandOption {

  @Option(
      names = "--brand",
      paramLabel = "FILE",
      description = "A brand file: the company's own masters, letterhead, fonts and colours.")
  private @Nullable Path file;

  /**
   * Reads the brand; its problems go to the others.
   *
   * @return null where none is named, or where there is a problem
   */
  @Nullable Brand read(OptionValues values) {
    return file == null ? null : read(file, values);
  }

  /**
   * Reads a brand file; its problems go to the others.
   *
   * @return null where there is a problem
   */
  static @Nullable Brand read(Path file, OptionValues values) {
    try {
      return Brand.load(file);
    } catch (InvalidFileException e) {
      e.problems().forEach(problem -> values.problem(file + ": " + problem));
    } catch (NoSuchFileException e) {
      values.problem("--brand: " + file + ": there is no such file");
    } catch (IOException e) {
      values.problem("--brand: " + file + ": cannot be read: " + KeyplanCommand.describe(e));
    }
    return null;
  }
}
