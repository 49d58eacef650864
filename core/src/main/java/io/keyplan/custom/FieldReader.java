package io.keyplan.custom;

import io.keyplan.json.Setting;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomType;
import io.keyplan.model.structure.RefTarget;
import io.keyplan.value.Excerpt;
import io.keyplan.value.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of one field, and reports what is wrong with it. */
final class FieldReader {

  private static final int MOST_VALUES = 500;
  private static final int LONGEST_VALUE = 100;
  private static final int LONGEST_UNIT = 40;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

  private static final Pattern ADDRESS =
      Pattern.compile("(.{1,100})\\." + CustomField.COMPONENT + "\\.([^.\\[\\]]{1,100})");

  /** The lists that references may name, as plans call them. */
  private static final Map<String, RefTarget> TARGETS = targets();

  private final Setting field;
  private final CustomType type;

  private FieldReader(Setting field, CustomType type) {
    this.field = field;
    this.type = type;
  }

  private static Map<String, RefTarget> targets() {
    Map<String, RefTarget> targets = new LinkedHashMap<>();
    targets.put("people", RefTarget.PERSON);
    targets.put("team", RefTarget.TEAM);
    targets.put("priorities", RefTarget.PRIORITY);
    targets.put("goals", RefTarget.GOAL);
    targets.put("objectives", RefTarget.OBJECTIVE);
    targets.put("actions", RefTarget.ACTION);
    return targets;
  }

