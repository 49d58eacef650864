package io.keyplan.poi.excel.plan;

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
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The time axis of a timeline, a column for each of its periods, and the rules that draw bars over
 * them. Lives for one timeline.
 */
final class TimelineAxis {

  /** Widths of the columns before the axis: title, owner, first day, last day, status. */
  static final double[] FIXED = {186, 96, 70, 70, 82};

  private static final double PERIOD = 17.5;
  private static final int MOST_WEEKS = 28;
  private static final int MOST_HALF_MONTHS = 28;
  private static final int MOST_MONTHS = 60;

  private final SheetPage page;
  private final WorkbookContext book;
  private final Timeline block;
  private final List<LocalDate> periods;
  private final int firstPeriod;

  TimelineAxis(SheetPage page, Timeline block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.periods = periods(block);
    this.firstPeriod = page.first() + FIXED.length;
  }

  static double[] widths(Timeline block) {
    double[] widths = Arrays.copyOf(FIXED, FIXED.length + periods(block).size());
    Arrays.fill(widths, FIXED.length, widths.length, PERIOD);
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

  /** The axis of a form begins with the month of the day that is typed into it. */
  private CellValue day(int period) {
    LocalDate day = periods.get(period);
    CellValue value = CellValue.of(day);
    if (!book.isForm()) {
      return value;
    }
    long months = ChronoUnit.MONTHS.between(periods.get(0).withDayOfMonth(1), day);
    String asOf = DefinedNames.AS_OF;
    return CellValue.formula(
        "DATE(YEAR(" + asOf + "),MONTH(" + asOf + ")+" + months + "," + day.getDayOfMonth() + ")",
        value);
  }

  int first() {
    return firstPeriod;
  }

  int last() {
    return firstPeriod + periods.size() - 1;
  }

  /** The names of the months above the first period of each. */
  void months() {
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
          wide || periods.size() < 2 ? day(i) : CellValue.BLANK,
          look.at(Horizontal.CENTER, Vertical.CENTER));
      i = end;
    }
    page.sheet().add(row);
  }

  /** Adds the headings; gives their row. */
  int headings() {
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
            .with(new CellStyle.Font(9, false, false, false, book.looks().onPrimary()))
            .indented(0)
            .wrapped(false)
            .formatted(quarters ? "m" : "d")
            .at(Horizontal.CENTER, Vertical.CENTER);
    for (int i = 0; i < periods.size(); i++) {
      page.put(row, firstPeriod + i, firstPeriod + i, day(i), date);
    }
    return page.sheet().add(row);
  }

  /**
   * Adds the rules for rows.
   *
   * @param tones what the statuses mean
   * @param closed the statuses in which a bar ends today at the latest
   */
  void rules(int header, int first, int last, Map<String, Tone> tones, Collection<String> closed) {
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
            + date
            + ended(status, date, closed);
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
                    + to
                    + "<>\"\","
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

  /** What has ended is not drawn past today. */
  private static String ended(String status, String date, Collection<String> closed) {
    List<String> ended =
        closed.stream()
            .filter(FormulaText::isPlain)
            .map(label -> status + "<>" + FormulaText.literal(label))
            .toList();
    return ended.isEmpty()
        ? ""
        : ",OR(" + date + "<=" + DefinedNames.AS_OF + ",AND(" + String.join(",", ended) + "))";
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
