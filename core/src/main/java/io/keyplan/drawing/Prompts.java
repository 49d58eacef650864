package io.keyplan.drawing;

import io.keyplan.document.Entry;
import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.util.HashMap;
import java.util.Map;

/**
 * What a guided form says of what to write: once for a field, where it stands first, however many
 * records have a place for it. Lives for one plan, in one thread.
 */
public final class Prompts {

  private final Variant variant;
  private final Map<String, FieldPath> first = new HashMap<>();

  /**
   * Creates the prompts of a document.
   *
   * @param variant whether the document is to be filled in, and with how much help
   */
  public Prompts(Variant variant) {
    this.variant = variant;
  }

  /** Gives what is to be written for an entry; empty for nothing, and where it was said before. */
  public String of(Entry entry) {
    String prompt = entry.input().prompt();
    if (prompt.isEmpty() || variant != Variant.GUIDED) {
      return "";
    }
    FieldPath path = entry.path();
    return first.computeIfAbsent(path.pattern(), field -> path).equals(path) ? prompt : "";
  }
}
