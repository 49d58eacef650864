package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Input.Choice;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Key;
import io.keyplan.document.Table.Align;
import io.keyplan.i18n.PartTitle;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans matrices: tables whose cells say a state by a letter on a tint. */
final class MatrixPlanner {

  /** Longer ones may be divided. */
  private static final int SMALL = 12;

  private static final double PLACE = 16;

  /** Stands between a letter and an amount, which share a line. */
  private static final String BEHIND_LETTER = "\u2002";

  private final EntryTexts entries;
  private final ReportStyle style;
  private final MatrixColumns columns;

  MatrixPlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.columns = new MatrixColumns(entries, style, measure);
  }

  ColumnPart plan(Matrix block, double width) {
    double gap = style.gaps().table();
    ColumnPart.Builder column = new ColumnPart.Builder();
    List<Matrix> parts = columns.parts(block, width);
    for (int i = 0; i < parts.size(); i++) {
      String caption =
          parts.size() == 1
              ? block.caption()
              : PartTitle.of(
                  entries.messages(),
                  block.caption(),
                  entries.text(parts.get(i).columns().get(0)),
                  entries.text(parts.get(i).columns().get(parts.get(i).columns().size() - 1)),
                  i + 1,
                  parts.size());
      TablePart table = table(parts.get(i), caption, block.letters(), width);
      if (!caption.isEmpty()) {
        column.addKept(TextPart.of(TextRole.CAPTION, caption), i == 0 ? 0 : 3 * gap);
      }
      if (i == parts.size() - 1 && !block.legend().isEmpty()) {
        column.addKept(table, gap);
      } else {
        column.add(table, gap);
      }
    }
    if (!block.legend().isEmpty()) {
      column.add(legend(block), 5);
    }
    if (parts.size() > 1) {
      entries.inform(
          "\""
              + block.caption()
              + "\" has "
              + block.columns().size()
              + " columns, more than a page can show: it is divided into "
              + parts.size()
              + " tables");
    }
    return column.build();
  }

  private TablePart table(Matrix part, String caption, Map<String, String> letters, double width) {
    List<Row> rows = new ArrayList<>(List.of(heading(part)));
    int count = part.rows().size();
    for (int i = 0; i < count; i++) {
      boolean edge = i == 0 || i >= count - 2;
      boolean last = i == count - 1 && part.totals().isEmpty();
      rows.add(row(part, part.rows().get(i), letters, (count <= SMALL || edge) && !last));
    }
    if (!part.totals().isEmpty()) {
      rows.add(totals(part));
    }
    return new TablePart(TableRole.MATRIX, null, caption, columns.of(part, width), rows);
  }

  // ---- rows -------------------------------------------------------------------------------------

  private Row heading(Matrix block) {
    List<Cell> cells = new ArrayList<>();
    cells.add(heading(block.rowTitle(), Align.START));
    block.columns().forEach(column -> cells.add(columnName(column)));
    if (MatrixColumns.hasTotals(block)) {
      cells.add(heading(block.totalTitle(), Align.END));
    }
    return new Row(Kind.HEADING, "", cells, 0, true);
  }

  /** A place to write looks as others do, on a light ground. */
  private Cell columnName(Entry column) {
    if (entries.isOpen(column)) {
      return new Cell(place(column), 1, true, 0, null);
    }
    boolean place = column.isBlank() && entries.keepsItsPlace(column);
    return new Cell(
        centered(
            place ? TextRole.CELL : TextRole.COLUMN_HEADING,
            entries.pieces(column, place ? Naming.NOTHING : Naming.LABEL)),
        1,
        true,
        0,
        null);
  }

  private static Cell heading(String text, Align align) {
    TextPart name = new TextPart(TextRole.COLUMN_HEADING, List.of(TextPiece.words(text)), align);
    return new Cell(name, 1, true, 0, null);
  }

  private Row row(Matrix block, Matrix.Row row, Map<String, String> letters, boolean withNext) {
    List<Cell> cells = new ArrayList<>();
    ReportPart label = entries.part(TextRole.STRONG_CELL, row.label(), Naming.NOTHING, Align.START);
    cells.add(new Cell(label, 1, true, 0, null));
    row.cells().forEach(cell -> cells.add(cell(cell, letters)));
    if (MatrixColumns.hasTotals(block)) {
      cells.add(total(row.total()));
    }
    double least = entries.isForm() ? style.tables().formRow() : 0;
    return new Row(Kind.BODY, "", cells, least, withNext);
  }

  private Cell cell(Matrix.Cell cell, Map<String, String> letters) {
    Entry state = cell.state();
    return entries.isOpen(state)
        ? Cell.of(places(cell))
        : new Cell(content(cell, letters), 1, false, 0, tone(state));
  }

  private ReportPart places(Matrix.Cell cell) {
    PlacePart state = place(cell.state());
    return entries.isOpen(cell.amount())
        ? new ColumnPart.Builder().add(state, 0).add(place(cell.amount()), 2).build()
        : state;
  }

  private static PlacePart place(Entry entry) {
    return new PlacePart(entry, TextRole.CELL, Align.CENTER, PLACE);
  }

  private static @Nullable Tone tone(Entry state) {
    return state.datum() instanceof Datum.State known ? known.tone() : null;
  }

  private ReportPart content(Matrix.Cell cell, Map<String, String> letters) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    List<TextPiece> first = new ArrayList<>(letter(cell, letters));
    if (!cell.amount().isBlank()) {
      if (!first.isEmpty()) {
        first.add(TextPiece.words(BEHIND_LETTER));
      }
      first.addAll(entries.compact(cell.amount(), Naming.PLACE));
    }
    if (!first.isEmpty()) {
      column.add(centered(TextRole.MATRIX_LETTER, first), 1);
    }
    if (!cell.note().isEmpty()) {
      column.add(centered(TextRole.MATRIX_NOTE, List.of(TextPiece.words(cell.note()))), 1);
    }
    return column.part();
  }

  private List<TextPiece> letter(Matrix.Cell cell, Map<String, String> letters) {
    Entry entry = cell.state();
    if (entry.isBlank() && entries.keepsItsPlace(entry)) {
      return entries.pieces(lettered(entry, letters), Naming.PLACE);
    }
    Datum.State known = entry.datum() instanceof Datum.State state ? state : null;
    Map<String, String> shown = new HashMap<>(letters);
    if (known != null && !cell.letter().isEmpty()) {
      shown.put(known.code(), cell.letter());
    }
    String letter = known == null ? cell.letter() : shown.getOrDefault(known.code(), known.label());
    if (letter.isEmpty()) {
      return List.of();
    }
    Look look = known == null ? Look.PLAIN : Look.TONED;
    Tone tone = known == null ? Tone.NEUTRAL : known.tone();
    return List.of(entries.letter(letter, look, tone, lettered(entry, shown)));
  }

  /** What can be chosen for a state that is shown as a letter is letters, too. */
  private static Entry lettered(Entry state, Map<String, String> letters) {
    Input input = state.input();
    List<Choice> choices =
        input.choices().stream()
            .map(
                choice ->
                    new Choice(
                        choice.code(),
                        letters.getOrDefault(choice.code(), choice.label()),
                        choice.tone()))
            .toList();
    return new Entry(
        state.datum(),
        state.path(),
        new Input(input.kind(), input.label(), input.prompt(), choices, input.examples()),
        state.mark());
  }

  private static TextPart centered(TextRole role, List<TextPiece> pieces) {
    return new TextPart(role, pieces, Align.CENTER);
  }

  private Cell total(Datum total) {
    String text = entries.formats().compact(total);
    return Cell.of(new TextPart(TextRole.STRONG_CELL, List.of(TextPiece.words(text)), Align.END));
  }

  private Row totals(Matrix block) {
    List<Cell> cells = new ArrayList<>();
    TextPart title = TextPart.of(TextRole.STRONG_CELL, block.totalTitle());
    cells.add(new Cell(title, 1, true, 0, null));
    int columns = block.columns().size() + (MatrixColumns.hasTotals(block) ? 1 : 0);
    for (int i = 0; i < columns; i++) {
      cells.add(total(i < block.totals().size() ? block.totals().get(i) : Datum.BLANK));
    }
    return new Row(Kind.TOTAL, "", cells, 0, false);
  }

  private static TextPart legend(Matrix block) {
    List<TextPiece> pieces = new ArrayList<>();
    for (Key key : block.legend()) {
      if (!pieces.isEmpty()) {
        pieces.add(TextPiece.words("   "));
      }
      if (!key.letter().isEmpty()) {
        pieces.add(TextPiece.words(key.letter(), Look.PILL, key.state().tone()));
      }
      pieces.add(TextPiece.words("\u00A0" + key.state().label().replace(' ', '\u00A0')));
    }
    return TextPart.of(TextRole.NOTE, pieces);
  }
}
