package io.keyplan.poi.excel.records;

import io.keyplan.value.FieldPath;

/** Takes the addresses of fields of records apart. */
public final class RecordAddress {

  private RecordAddress() {}

  /** Gives the list of the record that a field belongs to; none for a field of the plan itself. */
  public static FieldPath list(FieldPath path) {
    int end = path.text().lastIndexOf(']');
    int start = start(path.text(), end);
    return start < 0 ? FieldPath.NONE : FieldPath.of(path.text().substring(0, start));
  }

  /** Gives the id of the record that a field belongs to; empty for a field of the plan itself. */
  public static String id(FieldPath path) {
    int end = path.text().lastIndexOf(']');
    int start = start(path.text(), end);
    return start < 0 ? "" : path.text().substring(start + 1, end);
  }

  /** Gives the address of the record that a field belongs to; empty for the plan itself. */
  public static String record(FieldPath path) {
    return path.text().substring(0, path.text().lastIndexOf(']') + 1);
  }

  /** Gives the key of a field within its record. */
  public static String key(FieldPath path) {
    int end = path.text().lastIndexOf(']');
    String rest = path.text().substring(end + 1);
    return rest.startsWith(".") ? rest.substring(1) : rest;
  }

  private static int start(String text, int end) {
    return end < 0 ? -1 : text.lastIndexOf('[', end);
  }
}
