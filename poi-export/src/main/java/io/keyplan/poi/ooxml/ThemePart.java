package io.keyplan.poi.ooxml;

import io.keyplan.theme.Color;
import io.keyplan.theme.Theme;
import java.util.Map;

/** The part that holds the colours and fonts of an Office file. */
public final class ThemePart {

  /** Content type of the part. */
  public static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

  private static final XmlTemplate XML = XmlTemplate.load(ThemePart.class, "theme.xml");

  private ThemePart() {}

  /**
   * Gives the part of a theme.
   *
   * @param followed colour of links that have been followed
   */
  public static String xml(Theme theme, Color followed) {
    return xml(theme, theme.font(), followed);
  }

  /**
   * Gives the part of a theme with a font of its own for headings.
   *
   * @param followed colour of links that have been followed
   */
  public static String xml(Theme theme, String headings, Color followed) {
    Map<String, String> values = XmlTemplate.values(theme);
    values.put("headings", XmlText.escape(headings));
    values.put("followed", followed.rgb());
    return XML.fill(values);
  }
}
