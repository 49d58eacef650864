package io.keyplan.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cuts marked regions out of source files. */
final class Snippet {

  private Snippet() {}

  /**
   * Gives the lines between {@code // snippet: name} and {@code // end}, moved to the left margin.
   *
   * @param reference name of the class and of the region, as in {@code BuildAPlan#build}
   */
  static String of(List<Path> sources, String reference) throws IOException {
    String[] names = reference.split("#");
    Path source =
        sources.stream()
            .map(folder -> folder.resolve(names[0] + ".java"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no program " + names[0]));
    List<String> lines = Files.readAllLines(source);
    List<String> stripped = lines.stream().map(String::strip).toList();
    int begin = stripped.indexOf("// snippet: " + names[1]);
    if (begin < 0) {
      throw new IllegalArgumentException("no snippet " + reference);
    }
    int end = begin + stripped.subList(begin, stripped.size()).indexOf("// end");
    String region = String.join("\n", lines.subList(begin + 1, end));
    return region.stripTrailing().stripIndent() + "\n";
  }
}
