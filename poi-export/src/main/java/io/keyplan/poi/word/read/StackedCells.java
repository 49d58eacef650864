package io.keyplan.poi.word.read;

import io.keyplan.poi.word.read.WordNode.Kind;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells apart the values that stand below each other in the cells of a table, as the headings of
 * their columns do: by their controls, and where there are none, only if every value has a line.
 * For one table.
 */
final class StackedCells {

  /** Stands where nothing is said. */
  private static final String NOTHING = "–";

  private static final int NOWHERE = -1;

  private final ControlAddresses addresses;
  private final Map<Integer, Integer> heights = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> places = new HashMap<>();

  /**
   * Looks at a table.
   *
   * @param lines its rows, of which the first may hold headings
   * @param ours whether it looks like a table of records, whose headings somebody may have deleted
   */
  StackedCells(List<TableLine> lines, boolean ours, ControlAddresses addresses) {
    this.addresses = addresses;
    for (TableLine line : lines) {
      boolean heading = line == lines.get(0) && line.controls() == 0 && line.item() == null;
      if ((heading || ours) && !isGroup(line)) {
        line.cells().forEach((column, cell) -> addHeight(column, cell, heading));
      }
    }
    if (isNeeded()) {
      lines.forEach(line -> line.cells().forEach(this::addPlaces));
    }
  }

  /** One wide cell says something of the rows below, line by line. */
  private static boolean isGroup(TableLine line) {
    return line.cells().size() == 1 && inner(line.cells().values().iterator().next()).columns() > 1;
  }

  private void addHeight(int column, WordNode cell, boolean heading) {
    long values =
        elements(cell).stream()
            .filter(heading ? StackedCells::hasWords : each -> !address(each).isNone())
            .count();
    heights.merge(column, (int) Math.max(1, values), Math::max);
  }

  private void addPlaces(int column, WordNode cell) {
    List<List<WordNode>> elements = elements(cell);
    if (elements.size() == height(column) && elements.size() > 1) {
      for (int i = 0; i < elements.size(); i++) {
        String field = field(elements.get(i));
        if (!field.isEmpty()) {
          places.computeIfAbsent(column, none -> new HashMap<>()).putIfAbsent(field, i);
        }
      }
    }
  }

  /** Says whether anything stands below each other. */
  boolean isNeeded() {
    return heights.values().stream().anyMatch(height -> height > 1);
  }

  private int height(int column) {
    return heights.getOrDefault(column, 1);
  }

  /** Gives a row with a cell for every value; what cannot be told apart is in none. */
  TableLine divided(TableLine line) {
    Map<Integer, WordNode> cells = new LinkedHashMap<>();
    Set<Integer> unclear = new HashSet<>();
    line.cells()
        .forEach(
            (column, cell) -> {
              int base = base(column);
              int height = height(column);
              if (height == 1 || inner(cell).columns() > 1) {
                cells.put(base, cell);
                return;
              }
              Division division = new Division(height);
              boolean clear = division.divide(column, cell);
              for (int i = 0; i < height; i++) {
                if (clear || division.isKnown(i)) {
                  cells.put(base + i, division.cell(i));
                } else {
                  unclear.add(base + i);
                }
              }
            });
    return new TableLine(
        line.number(), line.item(), cells, unclear, line.record(), line.controls());
  }

  private int base(int column) {
    int base = column;
    for (Map.Entry<Integer, Integer> before : heights.entrySet()) {
      base += before.getKey() < column ? before.getValue() - 1 : 0;
    }
    return base;
  }

  /** The lines of a cell, shared between the places of its column. */
  private final class Division {

    private final List<List<WordNode>> held = new ArrayList<>();
    private final boolean[] known;

    Division(int height) {
      for (int i = 0; i < height; i++) {
        held.add(new ArrayList<>());
      }
      known = new boolean[height];
    }

    boolean isKnown(int place) {
      return known[place];
    }

    WordNode cell(int place) {
      WordNode cell = new WordNode(Kind.CELL);
      cell.children().addAll(held.get(place));
      return cell;
    }

