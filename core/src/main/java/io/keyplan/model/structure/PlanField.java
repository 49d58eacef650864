package io.keyplan.model.structure;

import io.keyplan.model.choice.Confidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of one of the plan's records: a record component, or a custom field, and what its values
 * are.
 *
 * @param owner the record
 * @param name name of the component, in Java and in JSON; of a custom field as in {@code
 *     custom.effort}
 * @param kind what a value, or an entry of the list, is
 * @param list whether the field holds a list
 * @param required whether a plan without a value is invalid
 * @param type Java type of a value, or of an entry of the list; for an open choice the enum
 * @param forCustomer whether the client sees the field, where nothing else is said
 * @param refersTo which entries a reference may name
 * @param access reads the field
 * @param custom what is declared of a custom field; null for a record component
 */
public record PlanField(
    Class<? extends Record> owner,
    String name,
    FieldKind kind,
    boolean list,
    boolean required,
    Class<?> type,
    boolean forCustomer,
    List<RefTarget> refersTo,
    FieldAccess access,
    @Nullable CustomField custom) {

  /**
   * Gives the key of the field's label, such as {@code action.due}; all records call their custom
   * fields the same.
   */
  public String key() {
    return kind == FieldKind.CUSTOM ? "plan.custom" : CustomField.key(owner, name);
  }

  /** Reads the field of a record. */
  public @Nullable Object get(Record owning) {
    return access.get(owning);
  }

  /** Says whether the field is a custom one. */
  public boolean isCustom() {
    return custom != null;
  }

  /** Says whether values are percentages, whatever their record says of its unit. */
  public boolean isPercent() {
    return kind == FieldKind.PERCENT || custom != null && custom.type() == CustomType.PERCENT;
  }

  /** Lists the values of a choice or an open choice. */
  public List<Choice> choices() {
    if (custom != null) {
      return custom.values().stream()
          .map(value -> new Choice(value, value, key() + "." + value))
          .toList();
    }
    return type.isEnum()
        ? Stream.of((Enum<?>[]) type.getEnumConstants()).map(Choice::of).toList()
        : List.of();
  }

  /**
   * Describes the values of a field that holds values by key: amounts by year, or confidence by
   * pointer.
   *
   * @throws IllegalStateException if the field holds no values by key
   */
  public PlanField byKey() {
    return switch (kind) {
      case AMOUNTS_BY_YEAR -> value(FieldKind.MONEY, BigDecimal.class);
      case CONFIDENCE_BY_POINTER -> value(FieldKind.CHOICE, Confidence.class);
      default -> throw new IllegalStateException(key() + " holds no values by key");
    };
  }

  private PlanField value(FieldKind valueKind, Class<?> valueType) {
    return new PlanField(
        owner, name, valueKind, false, false, valueType, forCustomer, List.of(), access, custom);
  }

  /** Describes an entry of the list that the field holds. */
  public PlanField entry() {
    return as(kind, false);
  }

  /** Describes the field as one of another kind, or with another number of values. */
  public PlanField as(FieldKind otherKind, boolean isList) {
    return new PlanField(
        owner, name, otherKind, isList, required, type, forCustomer, refersTo, access, custom);
  }

  /** Gives the record type of a nested record. */
  public Class<? extends Record> recordType() {
    return type.asSubclass(Record.class);
  }
}
