package io.keyplan.json;

import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads settings in YAML or JSON as nodes that know where they stand. Thread-safe. */
public final class NodeFile {

  /** Settings are written by people: nobody writes a megabyte of them. */
  private static final ReadLimits LIMITS = ReadLimits.STANDARD.withBytes(1 << 20);

  private NodeFile() {}

  /**
   * Reads a file; its extension tells the format, YAML where it is none of a plan's.
   *
   * @param found takes the problems of a text that could be read to its end
   * @throws InvalidFileException with every problem of a text that could not
   * @throws IOException if the file cannot be read
   */
  public static Node read(Path file, SettingProblems found) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, PlanFormat.of(file).orElse(PlanFormat.YAML), found);
    }
  }

  /**
   * Reads bytes in UTF-8, UTF-16 or UTF-32; the stream stays open.
   *
   * @param found takes the problems of a text that could be read to its end
   * @throws InvalidFileException with every problem of a text that could not
   * @throws IOException if the stream cannot be read
   */
  public static Node read(InputStream in, PlanFormat format, SettingProblems found)
      throws IOException {
    ProblemList problems = new ProblemList(LIMITS.problems());
    Reader text = new TextSource(new DecodedText(in, LIMITS.bytes()), format, Integer.MAX_VALUE);
    try (TokenReader tokens = format.tokens(text, LIMITS)) {
      NodeReader reader = new NodeReader(tokens, LIMITS, problems);
      Node root = reader.read();
      found.addAll(problems.inOrder());
      if (root == null || !reader.complete()) {
        throw found.failure();
      }
      return root;
    }
  }
}
