package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Rules;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.Highlight;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Plans a timeline: days in cells, and bars that rules draw over columns of dates, so that they
 * follow the days. Lives for one timeline.
 */
final class TimelinePlanner {

  private static final double[] FIXED = {210, 110, 76, 76, 92};
  private static final double PERIOD = 21;

  private static final Timeline.Source NO_SOURCE =
      new Timeline.Source(FieldPath.NONE, "", "", "", "", "", List.of());

  private static final int MOST_WEEKS = 27;
  private static final int MOST_HALF_MONTHS = 48;
  private static final int MOST_MONTHS = 60;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Timeline block;
  private final List<LocalDate> periods;
  private final int firstPeriod;
  private final Styles looks;

  /** Numbers of the styles of a row. */
  private record Styles(int title, int text, int day, int grid) {}

  TimelinePlanner(SheetPage page, Timeline block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.periods = periods(block);
    this.firstPeriod = page.first() + FIXED.length;
    CellStyle body = book.looks().body();
    CellStyle grid =
        book.looks().usual().ruled(new Rules(book.theme().palette().hairline(), true, true));
    this.looks =
        new Styles(
            book.style(body.with(body.font().strong())),
            book.style(body),
            book.style(body.formatted(book.values().numbers().day())),
            book.style(grid));
  }

  static double[] widths(Timeline block) {
    double[] widths = java.util.Arrays.copyOf(FIXED, FIXED.length + periods(block).size());
    java.util.Arrays.fill(widths, FIXED.length, widths.length, PERIOD);
    return widths;
  }

  /** First days of weeks, half months, months or quarters, whichever are not too many. */
  private static List<LocalDate> periods(Timeline block) {
    LocalDate start = block.start();
    LocalDate end = block.end().isBefore(start) ? start : block.end();
    List<LocalDate> days = new ArrayList<>();
    if (ChronoUnit.WEEKS.between(start, end) < MOST_WEEKS) {
      LocalDate day = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      for (; !day.isAfter(end); day = day.plusWeeks(1)) {
        days.add(day);
      }
      return days;
    }
    long months = ChronoUnit.MONTHS.between(start.withDayOfMonth(1), end) + 1;
    boolean halves = 2 * months <= MOST_HALF_MONTHS;
    long step = months <= MOST_MONTHS ? 1 : Math.max(3, (months + MOST_MONTHS - 1) / MOST_MONTHS);
    for (LocalDate day = start.withDayOfMonth(1); !day.isAfter(end); day = day.plusMonths(step)) {
      days.add(day);
      if (halves) {
        days.add(day.withDayOfMonth(16));
      }
    }
    return days;
  }

  void write() {
    if (book.records().all().stream().anyMatch(FieldCells::isLong)) {
      book.notes()
          .info(
              FieldPath.NONE,
              "the timeline shows values instead of formulas: with so many rows those would be slow");
    }
    months();
    int header = headings();
    int first = page.sheet().nextRow();
    Map<String, Tone> tones = new LinkedHashMap<>();
    block.spans().forEach(span -> tone(span.state(), tones));
    block.marks().forEach(mark -> tone(mark.state(), tones));
    int spans = block.spans().size();
    int count = spans + block.marks().size();
    for (int i = 0; i < count; i++) {
      boolean span = i < spans;
      name(
          span ? block.spans().get(i).title() : block.marks().get(i - spans).title(), first + i, 0);
      name(span ? block.spans().get(i).owner() : Entry.EMPTY, first + i, 1);
    }
    page.sheet().addLater(count, () -> IntStream.range(0, count).mapToObj(i -> row(i, first + i)));
    int last = page.sheet().nextRow() - 1;
    if (last >= first) {
      rules(header, first, last, tones);
    }
    page.gap();
  }

  /** What no table of records holds is edited here. */
  private void name(Entry entry, int row, int offset) {
    if (entry.isEditable() && book.records().find(entry.path()) == null) {
      place(entry, row, offset);
      book.validations()
          .of(entry.input(), CellReference.cell(row, page.first() + offset))
          .ifPresent(page.sheet().validations()::add);
    }
  }

  private CellValue place(Entry entry, int row, int offset) {
    return book.fields().place(entry, block, page.sheet().name(), row, page.first() + offset);
  }

  private SheetRow row(int index, int at) {
    int spans = block.spans().size();
    if (index >= spans) {
      Timeline.Mark mark = block.marks().get(index - spans);
      return row(mark.title(), Entry.EMPTY, CellValue.BLANK, mark.date(), mark.state(), at);
    }
    Timeline.Span span = block.spans().get(index);
    CellValue from = date(span.title().path(), source(span.title()).start(), span.start());
    return row(span.title(), span.owner(), from, span.end(), span.state(), at);
  }

