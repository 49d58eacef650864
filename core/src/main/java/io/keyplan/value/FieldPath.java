package io.keyplan.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a field of a plan, such as {@code actions[a-7].due}.
 *
 * <p>Entries of lists are named by their id, by their key (a year) or, where they have neither, by
 * their position from one, as in {@code situation.swots[#1].strengths[#2].text}; an address so
 * survives reordering wherever the data have an id. Immutable and thread-safe.
 *
 * @param text the address in writing; empty for no address
 */
public record FieldPath(String text) implements Comparable<FieldPath> {

  /** The address of nothing: the value cannot be edited. */
  public static final FieldPath NONE = new FieldPath("");

  private static final int LONGEST_IN_FILE = 10_000;

  /** Checks that the text is there. */
  public FieldPath {
    Objects.requireNonNull(text, "text must not be null");
  }

  /** Gives the address of a field of the plan itself, or of a nested one written with dots. */
  public static FieldPath of(String text) {
    return new FieldPath(text);
  }

  /**
   * Gives the address that a file from elsewhere names; that of nothing for one that is longer than
   * any that was written, as it is looked through from each of its brackets.
   */
  public static FieldPath inFile(String text) {
    return text.length() > LONGEST_IN_FILE ? NONE : new FieldPath(text);
  }

  /** Gives the address of a field of the record that this address names. */
  public FieldPath child(String name) {
    return isNone() ? new FieldPath(name) : new FieldPath(text + "." + name);
  }

  /** Gives the address of the entry with an id, or key, of the list that this address names. */
  public FieldPath item(String id) {
    return new FieldPath(text + "[" + id + "]");
  }

  /**
   * Gives the address of the entry at a position, from one, of the list that this address names.
   */
  public FieldPath position(int position) {
    return item("#" + position);
  }

  /** Says whether this is the address of nothing. */
  public boolean isNone() {
    return text.isEmpty();
  }

  /** Gives the field of a record that this address names, from the record on; empty for none. */
  public Optional<String> within(FieldPath record) {
    return !record.isNone() && text.startsWith(record.text + ".")
        ? Optional.of(text.substring(record.text.length() + 1))
        : Optional.empty();
  }

  /** Gives the entry of a list that this address names or leads into; empty for none. */
  public Optional<FieldPath> entryOf(FieldPath list) {
    int end = text.indexOf(']', list.text.length());
    return list.isNone() || end < 0 || !text.startsWith(list.text + "[")
        ? Optional.empty()
        : Optional.of(new FieldPath(text.substring(0, end + 1)));
  }

  /**
   * Lists the entries of lists that this address names or leads through, the outermost first.
   *
   * <p>Where an id itself holds a bracket and a dot, also what ends there.
   */
  public List<FieldPath> entries() {
    List<FieldPath> entries = new ArrayList<>();
    for (int end = text.indexOf(']'); end >= 0; end = text.indexOf(']', end + 1)) {
      if (end + 1 == text.length() || text.charAt(end + 1) == '.') {
        entries.add(new FieldPath(text.substring(0, end + 1)));
      }
    }
    return entries;
  }

  /** Gives the id, key or position of the entry that this address names; empty for none. */
  public String key() {
    return text.endsWith("]") ? text.substring(text.lastIndexOf('[') + 1, text.length() - 1) : "";
  }

  /** Gives the address without the ids, keys and positions of entries: the same for all of them. */
  public String pattern() {
    StringBuilder pattern = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', from)) {
      pattern.append(text, from, open + 1);
      int close = text.indexOf(']', open);
      from = close < 0 ? text.length() : close;
    }
    return pattern.append(text, from, text.length()).toString();
  }

  @Override
  public int compareTo(FieldPath other) {
    return text.compareTo(other.text);
  }

  // Written out, like hashCode: linking a record's own delays the first document.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
