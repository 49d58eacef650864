package io.keyplan.poi.excel.plan;

import io.keyplan.document.Entry;
import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.drawing.Prompts;
import io.keyplan.export.HostLimits;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.SheetDraft;
import io.keyplan.poi.excel.workbook.Validation;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the rules for what may be entered. A guided form says once on a sheet what to write in a
 * field. Lives for one export.
 */
final class ValidationPlanner {

  private static final String BETWEEN = "between";

  private final Messages messages;
  private final ChoiceLists lists;
  private final Variant variant;
  private final Map<SheetDraft, Prompts> prompts = new IdentityHashMap<>();

  ValidationPlanner(Messages messages, ChoiceLists lists, Variant variant) {
    this.messages = messages;
    this.lists = lists;
    this.variant = variant;
  }

  /** Adds what may be entered, and what is said of it, in a cell that no entry of a plan has. */
  void add(SheetDraft sheet, Input input, int row, int column) {
    add(sheet, input, input.prompt(), CellReference.cell(row, column));
  }

  /** Adds what may be entered in the cell of an entry. */
  void add(SheetDraft sheet, Entry entry, int row, int column) {
    add(sheet, entry.input(), hint(sheet, entry), CellReference.cell(row, column));
  }

  /**
   * Adds what may be entered in the cells of a column. What is said of it comes up in the first
   * one: in every row it would lie over what was written beneath.
   *
   * @param top the entry in the first row
   */
  void add(SheetDraft sheet, Input input, Entry top, int first, int last, int column) {
    String hint = hint(sheet, top);
    if (hint.isEmpty() || first == last) {
      add(sheet, input, hint, CellReference.range(first, column, last, column));
    } else {
      add(sheet, input, hint, CellReference.cell(first, column));
      add(sheet, input, "", CellReference.range(first + 1, column, last, column));
    }
  }

  private String hint(SheetDraft sheet, Entry entry) {
    return prompts.computeIfAbsent(sheet, one -> new Prompts(variant)).of(entry);
  }

  private void add(SheetDraft sheet, Input input, String prompt, String range) {
    Input said = new Input(input.kind(), input.label(), prompt, input.choices());
    rule(said, range)
        .filter(rule -> !rule.type().equals("none") || !rule.prompt().isEmpty())
        .ifPresent(sheet.validations()::add);
  }

  private Optional<Validation> rule(Input input, String range) {
    return switch (input.kind()) {
      case NONE, PICTURE -> Optional.empty();
      case LINE, PARAGRAPH -> Optional.of(rule(range, "none", "", "", "", "", input));
      case CHOICE, COMBO, FLAG -> Optional.of(list(range, input));
      case DATE ->
          Optional.of(
              number(
                  range,
                  "date",
                  "1",
                  String.valueOf(HostLimits.Excel.LAST_DAY),
                  "word.invalidDate",
                  input));
      case YEAR -> Optional.of(number(range, "whole", "1900", "9999", "word.invalidNumber", input));
      case NUMBER, AMOUNT ->
          Optional.of(number(range, "decimal", "-1E+15", "1E+15", "word.invalidNumber", input));
      case PERCENT -> Optional.of(number(range, "decimal", "0", "1", "word.invalidPercent", input));
      case SCORE -> Optional.of(number(range, "whole", "1", "5", "word.invalidScore", input));
    };
  }

  private Validation list(String range, Input input) {
    if (input.choices().stream().allMatch(choice -> choice.label().isBlank())) {
      if (input.kind() != Input.Kind.FLAG) {
        return rule(range, "none", "", "", "", "", input);
      }
      String both = FormulaText.literal(messages.text("word.yes") + "," + messages.text("word.no"));
      return rule(range, "list", "", both, "", messages.text("word.invalidChoice"), input);
    }
    String error = input.kind() == Input.Kind.COMBO ? "" : messages.text("word.invalidChoice");
    return rule(range, "list", "", lists.name(input), "", error, input);
  }

  private Validation number(
      String range, String type, String least, String most, String error, Input input) {
    return rule(range, type, BETWEEN, least, most, messages.text(error), input);
  }

  private Validation rule(
      String range,
      String type,
      String operator,
      String first,
      String second,
      String error,
      Input input) {
    return new Validation(
        range,
        type,
        operator,
        first,
        second,
        error,
        HostLimits.shorten(input.label(), HostLimits.Excel.MESSAGE_TITLE),
        HostLimits.shorten(input.prompt(), HostLimits.Excel.MESSAGE));
  }
}
