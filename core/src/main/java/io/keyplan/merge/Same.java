package io.keyplan.merge;

import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.model.structure.PlanRecords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares values of fields: numbers by what they are worth, absent ones like empty ones. */
final class Same {

  private Same() {}

  /** Says whether two values are the same. */
  static boolean values(@Nullable Object one, @Nullable Object other) {
    if (PlanRecords.isEmpty(one) || PlanRecords.isEmpty(other)) {
      return PlanRecords.isEmpty(one) && PlanRecords.isEmpty(other);
    }
    if (one instanceof BigDecimal number && other instanceof BigDecimal same) {
      return number.compareTo(same) == 0;
    }
    return Objects.equals(one, other);
  }

  /** Says whether a record says everything that another one says, whatever their ids. */
  static boolean covers(Record record, Record part) {
    for (PlanField field : PlanFields.of(record.getClass())) {
      Object said = field.get(part);
      boolean says =
          !field.name().equals("id")
              && !PlanRecords.isEmpty(said)
              && !Objects.equals(said, PlanRecords.defaultOf(field));
      if (says && !covers(field.get(record), said)) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(@Nullable Object value, @Nullable Object part) {
    if (value instanceof List<?> values && part instanceof List<?> parts) {
      return parts.stream().allMatch(one -> values.stream().anyMatch(other -> covers(other, one)));
    }
    if (value instanceof Record record
        && part instanceof Record other
        && !PlanRecords.isValue(record)) {
      return covers(record, other);
    }
    return values(value, part);
  }
}
