package io.keyplan.i18n;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of texts of a language. */
final class BundleFiles {

  private static final List<String> NAMES =
      List.of("labels", "choices", "templates", "headlines", "lint", "changes");

  private BundleFiles() {}

  static Map<String, String> load(String language) {
    Map<String, String> texts = new HashMap<>();
    for (String name : NAMES) {
      texts.putAll(PropertiesFile.read(BundleFiles.class, name + "_" + language + ".properties"));
    }
    return Map.copyOf(texts);
  }
}
