package io.keyplan.register;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Column;
import io.keyplan.document.Table.Display;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Arranges the many columns of a register in a few places that pages are wide enough for: who
 * somebody is and how to reach them, where they stand, figures and days, and texts, which get most
 * of the width. What does not say by itself what it is, says so.
 */
final class RegisterColumns {

  /** Up to so many words that views say first of a record tell who it is. */
  private static final int FEW_WORDS = 3;

  /** So few stand side by side, or share places like those of any other table. */
  private static final int FEW_COLUMNS = 9;

  private final List<Column> columns;
  private final Collection<Map<String, Entry>> rows;

  /**
   * Looks at the columns of a register.
   *
   * @param columns what is known of records, in the order in which views say it
   * @param rows the entries of each record, by the keys of columns
   */
  RegisterColumns(Collection<Column> columns, Collection<Map<String, Entry>> rows) {
    this.rows = rows;
    this.columns =
        columns.stream()
            .filter(column -> rows.stream().anyMatch(row -> !entry(row, column).isBlank()))
            .toList();
  }

  /** Gives the columns in their places; those without a value are left out. */
  List<Column> arranged(RegisterPlace where) {
    List<Column> left = new ArrayList<>(columns);
    List<Column> name = taken(left, column -> column.display() == Display.STRONG);
    List<Column> states = taken(left, this::isState);
    states.sort(Comparator.comparing(column -> column.display() != Display.PILL));
    List<Column> figures = taken(left, this::isFigure);
    List<Column> contacts = taken(left, this::isContact);
    List<Column> who = left.stream().filter(this::isWords).limit(FEW_WORDS).toList();
    left.removeAll(who);
    name.addAll(who);
    name.addAll(contacts);
    states.addAll(taken(left, RegisterColumns::isSomebody));
    left.sort(Comparator.comparing(column -> column.input().kind() == Input.Kind.PARAGRAPH));

    if (columns.size() <= FEW_COLUMNS) {
      return Stream.of(name, states, figures, left).flatMap(List::stream).toList();
    }
    List<Column> arranged = new ArrayList<>();
    addPlace(arranged, name, RegisterColumns::isSomebody);
    if (where == RegisterPlace.SLIDES) {
      addPlace(arranged, taken(states, column -> column == states.get(0)), column -> false);
    }
    addPlace(arranged, states, RegisterColumns::isSomebody);
    addPlace(arranged, figures, column -> true);
    addPlace(arranged, left, column -> true);
    return arranged;
  }

  private static List<Column> taken(List<Column> from, Predicate<Column> wanted) {
    List<Column> taken = new ArrayList<>(from.stream().filter(wanted).toList());
    from.removeAll(taken);
    return taken;
  }

  private static void addPlace(
      List<Column> arranged, List<Column> place, Predicate<Column> namesItself) {
    for (Column column : place) {
      Column named = namesItself.test(column) ? column.namingItself() : column;
      arranged.add(column == place.get(0) ? named : named.stacked());
    }
  }

  // ---- what columns hold ------------------------------------------------------------------------

  private static Entry entry(Map<String, Entry> row, Column column) {
    return Objects.requireNonNullElse(row.get(column.key()), Entry.EMPTY);
  }

  private boolean isAll(Column column, Predicate<Entry> wanted) {
    return rows.stream()
        .map(row -> entry(row, column))
        .filter(entry -> !entry.isBlank())
        .allMatch(wanted);
  }

  private boolean isState(Column column) {
    return column.display() == Display.PILL
        || isAll(column, entry -> entry.datum() instanceof Datum.State);
  }

  private boolean isFigure(Column column) {
    return column.align() != Align.START
        || isAll(
            column,
            entry ->
                !(entry.datum() instanceof Datum.Words || entry.datum() instanceof Datum.Link));
  }

  /** Says whether a column holds addresses of the web or numbers of telephones. */
  private boolean isContact(Column column) {
    return isAll(column, entry -> entry.datum().isContact());
  }

  /** Says whether a column names somebody or something else than its record. */
  private static boolean isSomebody(Column column) {
    return column.input().kind() == Input.Kind.COMBO;
  }

  /** Says whether a column holds a few words that are written into one line. */
  private boolean isWords(Column column) {
    return column.input().kind() == Input.Kind.LINE || isSomebody(column);
  }
}
