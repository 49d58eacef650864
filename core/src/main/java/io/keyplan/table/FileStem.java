package io.keyplan.table;

import java.nio.file.Path;

/** The name of a file without its extension, by which its table is known. */
final class FileStem {

  private FileStem() {}

  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
