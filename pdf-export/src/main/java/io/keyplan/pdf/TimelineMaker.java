package io.keyplan.pdf;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.document.Timeline.Mark;
import io.keyplan.drawing.Point;
import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Area;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.Column;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.Ornament;
import io.keyplan.pdf.box.Stack;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableBox.Cell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.font.Span;
import io.keyplan.pdf.font.TextStyle;
import io.keyplan.pdf.font.Weight;
import io.keyplan.pdf.page.Canvas;
import io.keyplan.pdf.page.Stroke;
import io.keyplan.pdf.page.Tag;
import io.keyplan.pdf.page.Tag.Scope;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette.ToneColors;
import io.keyplan.value.Tone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes timelines as tables: what it is at the left, its bar or mark among the months. */
final class TimelineMaker {

  private static final double LABELS = 0.3;
  private static final double HEADING = 28;
  private static final double ROW = 20;
  private static final double BAR = 12;
  private static final double MARK = 3.5;
  private static final int MOST_LINES = 36;

  private final PdfContext context;
  private final Letters letters;
  private final TextStyle small;

  TimelineMaker(PdfContext context) {
    this.context = context;
    this.letters = new Letters(context.file().typesetter());
    this.small = TextStyle.of(Weight.BOLD, 8, context.palette().ink());
  }

  Column make(Timeline block, double width) {
    TimeScale scale = TimeScale.of(block.start(), block.end());
    List<TableRow> rows = new ArrayList<>();
    for (Timeline.Span span : block.spans()) {
      rows.add(row(label(span.title(), span.owner()), block, scale, bar(span, scale)));
    }
    for (Mark mark : block.marks()) {
      rows.add(row(label(mark.title(), Entry.EMPTY), block, scale, mark(mark, scale)));
    }
    TableBox table =
        TableBox.of(new double[] {LABELS, 1 - LABELS}, List.of(heading(scale, width)), rows);
    Stack stack = new Stack().add(table, 0);
    if (scale.shows(block.today())) {
      stack.add(today(block), 4);
    }
    return stack.column();
  }

  private Box today(Timeline block) {
    TextStyle quiet = context.looks().small();
    String day = context.formats().day(block.today());
    String text = context.text("word.labelWithValue", context.text("word.today"), day);
    return context.paragraph(
        List.of(
            Span.of("| ", quiet.in(context.palette().accentText()).weighing(Weight.BOLD)),
            Span.of(text, quiet)),
        Align.START,
        Tag.of("P"));
  }

  private TableRow heading(TimeScale scale, double width) {
    Color ground = context.palette().primary();
    Box corner = new Ornament(HEADING, (canvas, area) -> {});
    double wide = width * (1 - LABELS);
    Box months = new Ornament(HEADING, (canvas, area) -> months(canvas, area, scale, wide));
    return TableRow.of(
        List.of(
            new Cell(corner, Insets.NONE, 1, Scope.NONE, Align.START, ground),
            new Cell(months, Insets.NONE, 1, Scope.COLUMN, Align.START, ground)),
        0,
        true,
        null);
  }

  private void months(Canvas canvas, Area area, TimeScale scale, double wide) {
    int step = scale.step(MOST_LINES);
    double each = wide * step / scale.months();
    TextStyle white = TextStyle.of(Weight.REGULAR, 8, Blend.WHITE);
    TextStyle bold = white.weighing(Weight.BOLD);
    String[] names = names(each - 2, white);
    int year = Integer.MIN_VALUE;
    double free = area.x();
    for (int i = 0; i < scale.months(); i++) {
      YearMonth month = scale.first().plusMonths(i);
      double x = area.x() + area.width() * i / scale.months();
      if (month.getYear() != year) {
        year = month.getYear();
        String text = context.formats().year(year);
        if (x >= free && x + letters.width(text, bold) <= area.right()) {
          letters.write(canvas, text, bold, x + 2, area.y() + 4, Align.START);
          free = x + letters.width(text, bold) + 6;
        }
      }
      if (i % step == 0 && step < 12) {
        String name = names[month.getMonthValue() - 1];
        letters.write(canvas, name, white, x + each / 2, area.y() + 15, Align.CENTER);
      }
    }
  }

