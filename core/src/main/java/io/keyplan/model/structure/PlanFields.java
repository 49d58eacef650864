package io.keyplan.model.structure;

import io.keyplan.model.choice.OpenEnum;
import io.keyplan.value.Ref;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The fields of the plan's records, found by reflection once for each record type.
 *
 * <p>Reading, the schema, addresses, labels, prompts and the audience filter are all driven by
 * them. Thread-safe.
 */
public final class PlanFields {

  private static final ClassValue<Map<String, PlanField>> FIELDS =
      new ClassValue<>() {
        @Override
        protected Map<String, PlanField> computeValue(Class<?> type) {
          return describe(type.asSubclass(Record.class));
        }
      };

  private PlanFields() {}

  /**
   * Lists the fields of a record type, in the order of the record; what a plan declares is none.
   */
  public static Collection<PlanField> of(Class<? extends Record> type) {
    return FIELDS.get(type).values();
  }

  /** Finds a field of a record type by its name. */
  public static Optional<PlanField> find(Class<? extends Record> type, String name) {
    return Optional.ofNullable(FIELDS.get(type).get(name));
  }

  /**
   * Gives a field of a record type by its name.
   *
   * @throws IllegalArgumentException if the record has no such field
   */
  public static PlanField field(Class<? extends Record> type, String name) {
    return find(type, name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    type.getSimpleName()
                        + " has no field \""
                        + name
                        + "\"; it has "
                        + FIELDS.get(type).keySet()));
  }

  /** Lists a record type and those of the records in it, each before the ones it holds. */
  public static Set<Class<? extends Record>> records(Class<? extends Record> root) {
    Set<Class<? extends Record>> types = new LinkedHashSet<>();
    collect(root, types);
    return types;
  }

  /** Names the component that a bare string stands for, where a record may be written as one. */
  public static Optional<String> bareText(Class<? extends Record> type) {
    return Optional.ofNullable(type.getAnnotation(BareText.class)).map(BareText::value);
  }

  private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> types) {
    if (types.add(type)) {
      for (PlanField field : of(type)) {
        if (field.kind() == FieldKind.RECORD || field.kind() == FieldKind.IMAGE) {
          collect(field.recordType(), types);
        }
      }
    }
  }

  private static Map<String, PlanField> describe(Class<? extends Record> type) {
    Map<String, PlanField> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!BesideFields.class.isAssignableFrom(component.getType())) {
        fields.put(component.getName(), describe(type, component));
      }
    }
    return fields;
  }

  private static PlanField describe(Class<? extends Record> owner, RecordComponent component) {
    Field field = component.getAnnotation(Field.class);
    boolean list = List.class.isAssignableFrom(component.getType());
    Type generic = component.getGenericType();
    Type entry = list ? ((ParameterizedType) generic).getActualTypeArguments()[0] : generic;
    Class<?> type = raw(entry);
    FieldKind declared = field == null ? FieldKind.TEXT : field.kind();
    return new PlanField(
        owner,
        component.getName(),
        declared == FieldKind.TEXT ? kindOf(type) : declared,
        list,
        field != null && field.required(),
        type == OpenEnum.class
            ? raw(((ParameterizedType) entry).getActualTypeArguments()[0])
            : type,
        field != null && field.customer(),
        field == null ? List.of() : List.of(field.refersTo()),
        access(component.getAccessor()),
        null);
  }

  private static FieldAccess access(Method accessor) {
    return owner -> {
      try {
        return accessor.invoke(owner);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + accessor, e);
      }
    };
  }

  private static FieldKind kindOf(Class<?> type) {
    if (type.isEnum()) {
      return FieldKind.CHOICE;
    }
    List<Map.Entry<Class<?>, FieldKind>> kinds =
        List.of(
            Map.entry(String.class, FieldKind.TEXT),
            Map.entry(LocalDate.class, FieldKind.DATE),
            Map.entry(Integer.class, FieldKind.INTEGER),
            Map.entry(BigDecimal.class, FieldKind.NUMBER),
            Map.entry(Boolean.class, FieldKind.FLAG),
            Map.entry(OpenEnum.class, FieldKind.OPEN_CHOICE),
            Map.entry(Ref.class, FieldKind.REF),
            Map.entry(SortedMap.class, FieldKind.AMOUNTS_BY_YEAR),
            Map.entry(Map.class, FieldKind.CONFIDENCE_BY_POINTER));
    return kinds.stream()
        .filter(kind -> kind.getKey() == type)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(FieldKind.RECORD);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
