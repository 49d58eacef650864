package io.keyplan.poi.word.write;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Timeline;
import io.keyplan.document.Timeline.Mark;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.plan.TimeAxis;
import io.keyplan.poi.word.plan.TimeAxis.Span;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.text.TextMetrics;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes timelines as tables with shaded months. Lives for one export. */
final class TimelineWriter {

  private static final TextMetrics TEXT = TextMetrics.regular(8);
  private static final TextMetrics BOLD = TextMetrics.bold(8);
  private static final double LABELS = 0.30;
  private static final int PAD = 40;

  private final WordContext context;
  private final DocumentBody body;
  private final Palette palette;

  TimelineWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
    this.palette = context.theme().palette();
  }

  void write(Timeline block) {
    TimeAxis axis = new TimeAxis(block.start(), block.end());
    int[] widths = widths(axis.columns());
    Table table = new Table(block, axis, widths);
    WordTable tbl =
        new WordTable(TableStyle.TIMELINE, block.alternative(), widths, WordTable.Feature.HEADER);
    tbl.add(table.header());
    for (Timeline.Span span : block.spans()) {
      tbl.add(table.row(span));
    }
    for (Mark mark : block.marks()) {
      tbl.add(table.row(mark));
    }
    body.add(tbl);
    if (axis.shows(block.today())) {
      String today =
          context.text(
              "word.labelWithValue",
              context.text("word.today"),
              context.formats().day(block.today()));
      body.add(new Paragraph(ParagraphStyle.NOTE).run("TodayMark", "▏").run("", today));
    }
  }

  private int[] widths(int columns) {
    int labels = (int) (body.width() * LABELS);
    int column = (body.width() - labels) / columns;
    int[] widths = new int[columns + 1];
    widths[0] = body.width() - column * columns;
    Arrays.fill(widths, 1, widths.length, column);
    return widths;
  }

  /** Makes the rows of one timeline. */
  private final class Table {

    private final TimeAxis axis;
    private final int[] widths;
    private final int today;

    Table(Timeline block, TimeAxis axis, int[] widths) {
      this.axis = axis;
      this.widths = widths;
      this.today = axis.shows(block.today()) ? axis.column(block.today()) : -1;
    }

    private int width(Span span) {
      return widths[1] * span.size();
    }

    // ---- header ---------------------------------------------------------------------------------

    List<TableRow> header() {
      List<TableCell> years = new ArrayList<>(List.of(corner(ParagraphStyle.TIME_YEAR)));
      List<TableCell> months = new ArrayList<>(List.of(corner(ParagraphStyle.TIME_MONTH)));
      List<YearMonth> shown = axis.months();
      String[] names = names(width(axis.month(0)) / 20.0 - 2);
      int from = 0;
      for (int i = 0; i < shown.size(); i++) {
        Span month = axis.month(i);
        String name = names[shown.get(i).getMonthValue() - 1];
        months.add(heading(month, ParagraphStyle.TIME_MONTH, name));
        if (i == shown.size() - 1 || shown.get(i + 1).getYear() != shown.get(i).getYear()) {
          Span year = new Span(from, month.to());
          String number = context.formats().year(shown.get(i).getYear());
          boolean fits = BOLD.width(number) + 4 <= width(year) / 20.0;
          years.add(heading(year, ParagraphStyle.TIME_YEAR, fits ? number : ""));
          from = month.to();
        }
      }
      return List.of(new TableRow(years).header(), new TableRow(months).header());
    }

    private TableCell corner(ParagraphStyle style) {
      return new TableCell(widths[0], new Paragraph(style)).fill(palette.primary());
    }

    private TableCell heading(Span span, ParagraphStyle style, String text) {
      TableCell cell = new TableCell(width(span), new Paragraph(style, text));
      if (span.size() > 1) {
        cell.span(span.size());
      }
      cell.pad(PAD, 0, PAD, 0);
      return cell.fill(palette.primary());
    }

    /** Gives the names of the months as long as they may be. */
    private String[] names(double room) {
      DateFormatSymbols symbols =
          DateFormatSymbols.getInstance(ULocale.forLocale(context.document().locale()));
      String[] names =
          symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
      for (String name : names) {
        if (TEXT.width(name) > room) {
          return symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.NARROW);
        }
      }
      return names;
    }

    // ---- rows -----------------------------------------------------------------------------------

    TableRow row(Timeline.Span span) {
      List<TableCell> cells = new ArrayList<>(List.of(label(span.title(), span.owner())));
      Span bar = axis.span(span.start(), span.end());
      String text = text(span.state());
      Tone tone = tone(span.state());
      double room = BOLD.width(text) + 8;
      boolean inside = room <= width(bar) / 20.0;
      Span after = inside ? new Span(bar.to(), bar.to()) : beside(bar, room);
      addEmpty(cells, new Span(0, Math.min(bar.from(), after.from())));
      if (after.from() < bar.from()) {
        cells.add(note(after, ParagraphStyle.TIME_NOTE_END, text, tone));
      }
      TableCell filled =
          cell(
              bar,
              new Paragraph(ParagraphStyle.TIME_BAR).run(Styles.tone(tone), inside ? text : ""));
      cells.add(filled.fill(barColor(tone)).bar());
      if (after.from() >= bar.to() && after.size() > 0) {
        cells.add(note(after, ParagraphStyle.TIME_NOTE, text, tone));
      }
      addEmpty(cells, new Span(Math.max(bar.to(), after.to()), axis.columns()));
      return new TableRow(cells);
    }

    /** Stronger than the tint of a label, and light enough for text. */
    private Color barColor(Tone tone) {
      return Blend.mix(palette.tone(tone).tint(), palette.tone(tone).text(), 0.14);
    }

    TableRow row(Mark mark) {
      List<TableCell> cells = new ArrayList<>(List.of(label(mark.title(), Entry.EMPTY)));
      int column = axis.column(mark.date());
      String date = context.formats().day(mark.date());
      Tone tone = mark.state().isBlank() ? Tone.INFO : tone(mark.state());
      String text = text(mark.state());
      String words = text.isEmpty() ? date : date + " · " + text;
      double room = BOLD.width("◆ " + words) + 14;
      Span forward = new Span(column, Math.min(axis.columns(), column + columns(room)));
      boolean fits = width(forward) / 20.0 >= room;
      Span place = fits ? forward : new Span(Math.max(0, column + 1 - columns(room)), column + 1);
      addEmpty(cells, new Span(0, place.from()));
      cells.add(
          note(
              place,
              fits ? ParagraphStyle.TIME_NOTE : ParagraphStyle.TIME_NOTE_END,
              fits ? "◆ " + words : words + " ◆",
              tone));
      addEmpty(cells, new Span(place.to(), axis.columns()));
      return new TableRow(cells);
    }

    private TableCell label(Entry title, Entry owner) {
      Paragraph name = new Paragraph(ParagraphStyle.TIME_LABEL);
      context.entries().append(name, title, Look.PLAIN);
      TableCell cell = new TableCell(widths[0], name);
      if (context.texts().shows(owner)) {
        Paragraph who = new Paragraph(ParagraphStyle.TIME_OWNER);
        context.entries().append(who, owner, Look.PLAIN);
        cell.add(who);
      }
      return cell.middle();
    }

    private TableCell note(Span span, ParagraphStyle style, String text, Tone tone) {
      return cell(span, new Paragraph(style).run(Styles.tone(tone), text)).middle();
    }

    /** Finds room for a text behind a bar, or before it where there is none behind. */
    private Span beside(Span bar, double room) {
      int columns = columns(room);
      return bar.to() + columns <= axis.columns() || bar.from() < columns
          ? new Span(bar.to(), Math.min(axis.columns(), bar.to() + columns))
          : new Span(bar.from() - columns, bar.from());
    }

    private int columns(double points) {
      return (int) Math.ceil(points * 20 / widths[1]);
    }

    /** Adds cells without content, one a month, and one more where the line of today runs. */
    private void addEmpty(List<TableCell> cells, Span span) {
      int from = span.from();
      for (int column = span.from() + 1; column <= span.to(); column++) {
        if (column == span.to() || axis.beginsMonth(column) || column == today) {
          cells.add(cell(new Span(from, column), new Paragraph(ParagraphStyle.TIME_NOTE)));
          from = column;
        }
      }
    }

    private TableCell cell(Span span, Paragraph content) {
      TableCell cell = new TableCell(width(span), content);
      if (span.size() > 1) {
        cell.span(span.size());
      }
      cell.pad(PAD, 0, PAD, 0);
      if (span.from() == today) {
        cell.edgeLeft(palette.accent(), 18);
      } else if (axis.beginsMonth(span.from())) {
        cell.edgeLeft(palette.hairline(), 4);
      }
      return cell;
    }
  }

  private String text(Datum state) {
    return context.formats().format(state);
  }

  private static Tone tone(Datum state) {
    return state instanceof Datum.State known ? known.tone() : Tone.NEUTRAL;
  }
}
