package io.keyplan.poi.excel.read;

import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.read.Shown;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.table.BrokenTableException;
import io.keyplan.table.RowSink;
import io.keyplan.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A sheet of an exported workbook as a table. */
final class SheetTable implements TableFile {

  /** No export has more columns, and a cell far out must not make rows wide. */
  private static final int MOST_COLUMNS = 2_000;

  private final Path file;
  private final String sheet;
  private final boolean oneOfSeveral;

  SheetTable(Path file, String sheet, boolean oneOfSeveral) {
    this.file = file;
    this.sheet = sheet;
    this.oneOfSeveral = oneOfSeveral;
  }

  @Override
  public String name() {
    return sheet;
  }

  @Override
  public String place() {
    return file.getFileName() + (oneOfSeveral ? ", sheet " + sheet : "");
  }

  @Override
  public void read(RowSink sink) throws IOException {
    OfficeFile opened = ExportedWorkbook.open(file);
    try {
      FoundWorkbook workbook = FoundWorkbook.of(opened);
      SheetReader reader =
          new SheetReader(
              new CellReader(
                  FoundTexts.of(opened, workbook),
                  FoundFormats.of(opened, workbook),
                  workbook.from1904(),
                  FormulaSource.NONE));
      Rows rows = new Rows(sink);
      reader.read(opened.part(part(workbook)).orElseThrow(), rows);
      rows.end();
    } catch (UnreadableDocumentException e) {
      throw new BrokenTableException(0, String.valueOf(e.getMessage()));
    } catch (XMLStreamException e) {
      throw new BrokenTableException(0, "the sheet is damaged; open the file in Excel and save it");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String part(FoundWorkbook workbook) {
    return workbook.sheets().stream()
        .filter(candidate -> candidate.name().equals(sheet))
        .map(FoundWorkbook.Sheet::part)
        .findFirst()
        .orElse("");
  }

  /** Puts the cells of a row together and hands them on. */
  private static final class Rows implements SheetReader.Visitor {
    private final RowSink sink;
    private final List<Shown> cells = new ArrayList<>();
    private final Map<Integer, String> problems = new HashMap<>();
    private boolean header = true;
    private int row = -1;

    Rows(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public void row(int next) {
      end();
      row = next;
    }

    @Override
    public boolean wants(int at, int column) {
      return column < MOST_COLUMNS;
    }

    @Override
    public void cell(int at, int column, FoundCell cell) {
      while (cells.size() <= column) {
        cells.add(Shown.BLANK);
      }
      cells.set(column, cell.shown());
      if (!cell.problem().isEmpty()) {
        problems.put(column, cell.problem());
      }
    }

    void end() {
      try {
        if (cells.stream().allMatch(Shown::isBlank)) {
          return;
        }
        if (header) {
          sink.header(cells.stream().map(cell -> cell.plainText().strip()).toList(), row + 1L);
          header = false;
        } else {
          sink.row(row + 1L, List.copyOf(cells), Map.copyOf(problems));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        cells.clear();
        problems.clear();
      }
    }
  }
}
