package io.keyplan.file;

import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import io.keyplan.value.PathFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads files that a settings file names: within its folder, and nowhere else. */
public final class EnclosedFile {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final int LONGEST_PATH = 1_000;
  private static final int MOST_NEIGHBOURS = 1_000;

  private EnclosedFile() {}

  /** Thrown where a file must not or cannot be read; the message goes on after its name. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public Refused(String message) {
      super(message);
    }
  }

  /**
   * Reads a file; links may stay in the folder but not leave it.
   *
   * @param source its path from the folder on, with / between names
   * @param most how many bytes it may have
   * @throws Refused if the path leaves the folder, or the file is not there, no file, larger than
   *     that, or cannot be read
   */
  public static byte[] read(Path folder, String source, long most) throws Refused {
    checkWriting(source);
    try {
      Path file = folder.resolve(source);
      if (!Files.exists(file)) {
        throw new Refused("is not there" + nearest(folder, source));
      }
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw new Refused("leaves the folder of the file that names it");
      }
      if (!Files.isRegularFile(real)) {
        throw new Refused("is no file");
      }
      try (InputStream in = Files.newInputStream(real)) {
        byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (content.length > most) {
          throw new Refused("is larger than " + most + " bytes");
        }
        return content;
      }
    } catch (InvalidPathException e) {
      throw new Refused(PathFault.of(e));
    } catch (IOException | SecurityException e) {
      throw new Refused("cannot be read: " + e.getMessage());
    }
  }

  private static void checkWriting(String source) throws Refused {
    if (isElsewhere(source)) {
      throw new Refused(
          "is no path from the folder on; keep the file beside the one that names it");
    }
    if (source.indexOf('\\') >= 0) {
      throw new Refused("has \\ in it; write / between folders");
    }
    if (isTooLong(source)) {
      throw new Refused("is longer than a path can be");
    }
    if (leaves(source)) {
      throw new Refused("leaves the folder of the file that names it");
    }
  }

  /** Says whether a source begins at a root or with a scheme, and not in the folder. */
  public static boolean isElsewhere(String source) {
    return SCHEME.matcher(source).matches() || source.startsWith("/") || source.startsWith("\\");
  }

  /** Says whether a source is longer than a path can be. */
  public static boolean isTooLong(String source) {
    return source.length() > LONGEST_PATH;
  }

  /**
   * Says whether a path leaves the folder that it begins in. Counts folders down and up again, so
   * that no link and no file system has a say in it.
   */
  public static boolean leaves(String source) {
    int depth = 0;
    for (String name : source.split("/", -1)) {
      depth += name.equals("..") ? -1 : name.isEmpty() || name.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names the file beside one that is not there whose name is nearest; empty for none.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static String nearest(Path folder, String source) throws IOException {
    int slash = source.lastIndexOf('/');
    String parent = source.substring(0, slash + 1);
    Path neighbours = folder.resolve(parent);
    if (!Files.isDirectory(neighbours)
        || !neighbours.toRealPath().startsWith(folder.toRealPath())) {
      return "";
    }
    try (Stream<Path> files = Files.list(neighbours)) {
      List<String> names =
          files.limit(MOST_NEIGHBOURS).map(file -> file.getFileName().toString()).sorted().toList();
      return NearestName.of(source.substring(slash + 1), names)
          .map(name -> "; did you mean \"" + Excerpt.of(parent + name) + "\"?")
          .orElse("");
    }
  }
}
