package io.keyplan.template;

import io.keyplan.document.Block;
import io.keyplan.document.Calculation;
import io.keyplan.document.Datum;
import io.keyplan.document.Deadline;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Measure;
import io.keyplan.document.Table;
import io.keyplan.document.Table.Align;
import io.keyplan.document.Table.Display;
import io.keyplan.model.choice.Closable;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a table of records: columns are fields of the record, or values computed from it. */
public final class TableBuilder {

  /** With more beside those of the model, no page has room for a table. */
  private static final int MOST_CUSTOM = 4;

  private record ColumnOf(Table.Column column, boolean optional, Function<Subject, Entry> cell) {}

  private final Composer composer;
  private final String id;
  private final FieldPath list;
  private final List<Subject> subjects;
  private final List<ColumnOf> columns = new ArrayList<>();
  private Function<Subject, Integer> level = subject -> 0;
  private List<Entry> total = List.of();
  private String caption = "";
  private boolean companion;
  private @Nullable Deadline deadline;
  private boolean countdown;
  private final List<Table.Indicator> indicators = new ArrayList<>();
  private final List<Table.Breakdown> breakdowns = new ArrayList<>();
  private final List<Block> drawings = new ArrayList<>();

  private TableBuilder(Composer composer, String id, FieldPath list, List<Subject> subjects) {
    this.composer = composer;
    this.id = id;
    this.list = list;
    this.subjects = List.copyOf(subjects);
  }

  /**
   * Starts a table.
   *
   * @param id unique in the document
   * @param list address of the list that the rows come from; none for rows of several lists
   * @param subjects the rows
   */
  public static TableBuilder of(
      Composer composer, String id, FieldPath list, List<Subject> subjects) {
    return new TableBuilder(composer, id, list, subjects);
  }

  /** Says what the table shows. */
  public TableBuilder caption(String text) {
    this.caption = text;
    return this;
  }

  /** Says that the table is the drawing before it in another form. */
  public TableBuilder companion() {
    this.companion = true;
    return this;
  }

  /** Adds a column for a field, as {@link Subject#entry} names it. */
  public TableBuilder column(String field) {
    return column(field, Display.PLAIN);
  }

  /** Adds a column for a field, shown in a certain way. */
  public TableBuilder column(String field, Display display) {
    return column(field, display, false);
  }

  /** Adds a column for a field that is left out when no row has a value, except in a form. */
  public TableBuilder optional(String field) {
    return column(field, Display.PLAIN, true);
  }

  /** Adds a column for a field that is left out when no row has a value, except in a form. */
  public TableBuilder optional(String field, Display display) {
    return column(field, display, true);
  }

  /**
   * Adds a column for each of the first custom fields of the records, in the order of their
   * declaration; a template of one's own can show others.
   */
  public TableBuilder custom() {
    if (!subjects.isEmpty()) {
      subjects.get(0).customFields().stream()
          .limit(MOST_CUSTOM)
          .forEach(field -> optional(field).spare());
    }
    return this;
  }

  /** Adds a column for a year of a field that holds amounts by year. */
  public TableBuilder amounts(String field, int year, String label) {
    if (!subjects.isEmpty()) {
      Input input = subjects.get(0).amountInput(field);
      Table.Column column = new Table.Column(field + year, label, input, Display.PLAIN, Align.END);
      columns.add(new ColumnOf(column, false, subject -> subject.amount(field, year)));
    }
    return this;
  }

  /** Gives the last column another heading than the field's label. */
  public TableBuilder headed(String label) {
    return changeLast(
        last -> new ColumnOf(last.column().labelled(label), last.optional(), last.cell()));
  }

  private TableBuilder changeLast(UnaryOperator<ColumnOf> change) {
    if (!columns.isEmpty()) {
      columns.set(columns.size() - 1, change.apply(columns.get(columns.size() - 1)));
    }
    return this;
  }

