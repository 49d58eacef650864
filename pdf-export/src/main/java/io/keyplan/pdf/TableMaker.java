package io.keyplan.pdf;

import io.keyplan.pdf.box.Align;
import io.keyplan.pdf.box.Box;
import io.keyplan.pdf.box.FieldBox;
import io.keyplan.pdf.box.Insets;
import io.keyplan.pdf.box.TableBox;
import io.keyplan.pdf.box.TableCell;
import io.keyplan.pdf.box.TableRow;
import io.keyplan.pdf.page.LineStyle;
import io.keyplan.pdf.page.Tag.Scope;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.TablePart;
import io.keyplan.report.part.TablePart.Cell;
import io.keyplan.report.part.TablePart.Kind;
import io.keyplan.report.part.TablePart.Row;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TimePart;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes tables. */
final class TableMaker {

  private static final Margins HINT = Margins.of(3, 5);

  private final Function<ReportPart, Box> parts;
  private final Palette palette;
  private final ReportStyle style;
  private final boolean form;

  TableMaker(Function<ReportPart, Box> parts, Palette palette, ReportStyle style, boolean form) {
    this.parts = parts;
    this.palette = palette;
    this.style = style;
    this.form = form;
  }

  Box make(TablePart part) {
    double[] widths = part.columns().stream().mapToDouble(TablePart.Column::width).toArray();
    List<TableRow> headings = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (Row row : part.rows()) {
      (row.kind() == Kind.HEADING ? headings : rows).add(row(row, part.role()));
    }
    return TableBox.of(widths, headings, rows);
  }

  private TableRow row(Row row, TableRole role) {
    List<TableCell> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell(cell, row.kind(), role)));
    return TableRow.of(cells, row.least(), row.withNext(), rule(row.kind(), role));
  }

  private TableCell cell(Cell cell, Kind kind, TableRole role) {
    return new TableCell(
        parts.apply(cell.content()),
        insets(cell, kind, role),
        cell.columns(),
        scope(cell, kind),
        align(cell, kind, role),
        ground(cell, kind, role));
  }

  private Insets insets(Cell cell, Kind kind, TableRole role) {
    if (cell.content() instanceof TimePart) {
      return Insets.NONE;
    }
    boolean place =
        isPlace(cell.content()) && (role == TableRole.RECORDS || role == TableRole.MATRIX);
    Margins margins =
        kind == Kind.HINT ? HINT : place ? style.tables().place() : style.tables().cell(role);
    double line = form && role == TableRole.FACTS && cell.names() ? FieldBox.SIDE : 0;
    return new Insets(
        margins.top() + line, margins.right(), margins.bottom(), margins.left() + cell.indent());
  }

  /** Says whether there is nothing but places to write. */
  private static boolean isPlace(ReportPart part) {
    return part instanceof PlacePart
        || part instanceof ColumnPart column
            && !column.isEmpty()
            && column.items().stream().allMatch(item -> item.part() instanceof PlacePart);
  }

  private static Align align(Cell cell, Kind kind, TableRole role) {
    if (cell.content() instanceof TimePart) {
      return Align.START;
    }
    boolean middle =
        switch (role) {
          case RECORDS, FACTS -> kind == Kind.HEADING;
          case MATRIX, PROGRESS, TIMELINE -> true;
        };
    boolean place = isPlace(cell.content()) && role != TableRole.PROGRESS;
    return middle && !place ? Align.CENTER : Align.START;
  }

  private static Scope scope(Cell cell, Kind kind) {
    if (kind == Kind.HEADING) {
      return Scope.COLUMN;
    }
    return cell.names() ? Scope.ROW : Scope.NONE;
  }

  private @Nullable Color ground(Cell cell, Kind kind, TableRole role) {
    if (cell.tint() != null) {
      return palette.tone(cell.tint()).tint();
    }
    return switch (kind) {
      case HEADING -> palette.primary();
      case HINT, GROUP -> palette.panel();
      case TOTAL -> role == TableRole.MATRIX ? null : palette.panel();
      case BODY -> null;
    };
  }

  /** The places to write of a form have lines of their own. */
  private @Nullable LineStyle rule(Kind kind, TableRole role) {
    return switch (kind) {
      case HEADING, HINT -> null;
      case BODY ->
          form && (role == TableRole.RECORDS || role == TableRole.MATRIX)
              ? null
              : TableBox.rule(palette.hairline());
      case GROUP -> TableBox.rule(palette.hairline());
      case TOTAL -> TableBox.rule(palette.secondary());
    };
  }
}
