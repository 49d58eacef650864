package io.keyplan.poi.excel.plan;

import io.keyplan.document.Input;
import io.keyplan.export.HostLimits;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.workbook.FormulaText;
import io.keyplan.poi.excel.workbook.Validation;
import java.util.Optional;

/** Makes the rules for what may be entered. Lives for one export. */
final class ValidationPlanner {

  private static final String BETWEEN = "between";

  private final Messages messages;
  private final ChoiceLists lists;

  ValidationPlanner(Messages messages, ChoiceLists lists) {
    this.messages = messages;
    this.lists = lists;
  }

  /** Makes the rule of an input for cells; none where anything may be entered and nothing said. */
  Optional<Validation> of(Input input, String range) {
    return rule(input, range)
        .filter(rule -> !rule.type().equals("none") || !rule.prompt().isEmpty());
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
