package io.keyplan.fill;

import io.keyplan.model.structure.PlanField;
import java.util.List;

/** What a tag of a document says. Immutable and thread-safe. */
public sealed interface Tag {

  /** How much room a value takes. */
  enum Look {
    /** As usual. */
    USUAL,
    /** Amounts in thousands or millions, days without their year. */
    SHORT,
    /** Days in full, with the day of the week. */
    LONG
  }

  /**
   * A value, as in <code>{{actions[].due | by due | else "–"}}</code>.
   *
   * @param address the field
   * @param entries which entries of the last list that it goes through
   * @param look how much room it takes
   * @param otherwise what stands where there is no value; may be empty
   */
  record Value(TagAddress address, ListFilter entries, Look look, String otherwise)
      implements Tag {}

  /**
   * The beginning of what is only there if a field says something, as in <code>
   * {{if situation.risks}}</code>.
   *
   * @param address the field or the list
   * @param entries which entries of the list count
   */
  record If(TagAddress address, ListFilter entries) implements Tag {}

  /**
   * The beginning of what is there for each entry of a list, as in <code>{{each people[]}}</code>.
   *
   * @param list the list; ends with {@code []}
   * @param entries which of its entries
   */
  record Each(TagAddress list, ListFilter entries) implements Tag {}

  /**
   * A chart, as in <code>{{chart revenue.streams}}</code>.
   *
   * @param list the list whose entries it shows; ends with {@code []}
   * @param entries which of its entries
   * @param fields those of the entries that have the numbers; not empty
   */
  record Chart(TagAddress list, ListFilter entries, List<PlanField> fields) implements Tag {

    /** Copies the list. */
    public Chart {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One of our own sections, as in <code>{{section revenue}}</code>.
   *
   * @param name its name: that of a built-in section, or of one of a template's own
   */
  record Section(String name) implements Tag {}

  /** The end of what an {@link If} or an {@link Each} began. */
  record End() implements Tag {}
}
