package io.keyplan.template.declared;

import io.keyplan.document.Block;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table.Display;
import io.keyplan.model.Tracked;
import io.keyplan.model.choice.Closable;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.Composer;
import io.keyplan.template.Subject;
import io.keyplan.template.TableBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A table of a list's entries.
 *
 * @param list the rows
 * @param columns the columns in order
 */
public record TableSpec(ListSpec list, List<FieldSpec> columns) implements BlockSpec {

  /** Copies the list. */
  public TableSpec {
    columns = List.copyOf(columns);
  }

  @Override
  public List<Block> compose(Composer composer, String id) {
    List<Subject> rows = list.subjects(composer);
    TableBuilder table = TableBuilder.of(composer, id, list.path(), rows);
    columns.stream()
        .filter(column -> !rows.isEmpty() && rows.get(0).has(column.name()))
        .forEach(column -> add(table, composer, column, rows.get(0)));
    return List.of(table.build());
  }

  private void add(TableBuilder table, Composer composer, FieldSpec column, Subject row) {
    String name = column.name();
    Display display = column == columns.get(0) ? Display.STRONG : display(row, name);
    table.column(name, display);
    if (!column.label().isEmpty()) {
      table.headed(column.label(composer, ""));
    }
    status()
        .filter(status -> isDeadline(name))
        .ifPresent(status -> deadline(table, composer, name, status));
  }

  private static Display display(Subject row, String name) {
    Input input = row.input(name);
    return switch (input.kind()) {
      case CHOICE -> Display.PILL;
      case PERCENT -> name.equals("progress") ? Display.BAR : Display.PLAIN;
      default -> Display.PLAIN;
    };
  }

  private static void deadline(
      TableBuilder table, Composer composer, String day, PlanField status) {
    table
        .deadline(day, status.name(), status.type().asSubclass(Closable.class))
        .marking(
            row ->
                ((Tracked) row.as(Record.class)).isOverdue(composer.asOf())
                    ? Entry.Mark.OVERDUE
                    : Entry.Mark.NONE);
  }

  private boolean isDeadline(String name) {
    return PlanFields.find(list.entries(), name)
        .filter(field -> field.kind() == FieldKind.DATE)
        .filter(field -> name.equals("due") || name.equals("date"))
        .isPresent();
  }

  /** A deadline can be watched where the table also has the status. */
  private Optional<PlanField> status() {
    return columns.stream()
        .flatMap(column -> PlanFields.find(list.entries(), column.name()).stream())
        .filter(field -> Closable.class.isAssignableFrom(field.type()))
        .findFirst();
  }
}
