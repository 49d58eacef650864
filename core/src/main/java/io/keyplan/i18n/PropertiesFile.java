package io.keyplan.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A file of texts that the library brings along; {@code ResourceBundle} asks the machine's locale.
 */
public final class PropertiesFile {

  private PropertiesFile() {}

  /**
   * Reads a file, which is in UTF-8.
   *
   * @param opened the file, which is closed; a module opens its own
   * @param file its name, for messages
   * @throws IllegalStateException if there is no such file
   */
  public static Map<String, String> read(@Nullable InputStream opened, String file) {
    if (opened == null) {
      throw new IllegalStateException("the library lacks its file " + file);
    }
    Properties properties = new Properties();
    try (InputStream in = opened) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }
}
