package io.keyplan.poi.excel.read;

import io.keyplan.poi.excel.formula.FormulaCalculator;
import io.keyplan.poi.excel.formula.FormulaResult;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.read.DocumentLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The values of formulas that a workbook was saved without, as programs do that do not calculate.
 * The workbook is opened for them only if there is one. Lives for one reading.
 */
final class MissingValues {

  /** How many times the bytes of a file its objects take beside those of reading. */
  private static final int MEMORY_OF_OBJECTS = 16;

  private final byte[] document;
  private final OfficeFile file;
  private final DocumentLimits limits;
  private @Nullable FormulaCalculator calculator;
  private String problem = "";

  MissingValues(byte[] document, OfficeFile file, DocumentLimits limits) {
    this.document = document;
    this.file = file;
    this.limits = limits;
  }

  /** Gives those of a sheet. */
  FormulaSource of(String sheet) {
    return (row, column) -> {
      if (calculator == null && problem.isEmpty()) {
        open();
      }
      return calculator == null
          ? new FormulaResult("", "", problem)
          : calculator.value(sheet, row, column);
    };
  }

  private void open() {
    long most = limits.unpackedBytes() / MEMORY_OF_OBJECTS;
    if (file.names().stream().mapToLong(name -> file.part(name).orElseThrow().length).sum()
        > most) {
      problem = "the file has more than " + most + " bytes unpacked, too many to calculate";
      return;
    }
    try {
      calculator = FormulaCalculator.open(document, false, limits);
    } catch (NoClassDefFoundError e) {
      problem = "Apache POI, which calculates formulas, is missing";
    } catch (IOException e) {
      problem = "the workbook cannot be calculated here";
    }
  }
}
