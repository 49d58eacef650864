package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells rows of records from the headings above and the totals beneath. */
final class RowKinds {

  private final List<TableLine> body = new ArrayList<>();

  /**
   * Sorts the rows of a table.
   *
   * @param name what the document says of the table; null if nothing
   */
  RowKinds(TableLines table, @Nullable TableName name) {
    List<TableLine> lines = table.lines();
    boolean totals = name != null && !name.total().isEmpty();
    int total = totals ? total(lines, name) : -1;
    for (int i = 0; i < lines.size(); i++) {
      if (i != total && !isHeader(lines.get(i), i, name)) {
        body.add(lines.get(i));
      }
    }
  }

  /** Gives the rows between. */
  List<TableLine> body() {
    return body;
  }

  private static boolean isHeader(TableLine line, int at, @Nullable TableName name) {
    if (!line.record().isNone() || line.item() != null) {
      return false;
    }
    return at == 0
        || name != null && TableName.digest(TableLines.texts(line)).equals(name.header());
  }

  /** The row that begins as the totals did, else the last one if somebody has renamed it. */
  private static int total(List<TableLine> lines, TableName name) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).record().isNone()
          && TableName.digest(List.of(lines.get(i).firstWords())).equals(name.total())) {
        return i;
      }
    }
    int last = lines.size() - 1;
    return last > 0
            && lines.get(last).record().isNone()
            && lines.get(last).item() == null
            && isStrong(lines.get(last))
        ? last
        : -1;
  }

  private static boolean isStrong(TableLine line) {
    boolean[] strong = {true};
    line.cells()
        .values()
        .forEach(
            cell ->
                cell.visit(
                    node ->
                        strong[0] &=
                            !node.is(WordNode.Kind.PARAGRAPH)
                                || node.style().startsWith("TableStrong")));
    return strong[0];
  }
}
