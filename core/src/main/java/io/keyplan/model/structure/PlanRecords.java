package io.keyplan.model.structure;

import io.keyplan.model.choice.KpiDirection;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.RevenuePerspective;
import io.keyplan.model.choice.SwotPerspective;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Ref;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Creates, copies and weighs the plan's records by their fields. Thread-safe. */
public final class PlanRecords {

  private static final ClassValue<Creation> CREATIONS =
      new ClassValue<>() {
        @Override
        protected Creation computeValue(Class<?> type) {
          return Creation.of(type);
        }
      };

  private PlanRecords() {}

  /**
   * Creates a record from values by name; absent values are null, or an empty list.
   *
   * @throws InvalidPlanException if a whole plan is created and is invalid
   */
  public static <T extends Record> T create(Class<T> type, Map<String, ?> values) {
    Creation creation = CREATIONS.get(type);
    Object[] arguments = new Object[creation.names().size()];
    for (int i = 0; i < arguments.length; i++) {
      Object value = values.get(creation.names().get(i));
      arguments[i] = value == null ? creation.absent().get(i) : value;
    }
    return type.cast(creation.create(arguments));
  }

  /** Copies a record with every field's value replaced by what a function makes of it. */
  public static <T extends Record> T copy(T source, FieldChange change) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (PlanField field : PlanFields.of(source.getClass())) {
      values.put(field.name(), change.apply(field, field.get(source)));
    }
    if (source instanceof Declaring declaring) {
      values.put(Declaring.COMPONENT, declaring.customFields());
    }
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) source.getClass();
    return create(type, values);
  }

  /** Replaces one field of a record. */
  public static <T extends Record> T with(
      T source, String name, UnaryOperator<@Nullable Object> change) {
    PlanFields.field(source.getClass(), name);
    return copy(source, (field, value) -> field.name().equals(name) ? change.apply(value) : value);
  }

  /** Says whether a value says nothing: absent, blank, an empty list or a record of such values. */
  public static boolean isEmpty(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    if (value instanceof String text) {
      return text.isBlank();
    }
    if (value instanceof Collection<?> entries) {
      return entries.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof Record nested
        && !isValue(nested)
        && PlanFields.of(nested.getClass()).stream()
            .allMatch(field -> saysNothing(field, field.get(nested)));
  }

  /** Says whether a record is a single value, and not one that has fields of its own. */
  public static boolean isValue(Record record) {
    return record instanceof Ref || record instanceof OpenEnum<?>;
  }

  /** Reads a field and changes what it holds. */
  @FunctionalInterface
  public interface FieldChange {

    /** Gives the new value of a field. */
    @Nullable Object apply(PlanField field, @Nullable Object value);
  }

  /** Says whether a field says nothing beside what it says when it is absent. */
  public static boolean saysNothing(PlanField field, @Nullable Object value) {
    return isEmpty(value) || Objects.equals(value, defaultOf(field));
  }

  /** Gives the value that a field has when nothing is said; null where it has none. */
  public static @Nullable Object defaultOf(PlanField field) {
    if (field.kind() != FieldKind.CHOICE && field.kind() != FieldKind.CURRENCY) {
      return null;
    }
    return switch (field.key()) {
      case "planInfo.currency" -> "EUR";
      case "revenue.perspective" -> RevenuePerspective.OURS_WITH_CLIENT;
      case "swot.perspective" -> SwotPerspective.RELATIONSHIP;
      case "kpi.direction" -> KpiDirection.HIGHER_IS_BETTER;
      default -> null;
    };
  }

  /**
   * How a record is created.
   *
   * @param names of its components
   * @param absent what they hold where nothing is said
   */
  private record Creation(
      Constructor<?> constructor, List<String> names, List<@Nullable Object> absent) {

    static Creation of(Class<?> type) {
      List<String> names = new ArrayList<>();
      List<@Nullable Object> absent = new ArrayList<>();
      List<Class<?>> types = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        names.add(component.getName());
        absent.add(emptyOf(component.getType()));
        types.add(component.getType());
      }
      try {
        return new Creation(
            type.getDeclaredConstructor(types.toArray(new Class<?>[0])), names, absent);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("cannot create " + type.getSimpleName(), e);
      }
    }

    Object create(Object[] arguments) {
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof InvalidPlanException invalid) {
          throw invalid;
        }
        throw new IllegalStateException("cannot create " + constructor, e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot create " + constructor, e);
      }
    }
  }

  private static @Nullable Object emptyOf(Class<?> type) {
    if (type == List.class) {
      return List.of();
    }
    if (type == CustomFields.class) {
      return CustomFields.NONE;
    }
    if (type == SortedMap.class) {
      return Collections.emptySortedMap();
    }
    return type == Map.class ? Map.of() : null;
  }
}
