package io.keyplan.poi.ooxml;

import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The part that holds the colours and fonts of an Office file. */
public final class ThemePart {

  /** Content type of the part. */
  public static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

  private static final String XML = load();

  private ThemePart() {}

  /**
   * Gives the part of a theme.
   *
   * @param followed colour of links that have been followed
   */
  public static String xml(Theme theme, Color followed) {
    Palette palette = theme.palette();
    String xml = XML;
    for (Map.Entry<String, String> value :
        Map.ofEntries(
                Map.entry("themeName", XmlText.escape(theme.name())),
                Map.entry("font", XmlText.escape(theme.font())),
                Map.entry("ink", palette.ink().rgb()),
                Map.entry("secondary", palette.secondary().rgb()),
                Map.entry("hairline", palette.hairline().rgb()),
                Map.entry("panel", palette.panel().rgb()),
                Map.entry("primary", palette.primary().rgb()),
                Map.entry("accent", palette.accent().rgb()),
                Map.entry("ramp2", palette.series(1).rgb()),
                Map.entry("ramp3", palette.series(2).rgb()),
                Map.entry("ramp4", palette.series(3).rgb()),
                Map.entry("ramp5", palette.series(4).rgb()),
                Map.entry("ramp6", palette.series(5).rgb()),
                Map.entry("followed", followed.rgb()))
            .entrySet()) {
      xml = xml.replace("${" + value.getKey() + "}", value.getValue());
    }
    return xml;
  }

  private static String load() {
    try (InputStream in = ThemePart.class.getResourceAsStream("theme.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read theme.xml", e);
    }
  }
}
