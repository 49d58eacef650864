package io.keyplan.poi.word.write;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.XmlTemplate;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Color;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import io.keyplan.value.Tone;
import java.util.Locale;
import java.util.Map;

/**
 * The parts that every document has: styles, numbering, settings, fonts and theme. They are files
 * of this package, in which the names in {@code ${…}} are replaced.
 */
final class BaseParts {

  /** Number of the first numbered list; those before are the styles' own. */
  static final int FIRST_LIST = 3;

  private static final XmlTemplate STYLES = XmlTemplate.load(BaseParts.class, "styles.xml");
  private static final XmlTemplate GLOSSARY_STYLES =
      XmlTemplate.load(BaseParts.class, "glossary-styles.xml");
  private static final XmlTemplate NUMBERING = XmlTemplate.load(BaseParts.class, "numbering.xml");
  private static final XmlTemplate SETTINGS = XmlTemplate.load(BaseParts.class, "settings.xml");
  private static final XmlTemplate FONTS = XmlTemplate.load(BaseParts.class, "fontTable.xml");

  /** Room between two fields of a SWOT, and the margins of one. */
  private static final int SWOT_GAP = 180;

  private static final int SWOT_SIDES = 340;

  private final Map<String, String> values;
  private final Theme theme;

  BaseParts(Theme theme, Locale locale, PageSetup page, Density density) {
    this.theme = theme;
    values = XmlTemplate.values(theme);
    colors(theme.palette());
    language(locale);
    TableStyle.fill(values, density);
    ParagraphStyle.fill(values, density);
    values.put("textWidth", String.valueOf(page.textWidth()));
    values.put("textMiddle", String.valueOf(page.textWidth() / 2));
    values.put("swotTab", String.valueOf(swotTab(page)));
    PageSetup wide = page.landscape();
    values.put("wideWidth", String.valueOf(wide.textWidth()));
    values.put("wideMiddle", String.valueOf(wide.textWidth() / 2));
  }

  /** Gives where the letter of a field of a SWOT ends, for two that share the width. */
  private static int swotTab(PageSetup page) {
    return (page.textWidth() - SWOT_GAP) / 2 - SWOT_SIDES;
  }

  String styles() {
    return STYLES.fill(values);
  }

  String glossaryStyles() {
    return GLOSSARY_STYLES.fill(values);
  }

  /**
   * Gives the numbering.
   *
   * @param lists number of numbered lists, each of which starts from one
   */
  String numbering(int lists) {
    ElementWriter numbers = ElementWriter.fragment();
    for (int i = 0; i < lists; i++) {
      numbers
          .open("w:num", "w:numId", FIRST_LIST + i)
          .empty("w:abstractNumId", "w:val", 2)
          .open("w:lvlOverride", "w:ilvl", 0)
          .empty("w:startOverride", "w:val", 1)
          .close("w:lvlOverride")
          .close("w:num");
    }
    values.put("lists", numbers.xml());
    return NUMBERING.fill(values);
  }

  String settings() {
    return SETTINGS.fill(values);
  }

  String fonts() {
    return FONTS.fill(values);
  }

  String theme() {
    return ThemePart.xml(theme, theme.palette().accentText());
  }

  private void colors(Palette palette) {
    put("accentText", palette.accentText());
    put("faint", Blend.mix(palette.secondary(), Blend.WHITE, 0.6));
    put("accentTint", Blend.mix(palette.accent(), Blend.WHITE, 0.9));
    Color onPrimary = Blend.textOn(palette.primary(), palette.ink());
    put("onPrimary", onPrimary);
    values.put("onPrimaryTheme", onPrimary.equals(Blend.WHITE) ? "background1" : "text1");
    put("coverKicker", Blend.readableOn(palette.primary(), palette.accent(), palette.ink()));
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
}
