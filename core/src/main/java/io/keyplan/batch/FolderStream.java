package io.keyplan.batch;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadLimits;
import io.keyplan.model.InvalidPlanException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The plan files of a folder and of those within it, in the order of their paths. */
final class FolderStream implements PlanStream {

  private final Path folder;
  private final List<Path> files;
  private int taken;

  private FolderStream(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  static FolderStream of(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new FolderStream(
          folder,
          all.filter(file -> PlanFormat.of(file).isPresent() && Files.isRegularFile(file))
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean hasNext() {
    return taken < files.size();
  }

  @Override
  public PlanLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream has ended");
    }
    Path file = files.get(taken++);
    PlanFormat format = PlanFormat.of(file).orElse(PlanFormat.JSON);
    String text = "";
    String fault = null;
    try {
      text = PlanFile.characters(file, ReadLimits.STANDARD.bytes());
    } catch (InvalidPlanException e) {
      fault = e.problems().get(0).message();
    } catch (IOException e) {
      fault = "the file cannot be read: " + e;
    }
    Path parent = file.toAbsolutePath().getParent();
    return new PlanLine(
        name(folder, file),
        taken,
        text,
        format,
        parent == null ? null : parent.toString(),
        fault,
        false);
  }

  @Override
  public double share() {
    return files.isEmpty() ? 1 : (double) taken / files.size();
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
