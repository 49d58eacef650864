package io.keyplan.brand;

import io.keyplan.file.EnclosedFile;
import io.keyplan.file.EnclosedFile.Refused;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a brand, read once each: from the folder of the brand file, or from memory. Lives
 * while a brand is read.
 */
final class BrandFiles {

  private final @Nullable Path folder;
  private final Map<String, byte[]> contents;
  private final BrandLimits limits;
  private long total;

  private BrandFiles(@Nullable Path folder, Map<String, byte[]> contents, BrandLimits limits) {
    this.folder = folder;
    this.contents = new LinkedHashMap<>(contents);
    this.limits = limits;
  }

  /** Takes files from a folder. */
  static BrandFiles in(Path folder, BrandLimits limits) {
    return new BrandFiles(folder, Map.of(), limits);
  }

  /** Takes files from memory. */
  static BrandFiles of(Map<String, byte[]> contents, BrandLimits limits) {
    return new BrandFiles(null, contents, limits);
  }

  byte[] read(String path) throws Refused {
    byte[] content = contents.get(path);
    if (content == null) {
      if (folder == null) {
        throw new Refused("is not there");
      }
      content = EnclosedFile.read(folder, path, limits.bytes());
      contents.put(path, content);
      total += content.length;
      if (total > limits.total()) {
        throw new Refused("makes the brand larger than " + limits.total() + " bytes");
      }
    }
    return content;
  }

  /** Gives the files that were read, by path. */
  Map<String, byte[]> contents() {
    return contents;
  }
}
