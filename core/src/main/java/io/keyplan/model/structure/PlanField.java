package io.keyplan.model.structure;

import io.keyplan.model.choice.Confidence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of one of the plan's records: a record component and what its values are.
 *
 * @param owner the record
 * @param name name of the component, in Java and in JSON
 * @param kind what a value, or an entry of the list, is
 * @param list whether the field holds a list
 * @param required whether a plan without a value is invalid
 * @param type Java type of a value, or of an entry of the list; for an open choice the enum
 * @param forCustomer whether the client sees the field, where nothing else is said
 * @param refersTo which entries a reference may name
 * @param accessor reads the field
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
    Method accessor) {

  /** Gives the key of the field's label, such as {@code action.due}. */
  public String key() {
    String simple = owner.getSimpleName();
    return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) + "." + name;
  }

  /** Reads the field of a record. */
  public @Nullable Object get(Record owning) {
    try {
      return accessor.invoke(owning);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + key(), e);
    }
  }

  /** Lists the values of the enum of a choice or an open choice. */
  public List<Enum<?>> choices() {
    if (!type.isEnum()) {
      return List.of();
    }
    return List.of((Enum<?>[]) type.getEnumConstants());
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
        owner, name, valueKind, false, false, valueType, forCustomer, List.of(), accessor);
  }

  /** Gives the record type of a nested record. */
  public Class<? extends Record> recordType() {
    return type.asSubclass(Record.class);
  }
}
