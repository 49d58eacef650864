package io.keyplan.samples.matrix;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an application has on its path.
 *
 * @param name the folder that resolved it, such as {@code managed-4.0}
 * @param path jars and folders
 */
record Stack(String name, List<String> path) {

  private static final Path STACKS = Path.of("stacks");

  /** Lists the stacks that this build resolved, by name. */
  static List<Stack> resolved() throws IOException {
    try (Stream<Path> folders = Files.list(STACKS)) {
      List<Path> paths =
          folders
              .map(folder -> folder.resolve("target/path"))
              .filter(Files::exists)
              .sorted()
              .toList();
      List<Stack> stacks = new ArrayList<>();
      for (Path path : paths) {
        String name = STACKS.relativize(path).getName(0).toString();
        List<String> entries =
            Arrays.asList(Files.readString(path).strip().split(File.pathSeparator));
        stacks.add(new Stack(name, entries));
      }
      return stacks;
    }
  }

  /** Says whether it is a server's, which Spring Boot starts. */
  boolean isServer() {
    return name.startsWith("server-");
  }

  /** Says whether it is that of an application that manages no versions. */
  boolean isPlain() {
    return name.equals("plain");
  }

  /** Gives the version of a library of it, the newest where there are several. */
  Optional<String> version(String artifact) {
    Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-(\\d.*)\\.jar");
    return path.stream()
        .map(entry -> jar.matcher(String.valueOf(Path.of(entry).getFileName())))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .max(Comparator.naturalOrder());
  }

  /** Writes it as an option of Java takes it, with more of the application's own before it. */
  String with(String... own) {
    return String.join(File.pathSeparator, Stream.concat(Stream.of(own), path.stream()).toList());
  }

  @Override
  public String toString() {
    return name;
  }
}