  private Timeline.Source source(Entry title) {
    FieldPath list = RecordAddress.list(title.path());
    return block.sources().stream()
        .filter(source -> source.list().equals(list))
        .findFirst()
        .orElse(NO_SOURCE);
  }

  private static void tone(Datum state, Map<String, Tone> tones) {
    if (state instanceof Datum.State known) {
      tones.put(known.label(), known.tone());
    }
  }

  /** The names of the months above the first period of each. */
  private void months() {
    RowDraft row = new RowDraft(18);
    CellStyle look =
        book.looks()
            .quietHeader()
            .wrapped(false)
            .indented(0)
            .formatted(book.values().numbers().month());
    row.paint(page.first(), firstPeriod - 1, book.style(look.filled(null).ruled(Rules.NONE)));
    for (int i = 0; i < periods.size(); ) {
      LocalDate day = periods.get(i);
      int end = i + 1;
      while (end < periods.size()
          && periods.get(end).getMonthValue() == day.getMonthValue()
          && periods.get(end).getYear() == day.getYear()) {
        end++;
      }
      boolean wide = end - i > 1;
      page.put(
          row,
          firstPeriod + i,
          firstPeriod + end - 1,
          wide || periods.size() < 2 ? CellValue.of(day) : CellValue.BLANK,
          look.at(Horizontal.CENTER, Vertical.CENTER));
      i = end;
    }
    page.sheet().add(row);
  }

  private int headings() {
    RowDraft row = new RowDraft(24);
    CellStyle header = book.looks().header();
    Timeline.Headings headings = block.headings();
    String[] labels = {
      headings.title(), headings.owner(), headings.start(), headings.end(), headings.state()
    };
    for (int i = 0; i < labels.length; i++) {
      page.text(row, page.first() + i, page.first() + i, labels[i], header);
    }
    boolean quarters =
        periods.size() > 1 && ChronoUnit.DAYS.between(periods.get(0), periods.get(1)) > 20;
    CellStyle date =
        header
            .with(new CellStyle.Font(8, false, false, false, book.looks().onPrimary()))
            .indented(0)
            .wrapped(false)
            .formatted(quarters ? "m" : "d")
            .at(Horizontal.CENTER, Vertical.CENTER);
    for (int i = 0; i < periods.size(); i++) {
      page.put(row, firstPeriod + i, firstPeriod + i, CellValue.of(periods.get(i)), date);
    }
    return page.sheet().add(row);
  }

  private SheetRow row(
      Entry title, Entry owner, CellValue from, LocalDate end, Datum state, int at) {
    Timeline.Source source = source(title);
    RowDraft row = new RowDraft(20);
    int column = page.first();
    CellValue name = place(title, at, 0);
    row.put(column, name, looks.title());
    row.put(column + 1, place(owner, at, 1), looks.text());
    row.put(column + 2, from, looks.day());
    row.put(column + 3, date(title.path(), source.end(), end), looks.day());
    CellValue shown = book.values().of(state, FieldPath.NONE);
    CellValue status = book.fields().lookup(title.path(), source.state(), shown);
    row.put(column + 4, status(title, source, shown, status, at), looks.text());
    if (name.shown() instanceof CellValue.Text text) {
      row.atLeast(RowHeights.bold(text.text(), FIXED[0] - ColumnWidths.PADDING) + 7);
    }
    row.paint(firstPeriod, firstPeriod + periods.size() - 1, looks.grid());
    return row.finish();
  }

  /** A bar that the page's edge cuts has its own day all the same. */
  private CellValue date(FieldPath path, String key, LocalDate shown) {
    CellValue day = book.values().of(new Datum.Day(shown), FieldPath.NONE);
    RecordTables.Place place = book.records().find(path, key);
    if (place == null) {
      return day;
    }
    Datum own = place.records().entry(place.records().rows().get(place.row()), key).datum();
    if (!(own instanceof Datum.Day known)) {
      return day;
    }
    if (FieldCells.isLong(place.records())) {
      return day;
    }
    boolean cut =
        known.date().isBefore(block.start()) && shown.equals(block.start())
            || known.date().isAfter(block.end()) && shown.equals(block.end());
    return known.date().equals(shown) || cut
        ? book.fields().lookup(place, book.values().of(known, FieldPath.NONE))
        : day;
  }

