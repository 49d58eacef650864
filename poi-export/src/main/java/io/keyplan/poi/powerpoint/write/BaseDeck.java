package io.keyplan.poi.powerpoint.write;

import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.XmlTemplate;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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

  private static final Map<String, XmlTemplate> FILES = load();

  private final Map<String, String> values;
  private final Theme theme;

  BaseDeck(Theme theme, Messages messages, String language, Deck deck) {
    this.theme = theme;
    this.values = XmlTemplate.values(theme);
    values.put("footer", XmlText.escape(deck.footer()));
    values.put("date", XmlText.escape(deck.date()));
    values.put("lang", language);
    values.put("tableStyle", TABLE_STYLE);
    values.put("moreLayouts", "");
    String fill = XmlText.escape(messages.text("word.clickToFill"));
    for (String prompt : new String[] {"kicker", "title", "subtitle", "text", "mark"}) {
      values.put(prompt + "Prompt", fill);
    }
    values.put("logoPrompt", XmlText.escape(messages.text("word.addPicture")));
    Palette palette = theme.palette();
    values.put("accentText", palette.accentText().rgb());
    values.put(
        "coverKicker", Blend.readableOn(palette.primary(), palette.accent(), palette.ink()).rgb());
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
    return file(name).fill(values);
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
    return file("slideMaster1.xml").fill(own);
  }

  private static XmlTemplate file(String name) {
    return Objects.requireNonNull(FILES.get(name), name);
  }

  private static Map<String, XmlTemplate> load() {
    Map<String, XmlTemplate> files = new HashMap<>();
    for (String name :
        new String[] {
          "slideMaster1.xml",
          "notesMaster1.xml",
          "presProps.xml",
          "viewProps.xml",
          "tableStyles.xml"
        }) {
      files.put(name, XmlTemplate.load(BaseDeck.class, name));
    }
    for (Slide.Layout layout : Slide.Layout.values()) {
      String name = "slideLayout" + layout.number() + ".xml";
      files.put(name, XmlTemplate.load(BaseDeck.class, name));
    }
    return Map.copyOf(files);
  }
}
