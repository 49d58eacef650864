package io.keyplan.samples.read;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.Directory;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.value.Ref;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plans as people write them by hand: without ids, references by name. */
final class PlanWithoutIds {

  private final Directory directory;

  private PlanWithoutIds(Directory directory) {
    this.directory = directory;
  }

  /** Gives a plan without the ids of its entries, which get new ones by their places. */
  static AccountPlan of(AccountPlan plan) {
    return new PlanWithoutIds(Directory.of(plan)).copy(plan);
  }

  private <T extends Record> T copy(T source) {
    return PlanRecords.copy(source, this::value);
  }

  private @Nullable Object value(PlanField field, @Nullable Object value) {
    if (field.name().equals("id")
        || value instanceof Map<?, ?> && field.name().equals("confidence")) {
      return null;
    }
    if (field.name().equals("confidential")) {
      return List.of();
    }
    if (value instanceof List<?> entries) {
      return entries.stream().map(entry -> single(field, entry)).toList();
    }
    return value == null ? null : single(field, value);
  }

  private Object single(PlanField field, Object value) {
    if (value instanceof Ref ref) {
      return Ref.of(directory.name(field, ref));
    }
    boolean hasFields =
        value instanceof Record source
            && !PlanRecords.isValue(source)
            && !PlanFields.of(source.getClass()).isEmpty();
    return hasFields ? copy((Record) value) : value;
  }
}