  /** Where a status is not that of the record, it may be that its day has passed. */
  private CellValue status(
      Entry title, Timeline.Source source, CellValue shown, CellValue found, int at) {
    RecordTables.Place place = book.records().find(title.path(), source.state());
    return place == null ? found : late(place, source, shown, found, at);
  }

  private CellValue late(
      RecordTables.Place place,
      Timeline.Source source,
      CellValue shown,
      CellValue otherwise,
      int at) {
    RecordTable table = place.records();
    var row = table.rows().get(place.row());
    var deadlines = book.records().deadlines(table);
    if (FieldCells.isLong(table)
        || deadlines.isEmpty()
        || !table.has(source.end())
        || !FormulaText.isPlain(row.id())) {
      return otherwise;
    }
    boolean isLate = deadlines.get().isOverdue(row, book.document().asOf());
    String overdue = book.text("word.overdue");
    if (isLate != shown.equals(new CellValue.Text(overdue))) {
      return otherwise;
    }
    String status = table.lookup(row.id(), source.state());
    String end = CellReference.cell(at, page.first() + 3);
    String formula =
        "IF(AND(ISNUMBER("
            + end
            + "),"
            + end
            + "<"
            + DefinedNames.AS_OF
            + ",NOT("
            + deadlines.get().isClosed(status)
            + ")),"
            + FormulaText.literal(overdue)
            + ",IF("
            + status
            + "=\"\",\"\","
            + status
            + "))";
    CellValue value = shown.equals(CellValue.BLANK) ? new CellValue.Text("") : shown;
    return CellValue.formula(formula, value);
  }

  private void rules(int header, int first, int last, Map<String, Tone> tones) {
    Palette palette = book.theme().palette();
    int end = firstPeriod + periods.size() - 1;
    String range = CellReference.range(first, firstPeriod, last, end);
    String date = CellReference.column(firstPeriod) + "$" + (header + 1);
    String next = CellReference.column(firstPeriod + 1) + "$" + (header + 1);
    String until = "IF(ISNUMBER(" + next + ")," + next + "," + date + "+31)";
    String from = "$" + CellReference.column(page.first() + 2) + (first + 1);
    String to = "$" + CellReference.column(page.first() + 3) + (first + 1);
    String status = "$" + CellReference.column(page.first() + 4) + (first + 1);
    bars(
        range,
        "AND(ISNUMBER("
            + to
            + "),NOT(ISNUMBER("
            + from
            + ")),"
            + to
            + ">="
            + date
            + ","
            + to
            + "<"
            + until
            + ")",
        palette.accent());
    String runs =
        "ISNUMBER("
            + from
            + "),ISNUMBER("
            + to
            + "),"
            + from
            + "<"
            + until
            + ","
            + to
            + ">="
            + date;
    Map<Tone, List<String>> byTone = new TreeMap<>();
    tones.forEach(
        (label, tone) -> byTone.computeIfAbsent(tone, key -> new ArrayList<>()).add(label));
    byTone.forEach(
        (tone, labels) -> {
          String any =
              String.join(
                  ",",
                  labels.stream()
                      .filter(FormulaText::isPlain)
                      .map(label -> status + "=" + FormulaText.literal(label))
                      .toList());
          if (!any.isEmpty()) {
            bars(range, "AND(" + runs + ",OR(" + any + "))", barColor(tone, palette));
          }
        });
    bars(range, "AND(" + runs + ")", palette.series(5));
    Highlight today = new Highlight(null, null, false, palette.accent());
    page.sheet()
        .rules()
        .add(
            new Rule.When(
                range,
                "AND("
                    + DefinedNames.AS_OF
                    + ">="
                    + date
                    + ","
                    + DefinedNames.AS_OF
                    + "<"
                    + until
                    + ")",
                book.styles().id(today),
                false));
    String states = CellReference.range(first, page.first() + 4, last, page.first() + 4);
    byTone.forEach(
        (tone, labels) -> ToneRules.add(book, page.sheet(), states, status, tone, labels));
  }

  private static Color barColor(Tone tone, Palette palette) {
    return switch (tone) {
      case NEUTRAL -> palette.series(5);
      case INFO -> palette.primary();
      case POSITIVE -> palette.series(1);
      case WARNING -> palette.series(2);
      case NEGATIVE -> palette.series(4);
    };
  }

  private void bars(String range, String formula, Color color) {
    int look = book.styles().id(new Highlight(null, color, false, null));
    page.sheet().rules().add(new Rule.When(range, formula, look, false));
  }
}
