package io.keyplan.poi.excel.read;

import io.keyplan.table.TableFile;
import io.keyplan.table.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the tables of workbooks that other programs exported: one a sheet, with the names of the
 * columns in its first row that is not blank. Thread-safe.
 */
public final class WorkbookTableReader implements TableReader {

  @Override
  public Set<String> extensions() {
    return Set.of("xlsx", "xlsm");
  }

  @Override
  public List<TableFile> tables(Path file) throws IOException {
    FoundWorkbook workbook = FoundWorkbook.of(ExportedWorkbook.open(file));
    List<TableFile> tables = new ArrayList<>();
    for (FoundWorkbook.Sheet sheet : workbook.sheets()) {
      if (!sheet.part().isEmpty()) {
        tables.add(new SheetTable(file, sheet.name(), workbook.sheets().size() > 1));
      }
    }
    return tables;
  }
}
