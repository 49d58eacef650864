package io.keyplan.template.section;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says of a built-in section beside its name. Immutable and thread-safe.
 *
 * @param fields the fields that it shows, in order; empty for those that it shows by itself
 * @param columns which columns its table has; null for those that it has by itself
 * @param max the most entries that it shows; 0 for as many as it shows by itself
 * @param of names of the sections that it sums up, those that weigh most first; empty for all that
 *     the template has
 */
public record SectionOptions(
    List<String> fields, @Nullable ActionColumns columns, int max, List<String> of) {

  /** Nothing is said. */
  public static final SectionOptions NONE = new SectionOptions(List.of(), null, 0, List.of());

  /** Copies the lists. */
  public SectionOptions {
    fields = List.copyOf(fields);
    of = List.copyOf(of);
  }

  /** Says which fields are shown. */
  public static SectionOptions showing(String... fields) {
    return new SectionOptions(List.of(fields), null, 0, List.of());
  }

  /** Says which columns a table of actions has. */
  public static SectionOptions with(ActionColumns columns) {
    return new SectionOptions(List.of(), columns, 0, List.of());
  }

  /** Says which sections are summed up, those that weigh most first. */
  public static SectionOptions summing(String... sections) {
    return new SectionOptions(List.of(), null, 0, List.of(sections));
  }

  /** Gives the fields, or others where nothing is said. */
  String[] fieldsOr(String... otherwise) {
    return fields.isEmpty() ? otherwise : fields.toArray(String[]::new);
  }

  /** Gives the columns, or others where nothing is said. */
  ActionColumns columnsOr(ActionColumns otherwise) {
    return columns == null ? otherwise : columns;
  }

  /** Gives the most entries, or another number where nothing is said. */
  int maxOr(int otherwise) {
    return max == 0 ? otherwise : max;
  }

  /** Kinds of options, so that one that a section does not take can be told. */
  public enum Option {
    /** Columns of a table of actions. */
    COLUMNS,
    /** The most entries. */
    MAX,
    /** Sections to sum up. */
    OF
  }
}
