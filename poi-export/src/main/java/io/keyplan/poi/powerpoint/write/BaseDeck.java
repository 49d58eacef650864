package io.keyplan.poi.powerpoint.write;

import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.ooxml.XmlTemplate;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.powerpoint.base.LayoutSlots;
import io.keyplan.poi.powerpoint.base.LayoutSlots.Slot;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The parts that every deck has: theme, master, layouts, table style. They are files of this
 * package, in which the names in {@code ${…}} are replaced.
 */
final class BaseDeck implements MasterParts {

  /** Id of the table style. */
  static final String TABLE_STYLE = "{6B8F2C1E-3D4A-4E5B-9C7D-1A2B3C4D5E6F}";

  // Indexes of the layouts' placeholders.
  private static final int CONTENT = 10;
  private static final int KICKER = 13;
  private static final int MARK = 14;
  private static final int DATE = 20;
  private static final int FOOTER = 21;
  private static final int NUMBER = 22;

  private static final long FIRST_LAYOUT = 2_147_483_649L;
  private static final String FOLDER = "ppt/slideLayouts/";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";

  private static final Map<String, XmlTemplate> FILES = load();

  private final Map<String, String> values;
  private final Theme theme;
  private final String language;
  private final ElementWriter moreLayouts = ElementWriter.fragment();
  private int layouts = Slide.Layout.values().length;

  BaseDeck(Theme theme, Messages messages, String language, Deck deck) {
    this.theme = theme;
    this.language = language;
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

  @Override
  public void addLayouts(OoxmlPackage parts, String presentation) {
    parts.relate(presentation, "slideMaster", "slideMasters/slideMaster1.xml");
    for (Slide.Layout layout : Slide.Layout.values()) {
      String file = "slideLayout" + layout.number() + ".xml";
      parts.add(FOLDER + file, TYPE + "slideLayout+xml", layoutXml(layout));
      parts.relate(FOLDER + file, "slideMaster", "../slideMasters/slideMaster1.xml");
      parts.relate(MASTER, "slideLayout", "../slideLayouts/" + file);
    }
  }

  @Override
  public String addLayout(OoxmlPackage parts, Slide.Layout layout, String xml) {
    String file = "slideLayout" + ++layouts + ".xml";
    parts.add(FOLDER + file, TYPE + "slideLayout+xml", xml);
    parts.relate(FOLDER + file, "slideMaster", "../slideMasters/slideMaster1.xml");
    String relationship = parts.relate(MASTER, "slideLayout", "../slideLayouts/" + file);
    moreLayouts.empty("p:sldLayoutId", "id", FIRST_LAYOUT + layouts - 1, "r:id", relationship);
    return FOLDER + file;
  }

  @Override
  public void addRest(OoxmlPackage parts, String presentation) {
    Map<String, String> own = new HashMap<>(values);
    own.put("moreLayouts", moreLayouts.xml());
    parts.add(MASTER, TYPE + "slideMaster+xml", file("slideMaster1.xml").fill(own));
    parts.relate(MASTER, "theme", "../theme/theme1.xml");
    parts.add("ppt/theme/theme1.xml", ThemePart.TYPE, notesTheme());
    small(parts, presentation, "presProps");
    small(parts, presentation, "viewProps");
    parts.relate(presentation, "theme", "theme/theme1.xml");
    small(parts, presentation, "tableStyles");
  }

  private void small(OoxmlPackage parts, String presentation, String name) {
    parts.add("ppt/" + name + ".xml", TYPE + name + "+xml", part(name + ".xml"));
    parts.relate(presentation, name, name + ".xml");
  }

  @Override
  public LayoutSlots slots(Slide.Layout layout) {
    boolean cover = layout == Slide.Layout.COVER;
    boolean full =
        switch (layout) {
          case COVER, SECTION, CLOSING -> false;
          default -> true;
        };
    return new LayoutSlots(
        FOLDER + "slideLayout" + layout.number() + ".xml",
        new Slot(cover ? "ctrTitle" : "title", -1),
        titleSize(layout),
        null,
        Map.of(),
        new Slot("body", KICKER),
        cover ? new Slot("subTitle", 1) : null,
        contents(layout),
        full ? new Slot("ftr", FOOTER) : null,
        full ? new Slot("body", MARK) : null,
        full ? new Slot("dt", DATE) : null,
        full || layout == Slide.Layout.SECTION ? new Slot("sldNum", NUMBER) : null);
  }

  private static List<Slot> contents(Slide.Layout layout) {
    return switch (layout) {
      case CONTENT -> List.of(new Slot("", CONTENT));
      case TABLE -> List.of(new Slot("tbl", CONTENT));
      case TWO_COLUMNS -> List.of(new Slot("", CONTENT), new Slot("", CONTENT + 1));
      default -> List.of();
    };
  }

  private static double titleSize(Slide.Layout layout) {
    return switch (layout) {
      case COVER, CLOSING -> 34;
      case SECTION -> 28;
      default -> 22;
    };
  }

  @Override
  public boolean coversInherit() {
    return false;
  }

  @Override
  public ThemeSlots themeSlots() {
    return ThemeSlots.of(theme.palette());
  }

  @Override
  public String layoutXml(Slide.Layout layout) {
    return part("slideLayout" + layout.number() + ".xml");
  }

  @Override
  public int firstFree() {
    return 100;
  }

  @Override
  public String notesTheme() {
    return ThemePart.xml(theme, theme.palette().accentText());
  }

  @Override
  public String notesThemePart() {
    return "ppt/theme/theme2.xml";
  }

  @Override
  public String notesMaster() {
    return part("notesMaster1.xml");
  }

  @Override
  public int masters(ElementWriter out) {
    out.open("p:sldMasterIdLst");
    out.empty("p:sldMasterId", "id", FIRST_LAYOUT - 1, "r:id", "rId1").close("p:sldMasterIdLst");
    return 1;
  }

  @Override
  public void size(ElementWriter out) {
    out.empty("p:sldSz", "cx", 12_192_000, "cy", 6_858_000);
  }

  @Override
  public void textStyle(ElementWriter out) {
    out.open("p:defaultTextStyle").open("a:defPPr").empty("a:defRPr", "lang", language);
    out.close("a:defPPr").close("p:defaultTextStyle");
  }

  /** Gives a part by the name of its file. */
  String part(String name) {
    return file(name).fill(values);
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
