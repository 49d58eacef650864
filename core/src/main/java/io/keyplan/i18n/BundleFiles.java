package io.keyplan.i18n;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that make a language; those of a country hold what differs, and may be missing. */
final class BundleFiles {

  /** The files of texts that documents, findings and changes are written with. */
  static final List<String> TEXTS =
      List.of("labels", "choices", "templates", "headlines", "lint", "changes", "typography");

  /** The file of other words that people write. */
  static final String ALIASES = "aliases";

  private BundleFiles() {}

  static Map<String, String> load(String tag) {
    Map<String, String> texts = new HashMap<>();
    TEXTS.forEach(name -> texts.putAll(read(name, tag)));
    return Map.copyOf(texts);
  }

  static Map<String, String> aliases(String tag) {
    String file = ALIASES + "_" + tag + ".properties";
    return BundleFiles.class.getResource(file) == null ? Map.of() : read(ALIASES, tag);
  }

  private static Map<String, String> read(String name, String tag) {
    String file = name + "_" + tag + ".properties";
    boolean isOptional = tag.contains("-") && BundleFiles.class.getResource(file) == null;
    return isOptional
        ? Map.of()
        : PropertiesFile.read(BundleFiles.class.getResourceAsStream(file), file);
  }
}
