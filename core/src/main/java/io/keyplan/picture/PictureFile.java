package io.keyplan.picture;

import io.keyplan.file.EnclosedFile;
import io.keyplan.value.PathFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds a picture's file beside the file that names it, and nowhere else. */
final class PictureFile {

  private PictureFile() {}

  /**
   * Checks the writing of a path, whether or not there is such a file.
   *
   * @param owner what names the picture, as messages call it
   */
  static void checkWriting(String source, String owner) throws UnusablePicture {
    if (source.regionMatches(true, 0, "http:", 0, 5)
        || source.regionMatches(true, 0, "https:", 0, 6)) {
      throw new UnusablePicture(
          "is a web address, and nothing is fetched from the web; keep the file beside the "
              + owner);
    }
    if (EnclosedFile.isElsewhere(source)) {
      throw new UnusablePicture(
          "is no path from the " + owner + "'s own folder; write one such as photos/ann.png");
    }
    if (source.indexOf('\\') >= 0) {
      throw new UnusablePicture("has \\ in it; write / between folders");
    }
    if (EnclosedFile.isTooLong(source)) {
      throw new UnusablePicture("is longer than a path can be");
    }
    if (EnclosedFile.leaves(source)) {
      throw leaving(owner);
    }
  }

  private static UnusablePicture leaving(String owner) {
    return new UnusablePicture("leaves the " + owner + "'s folder");
  }

  /** Reads a file within a folder; links may stay in the folder but not leave it. */
  static byte[] read(Path folder, String source, String owner, PictureLimits limits)
      throws UnusablePicture {
    try {
      Path file = folder.resolve(source);
      if (!Files.exists(file)) {
        throw new UnusablePicture("is not there" + EnclosedFile.nearest(folder, source));
      }
      Path real = file.toRealPath();
      if (!real.startsWith(folder.toRealPath())) {
        throw leaving(owner);
      }
      if (!Files.isRegularFile(real)) {
        throw new UnusablePicture("is no file");
      }
      return content(real, limits);
    } catch (InvalidPathException e) {
      throw new UnusablePicture(PathFault.of(e));
    } catch (FileSystemException | SecurityException e) {
      throw new UnusablePicture("cannot be opened");
    } catch (IOException e) {
      throw new UnusablePicture("cannot be read: " + e.getMessage());
    }
  }

  private static byte[] content(Path file, PictureLimits limits)
      throws IOException, UnusablePicture {
    long size = Files.size(file);
    if (size > limits.bytes()) {
      throw new UnusablePicture("has " + size + " bytes; a picture may have " + limits.bytes());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) size);
    }
  }
}
