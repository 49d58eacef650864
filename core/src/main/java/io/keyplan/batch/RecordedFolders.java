package io.keyplan.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folders in which pictures of failed plans were looked for, as a manifest tells. Only what a
 * manifest says counts: a stranger's entry in a dead-letter file must not name a folder. Not
 * thread-safe while it is filled.
 */
final class RecordedFolders {

  private final Map<String, String> folders = new HashMap<>();
  private final Map<String, String> plans = new HashMap<>();

  /** Reads a manifest to its end; there are none if it is missing. */
  static RecordedFolders of(Path manifest) throws IOException {
    RecordedFolders found = new RecordedFolders();
    if (!Files.isRegularFile(manifest)) {
      return found;
    }
    try (LineReader lines = new LineReader(Files.newInputStream(manifest))) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        if (line.length <= PlanLine.LONGEST) {
          Recorded.read(new String(line, StandardCharsets.UTF_8), List.of()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Takes what a line of a manifest says; the latest counts. */
  void add(Recorded recorded) {
    if (!recorded.folder().isEmpty() && isPath(recorded.folder())) {
      String folder = folders.computeIfAbsent(recorded.folder(), same -> same);
      plans.put(key(recorded.input(), recorded.source(), recorded.line()), folder);
    }
  }

  /** Gives the plan of an entry of a dead-letter file with its folder, where that is known. */
  PlanLine inItsFolder(PlanLine line) {
    if (line.failed() == null) {
      return line;
    }
    String folder = plans.get(key(line.failed(), line.source(), line.number()));
    return folder == null ? line : line.in(folder);
  }

  /** A manifest from another system may name folders that cannot be here. */
  private static boolean isPath(String folder) {
    try {
      return Path.of(folder).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String key(String input, String source, long number) {
    return Hashes.of(input + " " + number + " " + source);
  }
}
