package io.keyplan.poi.excel.records;

import io.keyplan.document.Cards;
import io.keyplan.document.Checklist;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Measure;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import io.keyplan.value.XmlCharacters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes records of the blocks that a workbook shows as Excel tables. Lives for one export. */
final class RecordTablePlanner {

  /** The longest heading of a column; Excel takes 255 characters. */
  private static final int LONGEST_HEADER = 200;

  private static final int LONGEST_NAME = 100;
  private static final int SAMPLE = 50;

  /** Columns of blocks that have none themselves. */
  private static final String NAME = ":1";

  private static final String TITLE = ":2";
  private static final String OWNER = ":3";
  private static final String DUE = ":4";
  private static final String PHOTO = ":5";
  private static final String DETAIL = ":6.";

  private final Messages messages;
  private final boolean form;
  private final Set<String> names = new HashSet<>();

  RecordTablePlanner(Messages messages, boolean form) {
    this.messages = messages;
    this.form = form;
  }

  RecordTable of(Table written) {
    Table table = calculating(FieldColumns.of(written));
    Headers headers = new Headers();
    List<RecordColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      String header = headers.unique(column.label());
      Input input = input(table, i);
      columns.add(
          new RecordColumn(
              column.key(),
              header,
              input,
              column.display(),
              column.align(),
              false,
              column.calculation()));
    }
    return new RecordTable(
        table.id(),
        name(table.id()),
        table.rules(),
        table.list(),
        table.caption(),
        columns,
        table.rows(),
        table.total(),
        List.of());
  }

  /** Gives the table with the columns that follow from others and the totals, in a form too. */
  private Table calculating(Table table) {
    List<Table.Derived> derived = table.rules().derived();
    if (!form) {
      return table;
    }
    List<Table.Column> columns = new ArrayList<>(table.columns());
    for (int i = 0; i < derived.size(); i++) {
      columns.add(derived.get(i).place() + i, derived.get(i).column());
    }
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Entry> cells = new ArrayList<>(row.cells());
      for (int i = 0; i < derived.size(); i++) {
        cells.add(derived.get(i).place() + i, Entry.EMPTY);
      }
      rows.add(new Table.Row(row.id(), row.level(), cells));
    }
    return new Table(
        table.id(),
        table.list(),
        table.caption(),
        columns,
        rows,
        table.total().isEmpty() ? totals(table.rules(), columns) : table.total(),
        table.companion(),
        table.rules());
  }

  /** A form has totals of what is summed up above the table. */
  private List<Entry> totals(Table.Rules rules, List<Table.Column> columns) {
    Set<String> summed = new HashSet<>();
    for (Table.Indicator indicator : rules.indicators()) {
      if (indicator.measure() instanceof Measure.Sum sum) {
        summed.add(sum.column());
      }
    }
    if (columns.stream().noneMatch(column -> summed.contains(column.key()))) {
      return List.of();
    }
    List<Entry> totals = new ArrayList<>();
    for (Table.Column column : columns) {
      totals.add(
          totals.isEmpty()
              ? Entry.text(messages.text("word.total"))
              : summed.contains(column.key())
                  ? Entry.computed(new Datum.Number(BigDecimal.ZERO))
                  : Entry.EMPTY);
    }
    return totals;
  }

  /** A column of values that are computed may hold some that can be edited. */
  private static Input input(Table table, int column) {
    Input input = table.columns().get(column).input();
    if (input.kind() != Input.Kind.NONE) {
      return input;
    }
    return table.rows().stream()
        .limit(SAMPLE)
        .map(row -> row.cells().get(column))
        .filter(Entry::isEditable)
        .map(Entry::input)
        .findFirst()
        .orElse(input);
  }

  /** What was counted elsewhere would be out of date as soon as somebody works with the rows. */
  private static List<Fact> lasting(Cards.Card card) {
    return card.details().stream().filter(detail -> !detail.entry().path().isNone()).toList();
  }

  RecordTable of(Cards block) {
    Headers headers = new Headers();
    Map<String, RecordColumn> columns = new LinkedHashMap<>();
    boolean pictures = block.cards().stream().anyMatch(card -> isPlace(card.photo()));
    for (Cards.Card card : block.cards()) {
      addColumn(columns, NAME, labelOf(card.name(), ""), card.name(), Display.STRONG, headers);
      addColumn(columns, TITLE, labelOf(card.title(), ""), card.title(), Display.PLAIN, headers);
      for (Fact detail : lasting(card)) {
        addColumn(columns, detail.label(), detail.label(), detail.entry(), Display.PLAIN, headers);
      }
    }
    List<RecordColumn> all = new ArrayList<>();
    if (pictures) {
      String label = headers.unique(block.photoLabel());
      all.add(new RecordColumn(PHOTO, label, Input.NONE, Display.PLAIN, Align.CENTER, true, null));
    }
    all.addAll(columns.values());
    List<Table.Row> rows = new ArrayList<>();
    for (Cards.Card card : block.cards()) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      cells.put(NAME, card.name());
      cells.put(TITLE, card.title());
      lasting(card).forEach(detail -> cells.put(detail.label(), detail.entry()));
      rows.add(row(card.id(), columns, cells, pictures ? initials(card.photo()) : null));
    }
    List<PictureSlot> photos =
        pictures ? block.cards().stream().map(Cards.Card::photo).toList() : List.of();
    return new RecordTable(
        block.id(),
        name(block.id()),
        Table.Rules.NONE,
        block.list(),
        "",
        all,
        rows,
        List.of(),
        photos);
  }

  private static boolean isPlace(PictureSlot slot) {
    return slot.picture() != null || !slot.path().isNone();
  }

  private static Entry initials(PictureSlot slot) {
    return slot.picture() == null ? Entry.text(slot.initials()) : Entry.EMPTY;
  }

  private void addColumn(
      Map<String, RecordColumn> columns,
      String id,
      String label,
      Entry entry,
      Display display,
      Headers headers) {
    RecordColumn known = columns.get(id);
    if (known != null && (known.isField() || entry.path().isNone())) {
      return;
    }
    String key = entry.path().isNone() ? id : RecordAddress.key(entry.path());
    String header = known != null ? known.header() : headers.unique(label);
    Align align = entry.datum() instanceof Datum.Score ? Align.CENTER : Align.START;
    Display look = entry.datum() instanceof Datum.State ? Display.PILL : display;
    columns.put(id, RecordColumn.of(key, header, entry.input(), look, align));
  }

  private static String labelOf(Entry entry, String usual) {
    return entry.input().label().isEmpty() ? usual : entry.input().label();
  }

  private static Table.Row row(
      String id,
      Map<String, RecordColumn> columns,
      Map<String, Entry> cells,
      @org.jspecify.annotations.Nullable Entry photo) {
    List<Entry> entries = new ArrayList<>();
    if (photo != null) {
      entries.add(photo);
    }
    columns.keySet().forEach(column -> entries.add(cells.getOrDefault(column, Entry.EMPTY)));
    return new Table.Row(id, 0, entries);
  }

  /** Makes a table of a list whose entries can be edited. */
  RecordTable of(Items block) {
    Headers headers = new Headers();
    Map<String, RecordColumn> columns = new LinkedHashMap<>();
    String usual = block.label().isEmpty() ? messages.text("word.note") : block.label();
    List<String> shared = sharedLabels(block);
    for (Item item : block.items()) {
      addColumn(columns, NAME, labelOf(item.title(), usual), item.title(), Display.STRONG, headers);
      for (int i = 0; i < item.details().size(); i++) {
        Entry entry = item.details().get(i).entry();
        String label = shared.isEmpty() ? item.details().get(i).label() : shared.get(i);
        String header = label.isEmpty() ? labelOf(entry, usual) : label;
        addColumn(columns, column(label, i), header, entry, Display.PLAIN, headers);
      }
    }
    List<Table.Row> rows = new ArrayList<>();
    FieldPath list = FieldPath.NONE;
    for (Item item : block.items()) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      cells.put(NAME, item.title());
      for (int i = 0; i < item.details().size(); i++) {
        String label = shared.isEmpty() ? item.details().get(i).label() : shared.get(i);
        cells.put(column(label, i), item.details().get(i).entry());
      }
      list = list.isNone() ? RecordAddress.list(item.title().path()) : list;
      rows.add(row(RecordAddress.id(item.title().path()), columns, cells, null));
    }
    String name = list.isNone() ? usual : list.text();
    return new RecordTable(
        "",
        name(name),
        Table.Rules.NONE,
        list,
        block.label(),
        List.copyOf(columns.values()),
        rows,
        List.of(),
        List.of());
  }

  /** Details without a label are told by their place. */
  private static String column(String label, int detail) {
    return label.isEmpty() ? DETAIL + detail : label;
  }

  /** Gives the fields that the details of an item show, in order; empty for what is no field. */
  private static List<String> fields(Item item) {
    return item.details().stream()
        .map(Fact::entry)
        .map(entry -> entry.path().isNone() ? "" : RecordAddress.key(entry.path()))
        .toList();
  }

  /**
   * Where all items show the same fields, details in the same place are the same, though one of
   * several may be named in the plural; gives the label of each place, or nothing where items show
   * different fields.
   */
  private static List<String> sharedLabels(Items block) {
    if (block.items().stream().map(RecordTablePlanner::fields).distinct().count() != 1) {
      return List.of();
    }
    return IntStream.range(0, block.items().get(0).details().size())
        .mapToObj(
            detail ->
                block.items().stream()
                    .map(item -> item.details().get(detail).label())
                    .max(Comparator.comparingInt(String::length))
                    .orElse(""))
        .toList();
  }

  /** Says whether a list is one of records that can be edited. */
  static boolean isOfRecords(Items block) {
    return !block.items().isEmpty()
        && block.items().stream()
            .allMatch(item -> !RecordAddress.list(item.title().path()).isNone());
  }

  RecordTable of(Checklist block) {
    Headers headers = new Headers();
    Map<String, RecordColumn> columns = new LinkedHashMap<>();
    String done = messages.text("word.done");
    Input tick =
        new Input(
            Input.Kind.CHOICE, done, "", List.of(new Input.Choice("DONE", "✓", Tone.POSITIVE)));
    Checklist.Headings labels = block.headings();
    for (Checklist.Point point : block.points()) {
      addColumn(
          columns,
          NAME,
          labelOf(point.text(), labels.text()),
          point.text(),
          Display.STRONG,
          headers);
      addColumn(columns, OWNER, labels.owner(), point.owner(), Display.PLAIN, headers);
      addColumn(columns, DUE, labels.due(), point.due(), Display.PLAIN, headers);
    }
    List<RecordColumn> all = new ArrayList<>(columns.values());
    all.add(RecordColumn.of("", headers.unique(done), tick, Display.PILL, Align.CENTER));
    List<Table.Row> rows = new ArrayList<>();
    for (Checklist.Point point : block.points()) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      cells.put(NAME, point.text());
      cells.put(OWNER, point.owner());
      cells.put(DUE, point.due());
      List<Entry> entries = new ArrayList<>(row("", columns, cells, null).cells());
      entries.add(Entry.EMPTY);
      rows.add(new Table.Row(RecordAddress.id(point.text().path()), 0, entries));
    }
    return new RecordTable(
        block.id(),
        name(block.id()),
        Table.Rules.NONE,
        block.list(),
        "",
        all,
        rows,
        List.of(),
        List.of());
  }

  /** Makes a name for a table that Excel takes and that no other has. */
  String name(String id) {
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (int i = 0; i < id.length() && name.length() < LONGEST_NAME; i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (letter || c >= '0' && c <= '9' && name.length() > 0) {
        name.append(capital && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        capital = false;
      } else {
        capital = true;
      }
    }
    boolean cell = name.toString().matches("(?i)[a-z]{0,3}\\d*|r\\d*c\\d*");
    String stem = name.length() == 0 ? "Table" : cell ? name + "_" : name.toString();
    String unique = stem;
    for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = stem + "_" + i;
    }
    return unique;
  }

  /** Headings as Excel takes them: on one line, not empty, and different from each other. */
  private static final class Headers {
    private final Set<String> taken = new HashSet<>(Set.of(TableMarks.ID.toLowerCase(Locale.ROOT)));

    String unique(String label) {
      String line = XmlCharacters.clean(label).replaceAll("[\\s\\u2028]+", " ");
      String stem = line.strip().isEmpty() ? "…" : line.strip();
      if (stem.length() > LONGEST_HEADER) {
        stem = stem.substring(0, stem.offsetByCodePoints(LONGEST_HEADER - 10, 0)) + "…";
      }
      String header = stem;
      for (int i = 2; !taken.add(header.toLowerCase(Locale.ROOT)); i++) {
        header = stem + " " + i;
      }
      return header;
    }
  }
}
