package io.keyplan.batch;

import io.keyplan.export.Note;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of one document.
 *
 * @param job what was to be made
 * @param status how it went
 * @param path path within the store, parts divided by {@code /}
 * @param options hash of everything but the plan that the document depends on
 * @param hash SHA-256 of the document; empty where there is none
 * @param bytes size of the document; 0 where there is none
 * @param pages pages, slides or sheets; 0 where there is none
 * @param notes what could not be shown as it is
 * @param time how long it took; zero where nothing was done
 * @param problem why there is no document; empty where there is one
 */
public record DocumentOutcome(
    DocumentJob job,
    Status status,
    String path,
    String options,
    String hash,
    long bytes,
    int pages,
    List<Note> notes,
    Duration time,
    String problem) {

  /** How it went with a document. */
  public enum Status {
    /** It was written. */
    WRITTEN,
    /** It was there and unchanged. */
    UNCHANGED,
    /** It was not written. */
    FAILED
  }

  /** Copies the notes. */
  public DocumentOutcome {
    notes = List.copyOf(notes);
  }

  static DocumentOutcome failed(
      DocumentJob job, String path, String options, Duration time, String problem) {
    return new DocumentOutcome(
        job, Status.FAILED, path, options, "", 0, 0, List.of(), time, problem);
  }

  /** Says whether the document is there. */
  public boolean isThere() {
    return status != Status.FAILED;
  }

  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>(job.members());
    members.put("status", isThere() ? "done" : status.name().toLowerCase(Locale.ROOT));
    members.put("options", options);
    members.put("output", path);
    if (isThere()) {
      members.put("sha256", hash);
      members.put("bytes", bytes);
      members.put("pages", pages);
    } else {
      members.put("problem", problem);
    }
    members.put("millis", time.toMillis());
    return members;
  }
}
