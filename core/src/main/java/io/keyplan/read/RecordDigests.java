package io.keyplan.read;

import io.keyplan.value.FieldPath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The digests of a trace by record and field, as texts such as {@code step=b2Zk due=Zm9v,YmFy}, so
 * that those of very large plans take little memory. Not thread-safe.
 */
final class RecordDigests {

  private final Map<String, String> closed = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private String open = "";

  /** Adds a digest of a field. */
  void add(FieldPath path, String digest) {
    int dot = lastDot(path.text());
    String record = path.text().substring(0, Math.max(dot, 0));
    if (!record.equals(open)) {
      close();
      open = record;
      reopen(closed.getOrDefault(record, ""));
    }
    fields.merge(
        escape(path.text().substring(dot + 1)),
        digest,
        (known, more) -> contains(known, more) ? known : known + ',' + more);
  }

  /**
   * Lists the fields by record, in the order in which they were added; without fields that showed
   * nothing anywhere.
   */
  Stream<Map.Entry<String, String>> all() {
    close();
    return closed.entrySet().stream()
        .map(record -> Map.entry(record.getKey(), shown(record.getValue())))
        .filter(record -> !record.getValue().isEmpty());
  }

  private static String shown(String fields) {
    return Arrays.stream(fields.split(" "))
        .filter(field -> !field.endsWith('=' + TraceDigest.BLANK))
        .collect(Collectors.joining(" "));
  }

  private void close() {
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (field, digests) ->
            text.append(text.length() == 0 ? "" : " ").append(field).append('=').append(digests));
    if (text.length() > 0) {
      closed.put(open, text.toString());
    }
    fields.clear();
  }

  private void reopen(String text) {
    for (int from = 0; from < text.length(); ) {
      int blank = text.indexOf(' ', from);
      int end = blank < 0 ? text.length() : blank;
      int equals = text.indexOf('=', from);
      fields.put(text.substring(from, equals), text.substring(equals + 1, end));
      from = end + 1;
    }
  }

  private static boolean contains(String digests, String digest) {
    return (',' + digests + ',').contains(',' + digest + ',');
  }

  /** Ids in brackets may hold dots. */
  private static int lastDot(String path) {
    int from = path.endsWith("]") ? path.lastIndexOf('[') : path.length();
    int dot = path.lastIndexOf('.', Math.max(from, 0));
    int bracket = path.lastIndexOf(']', Math.max(from, 0));
    return dot > bracket ? dot : -1;
  }

  private static String escape(String field) {
    return field.replace("%", "%25").replace(" ", "%20").replace("=", "%3D");
  }

  static String unescape(String field) {
    return field.replace("%3D", "=").replace("%20", " ").replace("%25", "%");
  }
}
