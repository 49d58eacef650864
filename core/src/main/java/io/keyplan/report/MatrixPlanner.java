package io.keyplan.report;

import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Matrix;
import io.keyplan.document.Matrix.Key;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.Naming;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Column;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans matrices: tables whose cells say a state by a letter on a tint. */
final class MatrixPlanner {

  private static final int FEWEST_COLUMNS = 3;
  private static final double PLACE = 16;
  private static final double USUAL_LABEL = 80;
  private static final double LONGEST_LABEL = 170;
  private static final double LONGEST_LABEL_WORD = 110;
  private static final double NARROWEST = 20;
  private static final double LEAST = 40;
  private static final double MOST_LEAST = 120;

  private final Matrix block;
  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final Map<String, String> letters;

  MatrixPlanner(Matrix block, EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.block = block;
    this.entries = entries;
    this.style = style;
    this.measure = measure;
    this.letters = block.letters();
  }

  ColumnPart plan(double width) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.caption().isEmpty()) {
      column.addKept(TextPart.of(TextRole.CAPTION, block.caption()), 0);
    }
    List<Row> rows = new ArrayList<>(List.of(heading()));
    block.rows().forEach(row -> rows.add(row(row)));
    if (!block.totals().isEmpty()) {
      rows.add(totals());
    }
    TablePart table =
        new TablePart(TableRole.MATRIX, FieldPath.NONE, block.caption(), columns(width), rows);
    double gap = style.gaps().table();
    return block.legend().isEmpty()
        ? column.add(table, gap).build()
        : column.addKept(table, gap).add(legend(), 5).build();
  }

  private boolean hasTotals() {
    return !block.totalTitle().isEmpty();
  }

  // ---- widths -----------------------------------------------------------------------------------

  private List<Column> columns(double width) {
    double margins = style.tables().cell(TableRole.MATRIX).across();
    int count = block.columns().size() + (hasTotals() ? 1 : 0);
    double least = measure.longestWord(TextPart.of(TextRole.STRONG_CELL, block.rowTitle()));
    double best = USUAL_LABEL;
    for (Matrix.Row row : block.rows()) {
      TextPart label = TextPart.of(TextRole.STRONG_CELL, entries.text(row.label()));
      least = Math.max(least, Math.min(LONGEST_LABEL_WORD, measure.longestWord(label)));
      best = Math.max(best, Math.min(LONGEST_LABEL, measure.width(label)));
    }
    List<ColumnShares> shares = new ArrayList<>();
    shares.add(new ColumnShares(least + margins, Math.max(least, best) + margins));
    double each = Math.max(NARROWEST, (width - best - margins) / Math.max(count, FEWEST_COLUMNS));
    block.columns().forEach(column -> shares.add(share(entries.text(column), each)));
    if (hasTotals()) {
      shares.add(share(block.totalTitle(), each));
    }
    List<Column> columns = new ArrayList<>();
    for (double wide : ColumnShares.share(shares, width)) {
      columns.add(new Column("", wide));
    }
    return columns;
  }

  /** Columns are of the same width, unless a long word needs more. */
  private ColumnShares share(String name, double each) {
    double word = measure.longestWord(TextPart.of(TextRole.COLUMN_HEADING, name));
    double least = Math.max(Math.min(each, LEAST), Math.min(MOST_LEAST, word + 11));
    return new ColumnShares(least, Math.max(least, each));
  }

  // ---- rows -------------------------------------------------------------------------------------

  private Row heading() {
    List<Cell> cells = new ArrayList<>();
    cells.add(heading(block.rowTitle(), Align.START));
    for (Entry column : block.columns()) {
      cells.add(
          entries.isOpen(column)
              ? new Cell(place(column), 1, true, 0, null)
              : heading(entries.text(column), Align.CENTER));
    }
    if (hasTotals()) {
      cells.add(heading(block.totalTitle(), Align.END));
    }
    return new Row(Kind.HEADING, "", cells, 0, true);
  }

  private static Cell heading(String text, Align align) {
    TextPart name = new TextPart(TextRole.COLUMN_HEADING, List.of(TextPiece.words(text)), align);
    return new Cell(name, 1, true, 0, null);
  }

  private Row row(Matrix.Row row) {
    List<Cell> cells = new ArrayList<>();
    ReportPart label = entries.part(TextRole.STRONG_CELL, row.label(), Naming.NOTHING, Align.START);
    cells.add(new Cell(label, 1, true, 0, null));
    row.cells().forEach(cell -> cells.add(cell(cell)));
    if (hasTotals()) {
      cells.add(total(row.total()));
    }
    double least = entries.isForm() ? style.tables().formRow() : 0;
    return new Row(Kind.BODY, "", cells, least, false);
  }

  private Cell cell(Matrix.Cell cell) {
    Entry state = cell.state();
    return entries.isOpen(state)
        ? Cell.of(places(cell))
        : new Cell(content(cell), 1, false, 0, tone(state));
  }

  private ReportPart places(Matrix.Cell cell) {
    PlacePart state = place(cell.state());
    return entries.isOpen(cell.amount())
        ? new ColumnPart.Builder().add(state, 0).add(place(cell.amount()), 2).build()
        : state;
  }

  private static PlacePart place(Entry entry) {
    return EntryTexts.place(TextRole.CELL, entry, Naming.NOTHING, Align.CENTER, PLACE);
  }

  private static @Nullable Tone tone(Entry state) {
    return state.datum() instanceof Datum.State known ? known.tone() : null;
  }

  private ReportPart content(Matrix.Cell cell) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    letter(cell, column);
    if (!cell.amount().isBlank()) {
      column.add(centered(TextRole.CELL, entries.compact(cell.amount(), Naming.PLACE)), 1);
    }
    if (!cell.note().isEmpty()) {
      column.add(centered(TextRole.MATRIX_NOTE, List.of(TextPiece.words(cell.note()))), 1);
    }
    return column.part();
  }

  private void letter(Matrix.Cell cell, ColumnPart.Builder column) {
    Datum.State known = cell.state().datum() instanceof Datum.State state ? state : null;
    String letter = cell.letter();
    if (letter.isEmpty() && known != null) {
      letter = letters.getOrDefault(known.code(), known.label());
    }
    if (!letter.isEmpty()) {
      Look look = known == null ? Look.PLAIN : Look.TONED;
      Tone tone = known == null ? Tone.NEUTRAL : known.tone();
      TextPiece piece = new TextPiece(letter, look, tone, cell.state(), Naming.PLACE, "");
      column.add(centered(TextRole.MATRIX_LETTER, List.of(piece)), 1);
    }
  }

  private static TextPart centered(TextRole role, List<TextPiece> pieces) {
    return new TextPart(role, pieces, Align.CENTER);
  }

  private Cell total(Datum total) {
    String text = entries.formats().compact(total);
    return Cell.of(new TextPart(TextRole.STRONG_CELL, List.of(TextPiece.words(text)), Align.END));
  }

  private Row totals() {
    List<Cell> cells = new ArrayList<>();
    TextPart title = TextPart.of(TextRole.STRONG_CELL, block.totalTitle());
    cells.add(new Cell(title, 1, true, 0, null));
    int columns = block.columns().size() + (hasTotals() ? 1 : 0);
    for (int i = 0; i < columns; i++) {
      cells.add(total(i < block.totals().size() ? block.totals().get(i) : Datum.BLANK));
    }
    return new Row(Kind.TOTAL, "", cells, 0, false);
  }

  private TextPart legend() {
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