  private TableBuilder changeCells(BiFunction<Subject, Entry, Entry> change) {
    return changeLast(
        last ->
            new ColumnOf(
                last.column(),
                last.optional(),
                subject -> change.apply(subject, last.cell().apply(subject))));
  }

  /**
   * Adds a column of values that are computed, or taken from elsewhere; left out when all are
   * blank.
   */
  public TableBuilder computed(
      String key, String label, Display display, Align align, Function<Subject, Entry> cell) {
    Table.Column column = new Table.Column(key, label, Input.NONE, display, align);
    columns.add(new ColumnOf(column, true, cell));
    return this;
  }

  /** Adds a column of values that are computed by a function of a record; blank in a form. */
  public <T extends Record> TableBuilder computed(
      String key, String label, Align align, Class<T> type, Function<T, Datum> value) {
    return computed(
        key,
        label,
        Display.PLAIN,
        align,
        subject -> subject.isForm() ? Entry.EMPTY : Entry.computed(value.apply(subject.as(type))));
  }

  /** Shows another field in the rows that have no value of the last column; not in a form. */
  public TableBuilder orElse(String field) {
    return changeCells(
        (subject, entry) -> {
          boolean shown = subject.isForm() || !entry.isBlank();
          Entry other = shown ? entry : subject.entry(field);
          return other.isBlank() ? entry : other;
        });
  }

  /** Lets the values of the last column stand quietly below those of the column before. */
  public TableBuilder below() {
    return changeLast(last -> new ColumnOf(last.column().stacked(), last.optional(), last.cell()));
  }

  /** Says that a page that lacks room does without the last column before anything else. */
  public TableBuilder spare() {
    return changeLast(last -> new ColumnOf(last.column().spared(), last.optional(), last.cell()));
  }

  /** Says how the values of the last column follow from other columns. */
  public TableBuilder calculated(Calculation calculation) {
    return changeLast(
        last -> new ColumnOf(last.column().calculated(calculation), last.optional(), last.cell()));
  }

  /**
   * Says when rows are overdue.
   *
   * @param day the field with the day
   * @param status the field with the status
   * @param statuses the kind of status
   */
  public TableBuilder deadline(String day, String status, Class<? extends Closable> statuses) {
    this.deadline =
        new Deadline(
            day,
            status,
            Stream.of(statuses.getEnumConstants())
                .filter(Closable::isClosed)
                .map(closed -> ((Enum<?>) closed).name())
                .toList());
    return this;
  }

  /** Says that the reader counts the days that are left to the deadline. */
  public TableBuilder countdown() {
    this.countdown = true;
    return this;
  }

  /**
   * Adds a number that sums up the rows.
   *
   * @param key key of the text that says what it tells
   */
  public TableBuilder indicator(String key, Measure measure) {
    indicators.add(new Table.Indicator(composer.text(key), measure));
    return this;
  }

  /**
   * Adds how many rows have each value of a column.
   *
   * @param key key of the text that says what it tells
   */
  public TableBuilder breakdown(String key, String column, boolean open) {
    breakdowns.add(new Table.Breakdown(composer.text(key), column, open));
    return this;
  }

  /** Adds a drawing of what will be entered; only in a form. */
  public TableBuilder drawing(Supplier<Block> drawing) {
    if (composer.isForm()) {
      drawings.add(drawing.get());
    }
    return this;
  }

  /** Changes the entries of the last column, for instance to mark some. */
  public TableBuilder marking(Function<Subject, Entry.Mark> mark) {
    return changeCells(
        (subject, entry) -> {
          Entry.Mark found = subject.isForm() ? Entry.Mark.NONE : mark.apply(subject);
          return found == Entry.Mark.NONE ? entry : entry.marked(found);
        });
  }

  /** Sets the depth of the rows in a hierarchy. */
  public TableBuilder level(Function<Subject, Integer> depth) {
    this.level = depth;
    return this;
  }

