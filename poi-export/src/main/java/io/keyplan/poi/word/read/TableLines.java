package io.keyplan.poi.word.read;

import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.read.ControlProperties.Section;
import io.keyplan.poi.word.read.WordNode.Kind;
import io.keyplan.read.ReadProblem;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table as they stand in a document. */
final class TableLines {

  private final WordNode table;
  private final ControlAddresses addresses;
  private final List<TableLine> lines = new ArrayList<>();
  private String section = "";
  private @Nullable Map<String, Map<Integer, String>> fields;

  /**
   * Takes a table apart.
   *
   * @param filled whether a company made the document itself, whose cells are its own
   */
  TableLines(WordNode table, ControlAddresses addresses, boolean filled) {
    this.table = table;
    this.addresses = addresses;
    addAll(table, null);
    StackedCells stacks =
        new StackedCells(
            filled ? List.of() : lines, table.style().equals(TableName.STYLE), addresses);
    if (stacks.isNeeded()) {
      lines.replaceAll(stacks::divided);
    }
  }

  private void addAll(WordNode node, @Nullable WordNode item) {
    for (WordNode child : node.children()) {
      if (child.is(Kind.ROW)) {
        lines.add(line(child, item));
      } else if (child.is(Kind.CONTROL)) {
        boolean rows = child.control().section() == Section.ROWS;
        if (rows && section.isEmpty()) {
          section = child.control().tag();
        }
        addAll(child, rows ? item : child);
      }
    }
  }

  private TableLine line(WordNode row, @Nullable WordNode item) {
    Map<Integer, WordNode> cells = new LinkedHashMap<>();
    int column = row.skipped();
    for (WordNode child : row.children()) {
      column = addCells(child, child, column, cells);
    }
    Map<FieldPath, Integer> votes = new LinkedHashMap<>();
    int controls = 0;
    for (WordNode cell : cells.values()) {
      for (WordNode control : cell.controls()) {
        FieldPath address = addresses.of(control.control());
        controls += address.isNone() ? 0 : 1;
        votes.merge(addresses.recordOf(address), 1, Integer::sum);
      }
    }
    votes.remove(FieldPath.NONE);
    return new TableLine(lines.size() + 1, item, cells, Set.of(), mostly(votes), controls);
  }

  /** A control around a single cell is that cell's. */
  private static int addCells(
      WordNode node, WordNode outermost, int column, Map<Integer, WordNode> cells) {
    if (node.is(Kind.CELL)) {
      cells.put(column, outermost);
      return column + node.columns();
    }
    int next = column;
    boolean single = node.children().size() == 1;
    for (WordNode child : node.children()) {
      next = addCells(child, single ? outermost : child, next, cells);
    }
    return next;
  }

  /** Gives what is named most often, the first of equals; none for nothing. */
  private static FieldPath mostly(Map<FieldPath, Integer> votes) {
    FieldPath best = FieldPath.NONE;
    int most = 0;
    for (Map.Entry<FieldPath, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  /** Says whether there is nothing in the cells with controls but a control each. */
  boolean isPlain() {
    for (TableLine line : lines) {
      for (WordNode cell : line.controls() > 0 ? line.cells().values() : List.<WordNode>of()) {
        List<WordNode> controls = cell.controls();
        if (controls.size() > 1
            || controls.size() == 1 && !controls.get(0).words().equals(cell.words())) {
          return false;
        }
      }
    }
    return true;
  }

  WordNode table() {
    return table;
  }

  List<TableLine> lines() {
    return lines;
  }

  /** Gives the tag of the control that holds the rows of a list; empty for none. */
  String section() {
    return section;
  }

  /** Gives the words of the cells of a row. */
  static List<String> texts(TableLine line) {
    return line.cells().values().stream().map(WordNode::words).toList();
  }

  /** Gives the words of all cells row by row; a cell that another covers is blank. */
  List<List<String>> texts() {
    int last =
        lines.stream()
            .flatMap(line -> line.cells().keySet().stream())
            .max(Integer::compare)
            .orElse(-1);
    List<List<String>> texts = new ArrayList<>();
    for (TableLine line : lines) {
      List<String> row = new ArrayList<>();
      for (int column = 0; column <= last; column++) {
        WordNode cell = line.cells().get(column);
        row.add(cell == null ? "" : cell.words());
      }
      texts.add(row);
    }
    return texts;
  }

  /**
   * Lists the cells of which it cannot be told what stands in them.
   *
   * @param list the list that the rows come from
   * @param place where the table is, in words
   */
  List<ReadProblem> unclear(FieldPath list, String place) {
    List<ReadProblem> problems = new ArrayList<>();
    List<String> headings = texts().stream().findFirst().orElse(List.of());
    for (TableLine line : lines) {
      List<String> names =
          line.unclear().stream()
              .sorted()
              .map(column -> column < headings.size() ? headings.get(column) : "")
              .map(heading -> "“" + heading + "”")
              .toList();
      boolean heading = line == lines.get(0) && line.controls() == 0;
      if (!names.isEmpty() && !heading) {
        problems.add(
            new ReadProblem(
                list,
                "what stands under "
                    + String.join(", ", names)
                    + " cannot be told apart and was not read: every value needs a paragraph of its"
                    + " own, in the order of the headings, “–” for none",
                place + ", row " + line.number()));
      }
    }
    return problems;
  }

  /** Gives the fields that most controls of every column show, for every kind of record. */
  Map<String, Map<Integer, String>> fields() {
    if (fields == null) {
      fields = countFields();
    }
    return fields;
  }

  private Map<String, Map<Integer, String>> countFields() {
    Map<String, Map<Integer, Map<FieldPath, Integer>>> votes = new HashMap<>();
    for (TableLine line : lines) {
      Map<Integer, WordNode> shown = line.isGroup() ? Map.<Integer, WordNode>of() : line.cells();
      shown.forEach(
          (column, cell) -> {
            for (WordNode control : cell.controls()) {
              vote(addresses.of(control.control()), column, votes);
            }
          });
    }
    Map<String, Map<Integer, String>> most = new HashMap<>();
    votes.forEach(
        (kind, columns) -> {
          Map<Integer, String> best = new HashMap<>();
          columns.forEach((column, names) -> best.put(column, mostly(names).text()));
          most.put(kind, best);
        });
    return most;
  }

  private void vote(
      FieldPath address, int column, Map<String, Map<Integer, Map<FieldPath, Integer>>> votes) {
    FieldPath record = addresses.recordOf(address);
    if (!record.isNone()) {
      FieldPath field = FieldPath.of(address.text().substring(record.text().length() + 1));
      votes
          .computeIfAbsent(ControlAddresses.kind(record), none -> new HashMap<>())
          .computeIfAbsent(column, none -> new LinkedHashMap<>())
          .merge(field, 1, Integer::sum);
    }
  }
}
