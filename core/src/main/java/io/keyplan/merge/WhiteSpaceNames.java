package io.keyplan.merge;

import io.keyplan.model.WhiteSpaceCell;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownValue;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of units and offerings, by which the cells of the white space are known: in a form they
 * are those of the row and the column, and a cell follows when its name is changed.
 */
final class WhiteSpaceNames {

  private static final FieldPath WHITE_SPACE = FieldPath.of("situation.whiteSpace");
  private static final FieldPath CELLS = WHITE_SPACE.child("cells");
  private static final Map<String, String> FIELDS =
      Map.of("units", "unit", "offerings", "offering");

  private final Map<FieldPath, Shown> names = new HashMap<>();
  private int columns;

  /** Looks for the names in a form. */
  WhiteSpaceNames(DocumentContent form) {
    for (ShownValue value : form.values()) {
      if (value.path().text().startsWith(WHITE_SPACE.text())) {
        names.put(value.path(), value.shown());
      }
    }
    while (names.containsKey(WHITE_SPACE.child("offerings").position(columns + 1))) {
      columns++;
    }
  }

  /** Adds the names of its row and column to what was entered in a cell; cells stand row by row. */
  Entered named(Entered entered) {
    if (!entered.path().equals(CELLS) || columns == 0 || !entered.key().matches("#[0-9]{1,6}")) {
      return entered;
    }
    int index = Integer.parseInt(entered.key().substring(1)) - 1;
    List<ShownValue> values = new ArrayList<>(entered.values());
    values.add(name("units", index / columns, entered));
    values.add(name("offerings", index % columns, entered));
    return new Entered(entered.list(), entered.key(), values, entered.place());
  }

  private ShownValue name(String list, int index, Entered entered) {
    FieldPath path = WHITE_SPACE.child(list).position(index + 1);
    return new ShownValue(
        FieldPath.of(FIELDS.get(list)), names.getOrDefault(path, Shown.BLANK), entered.place());
  }

  /** Changes the name in the cells that bear it. */
  static void follow(
      PlanDraft draft, Address address, @Nullable Object before, @Nullable Object after) {
    Optional<String> field =
        Stream.of("units", "offerings")
            .filter(list -> address.path().entryOf(WHITE_SPACE.child(list)).isPresent())
            .map(FIELDS::get)
            .findFirst();
    if (field.isPresent() && before != null && after != null) {
      draft
          .list(Address.of(CELLS).orElseThrow())
          .records(WhiteSpaceCell.class)
          .filter(cell -> before.equals(cell.value(name(field.get()))))
          .forEach(cell -> cell.set(name(field.get()), after));
    }
  }

  private static PlanField name(String field) {
    return PlanFields.field(WhiteSpaceCell.class, field);
  }
}
