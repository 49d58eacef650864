package io.keyplan.batch;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadLimits;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.PathFault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The plan files of a folder and of those within it, in the order of their paths. What is hidden is
 * passed over, and so is what systems and programs put beside files: {@code ._acme.json}, {@code
 * ~$acme.json}, {@code __MACOSX}.
 */
final class FolderStream implements PlanStream {

  private final Path folder;
  private final List<Path> files;
  private int taken;

  private FolderStream(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  static FolderStream of(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
              throws IOException {
            return !found.equals(folder) && isCompanion(found)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path found, BasicFileAttributes attributes)
              throws IOException {
            if (PlanFormat.of(found).isPresent() && isPlan(found) && !isCompanion(found)) {
              files.add(found);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(file -> name(folder, file)));
    return new FolderStream(folder, files);
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
    } catch (NoSuchFileException e) {
      fault = missing(file);
    } catch (IOException e) {
      fault = "the file cannot be read: " + e;
    }
    String parent = String.valueOf(file.toAbsolutePath().getParent());
    try {
      Path.of(parent);
    } catch (InvalidPathException e) {
      fault = "the path of its folder " + PathFault.of(e);
    }
    return new PlanLine(name(folder, file), taken, text, format, parent, fault, false, null);
  }

  @Override
  public double share() {
    return files.isEmpty() ? 1 : (double) taken / files.size();
  }

  private static boolean isCompanion(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.equals("__MACOSX")
        || Files.isHidden(file);
  }

  /** A link that leads nowhere is a plan that is missing. */
  private static boolean isPlan(Path file) {
    return Files.isRegularFile(file) || Files.isSymbolicLink(file) && !Files.exists(file);
  }

  private static String missing(Path file) {
    try {
      return "is a link to " + Files.readSymbolicLink(file) + ", which is not there";
    } catch (IOException | UnsupportedOperationException e) {
      return "the file is gone";
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
