package io.keyplan.poi.excel.plan;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Highlights cells by the text that they hold. */
final class ToneRules {

  /** Excel takes at most 8,192 characters of a formula; few texts in one are easier to read. */
  private static final int MOST_IN_ONE = 12;

  private ToneRules() {}

  /** Adds rules that give cells with texts the look of their tones. */
  static void add(
      WorkbookContext book, SheetDraft sheet, String range, String cell, Map<String, Tone> tones) {
    Map<Tone, List<String>> labels = new TreeMap<>();
    tones.forEach(
        (label, tone) -> labels.computeIfAbsent(tone, key -> new ArrayList<>()).add(label));
    labels.forEach((tone, texts) -> add(book, sheet, range, cell, tone, texts));
  }

  /**
   * Adds rules that give cells with certain texts the look of a tone.
   *
   * @param cell reference to the first cell of the range, as seen from it
   */
  static void add(
      WorkbookContext book,
      SheetDraft sheet,
      String range,
      String cell,
      Tone tone,
      List<String> texts) {
    int look = book.styles().id(book.looks().highlight(tone));
    List<String> conditions = new ArrayList<>();
    for (String text : texts) {
      if (text.length() < HostLimits.Excel.LITERAL && !text.isBlank()) {
        conditions.add(cell + "=" + FormulaText.literal(text));
      }
    }
    for (int from = 0; from < conditions.size(); from += MOST_IN_ONE) {
      List<String> some = conditions.subList(from, Math.min(conditions.size(), from + MOST_IN_ONE));
      String formula = some.size() == 1 ? some.get(0) : "OR(" + String.join(",", some) + ")";
      sheet.rules().add(new Rule.When(range, formula, look, false));
    }
  }
}
