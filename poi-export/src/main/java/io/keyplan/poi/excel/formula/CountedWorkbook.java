package io.keyplan.poi.excel.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as Apache POI calculates it: every cell that is looked at counts, formulas that have a
 * value are that value, and of those without one only the one is calculated whose turn it is. Lives
 * for one workbook.
 */
final class CountedWorkbook implements EvaluationWorkbook {

  private final XSSFEvaluationWorkbook book;
  private final FormulaCells formulas;
  private final Steps steps;
  private final List<CountedSheet> sheets = new ArrayList<>();

  CountedWorkbook(XSSFWorkbook workbook, FormulaCells formulas, Steps steps) {
    this.book = XSSFEvaluationWorkbook.create(workbook);
    this.formulas = formulas;
    this.steps = steps;
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      sheets.add(new CountedSheet(book.getSheet(i), i));
    }
  }

  /** Takes the formula of a cell apart. */
  Ptg[] tokens(FormulaCells.Formula formula) {
    EvaluationCell cell =
        sheets.get(formula.sheet()).sheet.getCell(formula.row(), formula.column());
    Ptg[] tokens = book.getFormulaTokens(cell);
    FormulaBounds.check(tokens);
    return tokens;
  }

  /** Gives a cell as it is to be calculated. */
  EvaluationCell cell(FormulaCells.Formula formula) {
    CountedSheet sheet = sheets.get(formula.sheet());
    return new CountedCell(sheet.sheet.getCell(formula.row(), formula.column()), sheet, formula);
  }

  private final class CountedSheet implements EvaluationSheet {
    private final EvaluationSheet sheet;
    private final int index;

    CountedSheet(EvaluationSheet sheet, int index) {
      this.sheet = sheet;
      this.index = index;
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
      steps.take(1);
      EvaluationCell cell = sheet.getCell(row, column);
      return cell == null
          ? null
          : new CountedCell(cell, this, formulas.without(index, row, column));
    }

    @Override
    public void clearAllCachedResultValues() {
      sheet.clearAllCachedResultValues();
    }

    @Override
    public int getLastRowNum() {
      return sheet.getLastRowNum();
    }

    @Override
    public boolean isRowHidden(int row) {
      return sheet.isRowHidden(row);
    }
  }

  /** A cell; one with a formula whose value is known has no formula. */
  private final class CountedCell implements EvaluationCell {
    private final EvaluationCell cell;
    private final CountedSheet sheet;
    private final FormulaCells.@Nullable Formula formula;

    CountedCell(EvaluationCell cell, CountedSheet sheet, FormulaCells.@Nullable Formula formula) {
      this.cell = cell;
      this.sheet = sheet;
      this.formula = formula;
      if (formula != null) {
        steps.take(formula.textLength());
      }
    }

    @Override
    public Object getIdentityKey() {
      return cell.getIdentityKey();
    }

    @Override
    public EvaluationSheet getSheet() {
      return sheet;
    }

    @Override
    public int getRowIndex() {
      return cell.getRowIndex();
    }

    @Override
    public int getColumnIndex() {
      return cell.getColumnIndex();
    }

    @Override
    public CellType getCellType() {
      CellType type = cell.getCellType();
      return type == CellType.FORMULA && formula == null ? cell.getCachedFormulaResultType() : type;
    }

    @Override
    public double getNumericCellValue() {
      return cell.getNumericCellValue();
    }

    @Override
    public String getStringCellValue() {
      String text = cell.getStringCellValue();
      steps.take(text.length());
      return text;
    }

    @Override
    public boolean getBooleanCellValue() {
      return cell.getBooleanCellValue();
    }

    @Override
    public int getErrorCellValue() {
      return cell.getErrorCellValue();
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
      return cell.getArrayFormulaRange();
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
      return cell.isPartOfArrayFormulaGroup();
    }

    @Override
    public CellType getCachedFormulaResultType() {
      return cell.getCachedFormulaResultType();
    }
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    return formulas.tokensOfTurn(((CountedCell) cell).formula);
  }

  @Override
  public String getSheetName(int sheet) {
    return book.getSheetName(sheet);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((CountedSheet) sheet).index;
  }

  @Override
  public int getSheetIndex(String name) {
    return book.getSheetIndex(name);
  }

  @Override
  public EvaluationSheet getSheet(int sheet) {
    return sheets.get(sheet);
  }

  @Override
  public ExternalSheet getExternalSheet(int sheet) {
    return book.getExternalSheet(sheet);
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbook) {
    return book.getExternalSheet(first, last, workbook);
  }

  @Override
  public int convertFromExternSheetIndex(int sheet) {
    return book.convertFromExternSheetIndex(sheet);
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    return book.getExternalName(sheet, name);
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbook) {
    return book.getExternalName(name, sheet, workbook);
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return book.getName(name);
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    return book.getName(name, sheet);
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return book.resolveNameXText(name);
  }

  @Override
  public UDFFinder getUDFFinder() {
    return book.getUDFFinder();
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return book.getSpreadsheetVersion();
  }

  @Override
  public void clearAllCachedResultValues() {
    book.clearAllCachedResultValues();
  }
}
