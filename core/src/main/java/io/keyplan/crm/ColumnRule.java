package io.keyplan.crm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from.
 *
 * @param columns names of columns, of which the first that says something is taken
 * @param together whether the columns are written one after the other instead
 * @param constant what stands in every row; null where columns say it
 * @param values what the words of the system mean; {@link #ASK} where they do not tell
 * @param split what separates the entries of a list; null where the field's own rule does
 * @param fraction whether 0.4 is 40 %; null where nobody said
 * @param required whether the file must have the column
 */
record ColumnRule(
    List<String> columns,
    boolean together,
    @Nullable String constant,
    Map<String, String> values,
    @Nullable String split,
    @Nullable Boolean fraction,
    boolean required) {

  /** In place of a value: the words do not tell, so that a person is asked. */
  static final String ASK = "ask";

  /** Copies the lists. */
  ColumnRule {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
  }
}
