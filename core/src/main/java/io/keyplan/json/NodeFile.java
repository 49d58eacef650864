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
   * @throws InvalidFileException with every problem of the text
   * @throws IOException if the file cannot be read
   */
  public static Node read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(
          String.valueOf(file.getFileName()), in, PlanFormat.of(file).orElse(PlanFormat.YAML));
    }
  }

  /**
   * Reads bytes in UTF-8, UTF-16 or UTF-32; the stream stays open.
   *
   * @param name what to call the text in messages
   * @throws InvalidFileException with every problem of the text
   * @throws IOException if the stream cannot be read
   */
  public static Node read(String name, InputStream in, PlanFormat format) throws IOException {
    ProblemList problems = new ProblemList(LIMITS.problems());
    Reader text = new TextSource(new DecodedText(in, LIMITS.bytes()), format, Integer.MAX_VALUE);
    Node root;
    try (TokenReader tokens = format.tokens(text, LIMITS)) {
      root = new NodeReader(tokens, LIMITS, problems).read();
    }
    if (root == null || !problems.isEmpty()) {
      throw new InvalidFileException(name, problems.inOrder());
    }
    return root;
  }
}
