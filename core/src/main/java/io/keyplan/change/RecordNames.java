package io.keyplan.change;

import io.keyplan.field.FieldData;
import io.keyplan.i18n.Formats;
import io.keyplan.i18n.Messages;
import io.keyplan.model.BudgetLine;
import io.keyplan.model.Person;
import io.keyplan.model.WhiteSpaceCell;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names records, and says in a few facts what they hold. */
final class RecordNames {

  private static final int MOST_FACTS = 3;

  private final Messages messages;
  private final Formats formats;
  private final FieldData data;

  RecordNames(Messages messages, Formats formats, FieldData data) {
    this.messages = messages;
    this.formats = formats;
    this.data = data;
  }

  /**
   * Gives a text about an entry of a list.
   *
   * @param suffix of the text's key; empty for its title
   */
  String text(PlanField list, Record entry, String suffix) {
    return messages.format("change." + list.key() + suffix, Map.of("name", name(entry)));
  }

  /** Lists what a record says first, beside its name, each with its label. */
  List<String> facts(Record entry) {
    List<PlanField> naming = naming(entry);
    List<String> facts = new ArrayList<>();
    for (PlanField field : PlanFields.of(entry.getClass())) {
      Object value = field.get(entry);
      if (facts.size() < MOST_FACTS && value != null && isFact(field) && !naming.contains(field)) {
        facts.add(messages.text("word.labelWithValue", label(field), said(field, value, entry)));
      }
    }
    return facts;
  }

  String label(PlanField field) {
    return messages.text(field.key());
  }

  private String name(Record entry) {
    if (entry instanceof WhiteSpaceCell cell && cell.unit() != null && cell.offering() != null) {
      return messages.format(
          "change.cell", Map.of("unit", cell.unit(), "offering", cell.offering()));
    }
    if (entry instanceof Person person) {
      return TextDifference.excerpt(person.displayName());
    }
    return naming(entry).stream()
        .filter(field -> !PlanRecords.isEmpty(field.get(entry)))
        .findFirst()
        .map(field -> TextDifference.excerpt(said(field, field.get(entry), entry)))
        .orElseGet(() -> messages.text("change.unnamed"));
  }

  /** Lists the fields that can name a record, the best first: those that it cannot be without. */
  private static List<PlanField> naming(Record entry) {
    Collection<PlanField> fields = PlanFields.of(entry.getClass());
    if (entry instanceof BudgetLine) {
      return List.of(
          PlanFields.field(BudgetLine.class, "label"),
          PlanFields.field(BudgetLine.class, "category"));
    }
    List<PlanField> required = fields.stream().filter(PlanField::required).toList();
    return required.isEmpty()
        ? fields.stream()
            .filter(field -> !field.name().equals("id") && !field.list())
            .limit(2)
            .toList()
        : required;
  }

  private String said(PlanField field, Object value, Record owner) {
    return formats.format(data.datum(field, value, owner));
  }

  private static boolean isFact(PlanField field) {
    return !field.list()
        && switch (field.kind()) {
          case REF, DATE, CHOICE, OPEN_CHOICE, MONEY, PERCENT, SCORE, MEASURE, NUMBER, YEAR -> true;
          default -> false;
        };
  }
}
