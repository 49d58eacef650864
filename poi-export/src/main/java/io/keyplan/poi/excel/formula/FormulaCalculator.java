package io.keyplan.poi.excel.formula;

import io.keyplan.export.HostLimits;
import io.keyplan.read.DocumentLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BlankEval;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumericValueEval;
import org.apache.poi.ss.formula.eval.StringValueEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Calculates formulas of a workbook that somebody else made, one at a time, as Apache POI does.
 *
 * <p>All together take no more steps than {@link DocumentLimits#steps} allows. What is not
 * calculated says why. Lives for one workbook; not thread-safe.
 */
public final class FormulaCalculator {

  private final XSSFWorkbook book;
  private final Steps steps;
  private final FormulaCells formulas;
  private final CountedWorkbook counted;
  private final Precedents precedents;
  private final WorkbookEvaluator evaluator;

  private FormulaCalculator(XSSFWorkbook book, boolean all, DocumentLimits limits) {
    this.book = book;
    this.steps = new Steps(limits.steps());
    this.formulas = new FormulaCells(book, all);
    this.counted = new CountedWorkbook(book, formulas, steps);
    this.precedents = new Precedents(book, counted, formulas, steps);
    this.evaluator = new WorkbookEvaluator(counted, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /**
   * Opens a workbook whose size was checked before.
   *
   * @param all whether also formulas are calculated whose values the file has
   * @throws IOException if Apache POI cannot open it
   * @throws NoClassDefFoundError if Apache POI is missing
   */
  public static FormulaCalculator open(byte[] file, boolean all, DocumentLimits limits)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return new FormulaCalculator(book, all, limits);
    } catch (RuntimeException e) {
      // Apache POI throws exceptions of many kinds at what does not fit together.
      throw new IOException(e);
    }
  }

  /** Says whether there was room to calculate all that was asked for. */
  public boolean hasStepsLeft() {
    return steps.areLeft();
  }

  /**
   * Gives what the formula of a cell comes to.
   *
   * @param sheet name of the sheet
   * @param row number of the row, from 0
   * @param column number of the column, from 0
   */
  public FormulaResult value(String sheet, int row, int column) {
    int index = book.getSheetIndex(sheet);
    FormulaCells.Formula formula = index < 0 ? null : formulas.without(index, row, column);
    if (formula == null) {
      return FormulaResult.not("it is no formula of this workbook");
    }
    if (formula.state() == FormulaCells.State.NEW) {
      calculate(formula);
    }
    return formula.result();
  }

  private record Visit(FormulaCells.Formula formula, Iterator<FormulaCells.Formula> before) {}

  /** Calculates what a formula looks at, then the formula. */
  private void calculate(FormulaCells.Formula asked) {
    Deque<Visit> path = new ArrayDeque<>();
    path.push(begin(asked));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.before().hasNext()) {
        FormulaCells.Formula next = visit.before().next();
        if (next.state() == FormulaCells.State.NEW) {
          path.push(begin(next));
        }
      } else {
        path.pop();
        if (visit.formula().state() == FormulaCells.State.BEGUN) {
          visit.formula().end(result(visit.formula()));
        }
      }
    }
  }

  private Visit begin(FormulaCells.Formula formula) {
    formula.begin();
    try {
      steps.take(1);
      FormulaBounds.check(formula.text());
      formula.setTokens(counted.tokens(formula));
      return new Visit(formula, precedents.of(formula).iterator());
    } catch (FormulaLimitException e) {
      formula.end(FormulaResult.not(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // Apache POI throws exceptions of many kinds at formulas that it cannot take apart.
      formula.end(FormulaResult.not("it cannot be taken apart"));
    }
    return new Visit(formula, List.<FormulaCells.Formula>of().iterator());
  }

  private FormulaResult result(FormulaCells.Formula formula) {
    formulas.setTurn(formula);
    try {
      FormulaResult result = result(evaluator.evaluate(counted.cell(formula)));
      if (result.text().length() > HostLimits.Excel.TEXT) {
        steps.take(Long.MAX_VALUE / 2);
      }
      return result;
    } catch (FormulaLimitException e) {
      return FormulaResult.not(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A function, a name or another workbook that Apache POI does not know.
      return FormulaResult.not("it cannot be calculated here");
    }
  }

  private static FormulaResult result(ValueEval value) {
    if (value instanceof BoolEval flag) {
      return FormulaResult.of("b", flag.getBooleanValue() ? "1" : "0");
    } else if (value instanceof NumericValueEval number) {
      return FormulaResult.of("", String.valueOf(number.getNumberValue()));
    } else if (value instanceof StringValueEval text) {
      return FormulaResult.of("str", text.getStringValue());
    } else if (value == ErrorEval.CIRCULAR_REF_ERROR) {
      return FormulaResult.not("it refers to itself");
    } else if (value instanceof ErrorEval error) {
      return FormulaResult.of("e", error.getErrorString());
    }
    return value == BlankEval.instance
        ? FormulaResult.of("", "0")
        : FormulaResult.not("it cannot be calculated here");
  }
}
