package io.keyplan.json;

import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import java.util.stream.Collectors;

/** Says what would be right for a field. */
final class Expectation {

  private Expectation() {}

  /** Describes a value, or an entry of the list, such as {@code a date such as 2026-01-30}. */
  static String of(PlanField field) {
    return switch (field.kind()) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB -> "a text";
      case OPEN_CHOICE -> "a text, best one of " + choices(field);
      case CHOICE -> "one of " + choices(field);
      case DATE -> "a date such as 2026-01-30";
      case YEAR, FISCAL_YEAR -> "a year such as 2026";
      case INTEGER -> "a whole number";
      case NUMBER, MEASURE -> "a number such as 12 or 0.5";
      case MONEY -> "an amount such as 120000 or 99.50";
      case PERCENT -> "a percentage such as 15 for 15 %";
      case SCORE -> "a whole number from 1 to 5";
      case FLAG -> "true or false";
      case REF -> "a text, the id of an entry or a name,";
      case SOURCE -> "a text, a file path or a data: URI,";
      case CURRENCY -> "a currency code such as EUR";
      case POINTER ->
          "a JSON Pointer such as /people/0/notes or an address such as people[p-1].notes";
      case AMOUNTS_BY_YEAR -> "an object such as {\"2026\": 120000}";
      case CUSTOM -> "an object with values of custom fields by name";
      case CONFIDENCE_BY_POINTER -> "an object such as {\"/account/potential\": \"ASSUMED\"}";
      case IMAGE, RECORD -> "an object with " + names(field.recordType());
    };
  }

  /** Describes a whole number where one was found that is too large. */
  static String within(PlanField field, int most) {
    String whole = of(field);
    return (field.kind() == FieldKind.INTEGER ? whole + " from 0 to " + most : whole)
        + " is expected";
  }

  /** Lists the names of an enum's values. */
  static String choices(PlanField field) {
    return field.choices().stream().map(Choice::name).collect(Collectors.joining(", "));
  }

  /** Lists the names of a record's fields. */
  static String names(Class<? extends Record> type) {
    return PlanFields.of(type).stream().map(PlanField::name).collect(Collectors.joining(", "));
  }

  /** Adds what would mend a value that is nearly right; empty when nothing is at hand. */
  static String hint(PlanField field, Node found) {
    if (!(found instanceof Node.Scalar scalar)) {
      return "";
    }
    String text = scalar.text();
    if (scalar.type() == Node.Type.TEXT) {
      return switch (field.kind()) {
        case YEAR, FISCAL_YEAR, INTEGER, NUMBER, MEASURE, MONEY, PERCENT, SCORE ->
            text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                ? "; leave out the quotes"
                : "; write digits with a point, without quotes, spaces or units";
        case FLAG -> text.matches("(?i)true|false") ? "; leave out the quotes" : "";
        case DATE ->
            text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")
                ? "; leave out the time, as in " + text.substring(0, 10)
                : "";
        default -> "";
      };
    }
    return isText(field.kind()) ? "; put it in quotes" : "";
  }

  /** Says whether a field takes any text. */
  static boolean isText(FieldKind kind) {
    return switch (kind) {
      case TEXT, PARAGRAPH, EMAIL, PHONE, WEB, OPEN_CHOICE, REF, SOURCE -> true;
      default -> false;
    };
  }
}
