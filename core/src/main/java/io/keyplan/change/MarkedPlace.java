package io.keyplan.change;

import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.model.structure.PointerStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names places of a plan that JSON Pointers mark, for readers. */
final class MarkedPlace {

  private final Messages messages;
  private final AccountPlan plan;
  private final RecordNames names;

  MarkedPlace(Messages messages, AccountPlan plan, RecordNames names) {
    this.messages = messages;
    this.plan = plan;
    this.names = names;
  }

  /** Names the field and the entry that a pointer of the plan marks. */
  String name(String pointer) {
    Object here = plan;
    PlanField field = null;
    String record = "";
    String label = "";
    for (PointerStep step : PointerStep.of(pointer)) {
      String token = step.text();
      if (here instanceof List<?> entries) {
        here = entry(entries, step);
        if (here instanceof Record entry && !PlanRecords.isValue(entry) && field != null) {
          record = names.text(field, entry, "");
          label = "";
        }
      } else if (here instanceof Record owner && !PlanRecords.isValue(owner)) {
        Optional<PlanField> found = PlanFields.find(owner.getClass(), token);
        field = found.orElse(field);
        label = found.map(names::label).orElse(token);
        here = found.map(it -> it.get(owner)).orElse(null);
      } else if (field != null && field.kind() == FieldKind.CUSTOM) {
        label =
            plan.customFields()
                .find(field.owner(), CustomField.COMPONENT + "." + token)
                .map(names::label)
                .orElse(token);
      } else {
        label = part(label, token);
      }
    }
    return record.isEmpty() ? label : label.isEmpty() ? record : part(record, label);
  }

  private String part(String whole, String part) {
    return messages.format("change.part", Map.of("whole", whole, "part", part));
  }

  private static @Nullable Object entry(List<?> entries, PointerStep step) {
    String token = step.text();
    for (Object entry : entries) {
      if (step.by() != PointerStep.By.INDEX
          && entry instanceof Record owner
          && !PlanRecords.isValue(owner)
          && PlanFields.find(owner.getClass(), "id")
              .filter(id -> token.equals(id.get(owner)))
              .isPresent()) {
        return entry;
      }
    }
    boolean isIndex =
        step.by() != PointerStep.By.KEY
            && token.matches("[0-9]{1,9}")
            && Integer.parseInt(token) < entries.size();
    return isIndex ? entries.get(Integer.parseInt(token)) : null;
  }
}
