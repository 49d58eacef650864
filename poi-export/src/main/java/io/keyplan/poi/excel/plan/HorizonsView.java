package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Horizons;
import io.keyplan.document.Table;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.records.Deadlines;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.records.RecordTables;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in the next spans of time, by formulas that follow a table: the rows that are
 * open, in the span in which they come due. Lives for one block.
 */
final class HorizonsView {

  /** Places of a span for rows that come due in it later. */
  private static final int SPARE = 4;

  private static final double PLACE = 18;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Horizons block;
  private final Horizons.Source source;
  private final RecordTable table;
  private final Deadlines deadlines;
  private final List<RowFilter> spans = new ArrayList<>();

  private HorizonsView(
      SheetPage page, Horizons block, Horizons.Source source, Deadlines deadlines) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.source = source;
    this.deadlines = deadlines;
    this.table = deadlines.table();
    for (int i = 0; i < source.lastDays().size(); i++) {
      Due due = new Due(i == 0 ? null : source.lastDays().get(i - 1), source.lastDays().get(i));
      String title = page.sheet().name() + " " + (i + 1);
      spans.add(
          new RowFilter(book.views(), title, List.of(new RowFilter.Source(table, due)), SPARE));
    }
  }

  /** Makes the view, where a table has all that it shows. */
  static Optional<HorizonsView> of(SheetPage page, Horizons block) {
    Horizons.Source source = block.source();
    if (source == null || source.lastDays().size() != block.horizons().size()) {
      return Optional.empty();
    }
    List<FieldPath> shown =
        block.horizons().stream()
            .flatMap(horizon -> horizon.items().stream())
            .map(item -> item.title().path())
            .toList();
    RecordTables tables = page.book().records();
    return tables
        .whole(source.list(), shown, source.title(), source.day())
        .flatMap(tables::deadlines)
        .map(deadlines -> new HorizonsView(page, block, source, deadlines));
  }

  /** Writes spans side by side. */
  void write(int first, List<int[]> places) {
    headings(first, places);
    int most = 0;
    for (int i = 0; i < places.size(); i++) {
      most = Math.max(most, spans.get(first + i).places());
    }
    for (int place = 0; place < most; place++) {
      item(first, places, place);
    }
    more(first, places);
  }

  private void headings(int first, List<int[]> places) {
    RowDraft labels = new RowDraft(26);
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      page.text(
          labels,
          place[0],
          place[1],
          block.horizons().get(first + i).label(),
          book.looks().toned(Tone.INFO));
    }
    page.sheet().add(labels);
    RowDraft periods = new RowDraft(PLACE);
    for (int i = 0; i < places.size(); i++) {
      int days = source.lastDays().get(first + i);
      page.put(
          periods,
          places.get(i)[0],
          places.get(i)[1],
          CellValue.formula(
              DefinedNames.AS_OF + "+" + days, CellValue.of(book.document().asOf().plusDays(days))),
          book.looks().quietHeader().formatted(book.values().numbers().until()));
    }
    page.sheet().add(periods);
  }

  private void item(int first, List<int[]> places, int at) {
    boolean there = book.isForm();
    for (int i = 0; i < places.size(); i++) {
      there |= at < spans.get(first + i).picks().size();
    }
    CellStyle body = there ? book.looks().body() : book.looks().body().ruled(CellStyle.Rules.NONE);
    RowDraft titles = new RowDraft(there ? 20 : PLACE);
    for (int i = 0; i < places.size(); i++) {
      RowFilter span = spans.get(first + i);
      if (at < span.places()) {
        CellStyle strong = body.with(body.font().strong());
        page.put(
            titles, places.get(i)[0], places.get(i)[1], value(span, at, source.title()), strong);
      }
    }
    page.sheet().add(titles);
    for (String detail : source.details()) {
      if (table.has(detail)) {
        RowDraft row = new RowDraft(PLACE);
        for (int i = 0; i < places.size(); i++) {
          if (at < spans.get(first + i).places()) {
            detail(row, places.get(i), spans.get(first + i), at, detail, body);
          }
        }
        page.sheet().add(row);
      }
    }
  }

  private void detail(
      RowDraft row, int[] place, RowFilter span, int at, String key, CellStyle body) {
    int label = place[0] + (place[1] - place[0]) / 3;
    boolean there = at < span.picks().size();
    CellValue value = value(span, at, key);
    CellStyle look = body.formatted(format(span, at, key));
    if (label == place[1]) {
      page.put(row, place[0], place[1], value, look);
      return;
    }
    String header = table.columns().get(table.column(key)).header();
    CellStyle quiet = book.looks().label();
    page.put(
        row,
        place[0],
        label,
        CellValue.formula(
            "IF(" + span.position(at) + "=\"\",\"\"," + FormulaText.literal(header) + ")",
            new CellValue.Text(there ? header : "")),
        there ? quiet : quiet.filled(null).ruled(CellStyle.Rules.NONE));
    page.put(row, label + 1, place[1], value, look);
    if (key.equals(source.day())) {
      late(CellReference.cell(page.sheet().nextRow(), label + 1));
    }
  }

  private void late(String cell) {
    String late = "AND(ISNUMBER(" + cell + ")," + cell + "<" + DefinedNames.AS_OF + ")";
    int look = book.styles().id(book.looks().overdue());
    page.sheet().rules().add(new Rule.When(cell, late, look, false));
  }

  private String format(RowFilter span, int at, String key) {
    if (at < span.picks().size()) {
      return book.values().format(table.entry(span.picks().get(at).row(), key));
    }
    return key.equals(source.day()) ? book.values().numbers().day() : CellStyle.GENERAL;
  }

  private CellValue value(RowFilter span, int at, String key) {
    return span.value(
        at, any -> key, pick -> book.values().of(pick.table().entry(pick.row(), key)));
  }

  /** Says how many more there are than places. */
  private void more(int first, List<int[]> places) {
    RowDraft row = new RowDraft(PLACE);
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      page.put(row, place[0], place[1], spans.get(first + i).more(), book.looks().remark());
    }
    page.sheet().add(row);
  }

  /** Rows that are open and come due within a span. */
  private final class Due implements RowFilter.Condition {
    private final @Nullable Integer after;
    private final int until;

    /**
     * Creates the condition.
     *
     * @param after the last day of the span before; null for none
     */
    Due(@Nullable Integer after, int until) {
      this.after = after;
      this.until = until;
    }

    @Override
    public String formula(UnaryOperator<String> cell) {
      String day = cell.apply(source.day());
      return "IF(AND(ISNUMBER("
          + day
          + "),NOT("
          + deadlines.isClosed(cell.apply(deadlines.status()))
          + ")),("
          + day
          + "<="
          + DefinedNames.AS_OF
          + "+"
          + until
          + ")*"
          + (after == null ? "1" : "(" + day + ">" + DefinedNames.AS_OF + "+" + after + ")")
          + ",0)";
    }

    @Override
    public boolean holds(Table.Row row) {
      if (!deadlines.isOpen(row)
          || !(table.entry(row, source.day()).datum() instanceof Datum.Day day)) {
        return false;
      }
      long days = ChronoUnit.DAYS.between(book.document().asOf(), day.date());
      return days <= until && (after == null || days > after);
    }
  }
}
