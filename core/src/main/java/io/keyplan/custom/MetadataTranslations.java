package io.keyplan.custom;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What fields and their values are called in other languages. For one import. */
final class MetadataTranslations {

  /** What the names of files end with. */
  static final String FILE = "Translation-meta.xml";

  /** The folder of an object's translation, such as {@code Account-pt_BR}. */
  private static final Pattern FOLDER = Pattern.compile("(.+)-([a-z]{2}(_[A-Za-z]{2})?)");

  private final Map<String, Map<String, String>> texts = new HashMap<>();

  /** Portuguese of Brazil is what plans call Portuguese. */
  private static String language(String code) {
    String[] parts = code.split("_");
    boolean plain = parts.length == 1 || code.equalsIgnoreCase("pt_BR");
    return plain ? parts[0] : parts[0] + "-" + parts[1].toUpperCase(Locale.ROOT);
  }

  /** Adds a file: of one field, or of an object with its fields in it. */
  void add(MetadataXml xml, Path file) {
    Path folder = file.getParent();
    Matcher place = FOLDER.matcher(folder == null ? "" : String.valueOf(folder.getFileName()));
    if (place.matches()) {
      add(xml, place.group(1), language(place.group(2)));
    }
  }

  private void add(MetadataXml xml, String object, String language) {
    List<MetadataXml> fields =
        xml.name().equals("CustomFieldTranslation") ? List.of(xml) : xml.all("fields");
    for (MetadataXml field : fields) {
      String name = field.text("name");
      put(object + "." + name, language, field.text("label"));
      for (MetadataXml value : field.all("picklistValues")) {
        put(
            object + "." + name + "=" + value.text("masterLabel"),
            language,
            value.text("translation"));
      }
    }
  }

  private void put(String key, String language, String text) {
    if (!text.isEmpty()) {
      texts.computeIfAbsent(key, none -> new LinkedHashMap<>()).put(language, text);
    }
  }

  /** Gives the labels of a field by language. */
  Map<String, String> labels(String object, String field) {
    return texts.getOrDefault(object + "." + field, Map.of());
  }

  /** Gives the labels of a value by language. */
  Map<String, String> values(String object, String field, String label) {
    return texts.getOrDefault(object + "." + field + "=" + label, Map.of());
  }
}
