package io.keyplan.model.structure;

import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import io.keyplan.value.Ref;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a company adds to plans, what it calls things, and when its years begin.
 *
 * <p>A plan brings its own along: whatever handles the plan treats custom fields like any other.
 * Immutable and thread-safe.
 */
public final class CustomFields implements BesideFields, Serializable {

  private static final long serialVersionUID = 1L;

  /** No fields but those of the model, in the library's words; years begin in January. */
  public static final CustomFields NONE = new CustomFields(List.of(), Map.of(), 1);

  /** The key of what stands before the last two digits of a year that begins in another month. */
  public static final String FISCAL_YEAR = "calendar.fiscalYear";

  private static final String FISCAL_YEAR_START = "calendar.fiscalYearStart";

  private final transient List<CustomField> declared;
  private final transient Map<String, Map<String, String>> texts;
  private final int fiscalYearStart;
  private final transient Map<Class<?>, Map<String, PlanField>> own = new LinkedHashMap<>();
  private final transient Map<Class<?>, Map<String, PlanField>> all = new HashMap<>();

  private CustomFields(
      List<CustomField> declared, Map<String, Map<String, String>> texts, int fiscalYearStart) {
    this.declared = List.copyOf(declared);
    this.texts = texts;
    this.fiscalYearStart = fiscalYearStart;
    for (CustomField field : declared) {
      PlanField known =
          own.computeIfAbsent(field.owner(), none -> new LinkedHashMap<>())
              .put(field.path(), described(field));
      if (known != null) {
        throw new IllegalArgumentException(field.key() + " is declared twice");
      }
    }
    own.forEach(
        (owner, fields) -> {
          Map<String, PlanField> both = new LinkedHashMap<>();
          PlanFields.of(owner.asSubclass(Record.class)).forEach(f -> both.put(f.name(), f));
          both.putAll(fields);
          all.put(owner, both);
        });
  }

  /**
   * Creates fields.
   *
   * @param declared the fields, in the order in which documents show them
   * @throws IllegalArgumentException if a field is declared twice, or its record has none
   */
  public static CustomFields of(Collection<CustomField> declared) {
    return NONE.with(declared);
  }

  /** Gives the same with other fields. */
  private CustomFields with(Collection<CustomField> fields) {
    Map<String, Map<String, String>> own = new LinkedHashMap<>();
    fields.forEach(field -> own.putAll(field.texts()));
    return new CustomFields(List.copyOf(fields), Collections.unmodifiableMap(own), fiscalYearStart);
  }

