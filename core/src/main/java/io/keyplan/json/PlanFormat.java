package io.keyplan.json;

import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the text of a plan is written. */
public enum PlanFormat {
  /** JSON as RFC 8259 defines it, without comments or trailing commas. */
  JSON("json"),
  /**
   * One YAML 1.2 document without aliases and tags; where a field holds a text, words and numbers
   * need no quotes.
   */
  YAML("yaml", "yml");

  private final List<String> extensions;

  PlanFormat(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** Tells the format from a file's extension; empty when it is none of a plan's. */
  public static Optional<PlanFormat> of(Path file) {
    Path fileName = file.getFileName();
    String name = fileName == null ? "" : fileName.toString().toLowerCase(Locale.ROOT);
    for (PlanFormat format : values()) {
      if (format.extensions.stream().anyMatch(extension -> name.endsWith("." + extension))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  TokenReader tokens(Reader text, ReadLimits limits) {
    return this == JSON ? new JsonTokens(text, limits) : new YamlTokens(text);
  }

  /** Gives the text of a tree, ended by a line feed. */
  String text(Object tree) {
    return this == JSON ? JsonWriter.text(tree) : YamlWriter.text(tree);
  }

  /** Lists the file extensions without a dot, the usual one first. */
  public List<String> extensions() {
    return extensions;
  }
}
