package io.keyplan.poi.ooxml;

import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A part that lies as a file beside a class, in which names in {@code ${…}} stand for values.
 *
 * <p>Immutable and thread-safe.
 */
public final class XmlTemplate {

  private final String text;

  private XmlTemplate(String text) {
    this.text = text;
  }

  /**
   * Reads a template, without the space between its elements.
   *
   * @param owner a class in whose package the file lies
   */
  public static XmlTemplate load(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its file " + file);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new XmlTemplate(text.replaceAll(">\\s+<", "><"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Gives the values that follow from a theme, to which more may be added. */
  public static Map<String, String> values(Theme theme) {
    Palette palette = theme.palette();
    Map<String, String> values = new HashMap<>();
    values.put("themeName", XmlText.escape(theme.name()));
    values.put("font", XmlText.escape(theme.font()));
    values.put("ink", palette.ink().rgb());
    values.put("secondary", palette.secondary().rgb());
    values.put("hairline", palette.hairline().rgb());
    values.put("panel", palette.panel().rgb());
    values.put("primary", palette.primary().rgb());
    values.put("accent", palette.accent().rgb());
    for (int i = 2; i <= 6; i++) {
      values.put("ramp" + i, palette.series(i - 1).rgb());
    }
    return values;
  }

  /** Gives the template as it is, names included. */
  public String text() {
    return text;
  }

  /**
   * Puts values in place of their names.
   *
   * @param values values by name, as they stand in XML
   * @throws IllegalStateException if there is none for a name
   */
  public String fill(Map<String, String> values) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
      int end = text.indexOf('}', start);
      String name = text.substring(start + 2, end);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("a part asks for the unknown value " + name);
      }
      out.append(text, from, start).append(value);
      from = end + 1;
    }
    return out.append(text, from, text.length()).toString();
  }
}
