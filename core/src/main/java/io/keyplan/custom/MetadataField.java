package io.keyplan.custom;

import io.keyplan.model.structure.CustomField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field as Salesforce describes it, and what a fields file says of it. */
final class MetadataField {

  private static final Map<String, String> TYPES = types();

  private final MetadataXml xml;
  private final String object;
  private final MetadataTranslations translations;
  private final List<MetadataXml> values;

  MetadataField(
      MetadataXml xml,
      String object,
      MetadataTranslations translations,
      Map<String, List<MetadataXml>> valueSets) {
    this.xml = xml;
    this.object = object;
    this.translations = translations;
    this.values = values(valueSets);
  }

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (String text :
        List.of(
            "Text", "TextArea", "LongTextArea", "Html", "Email", "Phone", "Url", "AutoNumber")) {
      types.put(text, "text");
    }
    types.put("Number", "number");
    types.put("Summary", "number");
    types.put("Currency", "amount");
    types.put("Percent", "percent");
    types.put("Date", "date");
    types.put("DateTime", "date");
    types.put("Checkbox", "yes-no");
    types.put("Picklist", "choice");
    types.put("MultiselectPicklist", "choices");
    types.put("Lookup", "ref");
    types.put("Hierarchy", "ref");
    return types;
  }

  /** Says whether a company added the field; the standard ones are mapped to fields of plans. */
  boolean isCustom() {
    return xml.text("fullName").endsWith("__c");
  }

  /** Says why the field cannot be declared; null if it can. */
  @Nullable String problem() {
    String type = xml.text("type");
    if (!TYPES.containsKey(type)) {
      return "fields of plans have no type " + (type.isEmpty() ? "like this" : type);
    }
    if (type().equals("ref") && target().isEmpty()) {
      return "it refers to " + xml.text("referenceTo") + ", of which plans have no list";
    }
    return isChoice() && values.isEmpty() ? "its values are not in the folder" : null;
  }

  private String type() {
    return TYPES.getOrDefault(xml.text("type"), "");
  }

  private boolean isChoice() {
    return type().startsWith("choice");
  }

  private String target() {
    return switch (xml.text("type").equals("Hierarchy") ? "User" : xml.text("referenceTo")) {
      case "User" -> "team";
      case "Contact" -> "people";
      default -> "";
    };
  }

  /** Gives the name in camel case, without the namespace of a package. */
  String name() {
    String[] words = xml.text("fullName").replaceFirst("__c$", "").split("__");
    StringBuilder name = new StringBuilder();
    for (String word : words[words.length - 1].split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String first = word.substring(0, 1);
        boolean isAcronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String rest = isAcronym ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        name.append(
                name.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
            .append(rest);
      }
    }
    String usual = name.toString();
    return usual.matches(CustomField.NAME) ? usual : "field" + usual.replaceAll("[^A-Za-z0-9]", "");
  }

  /** Gives what the fields file says. */
  Map<String, Object> declaration() {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("type", type());
    String label = xml.text("label");
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("en", label.isEmpty() ? xml.text("fullName").replaceFirst("__c$", "") : label);
    labels.putAll(translations.labels(object, xml.text("fullName")));
    said.put("label", labels);
    if (isChoice()) {
      said.put("values", values.stream().map(value -> value.text("fullName")).toList());
      said.put("labels", valueLabels());
    }
    if (type().equals("ref")) {
      said.put("to", target());
    }
    if (xml.text("type").matches("LongTextArea|TextArea|Html")) {
      said.put("multiline", true);
    }
    return said;
  }

  private Map<String, Object> valueLabels() {
    Map<String, Object> labels = new LinkedHashMap<>();
    for (MetadataXml value : values) {
      Map<String, String> texts = new LinkedHashMap<>();
      String label = value.text("label");
      texts.put("en", label.isEmpty() ? value.text("fullName") : label);
      texts.putAll(translations.values(object, xml.text("fullName"), texts.get("en")));
      labels.put(value.text("fullName"), texts);
    }
    return labels;
  }

  /** Says what needs a look. */
  Optional<String> note() {
    return xml.text("type").equals("DateTime")
        ? Optional.of("it holds a time as well, and plans take the day")
        : Optional.empty();
  }

  /** Values stand in the field itself, or in a set that fields share. */
  private List<MetadataXml> values(Map<String, List<MetadataXml>> valueSets) {
    List<MetadataXml> found = new ArrayList<>(xml.path("valueSet", "valueSetDefinition", "value"));
    xml.path("valueSet", "valueSetName")
        .forEach(set -> found.addAll(valueSets.getOrDefault(set.text(), List.of())));
    found.removeIf(
        value -> value.text("fullName").isEmpty() || value.text("isActive").equals("false"));
    return found;
  }
}
