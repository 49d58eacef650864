package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.TableMarks;
import io.keyplan.poi.excel.records.RecordAddress;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a timeline that follow tables of the workbook: those with a last day, in the order of
 * the tables. Lives for one timeline.
 */
final class TimelineView {

  /** Least height of a row. */
  static final double ROW = 20;

  /** Rows that come to light as rows are added to the tables: at least, and at most. */
  private static final int LEAST_SPARE = 8;

  private static final int MOST_SPARE = 30;

  /** Of a page, what repeated headings take, and a row that does not fit any more. */
  private static final double UNUSED = 64;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Timeline block;
  private final TimelineAxis axis;
  private final TimelineStyles looks;
  private final Map<RecordTable, Timeline.Source> sources = new LinkedHashMap<>();
  private @Nullable CellValue more;

  TimelineView(SheetPage page, Timeline block, TimelineAxis axis, TimelineStyles looks) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.axis = axis;
    this.looks = looks;
    for (Timeline.Source source : block.sources()) {
      book.records()
          .whole(source.list(), titles(source), source.title(), source.end(), source.state())
          .ifPresent(table -> sources.put(table, source));
    }
  }

  private List<FieldPath> titles(Timeline.Source source) {
    return Stream.concat(
            block.spans().stream().map(Timeline.Span::title),
            block.marks().stream().map(Timeline.Mark::title))
        .map(Entry::path)
        .filter(path -> RecordAddress.list(path).equals(source.list()))
        .toList();
  }

  /** Says whether a record is among the rows. */
  boolean shows(Entry title) {
    FieldPath list = RecordAddress.list(title.path());
    return sources.values().stream().anyMatch(source -> source.list().equals(list));
  }

  /** Lists the statuses of records of which nothing is left to do. */
  Set<String> closed() {
    Set<String> closed = new LinkedHashSet<>();
    sources
        .keySet()
        .forEach(
            table -> book.records().deadlines(table).ifPresent(d -> closed.addAll(d.closed())));
    return closed;
  }

  /**
   * Adds the rows.
   *
   * @param tones where to say what the statuses mean
   */
  void write(Map<String, Tone> tones) {
    if (sources.isEmpty()) {
      return;
    }
    tones.put(book.text("word.overdue"), Tone.NEGATIVE);
    sources.forEach(
        (table, source) ->
            table
                .columns()
                .get(table.column(source.state()))
                .input()
                .choices()
                .forEach(choice -> tones.put(choice.label(), choice.tone())));
    List<RowFilter.Source> shown = new ArrayList<>();
    sources.forEach(
        (table, source) -> shown.add(new RowFilter.Source(table, new Dated(table, source))));
    RowFilter filter = new RowFilter(book.views(), page.sheet().name(), shown, this::spare);
    more = filter.more();
    Starts starts = new Starts(filter);
    TimelineStyles spare = TimelineStyles.spare(book);
    for (int i = 0; i < filter.places(); i++) {
      boolean there = i < filter.picks().size();
      RowDraft row = new RowDraft(ROW);
      TimelineStyles styles = there ? looks : spare;
      styles.put(
          row,
          page.first(),
          List.of(
              value(filter, i, Timeline.Source::title),
              value(filter, i, Timeline.Source::owner),
              starts.value(i),
              value(filter, i, Timeline.Source::end),
              status(filter, i)));
      row.paint(axis.first(), axis.last(), styles.grid());
      page.sheet().add(row);
    }
  }

  /**
   * Gives as many rows as there is room for on the last page that the rows shown now need. Where
   * that are too few, what lies on a further page is not printed.
   */
  private int spare(List<RowFilter.Pick> picks) {
    SheetDraft sheet = page.sheet();
    if (sheet.isOnePage()) {
      return LEAST_SPARE;
    }
    double used = sheet.height();
    for (RowFilter.Pick pick : picks) {
      Entry title = pick.table().entry(pick.row(), sources.get(pick.table()).title());
      used += Math.max(ROW, TimelineStyles.height(book.values().of(title)));
    }
    double room = book.print().pageHeight(sheet.width(SheetDraft.FIRST, sheet.lastColumn()));
    double pages = Math.max(1, Math.ceil(used / (room - UNUSED)));
    int rows = (int) ((pages * (room - UNUSED) - used) / ROW) - 1;
    if (rows < LEAST_SPARE) {
      sheet.printUntil(sheet.nextRow() + picks.size() + Math.max(0, rows) - 1);
    }
    return Math.min(MOST_SPARE, Math.max(LEAST_SPARE, rows));
  }

  /** Says, beneath the rows, how many more there are than places. */
  void more() {
    if (more != null) {
      RowDraft row = new RowDraft(SheetDraft.ROW);
      page.put(row, page.first(), page.first(), more, book.looks().remark());
      page.sheet().add(row);
    }
  }

  private CellValue value(RowFilter filter, int place, Function<Timeline.Source, String> key) {
    return filter.value(
        place,
        table -> table.has(key.apply(sources.get(table))) ? key.apply(sources.get(table)) : "",
        pick -> {
          String column = key.apply(sources.get(pick.table()));
          return pick.table().has(column)
              ? book.values().of(pick.table().entry(pick.row(), column))
              : CellValue.BLANK;
        });
  }

  /** The status, or that the day has passed while the record is open. */
  private CellValue status(RowFilter filter, int place) {
    CellValue status = value(filter, place, Timeline.Source::state);
    Set<String> closed = closed();
    if (!(status instanceof CellValue.Formula own) || closed.isEmpty()) {
      return status;
    }
    String end = CellReference.cell(page.sheet().nextRow(), page.first() + 3);
    String overdue = book.text("word.overdue");
    String open =
        closed.stream()
            .map(label -> "(" + own.formula() + ")<>" + FormulaText.literal(label))
            .collect(Collectors.joining(","));
    String formula =
        "IF(AND(ISNUMBER("
            + end
            + "),"
            + end
            + "<"
            + DefinedNames.AS_OF
            + ","
            + open
            + "),"
            + FormulaText.literal(overdue)
            + ","
            + own.formula()
            + ")";
    return CellValue.formula(formula, isLate(filter, place) ? CellValue.of(overdue) : own.value());
  }

  private boolean isLate(RowFilter filter, int place) {
    if (place >= filter.picks().size()) {
      return false;
    }
    RowFilter.Pick pick = filter.picks().get(place);
    Timeline.Source source = sources.get(pick.table());
    boolean closed =
        pick.table().entry(pick.row(), source.state()).datum() instanceof Datum.State state
            && closed().contains(state.label());
    return !closed
        && pick.table().entry(pick.row(), source.end()).datum() instanceof Datum.Day day
        && day.date().isBefore(book.document().asOf());
  }

  /** Rows with a last day, but for those that a timeline hides. */
  private static final class Dated implements RowFilter.Condition {
    private final RecordTable table;
    private final Timeline.Source source;
    private final List<String> hidden;

    Dated(RecordTable table, Timeline.Source source) {
      this.table = table;
      this.source = source;
      this.hidden =
          table.columns().get(table.column(source.state())).input().choices().stream()
              .filter(choice -> source.hidden().contains(choice.code()))
              .map(Input.Choice::label)
              .filter(FormulaText::isPlain)
              .toList();
    }

    @Override
    public String formula(UnaryOperator<String> cell) {
      String status = cell.apply(source.state());
      StringBuilder formula = new StringBuilder("ISNUMBER(" + cell.apply(source.end()) + ")*1");
      hidden.forEach(
          label ->
              formula
                  .append("*(")
                  .append(status)
                  .append("<>")
                  .append(FormulaText.literal(label))
                  .append(')'));
      return formula.toString();
    }

    @Override
    public boolean holds(Table.Row row) {
      return table.entry(row, source.end()).datum() instanceof Datum.Day
          && !(table.entry(row, source.state()).datum() instanceof Datum.State state
              && hidden.contains(state.label()));
    }
  }

  /**
   * The first days. Where a table has no column for them those that are known are kept on the
   * hidden sheet, by the ids of their records.
   */
  private final class Starts {
    private final RowFilter filter;
    private final Map<String, LocalDate> known = new LinkedHashMap<>();
    private ViewSheet.@Nullable Column ids;
    private ViewSheet.@Nullable Column days;

    Starts(RowFilter filter) {
      this.filter = filter;
      for (Map.Entry<RecordTable, Timeline.Source> each : sources.entrySet()) {
        Timeline.Source source = each.getValue();
        if (!source.start().isEmpty() && !each.getKey().has(source.start())) {
          block.spans().stream()
              .filter(span -> span.start().isBefore(span.end()))
              .filter(span -> RecordAddress.list(span.title().path()).equals(source.list()))
              .forEach(span -> known.put(RecordAddress.id(span.title().path()), span.start()));
        }
      }
      if (!known.isEmpty()) {
        ids = book.views().add(page.sheet().name() + " ID");
        days = book.views().add(page.sheet().name() + " 1");
        known.forEach(
            (id, day) -> {
              ids.add(book.values().text(id, FieldPath.NONE));
              days.add(book.values().of(new Datum.Day(day), FieldPath.NONE));
            });
      }
    }

    CellValue value(int place) {
      CellValue own = TimelineView.this.value(filter, place, Timeline.Source::start);
      if (ids == null || days == null) {
        return own;
      }
      CellValue id =
          filter.value(
              place,
              table -> table.has(sources.get(table).start()) ? "" : TableMarks.ID,
              pick -> CellValue.of(pick.row().id()));
      if (!(id instanceof CellValue.Formula of) || !(own instanceof CellValue.Formula day)) {
        return own;
      }
      String found = found(of.formula(), ids.range(known.size()), days.range(known.size()));
      LocalDate shown =
          place < filter.picks().size() ? known.get(filter.picks().get(place).row().id()) : null;
      CellValue value =
          shown == null ? day.value() : book.values().of(new Datum.Day(shown), FieldPath.NONE);
      return CellValue.formula("IF(" + found + "=0," + day.formula() + "," + found + ")", value);
    }

    /** Excel finds a text whatever its capitals are, and takes some signs for patterns. */
    private String found(String id, String ids, String days) {
      boolean exact =
          sources.keySet().stream().anyMatch(RecordTable::hasSimilarIds)
              || known.keySet().stream().anyMatch(each -> !FormulaText.isPlain(each));
      return exact
          ? "SUMPRODUCT(EXACT(" + ids + "," + id + ")*" + days + ")"
          : "IFERROR(INDEX(" + days + ",MATCH(" + id + "," + ids + ",0)),0)";
    }
  }
}
