package io.keyplan.poi.excel.records;

import io.keyplan.document.Cards;
import io.keyplan.document.Checklist;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Horizons;
import io.keyplan.document.Input;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.i18n.Messages;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes records of the blocks that a workbook shows as Excel tables. Lives for one export. */
final class RecordTablePlanner {

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
  private final List<Horizons> horizons;
  private final TableNames names = new TableNames();

  /**
   * Starts.
   *
   * @param horizons all spans of time of the document
   */
  RecordTablePlanner(Messages messages, boolean form, List<Horizons> horizons) {
    this.messages = messages;
    this.form = form;
    this.horizons = horizons;
  }

  RecordTable of(Table written) {
    Table fields = FieldColumns.of(written);
    Table table = form ? new FormTables(messages, horizons).calculating(fields) : fields;
    TableHeadings headings = new TableHeadings();
    List<RecordColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      String header = headings.unique(column.label());
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
        names.unique(table.id()),
        table.rules(),
        table.list(),
        table.caption(),
        columns,
        table.rows(),
        table.total(),
        List.of());
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
    BlockColumns columns = new BlockColumns();
    boolean pictures = block.cards().stream().anyMatch(card -> isPlace(card.photo()));
    for (Cards.Card card : block.cards()) {
      columns.add(NAME, BlockColumns.labelOf(card.name(), ""), card.name(), Display.STRONG);
      columns.add(TITLE, BlockColumns.labelOf(card.title(), ""), card.title(), Display.PLAIN);
      for (Fact detail : lasting(card)) {
        columns.add(detail.label(), detail.label(), detail.entry(), Display.PLAIN);
      }
    }
    List<RecordColumn> all = new ArrayList<>();
    if (pictures) {
      String label = columns.headings().unique(block.photoLabel());
      all.add(new RecordColumn(PHOTO, label, Input.NONE, Display.PLAIN, Align.CENTER, true, null));
    }
    all.addAll(columns.all());
    List<Table.Row> rows = new ArrayList<>();
    for (Cards.Card card : block.cards()) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      cells.put(NAME, card.name());
      cells.put(TITLE, card.title());
      lasting(card).forEach(detail -> cells.put(detail.label(), detail.entry()));
      List<Entry> entries = new ArrayList<>();
      if (pictures) {
        entries.add(initials(card.photo()));
      }
      entries.addAll(columns.cells(cells));
      rows.add(new Table.Row(card.id(), 0, entries));
    }
    List<PictureSlot> photos =
        pictures ? block.cards().stream().map(Cards.Card::photo).toList() : List.of();
    return new RecordTable(
        block.id(),
        names.unique(block.id()),
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

  /** Makes a table of a list whose entries can be edited. */
  RecordTable of(Items block) {
    BlockColumns columns = new BlockColumns();
    String usual = block.label().isEmpty() ? messages.text("word.note") : block.label();
    List<String> shared = sharedLabels(block);
    for (Item item : block.items()) {
      columns.add(NAME, BlockColumns.labelOf(item.title(), usual), item.title(), Display.STRONG);
      for (int i = 0; i < item.details().size(); i++) {
        Entry entry = item.details().get(i).entry();
        String label = shared.isEmpty() ? item.details().get(i).label() : shared.get(i);
        String header = label.isEmpty() ? BlockColumns.labelOf(entry, usual) : label;
        columns.add(column(label, i), header, entry, Display.PLAIN);
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
      rows.add(new Table.Row(RecordAddress.id(item.title().path()), 0, columns.cells(cells)));
    }
    String name = list.isNone() ? usual : list.text();
    return new RecordTable(
        "",
        names.unique(name),
        Table.Rules.NONE,
        list,
        block.label(),
        columns.all(),
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
    BlockColumns columns = new BlockColumns();
    String done = messages.text("word.done");
    Input tick =
        new Input(
            Input.Kind.CHOICE, done, "", List.of(new Input.Choice("DONE", "✓", Tone.POSITIVE)));
    Checklist.Headings labels = block.headings();
    for (Checklist.Point point : block.points()) {
      columns.add(
          NAME, BlockColumns.labelOf(point.text(), labels.text()), point.text(), Display.STRONG);
      columns.add(OWNER, labels.owner(), point.owner(), Display.PLAIN);
      columns.add(DUE, labels.due(), point.due(), Display.PLAIN);
    }
    List<RecordColumn> all = new ArrayList<>(columns.all());
    all.add(RecordColumn.of("", columns.headings().unique(done), tick, Display.PILL, Align.CENTER));
    List<Table.Row> rows = new ArrayList<>();
    for (Checklist.Point point : block.points()) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      cells.put(NAME, point.text());
      cells.put(OWNER, point.owner());
      cells.put(DUE, point.due());
      List<Entry> entries = new ArrayList<>(columns.cells(cells));
      entries.add(Entry.EMPTY);
      rows.add(new Table.Row(RecordAddress.id(point.text().path()), 0, entries));
    }
    return new RecordTable(
        block.id(),
        names.unique(block.id()),
        Table.Rules.NONE,
        block.list(),
        "",
        all,
        rows,
        List.of(),
        List.of());
  }
}
