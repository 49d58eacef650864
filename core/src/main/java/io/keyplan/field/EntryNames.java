package io.keyplan.field;

import io.keyplan.model.structure.PlanField;
import java.util.List;

/** Finds the entries of a plan that a reference in words means. */
public interface EntryNames {

  /** Knows no entries. */
  EntryNames NONE = (field, text) -> new Found(List.of(), true);

  /**
   * Finds the entries that the lists to which a field refers have under an id or a name.
   *
   * @param text the id or the name as it is written
   */
  Found find(PlanField field, String text);

  /**
   * What was found.
   *
   * @param ids ids of the entries: none, one, or several of that name
   * @param exact whether that is their id or their whole name
   */
  record Found(List<String> ids, boolean exact) {}
}