  /** Gives the names of the months as long as they may be. */
  private String[] names(double room, TextStyle style) {
    DateFormatSymbols symbols =
        DateFormatSymbols.getInstance(ULocale.forLocale(context.document().locale()));
    String[] names = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    for (String name : names) {
      if (letters.width(name, style) > room) {
        return symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW);
      }
    }
    return names;
  }

  private Box label(Entry title, Entry owner) {
    TextStyle strong = context.looks().strongCell().sized(8);
    if (!context.entries().shows(owner)) {
      return context.entries().box(title, strong, null);
    }
    return new Stack()
        .add(context.entries().box(title, strong, Tag.of("P")), 0)
        .add(context.entries().box(owner, context.looks().small(), Tag.of("P")), 0)
        .column();
  }

  /** Draws what a row shows among the months. */
  private interface Drawn {
    void draw(Canvas canvas, Area area);
  }

  private TableRow row(Box label, Timeline block, TimeScale scale, Drawn drawn) {
    Box place =
        new Ornament(
            ROW,
            (canvas, area) -> {
              lines(canvas, area, block, scale);
              drawn.draw(canvas, area);
            });
    return TableRow.of(
        List.of(
            new Cell(label, new Insets(3, 6, 3, 0), 1, Scope.ROW, Align.CENTER, null),
            new Cell(place, Insets.NONE, 1, Scope.NONE, Align.START, null)),
        ROW,
        false,
        TableBox.rule(context.palette().hairline()));
  }

  private void lines(Canvas canvas, Area area, Timeline block, TimeScale scale) {
    Stroke line = Stroke.solid(context.palette().hairline(), 0.5);
    int step = scale.step(MOST_LINES);
    for (int i = 0; i < scale.months(); i += step) {
      double x = area.x() + area.width() * i / scale.months();
      canvas.line(x, area.y(), x, area.bottom(), line);
    }
    if (scale.shows(block.today())) {
      double x = area.x() + area.width() * scale.begin(block.today());
      canvas.line(x, area.y(), x, area.bottom(), Stroke.solid(context.palette().accent(), 1.5));
    }
  }

  private ToneColors tone(Datum state) {
    Tone tone = state instanceof Datum.State known ? known.tone() : Tone.NEUTRAL;
    return context.palette().tone(tone);
  }

  private Drawn bar(Timeline.Span span, TimeScale scale) {
    String text = context.formats().format(span.state());
    ToneColors colors = tone(span.state());
    return (canvas, area) -> {
      double from = area.x() + area.width() * scale.begin(span.start());
      double to = area.x() + area.width() * scale.end(span.end());
      double wide = Math.max(3, to - from);
      double y = area.y() + (area.height() - BAR) / 2;
      canvas.fill(from, y, wide, BAR, Blend.mix(colors.tint(), colors.text(), 0.14));
      TextStyle style = small.in(colors.text());
      double needed = letters.width(text, style);
      double top = area.y() + (area.height() - style.lineHeight()) / 2;
      if (needed + 6 <= wide) {
        letters.write(canvas, text, style, from + 3, top, Align.START);
      } else if (from + wide + 4 + needed <= area.right()) {
        clear(canvas, from + wide + 3, top, needed + 2, style);
        letters.write(canvas, text, style, from + wide + 4, top, Align.START);
      } else {
        clear(canvas, from - 5 - needed, top, needed + 2, style);
        letters.write(canvas, text, style, from - 4, top, Align.END);
      }
    };
  }

  /** Keeps lines from running through a text. */
  private static void clear(Canvas canvas, double x, double y, double wide, TextStyle style) {
    canvas.fill(x, y, wide, style.lineHeight(), Blend.WHITE);
  }

  private Drawn mark(Mark mark, TimeScale scale) {
    String state = context.formats().format(mark.state());
    String date = context.formats().day(mark.date());
    String text = state.isEmpty() ? date : date + " · " + state;
    Color color =
        mark.state().isBlank()
            ? context.palette().tone(Tone.INFO).text()
            : tone(mark.state()).text();
    return (canvas, area) -> {
      double x = area.x() + area.width() * (scale.begin(mark.date()) + scale.end(mark.date())) / 2;
      double y = area.y() + area.height() / 2;
      TextStyle style = small.in(color);
      double needed = letters.width(text, style);
      double top = y - style.lineHeight() / 2;
      boolean after = x + MARK + 4 + needed <= area.right();
      double left = after ? x + MARK + 3 : x - MARK - 5 - needed;
      clear(canvas, left, top, needed + 2, style);
      canvas.polygon(
          List.of(
              new Point(x, y - MARK),
              new Point(x + MARK, y),
              new Point(x, y + MARK),
              new Point(x - MARK, y)),
          color);
      letters.write(canvas, text, style, left + 1, top, Align.START);
    };
  }
}
