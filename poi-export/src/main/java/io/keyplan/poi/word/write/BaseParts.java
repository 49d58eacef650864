package io.keyplan.poi.word.write;

import io.keyplan.font.FontFamily;
import io.keyplan.i18n.LocaleConventions;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.ooxml.XmlTemplate;
import io.keyplan.poi.word.names.PartNames;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.SectionFrame;
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
final class BaseParts implements DocumentParts {

  /** Number of the first numbered list; those before are the styles' own. */
  private static final int FIRST_LIST = 3;

  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

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
  private final DocumentLook look;

  BaseParts(Theme theme, Locale locale, FontFamily font, Density density) {
    this(theme, locale, ownLook(locale, font, density));
  }

  /** Makes parts for texts of another look. */
  BaseParts(Theme theme, Locale locale, DocumentLook look) {
    this.theme = theme;
    this.look = look;
    PageSetup page = look.page();
    Density density = look.density();
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

  private static DocumentLook ownLook(Locale locale, FontFamily font, Density density) {
    PageSetup normal = PageSetup.of(locale);
    PageSetup page = density.isOfOnePage() ? normal.compact() : normal;
    return new DocumentLook(page, density, font, Map.of());
  }

  @Override
  public DocumentLook look() {
    return look;
  }

  @Override
  public ThemeSlots slots() {
    return ThemeSlots.of(theme.palette());
  }

  @Override
  public int firstList() {
    return FIRST_LIST;
  }

  @Override
  public void begin(DocumentBody body) {
    // A text of ours begins with the text.
  }

  @Override
  public boolean hasCover() {
    return false;
  }

  @Override
  public SectionFrame frame(boolean first) {
    return SectionFrame.NONE;
  }

  @Override
  public void addTo(OoxmlPackage parts) {
    add(parts, "styles", styles());
    add(parts, "settings", settings());
    add(parts, "fontTable", fonts());
    parts.relate(PartNames.MAIN, "theme", "theme/theme1.xml");
    parts.add("word/theme/theme1.xml", ThemePart.TYPE, theme());
  }

  @Override
  public void addNumbering(OoxmlPackage parts, int lists) {
    add(parts, "numbering", numbering(lists));
  }

  private static void add(OoxmlPackage parts, String name, String xml) {
    parts.relate(PartNames.MAIN, name, name + ".xml");
    parts.add("word/" + name + ".xml", MAIN_TYPE + name + "+xml", xml);
  }

  @Override
  public String glossarySettings() {
    return settings();
  }

  @Override
  public String glossaryFonts() {
    return fonts();
  }

  /** Gives where the letter of a field of a SWOT ends, for two that share the width. */
  private static int swotTab(PageSetup page) {
    return (page.textWidth() - SWOT_GAP) / 2 - SWOT_SIDES;
  }

  String styles() {
    return STYLES.fill(values);
  }

  @Override
  public String glossaryStyles() {
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
    return LocaleConventions.of(locale).decimalSeparator();
  }
}
