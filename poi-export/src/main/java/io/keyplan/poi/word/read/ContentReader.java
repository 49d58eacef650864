package io.keyplan.poi.word.read;

import io.keyplan.i18n.Texts;
import io.keyplan.poi.word.names.TableName;
import io.keyplan.poi.word.names.WordText;
import io.keyplan.poi.word.read.RecordTables.Found;
import io.keyplan.poi.word.read.WordNode.Kind;
import io.keyplan.read.HeadedTable;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Shown;
import io.keyplan.read.ShownTable;
import io.keyplan.read.ShownValue;
import io.keyplan.read.Trace;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a document in reading order and collects what it shows. For one document. */
final class ContentReader {

  private static final String NAMELESS =
      "the rows of the table no longer say which records they show, since its content controls are"
          + " gone, and its headings do not tell either; it was not read";

  private final ControlAddresses addresses;
  private final @Nullable Trace trace;
  private final ControlReader controls;
  private final CellReader cells;
  private final NamelessControls nameless;
  private final RecordTables tables;
  private final List<ShownValue> values = new ArrayList<>();
  private final List<ShownTable> shownTables = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();

  private final List<HeadedTable> headed = new ArrayList<>();

  private final Map<WordNode, TableLines> lines = new HashMap<>();
  private final Set<Found> read = new HashSet<>();
  private String heading = "";

  /**
   * Prepares a document.
   *
   * @param stories its text, headers, footnotes and the like
   */
  ContentReader(
      List<WordNode> stories,
      ControlAddresses addresses,
      ControlReader controls,
      @Nullable Trace trace,
      Texts texts) {
    this.addresses = addresses;
    this.trace = trace;
    this.controls = controls;
    this.cells =
        new CellReader(
            controls,
            ValueSigns.of(trace == null ? null : trace.locale(), texts),
            trace != null && trace.isFilled());
    this.nameless = new NamelessControls(addresses, trace);
    if (trace == null) {
      stories.forEach(story -> story.visit(this::learnRecord));
    }
    List<TableLines> all = new ArrayList<>();
    stories.forEach(
        story ->
            story.visit(
                node -> {
                  if (node.is(Kind.TABLE)) {
                    TableLines table = new TableLines(node, addresses, cells.isFilled());
                    lines.put(node, table);
                    all.add(table);
                  }
                }));
    this.tables = new RecordTables(trace, all);
  }

  private void learnRecord(WordNode node) {
    if (node.is(Kind.CONTROL) && node.control().section() == ControlProperties.Section.ROW) {
      FieldPath record = addresses.ofTag(node.control().tag());
      if (!record.isNone()) {
        addresses.learnRecord(record);
      }
    }
  }

  /**
   * Reads a part of the document.
   *
   * @param place what the part is, in words
   */
  void read(WordNode story, String place) {
    heading = place;
    children(story, "");
  }

  private void children(WordNode node, String within) {
    for (int i = 0; i < node.children().size(); i++) {
      WordNode child = node.children().get(i);
      switch (child.kind()) {
        case TEXT -> {}
        case TABLE -> table(child, within);
        case CONTROL -> {
          control(child, node, i, within);
          children(child, within);
        }
        case PARAGRAPH -> {
          if (child.style().startsWith("Heading")) {
            noteHeading(child);
          }
          children(child, within);
        }
        default -> children(child, within);
      }
    }
  }

  private void noteHeading(WordNode paragraph) {
    String words = WordText.words(paragraph.words());
    if (!words.isEmpty()) {
      heading = "heading “" + words + "”";
    }
  }

  private void control(WordNode node, WordNode parent, int at, String within) {
    ControlProperties control = node.control();
    boolean plain =
        control.section() == ControlProperties.Section.NONE
            && control.kind() != ControlProperties.Kind.PICTURE
            && control.kind() != ControlProperties.Kind.BLOCK;
    if (!plain) {
      return;
    }
    FieldPath path = addresses.of(control);
    String place = place(within, control);
    if (path.isNone()) {
      nameless.read(node, controls, place).ifPresent(values::add);
      nameless.problem(node, controls, place).ifPresent(problems::add);
    } else if (!addresses.isRecord(path)) {
      values.add(new ShownValue(path, withTail(node, parent, at, path), place));
    }
  }

  /** What somebody has written behind a control on its line belongs to it. */
  private Shown withTail(WordNode node, WordNode parent, int at, FieldPath path) {
    Shown shown = controls.read(node, path);
    String tail = parent.is(Kind.PARAGRAPH) ? cells.tail(parent, at) : "";
    if (tail.isEmpty() || shown instanceof Shown.Flag) {
      return shown;
    }
    String before = controls.isBlank(node, path) ? "" : node.words();
    return new Shown.Text(WordText.strip(before + tail));
  }

  private String place(String within, ControlProperties control) {
    String title = control.title().isEmpty() ? "" : ", field “" + control.title() + "”";
    return heading + within + title;
  }

  private void table(WordNode node, String within) {
    TableLines table = Objects.requireNonNull(lines.get(node));
    Optional<Found> found = tables.of(node);
    Map<TableLine, Set<Integer>> taken = new HashMap<>();
    String name = node.text().isEmpty() ? ", table" : ", table “" + node.text() + "”";
    if (found.isPresent()) {
      TableReader reader =
          new TableReader(found.get(), heading + within + name, trace, addresses, cells);
      taken = reader.cells();
      if (read.add(found.get())) {
        shownTables.addAll(reader.read(values));
        problems.addAll(reader.problems());
      }
    }
    if (found.isEmpty() && isNameless(table)) {
      problems.addAll(table.unclear(FieldPath.NONE, heading + within + name));
      headed.add(
          new HeadedTable(
              FieldPath.NONE,
              table.texts(),
              node.style().equals(TableName.STYLE) ? NAMELESS : "",
              heading + within + name));
    }
    for (TableLine line : table.lines()) {
      Set<Integer> columns = taken.getOrDefault(line, Set.of());
      line.cells()
          .forEach(
              (column, cell) -> {
                String place = within + name + ", row " + line.number();
                if (columns.contains(column)) {
                  inside(cell, place);
                } else {
                  cell(cell, place);
                }
              });
    }
  }

  /** Where a trace is left, it knows the table by its headings. */
  private boolean isNameless(TableLines table) {
    return trace == null
        && table.lines().size() > 1
        && table.lines().stream().allMatch(line -> line.controls() == 0);
  }

  /** A control around a cell is found with what is in it. */
  private void cell(WordNode cell, String place) {
    if (cell.is(Kind.CONTROL)) {
      control(cell, cell, 0, place);
    }
    children(cell, place);
  }

  /** What stands in tables and drawings within a cell is not the cell's. */
  private void inside(WordNode node, String within) {
    for (WordNode child : node.children()) {
      switch (child.kind()) {
        case TABLE -> table(child, within);
        case BOX -> children(child, within);
        default -> inside(child, within);
      }
    }
  }

  /** Says whether nothing of ours was found, but for tables that do not say whose rows they are. */
  boolean isNothing() {
    return values.isEmpty() && shownTables.isEmpty() && problems.isEmpty();
  }

  List<ShownValue> values() {
    return values;
  }

  List<ShownTable> tables() {
    return shownTables;
  }

  List<HeadedTable> headed() {
    return headed;
  }

  List<ReadProblem> problems() {
    return problems;
  }
}