  /** Reads the field at an address; empty where it cannot be one. */
  static Optional<CustomField> read(Setting all, String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      all.problem(
          address,
          "an address such as account.custom.region or actions[].custom.effort is expected, found"
              + " \""
              + Excerpt.of(address)
              + "\"");
      return Optional.empty();
    }
    Optional<FieldOwner> owner = FieldOwner.of(parts.group(1));
    String name = parts.group(2);
    if (owner.isEmpty()) {
      all.problem(address, "custom fields are of " + owners(parts.group(1)));
    }
    boolean isName = name.matches(CustomField.NAME);
    if (!isName) {
      all.problem(
          address,
          "a name has letters and digits, the first a letter, and at most 64; found \""
              + Excerpt.of(name)
              + "\"");
    }
    Setting field = all.node(address);
    field.knows(
        "type",
        "label",
        "short",
        "prompt",
        "values",
        "labels",
        "unit",
        "min",
        "max",
        "to",
        "multiline",
        "audience");
    CustomType type = type(field);
    return owner.isEmpty() || !isName || type == null
        ? Optional.empty()
        : new FieldReader(field, type).read(owner.get(), name);
  }

  private static String owners(String typed) {
    List<String> words = Stream.of(FieldOwner.values()).map(FieldOwner::word).toList();
    return String.join(", ", words) + NearestName.suggestion(typed, words);
  }

  private static @Nullable CustomType type(Setting field) {
    List<String> words = Stream.of(CustomType.values()).map(CustomType::word).toList();
    String word = field.text("type");
    if (word == null) {
      field.problem("type", "the type is missing: one of " + String.join(", ", words));
      return null;
    }
    int index = words.indexOf(word);
    if (index < 0) {
      field.problem(
          "type",
          "one of "
              + String.join(", ", words)
              + " is expected, found \""
              + Excerpt.of(word)
              + "\""
              + NearestName.suggestion(word, words));
      return null;
    }
    return CustomType.values()[index];
  }

  /** Empty for what lacks the values, or the lists, that its type needs. */
  private Optional<CustomField> read(FieldOwner owner, String name) {
    List<String> values = values();
    List<RefTarget> lists = lists();
    if (type.isChoice() && values.isEmpty() || type == CustomType.REF && lists.isEmpty()) {
      return Optional.empty();
    }
    CustomField.Builder builder = CustomField.builder(owner.type(), name, type).values(values);
    lists.forEach(builder::refersTo);
    range(builder);
    if (isOf("unit", type == CustomType.NUMBER, "numbers")) {
      builder.unit(limited(field.text("unit"), "unit", LONGEST_UNIT));
    }
    if (isOf("multiline", type == CustomType.TEXT, "texts")) {
      builder.multiline(Boolean.TRUE.equals(field.flag("multiline")));
    }
    builder.forCustomer(isForCustomer());
    texts(builder, values);
    return Optional.of(builder.build());
  }

  /** Says whether there is a key, and reports one that the type has no use for. */
  private boolean isOf(String key, boolean fits, String types) {
    if (field.has(key) && !fits) {
      field.problem(key, key + " is for " + types + ", and this is a " + type.word());
    }
    return field.has(key) && fits;
  }

  private List<String> values() {
    if (!isOf("values", type.isChoice(), "choices")) {
      if (type.isChoice()) {
        field.problem("values", "the values to choose from are missing: values: [NORTH, SOUTH]");
      }
      return List.of();
    }
    List<String> values = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Setting entry : field.node("values").entries()) {
      String value = limited(entry.selfText(), "values", LONGEST_VALUE);
      if (value != null && !known.add(CustomField.written(value))) {
        entry.selfProblem("\"" + Excerpt.of(value) + "\" is given twice");
      } else if (value != null) {
        values.add(value.strip());
      }
    }
    if (values.size() > MOST_VALUES) {
      field.problem("values", "at most " + MOST_VALUES + " values are expected");
    }
    return values;
  }

  private @Nullable String limited(@Nullable String text, String key, int longest) {
    if (text != null && text.length() > longest) {
      field.problem(key, "a text of at most " + longest + " characters is expected");
      return null;
    }
    return text;
  }

  private List<RefTarget> lists() {
    if (!isOf("to", type == CustomType.REF, "references")) {
      if (type == CustomType.REF) {
        field.problem("to", "the list that it refers to is missing, such as to: people");
      }
      return List.of();
    }
    List<RefTarget> lists = new ArrayList<>();
    for (Setting entry : field.node("to").entries()) {
      String word = entry.selfText();
      RefTarget target = word == null ? null : TARGETS.get(word);
      if (target != null) {
        lists.add(target);
      } else if (word != null) {
        entry.selfProblem(
            "one of "
                + String.join(", ", TARGETS.keySet())
                + " is expected, found \""
                + Excerpt.of(word)
                + "\""
                + NearestName.suggestion(word, TARGETS.keySet()));
      }
    }
    return lists;
  }

  private void range(CustomField.Builder builder) {
    BigDecimal min = number("min");
    BigDecimal max = number("max");
    if (min != null && max != null && min.compareTo(max) > 0) {
      field.problem("max", max.toPlainString() + " is below the min of " + min.toPlainString());
    }
    builder.min(min).max(max);
  }

  private @Nullable BigDecimal number(String key) {
    if (!isOf(key, type.isNumber(), "numbers, amounts and percentages")) {
      return null;
    }
    String text = field.text(key);
    if (text == null || !NUMBER.matcher(text).matches()) {
      field.problem(key, "a number such as 0 or 99.5 is expected");
      return null;
    }
    return new BigDecimal(text);
  }

  private boolean isForCustomer() {
    List<String> words = List.of("internal", "customer");
    String audience = field.text("audience");
    if (audience != null && !words.contains(audience)) {
      field.problem(
          "audience",
          "internal or customer is expected, found \""
              + Excerpt.of(audience)
              + "\""
              + NearestName.suggestion(audience, words));
    }
    return "customer".equals(audience);
  }

  private void texts(CustomField.Builder builder, List<String> values) {
    Map<String, String> labels = LanguageTexts.of(field, "label");
    if (!field.has("label")) {
      field.problem("label", "the label is missing, such as label: {en: Region, fr: Région}");
    }
    labels.forEach(builder::label);
    LanguageTexts.of(field, "short").forEach(builder::shortLabel);
    LanguageTexts.of(field, "prompt").forEach(builder::prompt);
    values.forEach(value -> valueLabels(builder, value));
    if (isOf("labels", type.isChoice(), "choices")) {
      Setting all = field.object("labels");
      for (String name : all.names()) {
        if (!values.contains(name)) {
          all.problem(
              name,
              "there is no value \""
                  + Excerpt.of(name)
                  + "\" to choose"
                  + NearestName.suggestion(name, values));
        }
      }
    }
  }

  /** A value is called as it is written where a language has no label for it, nor English has. */
  private void valueLabels(CustomField.Builder builder, String value) {
    Map<String, String> given = LanguageTexts.of(field.object("labels"), value);
    Map<String, String> labels = new LinkedHashMap<>();
    String english = given.get("en");
    labels.put(english == null ? LanguageTexts.ANY : "en", english == null ? value : english);
    labels.putAll(given);
    labels.forEach((language, text) -> builder.valueLabel(value, language, text));
  }
}
