package io.keyplan.poi.excel.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Finds the formulas that a formula looks at. Lives for one workbook. */
final class Precedents {

  /** Names that stand for names that stand for names. */
  private static final int DEEPEST_NAME = 8;

  private final XSSFWorkbook book;
  private final CountedWorkbook counted;
  private final FormulaCells formulas;
  private final Steps steps;

  Precedents(XSSFWorkbook book, CountedWorkbook counted, FormulaCells formulas, Steps steps) {
    this.book = book;
    this.counted = counted;
    this.formulas = formulas;
    this.steps = steps;
  }

  List<FormulaCells.Formula> of(FormulaCells.Formula formula) {
    List<FormulaCells.Formula> found = new ArrayList<>();
    add(formula.tokens(), formula.sheet(), 0, found);
    return found;
  }

  private void add(Ptg[] tokens, int sheet, int depth, List<FormulaCells.Formula> found) {
    for (Ptg token : tokens) {
      if (token instanceof NamePtg name) {
        named(name, sheet, depth, found);
      } else if (token instanceof RefPtgBase cell) {
        area(
            sheets(token, sheet),
            cell.getRow(),
            cell.getColumn(),
            cell.getRow(),
            cell.getColumn(),
            found);
      } else if (token instanceof AreaPtgBase area) {
        area(
            sheets(token, sheet),
            area.getFirstRow(),
            area.getFirstColumn(),
            area.getLastRow(),
            area.getLastColumn(),
            found);
      }
    }
  }

  private void named(NamePtg token, int sheet, int depth, List<FormulaCells.Formula> found) {
    EvaluationName name = counted.getName(token);
    if (depth == DEEPEST_NAME) {
      throw new FormulaLimitException("the name " + name.getNameText() + " refers to itself");
    }
    if (name.hasFormula()) {
      for (XSSFName each : book.getNames(name.getNameText())) {
        FormulaBounds.check(each.getRefersToFormula());
      }
      Ptg[] definition = name.getNameDefinition();
      FormulaBounds.check(definition);
      add(definition, sheet, depth + 1, found);
    }
  }

  private int[] sheets(Ptg token, int own) {
    if (!(token instanceof Pxg elsewhere)) {
      return new int[] {own, own};
    }
    if (elsewhere.getExternalWorkbookNumber() > 0) {
      throw new FormulaLimitException("it refers to another workbook");
    }
    String name = elsewhere.getSheetName();
    int first = name == null ? own : book.getSheetIndex(name);
    String last = token instanceof Pxg3D several ? several.getLastSheetName() : null;
    return new int[] {first, last == null ? first : book.getSheetIndex(last)};
  }

  private void area(
      int[] sheets,
      int firstRow,
      int firstColumn,
      int lastRow,
      int lastColumn,
      List<FormulaCells.Formula> found) {
    for (int i = Math.max(0, sheets[0]); i <= sheets[1]; i++) {
      List<FormulaCells.Formula> within =
          formulas.within(i, firstRow, firstColumn, lastRow, lastColumn);
      steps.take(1 + within.size());
      found.addAll(within);
    }
  }
}
