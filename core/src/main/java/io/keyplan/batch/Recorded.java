package io.keyplan.batch;

import io.keyplan.export.Note;
import io.keyplan.json.JsonLine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the manifest, as far as it proves something.
 *
 * @param source where the plan came from
 * @param line its line there
 * @param input hash of its text
 * @param folder where its pictures were looked for, if it failed and there was one; else empty
 * @param today the day on which its documents were made, if they depend on it; else empty
 * @param pictures hashes of the pictures that they show
 * @param documents the documents that were there
 */
record Recorded(
    String source,
    long line,
    String input,
    String folder,
    String today,
    Map<String, String> pictures,
    Map<Map<String, Object>, DocumentOutcome> documents) {

  /** Reads a line; empty if it is none, as the last one of a process that was killed. */
  static Optional<Recorded> read(String text, List<DocumentJob> jobs) {
    Map<String, Object> members = JsonLine.read(text).orElse(Map.of());
    if (!(members.get("input") instanceof String input)
        || !(members.get("source") instanceof String source)
        || !(members.get("line") instanceof Number line)
        || !(members.get("documents") instanceof List<?> list)) {
      return Optional.empty();
    }
    Map<Map<String, Object>, DocumentOutcome> documents = new HashMap<>();
    for (DocumentJob job : jobs) {
      list.stream()
          .filter(entry -> entry instanceof Map<?, ?> map && describes(map, job))
          .flatMap(entry -> document(job, (Map<?, ?>) entry).stream())
          .forEach(document -> documents.put(job.members(), document));
    }
    Map<String, String> pictures = new HashMap<>();
    if (members.get("pictures") instanceof Map<?, ?> found) {
      found.forEach((name, hash) -> pictures.put(name.toString(), String.valueOf(hash)));
    }
    return Optional.of(
        new Recorded(
            source,
            line.longValue(),
            input,
            text(members.get("folder")),
            text(members.get("today")),
            pictures,
            documents));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static boolean describes(Map<?, ?> entry, DocumentJob job) {
    return job.members().entrySet().stream()
        .allMatch(member -> member.getValue().equals(entry.get(member.getKey())));
  }

  private static Optional<DocumentOutcome> document(DocumentJob job, Map<?, ?> entry) {
    if ("done".equals(entry.get("status"))
        && entry.get("output") instanceof String path
        && entry.get("options") instanceof String options
        && entry.get("sha256") instanceof String hash
        && entry.get("bytes") instanceof Number bytes
        && entry.get("pages") instanceof Number pages) {
      List<Note> none = List.of();
      return Optional.of(
          new DocumentOutcome(
              job,
              DocumentOutcome.Status.UNCHANGED,
              path,
              options,
              hash,
              bytes.longValue(),
              pages.intValue(),
              none,
              Duration.ZERO,
              ""));
    }
    return Optional.empty();
  }
}
