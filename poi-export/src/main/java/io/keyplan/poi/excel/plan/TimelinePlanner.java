package io.keyplan.poi.excel.plan;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.SheetRow;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Plans a timeline: days in cells, and bars that rules draw over columns of dates, so that they
 * follow the days. Lives for one timeline.
 */
final class TimelinePlanner {

  private final SheetPage page;
  private final WorkbookContext book;
  private final Timeline block;
  private final TimelineAxis axis;
  private final TimelineStyles looks;
  private final Map<String, Tone> tones = new LinkedHashMap<>();

  TimelinePlanner(SheetPage page, Timeline block) {
    this.page = page;
    this.book = page.book();
    this.block = block;
    this.axis = new TimelineAxis(page, block);
    this.looks = TimelineStyles.of(book);
  }

  void write() {
    if (book.records().all().stream().anyMatch(RecordTable::isLong)) {
      book.notes()
          .info(
              FieldPath.NONE,
              "the timeline shows values instead of formulas: with so many rows those would be slow");
    }
    axis.months();
    int header = axis.headings();
    int first = page.sheet().nextRow();
    TimelineView view = new TimelineView(page, block, axis, looks);
    List<Timeline.Span> spans =
        block.spans().stream().filter(span -> !view.shows(span.title())).toList();
    List<Timeline.Mark> marks =
        block.marks().stream().filter(mark -> !view.shows(mark.title())).toList();
    values(spans, marks, first);
    view.write(tones);
    int last = page.sheet().nextRow() - 1;
    if (last >= first) {
      axis.rules(header, first, last, tones, view.closed());
    }
    view.more();
    if (page.sheet().titleRow() < 0) {
      page.sheet().repeat(header);
    }
    page.gap();
  }

  /** What no table of records has is shown by its values, and edited here. */
  private void values(List<Timeline.Span> spans, List<Timeline.Mark> marks, int first) {
    spans.forEach(span -> tone(span.state()));
    marks.forEach(mark -> tone(mark.state()));
    int count = spans.size() + marks.size();
    for (int i = 0; i < count; i++) {
      boolean span = i < spans.size();
      name(span ? spans.get(i).title() : marks.get(i - spans.size()).title(), first + i, 0);
      name(span ? spans.get(i).owner() : Entry.EMPTY, first + i, 1);
    }
    page.sheet()
        .addLater(
            count,
            TimelineView.ROW,
            () ->
                IntStream.range(0, count)
                    .mapToObj(
                        i ->
                            i < spans.size()
                                ? span(spans.get(i), first + i)
                                : mark(marks.get(i - spans.size()), first + i)));
  }

  private void name(Entry entry, int row, int offset) {
    if (entry.isEditable() && book.records().find(entry.path()) == null) {
      place(entry, row, offset);
      book.validations().add(page.sheet(), entry, row, page.first() + offset);
    }
  }

  private CellValue place(Entry entry, int row, int offset) {
    return book.fields().place(entry, block, page.sheet().name(), row, page.first() + offset);
  }

  private void tone(Datum state) {
    if (state instanceof Datum.State known) {
      tones.put(known.label(), known.tone());
    }
  }

  private SheetRow span(Timeline.Span span, int at) {
    return row(span.title(), span.owner(), day(span.start()), day(span.end()), span.state(), at);
  }

  private SheetRow mark(Timeline.Mark mark, int at) {
    CellValue day = day(mark.date());
    return row(mark.title(), Entry.EMPTY, CellValue.BLANK, day, mark.state(), at);
  }

  private CellValue day(LocalDate day) {
    return book.values().of(new Datum.Day(day), FieldPath.NONE);
  }

  private SheetRow row(
      Entry title, Entry owner, CellValue from, CellValue to, Datum state, int at) {
    RowDraft row = new RowDraft(TimelineView.ROW);
    looks.put(
        row,
        page.first(),
        List.of(
            place(title, at, 0),
            place(owner, at, 1),
            from,
            to,
            book.values().of(state, FieldPath.NONE)));
    row.paint(axis.first(), axis.last(), looks.grid());
    return row.finish();
  }
}
