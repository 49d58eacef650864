package io.keyplan.fill;

import io.keyplan.model.structure.PlanField;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of an address in a tag.
 *
 * @param field the field
 * @param way how it goes on
 * @param key id, year or place of the entry; empty for none
 */
record TagStep(PlanField field, Way way, String key) {

  /** How a step goes on. */
  enum Way {
    /** To what the field holds as a whole. */
    WHOLE,
    /** To each of its entries. */
    EACH,
    /** To one of its entries. */
    ONE
  }

  /** Writes steps as they stand in a tag. */
  static String text(List<TagStep> steps) {
    List<String> names = new ArrayList<>();
    for (TagStep step : steps) {
      names.add(step.field.name() + (step.way == Way.WHOLE ? "" : "[" + step.key + "]"));
    }
    return String.join(".", names);
  }
}