    /** Shares the lines; says whether that could be done without doubt. */
    boolean divide(int column, WordNode cell) {
      List<List<WordNode>> elements = elements(cell);
      List<Integer> anchors = elements.stream().map(each -> place(column, each)).toList();
      if (isInOrder(anchors)) {
        for (int i = 0; i < held.size(); i++) {
          hold(i, elements.get(i));
        }
        return true;
      }
      boolean clear = true;
      int last = NOWHERE;
      List<List<WordNode>> between = new ArrayList<>();
      for (int i = 0; i < elements.size(); i++) {
        int place = anchors.get(i);
        if (place == NOWHERE) {
          if (hasWords(elements.get(i))) {
            between.add(elements.get(i));
          }
        } else {
          clear &= share(between, last, place);
          between.clear();
          hold(place, elements.get(i));
          known[place] = true;
          last = place;
        }
      }
      return share(between, last, held.size()) && clear;
    }

    private boolean isInOrder(List<Integer> anchors) {
      boolean inOrder = anchors.size() == held.size();
      for (int i = 0; inOrder && i < anchors.size(); i++) {
        inOrder = anchors.get(i) == NOWHERE || anchors.get(i) == i;
      }
      return inOrder;
    }

    /** Shares lines without controls between those that have some. */
    private boolean share(List<List<WordNode>> lines, int last, int next) {
      int free = next - last - 1;
      if (lines.isEmpty()) {
        return true;
      } else if (free == lines.size()) {
        for (int i = 0; i < free; i++) {
          hold(last + 1 + i, lines.get(i));
        }
        return true;
      } else if (free == 0) {
        lines.forEach(line -> hold(last == NOWHERE ? next : last, line));
        return true;
      }
      return false;
    }

    private void hold(int place, List<WordNode> element) {
      if (!field(element).isEmpty() || !words(element).equals(NOTHING)) {
        held.get(place).addAll(element);
      }
    }
  }

  // ---- lines of a cell --------------------------------------------------------------------------

  private static WordNode inner(WordNode cell) {
    WordNode inner = cell;
    while (!inner.is(Kind.CELL) && inner.children().size() == 1) {
      inner = inner.children().get(0);
    }
    return inner;
  }

  /** Gives what stands below each other: paragraphs, or what has a control around it. */
  private List<List<WordNode>> elements(WordNode cell) {
    if (!cell.is(Kind.CELL) && !addresses.of(cell.control()).isNone()) {
      return List.of(List.of(cell));
    }
    List<List<WordNode>> elements = new ArrayList<>();
    boolean goesOn = false;
    for (WordNode child : inner(cell).children()) {
      if (!goesOn) {
        elements.add(new ArrayList<>());
      }
      elements.get(elements.size() - 1).add(child);
      goesOn = child.is(Kind.PARAGRAPH) && child.isMarked();
    }
    return elements;
  }

  private static boolean hasWords(List<WordNode> element) {
    return !words(element).isEmpty();
  }

  private static String words(List<WordNode> element) {
    StringBuilder words = new StringBuilder();
    element.forEach(node -> words.append(node.words()));
    return words.toString();
  }

  private int place(int column, List<WordNode> element) {
    return places.getOrDefault(column, Map.of()).getOrDefault(field(element), NOWHERE);
  }

  /** Gives the field that an element has a control of, with the kind of its record. */
  private String field(List<WordNode> element) {
    FieldPath address = address(element);
    FieldPath record = addresses.recordOf(address);
    return record.isNone()
        ? ""
        : ControlAddresses.kind(record) + address.text().substring(record.text().length());
  }

  private FieldPath address(List<WordNode> element) {
    for (WordNode node : element) {
      List<WordNode> controls = node.is(Kind.CONTROL) ? List.of(node) : node.controls();
      for (WordNode control : controls) {
        FieldPath address = addresses.of(control.control());
        if (!address.isNone()) {
          return address;
        }
      }
    }
    return FieldPath.NONE;
  }
}
