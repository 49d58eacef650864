package io.keyplan.poi.powerpoint;

import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The parts that every deck has: theme, master, layouts, table style. They are files of this
 * package, in which the names in {@code ${…}} are replaced.
 */
final class BaseDeck {

  /** Id of the table style. */
  static final String TABLE_STYLE = "{6B8F2C1E-3D4A-4E5B-9C7D-1A2B3C4D5E6F}";

  // Indexes of the layouts' placeholders.
  static final int CONTENT = 10;
  static final int KICKER = 13;
  static final int MARK = 14;
  static final int DATE = 20;
  static final int FOOTER = 21;
  static final int NUMBER = 22;

  private static final Map<String, String> FILES = load();

  private final Map<String, String> values = new HashMap<>();
  private final Theme theme;

  BaseDeck(Theme theme, Messages messages, String language, Deck deck) {
    values.put("footer", XmlText.escape(deck.footer()));
    values.put("date", XmlText.escape(deck.date()));
    this.theme = theme;
    values.put("themeName", XmlText.escape(theme.name()));
    values.put("font", XmlText.escape(theme.font()));
    values.put("lang", language);
    values.put("tableStyle", TABLE_STYLE);
    values.put("moreLayouts", "");
    String fill = XmlText.escape(messages.text("word.clickToFill"));
    for (String prompt : new String[] {"kicker", "title", "subtitle", "text", "mark"}) {
      values.put(prompt + "Prompt", fill);
    }
    values.put("logoPrompt", XmlText.escape(messages.text("word.addPicture")));
    colors(theme.palette());
  }

  private void colors(Palette palette) {
    put("ink", palette.ink());
    put("secondary", palette.secondary());
    put("hairline", palette.hairline());
    put("panel", palette.panel());
    put("primary", palette.primary());
    put("accent", palette.accent());
    put("accentText", palette.accentText());
    put("coverKicker", Blend.readableOn(palette.primary(), palette.accent(), palette.ink()));
    for (int i = 2; i <= 6; i++) {
      put("ramp" + i, palette.series(i - 1));
    }
  }

  private void put(String name, Color color) {
    values.put(name, color.rgb());
  }

  /** Gives the size of titles in a layout, in points. */
  static double titleSize(Slide.Layout layout) {
    return switch (layout) {
      case COVER, CLOSING -> 34;
      case SECTION -> 28;
      default -> 22;
    };
  }

  /** Gives the theme. */
  String theme() {
    return ThemePart.xml(theme, theme.palette().accentText());
  }

  /** Gives a part by the name of its file. */
  String part(String name) {
    return replace(FILES.get(name), values);
  }

  /** Gives the XML of a layout. */
  String layout(Slide.Layout layout) {
    return part("slideLayout" + layout.number() + ".xml");
  }

  /**
   * Gives the XML of the master.
   *
   * @param moreLayouts entries of layouts beside those of the base deck
   */
  String master(String moreLayouts) {
    Map<String, String> own = new HashMap<>(values);
    own.put("moreLayouts", moreLayouts);
    return replace(FILES.get("slideMaster1.xml"), own);
  }

  private static String replace(String text, Map<String, String> values) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
      int end = text.indexOf('}', start);
      String value = values.get(text.substring(start + 2, end));
      if (value == null) {
        throw new IllegalStateException(
            "a base part asks for the unknown value " + text.substring(start, end + 1));
      }
      out.append(text, from, start).append(value);
      from = end + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static Map<String, String> load() {
    Map<String, String> files = new HashMap<>();
    for (String name :
        new String[] {
          "slideMaster1.xml",
          "notesMaster1.xml",
          "presProps.xml",
          "viewProps.xml",
          "tableStyles.xml"
        }) {
      files.put(name, resource(name));
    }
    for (Slide.Layout layout : Slide.Layout.values()) {
      String name = "slideLayout" + layout.number() + ".xml";
      files.put(name, resource(name));
    }
    return Map.copyOf(files);
  }

  private static String resource(String name) {
    try (InputStream in = BaseDeck.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll(">\\s+<", "><");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
