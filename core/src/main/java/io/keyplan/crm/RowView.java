package io.keyplan.crm;

import io.keyplan.read.Shown;
import io.keyplan.table.StoredRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row together with the rows of other tables that say more about it. A column is looked for in
 * the row, then in the others in their order, then by a dotted name through the key of the other:
 * {@code Account.Name} is the name in the row of Account whose key stands in {@code AccountId}.
 */
final class RowView {

  private static final List<String> KEY = List.of("Id");

  private final Exports exports;
  private final Export table;
  private final StoredRow row;
  private final Map<String, Joined> joined = new LinkedHashMap<>();

  /** A row of another table. */
  private record Joined(Export table, StoredRow row) {}

  private RowView(Exports exports, Export table, StoredRow row) {
    this.exports = exports;
    this.table = table;
    this.row = row;
  }

  static RowView of(Exports exports, Export table, StoredRow row, List<JoinRule> joins)
      throws IOException {
    RowView view = new RowView(exports, table, row);
    for (JoinRule join : joins) {
      Export other = exports.find(join.table()).orElse(null);
      if (other != null) {
        List<StoredRow> found =
            other.find(List.of(join.theirs()), other.key(view.cell(join.ours())));
        if (!found.isEmpty()) {
          view.join(join.table(), other, found.get(0));
        }
      }
    }
    return view;
  }

  private void join(String name, Export other, StoredRow found) {
    other.use(found);
    int dot = name.lastIndexOf('.');
    joined.put(dot > 0 ? name.substring(0, dot) : name, new Joined(other, found));
  }

  Export table() {
    return table;
  }

  StoredRow row() {
    return row;
  }

  /** Gives what a field's columns say. */
  Shown cell(ColumnRule rule) throws IOException {
    if (rule.together()) {
      List<String> parts = new ArrayList<>();
      for (String column : rule.columns()) {
        Shown part = cell(column);
        if (!part.isBlank()) {
          parts.add(part.plainText().strip());
        }
      }
      return new Shown.Text(String.join(" ", parts));
    }
    for (String column : rule.columns()) {
      Shown cell = cell(column);
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return rule.constant() == null ? Shown.BLANK : new Shown.Text(rule.constant());
  }

  /** Gives where what a field's columns say stands: here or in what is joined. */
  Origin origin(ColumnRule rule) throws IOException {
    for (String column : rule.columns()) {
      Origin place = origin(column);
      if (place != null && !cell(place).isBlank()) {
        return place;
      }
    }
    return new Origin(table, row, rule.columns().isEmpty() ? "" : rule.columns().get(0));
  }

  /** Gives what a column says, here or in what is joined. */
  Shown cell(String column) throws IOException {
    Origin place = origin(column);
    return place == null ? Shown.BLANK : cell(place);
  }

  private static Shown cell(Origin place) {
    return place.table().cell(place.row(), place.column());
  }

  private @Nullable Origin origin(String column) throws IOException {
    Origin own = new Origin(table, row, table.ownName(column));
    if (table.columns().find(own.column()) >= 0) {
      return own;
    }
    for (Joined other : joined.values()) {
      Origin theirs = new Origin(other.table(), other.row(), column);
      if (!cell(theirs).isBlank()) {
        return theirs;
      }
    }
    int dot = column.indexOf('.');
    return dot < 0 ? null : related(column.substring(0, dot), column.substring(dot + 1));
  }

  private @Nullable Origin related(String name, String column) throws IOException {
    if (!joined.containsKey(name)) {
      Export theirs = exports.find(name).orElse(null);
      List<StoredRow> found =
          theirs == null ? List.of() : theirs.find(KEY, theirs.key(cell(name + "Id")));
      if (theirs != null && !found.isEmpty()) {
        join(name, theirs, found.get(0));
      }
    }
    Joined other = joined.get(name);
    return other == null ? null : new Origin(other.table(), other.row(), column);
  }

  /** Says whether a column is in the row's table or can be reached from it. */
  static boolean isReachable(Exports exports, Export table, ListRule rule, String column)
      throws IOException {
    if (table.columns().find(table.ownName(column)) >= 0) {
      return true;
    }
    for (JoinRule join : rule.joins()) {
      Export other = exports.find(join.table()).orElse(null);
      if (other != null && other.columns().find(column) >= 0) {
        return true;
      }
    }
    int dot = column.indexOf('.');
    String name = dot < 0 ? "" : column.substring(0, dot);
    Export related = dot < 0 ? null : exports.find(name).orElse(null);
    return related != null
        && related.columns().find(column.substring(dot + 1)) >= 0
        && (rule.joins().stream().anyMatch(join -> join.table().equals(name))
            || isReachable(exports, table, rule, name + "Id"));
  }
}
