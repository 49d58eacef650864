package io.keyplan.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A file of texts that the library brings along; {@code ResourceBundle} asks the machine's locale.
 */
public final class PropertiesFile {

  private PropertiesFile() {}

  /**
   * Reads a file, which is in UTF-8.
   *
   * @param owner a class in whose package the file lies
   * @throws IllegalStateException if there is no such file
   */
  public static Map<String, String> read(Class<?> owner, String file) {
    Properties properties = new Properties();
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }
}
