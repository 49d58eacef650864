package io.keyplan.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the files of texts; {@code ResourceBundle} would let the machine's default locale in. */
final class BundleFiles {

  private static final List<String> NAMES =
      List.of("labels", "choices", "templates", "headlines", "lint", "changes");

  private BundleFiles() {}

  static Map<String, String> load(String language) {
    Map<String, String> texts = new HashMap<>();
    for (String name : NAMES) {
      read(name + "_" + language + ".properties")
          .forEach((key, value) -> texts.put(key.toString(), value.toString()));
    }
    return Map.copyOf(texts);
  }

  private static Properties read(String file) {
    Properties properties = new Properties();
    try (InputStream in = BundleFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + file);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