  /**
   * Gives the same with other words for labels.
   *
   * @param labels by the keys of the library's texts, then by language
   */
  public CustomFields withLabels(Map<String, Map<String, String>> labels) {
    Map<String, Map<String, String>> both = new LinkedHashMap<>(texts);
    labels.forEach(
        (key, byLanguage) ->
            both.put(key, Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage))));
    return new CustomFields(declared, Collections.unmodifiableMap(both), fiscalYearStart);
  }

  /**
   * Gives the same with years that begin in another month; those that do not begin in January bear
   * the number of the year in which they end.
   *
   * @param month from 1 to 12
   * @throws IllegalArgumentException if there is no such month
   */
  public CustomFields withFiscalYearStart(int month) {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("there is no month " + month);
    }
    return new CustomFields(declared, texts, month);
  }

  /** Says whether there are neither fields nor words nor another calendar. */
  public boolean isEmpty() {
    return declared.isEmpty() && texts.isEmpty() && fiscalYearStart == 1;
  }

  /** Lists the declared fields. */
  public List<CustomField> declared() {
    return declared;
  }

  /** Gives the texts by key, then by language, the one that stands in for missing ones first. */
  public Map<String, Map<String, String>> texts() {
    if (fiscalYearStart == 1) {
      return texts;
    }
    Map<String, Map<String, String>> all = new LinkedHashMap<>(texts);
    all.putIfAbsent(FISCAL_YEAR, Map.of("en", "FY"));
    all.put(FISCAL_YEAR_START, Map.of("en", String.valueOf(fiscalYearStart)));
    return Collections.unmodifiableMap(all);
  }

  /** Lists the fields that have labels in some languages, and none in this one. */
  public List<CustomField> unlabelled(Locale locale) {
    return declared.stream()
        .filter(
            field -> {
              Set<String> languages = field.texts().getOrDefault(field.key(), Map.of()).keySet();
              return !languages.contains("und")
                  && !languages.contains(locale.getLanguage())
                  && !languages.contains(locale.toLanguageTag());
            })
        .toList();
  }

  /** Gives the month, from 1 to 12, in which years begin. */
  public int fiscalYearStart() {
    return fiscalYearStart;
  }

  /** Gives the year that a day is in; one that does not begin in January bears its last day's. */
  public int yearOf(LocalDate day) {
    return fiscalYearStart > 1 && day.getMonthValue() >= fiscalYearStart
        ? day.getYear() + 1
        : day.getYear();
  }

  /** Lists the custom fields of a record type, named as in {@code custom.effort}. */
  public Collection<PlanField> own(Class<? extends Record> type) {
    return Collections.unmodifiableCollection(own.getOrDefault(type, Map.of()).values());
  }

  /** Lists all fields of a record type: those of the model, then the custom ones. */
  public Collection<PlanField> of(Class<? extends Record> type) {
    Map<String, PlanField> both = all.get(type);
    return both == null ? PlanFields.of(type) : Collections.unmodifiableCollection(both.values());
  }

  /** Finds a field of a record type, such as {@code due} or {@code custom.effort}. */
  public Optional<PlanField> find(Class<? extends Record> type, String name) {
    Map<String, PlanField> both = all.get(type);
    return both == null ? PlanFields.find(type, name) : Optional.ofNullable(both.get(name));
  }

  /** Lists what is declared of a record type. */
  public List<CustomField> declared(Class<? extends Record> type) {
    return own(type).stream().map(PlanField::custom).filter(Objects::nonNull).toList();
  }

  /**
   * Gives a declared field as a field of its record.
   *
   * @throws IllegalArgumentException if it is not declared here
   */
  public PlanField field(CustomField field) {
    return find(field.owner(), field.path())
        .orElseThrow(() -> new IllegalArgumentException(field.key() + " is not declared"));
  }

  /** Lists the names of a record type's custom fields, without what they go through. */
  public List<String> names(Class<? extends Record> type) {
    return declared(type).stream().map(CustomField::name).toList();
  }

  private static PlanField described(CustomField field) {
    PlanField component = PlanFields.field(field.owner(), CustomField.COMPONENT);
    return new PlanField(
        field.owner(),
        field.path(),
        kind(field),
        field.type() == CustomType.CHOICES,
        false,
        javaType(field.type()),
        field.forCustomer(),
        field.refersTo(),
        owner -> typed(field, ((Map<?, ?>) component.get(owner)).get(field.name())),
        field);
  }

  /** Gives a value of a custom field as records hold it: references as texts. */
  public static @Nullable Object held(@Nullable Object value) {
    return value instanceof Ref ref ? ref.text() : value;
  }

  /** Says that a record type has no custom field of a name, with the nearest that it has. */
  public String undeclared(Class<? extends Record> type, String name) {
    List<String> names = names(type);
    return "no custom field \""
        + Excerpt.of(name)
        + "\" is declared here"
        + (names.isEmpty() ? ", nor any other" : NearestName.suggestion(name, names));
  }

  private static @Nullable Object typed(CustomField field, @Nullable Object value) {
    return field.type() == CustomType.REF && value instanceof String name ? Ref.of(name) : value;
  }

  private static FieldKind kind(CustomField field) {
    return switch (field.type()) {
      case TEXT -> field.multiline() ? FieldKind.PARAGRAPH : FieldKind.TEXT;
      case NUMBER -> field.unit() == null ? FieldKind.NUMBER : FieldKind.MEASURE;
      case PERCENT -> FieldKind.MEASURE;
      case AMOUNT -> FieldKind.MONEY;
      case DATE -> FieldKind.DATE;
      case YES_NO -> FieldKind.FLAG;
      case CHOICE, CHOICES -> FieldKind.CHOICE;
      case REF -> FieldKind.REF;
    };
  }

  private static Class<?> javaType(CustomType type) {
    return switch (type) {
      case TEXT, CHOICE, CHOICES -> String.class;
      case NUMBER, AMOUNT, PERCENT -> BigDecimal.class;
      case DATE -> LocalDate.class;
      case YES_NO -> Boolean.class;
      case REF -> Ref.class;
    };
  }

  /** Only what is declared is sent; the rest follows from it. */
  private Object writeReplace() {
    return new Declared(new ArrayList<>(declared), new LinkedHashMap<>(texts), fiscalYearStart);
  }

  /** What is sent to another machine. */
  private record Declared(
      ArrayList<CustomField> fields,
      LinkedHashMap<String, Map<String, String>> texts,
      int fiscalYearStart)
      implements Serializable {

    private Object readResolve() {
      return new CustomFields(fields, Collections.unmodifiableMap(texts), fiscalYearStart);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof CustomFields fields
            && declared.equals(fields.declared)
            && texts.equals(fields.texts)
            && fiscalYearStart == fields.fiscalYearStart;
  }

  @Override
  public int hashCode() {
    return declared.hashCode() * 31 + texts.hashCode();
  }

  /** Says all that is declared, the same for equal declarations. */
  @Override
  public String toString() {
    return declared + " " + texts + " " + fiscalYearStart;
  }
}
