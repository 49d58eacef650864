package io.keyplan.poi.word;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parts that every document has: styles, numbering, settings, fonts and theme. They are files
 * of this package, in which the names in {@code ${…}} are replaced.
 */
final class BaseParts {

  private static final String STYLES = resource("styles.xml");
  private static final String GLOSSARY_STYLES = resource("glossary-styles.xml");
  private static final String NUMBERING = resource("numbering.xml");
  private static final String SETTINGS = resource("settings.xml");
  private static final String FONTS = resource("fontTable.xml");

  private final Map<String, String> values = new HashMap<>();
  private final Theme theme;

  BaseParts(Theme theme, Locale locale, PageSetup page, Density density) {
    this.theme = theme;
    values.put("themeName", XmlText.escape(theme.name()));
    values.put("font", XmlText.escape(theme.font()));
    colors(theme.palette());
    language(locale);
    density.measures().forEach((name, value) -> values.put(name, value.toString()));
    values.put("textWidth", String.valueOf(page.textWidth()));
    values.put("textMiddle", String.valueOf(page.textWidth() / 2));
    values.put("swotTab", String.valueOf(SwotWriter.textWidth(page.textWidth())));
    PageSetup wide = page.landscape();
    values.put("wideWidth", String.valueOf(wide.textWidth()));
    values.put("wideMiddle", String.valueOf(wide.textWidth() / 2));
  }

  String styles() {
    return replace(STYLES);
  }

  /** Gives the styles with their measures and without their colours. */
  static String measuredStyles(Density density) {
    String styles = STYLES;
    for (Map.Entry<String, Integer> measure : density.measures().entrySet()) {
      styles = styles.replace("${" + measure.getKey() + "}", measure.getValue().toString());
    }
    return styles;
  }

  String glossaryStyles() {
    return replace(GLOSSARY_STYLES);
  }

  /**
   * Gives the numbering.
   *
   * @param lists number of numbered lists, each of which starts from one
   */
  String numbering(int lists) {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < lists; i++) {
      numbers
          .append("<w:num w:numId=\"")
          .append(FIRST_LIST + i)
          .append("\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">")
          .append("<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }
    values.put("lists", numbers.toString());
    return replace(NUMBERING);
  }

  /** Number of the first numbered list; those before are the styles' own. */
  static final int FIRST_LIST = 3;

  String settings() {
    return replace(SETTINGS);
  }

  String fonts() {
    return replace(FONTS);
  }

  String theme() {
    return ThemePart.xml(theme, theme.palette().secondary());
  }

  private void colors(Palette palette) {
    put("ink", palette.ink());
    put("secondary", palette.secondary());
    put("hairline", palette.hairline());
    put("panel", palette.panel());
    put("primary", palette.primary());
    put("accent", palette.accent());
    put("accentText", palette.accentText());
    put("faint", Blend.mix(palette.secondary(), Blend.WHITE, 0.6));
    put("accentTint", Blend.mix(palette.accent(), Blend.WHITE, 0.9));
    Color onPrimary = Blend.textOn(palette.primary(), palette.ink());
    put("onPrimary", onPrimary);
    values.put("onPrimaryTheme", onPrimary.equals(Blend.WHITE) ? "background1" : "text1");
    put("coverKicker", Blend.readableOn(palette.primary(), palette.accent(), palette.ink()));
    for (int i = 2; i <= 6; i++) {
      put("ramp" + i, palette.series(i - 1));
    }
    for (Tone tone : Tone.values()) {
      put("text" + Styles.suffix(tone), palette.tone(tone).text());
      put("tint" + Styles.suffix(tone), palette.tone(tone).tint());
    }
  }

  private void put(String name, Color color) {
    values.put(name, color.rgb());
  }

  private void language(Locale locale) {
    char decimal = decimalSeparator(locale);
    values.put("lang", LanguageTag.of(locale));
    values.put("langEastAsia", "zh-CN");
    values.put("langBidi", "ar-SA");
    values.put("decimal", String.valueOf(decimal));
    values.put("listSeparator", listSeparator(locale));
  }

  /** Gives what separates the entries of a list where the decimal comma does not. */
  static String listSeparator(Locale locale) {
    return decimalSeparator(locale) == ',' ? ";" : ",";
  }

  private static char decimalSeparator(Locale locale) {
    return DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)).getDecimalSeparator();
  }

  private String replace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
      int end = text.indexOf('}', start);
      String name = text.substring(start + 2, end);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException("a base part asks for the unknown value " + name);
      }
      out.append(text, from, start).append(value);
      from = end + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String resource(String name) {
    try (InputStream in = BaseParts.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll(">\\s+<", "><");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