  /** Adds a row of totals: for each column key a value; other columns stay blank. */
  public TableBuilder total(Function<String, Entry> valueOfColumn) {
    this.total =
        columns.stream().map(column -> valueOfColumn.apply(column.column().key())).toList();
    return this;
  }

  /**
   * Adds a row of totals, named so in the first column; there is none in a form or for one row.
   *
   * @param values the totals by column key
   */
  public TableBuilder totals(Map<String, Datum> values) {
    return totals(composer.text("word.total"), values);
  }

  /**
   * Adds a row of totals with a name of its own; there is none in a form or for one row.
   *
   * @param name what stands in the first column
   * @param values the totals by column key
   */
  public TableBuilder totals(String name, Map<String, Datum> values) {
    if (composer.isForm() || subjects.size() < 2) {
      return this;
    }
    String first = columns.get(0).column().key();
    return total(
        key ->
            key.equals(first)
                ? Entry.text(name)
                : Entry.computed(values.getOrDefault(key, Datum.BLANK)));
  }

  /** Builds the table; in a document with data, optional columns without any are left out. */
  public Table build() {
    List<List<Entry>> rows =
        subjects.stream()
            .map(subject -> columns.stream().map(column -> column.cell().apply(subject)).toList())
            .toList();
    int[] kept =
        IntStream.range(0, columns.size())
            .filter(
                i ->
                    !columns.get(i).optional()
                        || rows.stream()
                            .anyMatch(row -> SectionBuilder.shows(row.get(i), composer.isForm())))
            .toArray();
    return new Table(
        id,
        list,
        caption,
        IntStream.of(kept).mapToObj(i -> columns.get(i).column()).toList(),
        IntStream.range(0, rows.size())
            .mapToObj(
                r ->
                    new Table.Row(
                        rowId(subjects.get(r)),
                        level.apply(subjects.get(r)),
                        IntStream.of(kept).mapToObj(i -> rows.get(r).get(i)).toList()))
            .toList(),
        totals(kept),
        companion,
        new Table.Rules(
            name(), deadline, countdown, indicators, derived(kept), breakdowns, drawings));
  }

  /** A form asks for nothing that follows from what is entered. */
  private List<Table.Derived> derived(int[] kept) {
    List<Table.Derived> derived = new ArrayList<>();
    for (int i = 0; composer.isForm() && i < columns.size(); i++) {
      int at = Arrays.binarySearch(kept, i);
      if (at < 0 && columns.get(i).column().calculation() != null) {
        derived.add(new Table.Derived(-at - 1, columns.get(i).column()));
      }
    }
    return derived;
  }

  /** Lists of the plan have names. */
  private String name() {
    String key = "accountPlan." + list.text();
    return composer.messages().has(key) ? composer.text(key) : "";
  }

  /** Gives the totals of the columns that are kept; a row that only says its name is none. */
  private List<Entry> totals(int... kept) {
    List<Entry> row =
        total.isEmpty() ? List.of() : IntStream.of(kept).mapToObj(total::get).toList();
    return row.stream().skip(1).allMatch(Entry::isBlank) ? List.of() : row;
  }

  /** Rows of several lists may share an id, so their address stands for it. */
  private String rowId(Subject subject) {
    return list.isNone() ? subject.path().text() : subject.id();
  }

  private TableBuilder column(String field, Display display, boolean optional) {
    if (subjects.isEmpty()) {
      return this;
    }
    Subject sample = subjects.get(0);
    Input input = sample.input(field);
    Table.Column column =
        new Table.Column(field, sample.shortLabel(field), input, display, align(input));
    boolean canGo = optional || !sample.shows(field);
    columns.add(new ColumnOf(column, canGo, subject -> subject.entry(field)));
    return this;
  }

  private static Align align(Input input) {
    return switch (input.kind()) {
      case NUMBER, AMOUNT, PERCENT -> Align.END;
      case SCORE, YEAR -> Align.CENTER;
      default -> Align.START;
    };
  }
}
