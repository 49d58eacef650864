package io.keyplan.template;

import io.keyplan.document.Input;
import io.keyplan.document.Variant;
import io.keyplan.field.Tones;
import io.keyplan.model.Person;
import io.keyplan.model.TeamMember;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Tone;
import java.util.List;

/** Tells what may be entered for a field. */
final class FieldInputs {

  /** Nobody looks for a name in a longer list, and every control of a document would carry it. */
  private static final int MOST_PEOPLE = 40;

  private FieldInputs() {}

  static Input of(PlanView view, PlanField field) {
    return new Input(
        kind(field, view.formats().hasFiscalYears()),
        view.text(field.key()),
        prompt(view, field),
        choices(view, field),
        view.examples().of(field));
  }

  /** Beside a guided form's prompts, a few values are missed where they are absent. */
  private static String prompt(PlanView view, PlanField field) {
    if (view.variant() == Variant.GUIDED) {
      String key = field.key() + ".prompt";
      return field.isCustom() && !view.messages().has(key) ? "" : view.text(key);
    }
    String missing = field.key() + ".missing";
    boolean isSilent = view.isForm() || view.isForCustomer();
    return isSilent || !view.messages().has(missing) ? "" : view.text(missing);
  }

  /**
   * Gives what is entered for a field.
   *
   * @param named whether years of the company have a name, as in FY27
   */
  private static Input.Kind kind(PlanField field, boolean named) {
    if (field.list()) {
      return field.kind() == FieldKind.TEXT ? Input.Kind.PARAGRAPH : Input.Kind.LINE;
    }
    return switch (field.kind()) {
      case PARAGRAPH -> Input.Kind.PARAGRAPH;
      case DATE -> Input.Kind.DATE;
      case YEAR -> Input.Kind.YEAR;
      case FISCAL_YEAR -> named ? Input.Kind.LINE : Input.Kind.YEAR;
      case MEASURE -> field.isPercent() ? Input.Kind.PERCENT : Input.Kind.NUMBER;
      case INTEGER, NUMBER -> Input.Kind.NUMBER;
      case MONEY -> Input.Kind.AMOUNT;
      case PERCENT -> Input.Kind.PERCENT;
      case SCORE -> Input.Kind.SCORE;
      case FLAG -> Input.Kind.FLAG;
      case CHOICE -> Input.Kind.CHOICE;
      case OPEN_CHOICE, REF -> Input.Kind.COMBO;
      case IMAGE -> Input.Kind.PICTURE;
      default -> Input.Kind.LINE;
    };
  }

  private static List<Input.Choice> choices(PlanView view, PlanField field) {
    if (field.list()) {
      return List.of();
    }
    if (field.refersTo().equals(List.of(RefTarget.TEAM))) {
      return view.plan().team().stream().map(FieldInputs::choice).toList();
    }
    if (field.refersTo().equals(List.of(RefTarget.PERSON))) {
      return people(view.plan().people());
    }
    return field.choices().stream()
        .map(
            choice ->
                new Input.Choice(
                    choice.name(),
                    view.messages().text(choice.key()),
                    choice.value() instanceof Enum<?> value ? Tones.of(value) : Tone.NEUTRAL))
        .toList();
  }

  private static List<Input.Choice> people(List<Person> people) {
    return people.size() > MOST_PEOPLE
        ? List.of()
        : people.stream()
            .filter(person -> person.name() != null)
            .map(
                person ->
                    new Input.Choice(
                        String.valueOf(person.id()), String.valueOf(person.name()), Tone.NEUTRAL))
            .toList();
  }

  private static Input.Choice choice(TeamMember member) {
    return new Input.Choice(String.valueOf(member.id()), member.name(), Tone.NEUTRAL);
  }
}
