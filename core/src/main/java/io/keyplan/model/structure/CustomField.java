package io.keyplan.model.structure;

import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.value.Excerpt;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that a company adds to one of the plan's records. Immutable and thread-safe.
 *
 * <pre>{@code
 * CustomField effort =
 *     CustomField.builder(Action.class, "effort", CustomType.NUMBER)
 *         .unit("days")
 *         .label("en", "Effort")
 *         .build();
 * }</pre>
 *
 * @param owner the record that has it
 * @param name its name within {@code custom}: letters and digits, the first a letter
 * @param type what it holds
 * @param multiline whether a text may have several lines
 * @param values what a choice is made from, in the order in which they are offered
 * @param unit the unit of a number, as it is shown; null for none
 * @param min the least number; null for any
 * @param max the greatest number; null for any
 * @param refersTo which entries a reference may name
 * @param forCustomer whether the client sees it
 * @param texts its label and what else is written of it: by key of the text, then by language, the
 *     one that stands in for missing ones first
 */
public record CustomField(
    Class<? extends Record> owner,
    String name,
    CustomType type,
    boolean multiline,
    List<String> values,
    @Nullable String unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<RefTarget> refersTo,
    boolean forCustomer,
    Map<String, Map<String, String>> texts)
    implements Serializable {

  /** The component of records that holds custom values, and what their addresses go through. */
  public static final String COMPONENT = "custom";

  /** What names look like. */
  public static final String NAME = "[A-Za-z][A-Za-z0-9]{0,63}";

  /**
   * Checks and copies the components.
   *
   * @throws IllegalArgumentException if the name is none, or a choice has no values, or a reference
   *     names nothing
   */
  public CustomField {
    Objects.requireNonNull(owner, "owner must not be null");
    values = List.copyOf(values);
    refersTo = List.copyOf(refersTo);
    texts = copied(texts);
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no name of a field: letters and digits, the first a letter");
    }
    if (type.isChoice() == values.isEmpty()) {
      throw new IllegalArgumentException(
          name + (values.isEmpty() ? " lacks the values to choose from" : " is no choice"));
    }
    if ((type == CustomType.REF) == refersTo.isEmpty()) {
      throw new IllegalArgumentException(
          name + (refersTo.isEmpty() ? " lacks the lists that it refers to" : " is no reference"));
    }
  }

  /** Starts a field that is ours. */
  public static Builder builder(Class<? extends Record> owner, String name, CustomType type) {
    return new Builder(owner, name, type);
  }

  /** Gives the name of the field from its record on, such as {@code custom.effort}. */
  public String path() {
    return COMPONENT + "." + name;
  }

  /** Gives the key of the field's label, such as {@code action.custom.effort}. */
  public String key() {
    return key(owner, path());
  }

  static String key(Class<? extends Record> owner, String path) {
    String simple = owner.getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1) + "." + path;
  }

  /** Gives the unit as that of a measure; null for a bare number. */
  @Nullable OpenEnum<MeasureUnit> measureUnit() {
    if (type == CustomType.PERCENT) {
      return OpenEnum.of(MeasureUnit.PERCENT);
    }
    return unit == null ? null : new OpenEnum<>(null, unit);
  }

  /** Gives the declared value that a text means, whatever its case; null for none. */
  public @Nullable String value(String text) {
    String written = written(text);
    return values.stream().filter(value -> written(value).equals(written)).findFirst().orElse(null);
  }

  /** Gives a value as one that is the same in spite of its case, or of how its words are joined. */
  public static String written(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** Says why a value is none that the field can hold; null if it is one. */
  public @Nullable String problem(Object value) {
    if (value instanceof BigDecimal number && type.isNumber()) {
      return outside(number);
    }
    boolean fits =
        switch (type) {
          case TEXT, REF -> value instanceof String;
          case NUMBER, AMOUNT, PERCENT -> false;
          case DATE -> value instanceof LocalDate;
          case YES_NO -> value instanceof Boolean;
          case CHOICE -> value instanceof String text && values.contains(text);
          case CHOICES -> value instanceof List<?> texts && values.containsAll(texts);
        };
    return fits ? null : expected() + " is expected, found " + described(value);
  }

  /** Says why a number is out of the declared range; null if it is within. */
  public @Nullable String outside(BigDecimal number) {
    if (min != null && number.compareTo(min) < 0) {
      return number.toPlainString() + " is below " + min.toPlainString();
    }
    return max != null && number.compareTo(max) > 0
        ? number.toPlainString() + " is above " + max.toPlainString()
        : null;
  }

  private String expected() {
    return switch (type) {
      case CHOICE -> "one of " + String.join(", ", values);
      case CHOICES -> "a list of " + String.join(", ", values);
      default -> type.description();
    };
  }

  private static String described(Object value) {
    return value instanceof String text ? "\"" + Excerpt.of(text) + "\"" : String.valueOf(value);
  }

  private static Map<String, Map<String, String>> copied(Map<String, Map<String, String>> texts) {
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    texts.forEach(
        (key, byLanguage) ->
            copy.put(key, Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage))));
    return Collections.unmodifiableMap(copy);
  }

  /** Collects what is said of a {@link CustomField}; not thread-safe. */
  public static final class Builder {
    private final Class<? extends Record> owner;
    private final String name;
    private final CustomType type;
    private boolean multiline;
    private final List<String> values = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private final List<RefTarget> refersTo = new ArrayList<>();
    private boolean forCustomer;
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    private Builder(Class<? extends Record> owner, String name, CustomType type) {
      this.owner = owner;
      this.name = name;
      this.type = type;
    }

    /** Lets a text have several lines. */
    public Builder multiline(boolean value) {
      this.multiline = value;
      return this;
    }

    /** Adds values to choose from. */
    public Builder values(Collection<String> choices) {
      values.addAll(choices);
      return this;
    }

    /** Adds a value to choose from. */
    public Builder value(String choice) {
      values.add(choice);
      return this;
    }

    /** Sets the unit of a number, as it is shown. */
    public Builder unit(@Nullable String value) {
      this.unit = value;
      return this;
    }

    /** Sets the least number. */
    public Builder min(@Nullable BigDecimal value) {
      this.min = value;
      return this;
    }

    /** Sets the greatest number. */
    public Builder max(@Nullable BigDecimal value) {
      this.max = value;
      return this;
    }

    /** Adds a list whose entries a reference may name. */
    public Builder refersTo(RefTarget target) {
      refersTo.add(target);
      return this;
    }

    /** Sets whether the client sees the field. */
    public Builder forCustomer(boolean value) {
      this.forCustomer = value;
      return this;
    }

    /** Sets what documents call the field in a language; the first stands in for missing ones. */
    public Builder label(String language, String text) {
      return text("", language, text);
    }

    /** Sets the label for narrow columns. */
    public Builder shortLabel(String language, String text) {
      return text(".short", language, text);
    }

    /** Sets what guided forms ask for. */
    public Builder prompt(String language, String text) {
      return text(".prompt", language, text);
    }

    /** Sets what documents call a value to choose. */
    public Builder valueLabel(String value, String language, String text) {
      return text("." + value, language, text);
    }

    private Builder text(String end, String language, String text) {
      texts
          .computeIfAbsent(
              CustomField.key(owner, COMPONENT + "." + name) + end, none -> new LinkedHashMap<>())
          .put(language, text);
      return this;
    }

    /** What is not named is called as it is written. */
    private void name(String end, String written) {
      String key = CustomField.key(owner, COMPONENT + "." + name) + end;
      texts.computeIfAbsent(key, none -> new LinkedHashMap<>(Map.of("en", written)));
    }

    /**
     * Builds the field.
     *
     * @throws IllegalArgumentException if the name is none, or a choice has no values, or a
     *     reference names nothing
     */
    public CustomField build() {
      name("", name);
      values.forEach(value -> name("." + value, value));
      return new CustomField(
          owner, name, type, multiline, values, unit, min, max, refersTo, forCustomer, texts);
    }
  }
}
