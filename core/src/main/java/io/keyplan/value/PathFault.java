package io.keyplan.value;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Says why a text is no path on this machine. */
public final class PathFault {

  private static final String REPLACEMENT = "\uFFFD";

  private PathFault() {}

  /** Gives a reason that follows what was to be a path, such as {@code has letters that …}. */
  public static String of(InvalidPathException e) {
    boolean plain = e.getInput().chars().allMatch(letter -> letter < 128);
    return plain || knowsAllLetters() ? "is no path" : "has " + letters();
  }

  /**
   * Tells what is wrong with the folder that the process runs in: Java cannot name it, and finds
   * nothing in it, where its path has letters that the locale does not know.
   *
   * @return a sentence; empty if nothing is
   */
  public static String ofWorkingFolder() {
    String folder = System.getProperty("user.dir", "");
    try {
      return folder.contains(REPLACEMENT) && !Path.of("").toAbsolutePath().toFile().isDirectory()
          ? "the path of this folder has " + letters()
          : "";
    } catch (InvalidPathException e) {
      return "the path of this folder has " + letters();
    }
  }

  private static String letters() {
    return "letters that this machine's locale does not know (its character set is "
        + charset()
        + "); set one of UTF-8, such as LC_ALL=C.UTF-8";
  }

  private static boolean knowsAllLetters() {
    try {
      return Charset.forName(charset()).newEncoder().canEncode("\u00E9\u0416\u4E2D");
    } catch (IllegalCharsetNameException
        | UnsupportedCharsetException
        | UnsupportedOperationException e) {
      return false;
    }
  }

  private static String charset() {
    return System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
  }
}
