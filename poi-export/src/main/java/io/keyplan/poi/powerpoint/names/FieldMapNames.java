package io.keyplan.poi.powerpoint.names;

/** How the map of fields, and what the trace says of its tables, are called. */
public final class FieldMapNames {

  /** Namespace of the part's elements. */
  public static final String NAMESPACE = "https://keyplan.io/ns/fields";

  private FieldMapNames() {}

  /** Gives the id by which notes are known, from that of their slide, which is positive. */
  public static long notes(long slide) {
    return -slide;
  }

  /** Says whether an id is that of notes. */
  public static boolean isNotes(long id) {
    return id < 0;
  }

  /** Gives the name that a table has in the trace. */
  public static String group(long slide, long table) {
    return slide + "/" + table;
  }
}
