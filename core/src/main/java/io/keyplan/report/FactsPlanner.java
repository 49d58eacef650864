package io.keyplan.report;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Input;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Column;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plans labelled values: a few short ones as a strip, others as lines of label and value. */
final class FactsPlanner {

  private static final int MOST_IN_STRIP = 4;
  private static final int FEWEST_IN_PAIRS = 4;
  private static final double WIDE_ENOUGH_FOR_PAIRS = 400;
  private static final double TERM = 0.28;
  private static final double TERM_IN_PAIR = 0.4;

  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;

  FactsPlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.measure = measure;
  }

  /**
   * Plans values.
   *
   * @param width width of the line in points
   */
  ColumnPart plan(List<Fact> all, double width) {
    List<Fact> facts = all.stream().filter(fact -> entries.shows(fact.entry())).toList();
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!facts.isEmpty()) {
      column.add(fitsStrip(facts, width) ? strip(facts) : lines(facts, width), 0);
    }
    return column.build();
  }

  private boolean fitsStrip(List<Fact> facts, double width) {
    if (facts.size() > MOST_IN_STRIP) {
      return false;
    }
    double room = width / facts.size() - style.panel(PanelRole.FACT).across();
    return facts.stream().allMatch(fact -> fitsOneLine(fact.entry(), room));
  }

  /** What is to be entered goes by its kind, so that hints change nothing of where it stands. */
  private boolean fitsOneLine(Entry entry, double room) {
    if (entries.isForm() && entry.isBlank() && entry.isEditable()) {
      return entry.input().kind() != Input.Kind.PARAGRAPH;
    }
    TextPart text = TextPart.of(TextRole.FACT_VALUE, entries.pieces(entry, Naming.LABEL));
    return text.plain().indexOf('\n') < 0 && measure.width(text) <= room;
  }

  private ReportPart strip(List<Fact> facts) {
    List<PanelPart> panels = new ArrayList<>();
    for (Fact fact : facts) {
      ReportPart value = entries.part(TextRole.FACT_VALUE, fact.entry());
      panels.add(
          new PanelPart(
              PanelRole.FACT,
              Tone.NEUTRAL,
              new LabelledPart(TextPart.of(TextRole.FACT_LABEL, fact.label()), value, 3),
              0));
    }
    return new CardsPart(panels, panels.size(), 0, false);
  }

  /** Short values stand two to a line where there are many. */
  private TablePart lines(List<Fact> facts, double width) {
    boolean pairs = facts.size() >= FEWEST_IN_PAIRS && width >= WIDE_ENOUGH_FOR_PAIRS;
    List<Column> columns = columns(pairs, width);
    double room = columns.get(1).width() - style.tables().cell(TableRole.FACTS).across();
    List<Row> rows = new ArrayList<>();
    List<Fact> line = new ArrayList<>();
    for (Fact fact : facts) {
      boolean alone = !pairs || isLong(fact.entry(), room);
      if (alone) {
        addRow(rows, line, columns.size());
        line.clear();
      }
      line.add(fact);
      if (alone || line.size() == 2) {
        addRow(rows, line, columns.size());
        line.clear();
      }
    }
    addRow(rows, line, columns.size());
    String title = facts.stream().map(Fact::label).collect(Collectors.joining(", "));
    return new TablePart(TableRole.FACTS, null, title, columns, rows);
  }

  private List<Column> columns(boolean pairs, double width) {
    double gap = style.facts().pairGap();
    double half = pairs ? (width - gap) / 2 : width;
    double term = half * (pairs ? TERM_IN_PAIR : TERM);
    List<Double> widths = new ArrayList<>(List.of(term, half - term));
    if (pairs) {
      if (gap > 0) {
        widths.add(gap);
      }
      widths.addAll(List.of(term, half - term));
    }
    return widths.stream().map(wide -> new Column("", wide)).toList();
  }

  /** A value that has the line for itself gets the rest of it. */
  private void addRow(List<Row> rows, List<Fact> facts, int columns) {
    if (facts.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>(List.of(term(facts.get(0))));
    if (facts.size() == 1) {
      cells.add(value(facts.get(0), columns - 1));
    } else {
      cells.add(value(facts.get(0), 1));
      if (columns > 4) {
        cells.add(Cell.of(ColumnPart.EMPTY));
      }
      cells.add(term(facts.get(1)));
      cells.add(value(facts.get(1), 1));
    }
    rows.add(new Row(Kind.BODY, "", cells, 0, false));
  }

  /** Says whether a value would be wrapped beside another, so that it has a line of its own. */
  private boolean isLong(Entry entry, double room) {
    return entry.input().kind() == Input.Kind.PARAGRAPH && entries.isForm()
        || !fitsOneLine(entry, room);
  }

  private static Cell term(Fact fact) {
    return new Cell(TextPart.of(TextRole.FACT_TERM, fact.label()), 1, true, 0, null);
  }

  private Cell value(Fact fact, int columns) {
    Entry entry = fact.entry();
    return new Cell(
        entries.isOpen(entry) ? place(entry) : entries.part(TextRole.FACT_VALUE, entry),
        columns,
        false,
        0,
        null);
  }

  private PlacePart place(Entry entry) {
    boolean lines = entry.input().kind() == Input.Kind.PARAGRAPH;
    double least = lines ? style.facts().linesPlace() : style.facts().place();
    return new PlacePart(entry, TextRole.FACT_VALUE, Align.START, least);
  }
}
