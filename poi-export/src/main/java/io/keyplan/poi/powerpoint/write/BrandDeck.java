package io.keyplan.poi.powerpoint.write;

import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.powerpoint.base.DeckBase;
import io.keyplan.poi.powerpoint.base.DeckBase.FrozenLink;
import io.keyplan.poi.powerpoint.base.DeckBase.FrozenPart;
import io.keyplan.poi.powerpoint.base.LayoutSlots;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company's masters and layouts, as they are, with our table style beside theirs. */
final class BrandDeck implements MasterParts {

  /** Above what programs number shapes and placeholders by. */
  private static final int FIRST_FREE = 50_000;

  private static final String MASTER_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideLayout";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final Pattern END_OF_LAYOUTS = Pattern.compile("</([\\w.-]+:)?sldLayoutIdLst>");
  private static final Pattern END_OF_STYLES = Pattern.compile("</([\\w.-]+:)?tblStyleLst>");
  private static final Pattern NO_STYLES = Pattern.compile("<([\\w.-]+:)?tblStyleLst([^>]*)/>");
  private static final Pattern OWN_STYLE =
      Pattern.compile("<a:tblStyle .*</a:tblStyle>", Pattern.DOTALL);

  private final DeckBase base;
  private final BaseDeck own;
  private final Theme theme;
  private final Map<String, StringBuilder> moreLayouts = new HashMap<>();
  private int layouts;

  BrandDeck(DeckBase base, Theme theme, Messages messages, String language, Deck deck) {
    this.base = base;
    this.theme = theme;
    this.own = new BaseDeck(theme, messages, language, deck);
  }

  @Override
  public void addLayouts(OoxmlPackage parts, String presentation) {
    base.masters()
        .keySet()
        .forEach(
            master -> parts.relate(presentation, "slideMaster", master.substring("ppt/".length())));
    for (FrozenPart part : base.parts()) {
      if (!base.masters().containsKey(part.name())) {
        parts.add(part.name(), part.type(), part.content());
      }
      relate(parts, part.name(), part);
    }
  }

  private static void relate(OoxmlPackage parts, String name, FrozenPart part) {
    for (FrozenLink link : part.links()) {
      String target = link.external() ? link.target() : relative(name, link.target());
      parts.relateAs(name, link.id(), link.type(), target, link.external());
    }
  }

  /** Gives the way from one part to another. */
  private static String relative(String source, String target) {
    String[] from = source.split("/");
    String[] to = target.split("/");
    int same = 0;
    while (same < Math.min(from.length, to.length) - 1 && from[same].equals(to[same])) {
      same++;
    }
    String rest = String.join("/", Arrays.copyOfRange(to, same, to.length));
    return "../".repeat(from.length - 1 - same) + rest;
  }

  private FrozenPart part(String name) {
    return base.parts().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  @Override
  public String addLayout(OoxmlPackage parts, Slide.Layout layout, String xml) {
    FrozenPart original = part(slots(layout).part());
    String name = "ppt/slideLayouts/formLayout" + ++layouts + ".xml";
    parts.add(name, original.type(), xml);
    relate(parts, name, original);
    String master =
        original.links().stream()
            .filter(link -> link.type().endsWith("/slideMaster"))
            .map(FrozenLink::target)
            .findFirst()
            .orElseThrow();
    String id = "rIdForm" + layouts;
    parts.relateAs(master, id, MASTER_RELATION, relative(master, name), false);
    moreLayouts
        .computeIfAbsent(master, key -> new StringBuilder())
        .append(
            "<p:sldLayoutId xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " id=\"")
        .append(base.lastId() + base.masters().size() + layouts)
        .append("\" r:id=\"")
        .append(id)
        .append("\"/>");
    return name;
  }

  @Override
  public void addRest(OoxmlPackage parts, String presentation) {
    for (String name : base.masters().keySet()) {
      FrozenPart master = part(name);
      StringBuilder more = moreLayouts.get(name);
      if (more == null) {
        parts.add(name, master.type(), master.content());
      } else {
        String xml = new String(master.content(), StandardCharsets.UTF_8);
        String filled =
            END_OF_LAYOUTS
                .matcher(xml)
                .replaceFirst(Matcher.quoteReplacement(more.toString()) + "$0");
        parts.add(name, master.type(), filled);
      }
    }
    small(parts, presentation, "presProps", own.part("presProps.xml"));
    small(parts, presentation, "viewProps", own.part("viewProps.xml"));
    String first = base.masters().keySet().iterator().next();
    part(first).links().stream()
        .filter(link -> link.type().endsWith("/theme"))
        .findFirst()
        .ifPresent(
            link -> parts.relate(presentation, "theme", link.target().substring("ppt/".length())));
    small(parts, presentation, "tableStyles", tableStyles());
  }

  private static void small(OoxmlPackage parts, String presentation, String name, String xml) {
    parts.add("ppt/" + name + ".xml", TYPE + name + "+xml", xml);
    parts.relate(presentation, name, name + ".xml");
  }

  /** Their styles stay, theirs is what new tables have, and ours stands beside them. */
  private String tableStyles() {
    String ours = own.part("tableStyles.xml");
    if (base.tableStyles().isEmpty()) {
      return ours;
    }
    Matcher style = OWN_STYLE.matcher(ours);
    if (!style.find()) {
      throw new IllegalStateException("the library lacks its table style");
    }
    String declared =
        style
            .group()
            .replaceFirst(
                "<a:tblStyle ",
                "<a:tblStyle xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" ");
    String open =
        NO_STYLES.matcher(base.tableStyles()).replaceFirst("<$1tblStyleLst$2></$1tblStyleLst>");
    return END_OF_STYLES.matcher(open).replaceFirst(Matcher.quoteReplacement(declared) + "$0");
  }

  @Override
  public LayoutSlots slots(Slide.Layout layout) {
    return base.layouts().get(layout);
  }

  @Override
  public boolean coversInherit() {
    return true;
  }

  @Override
  public ThemeSlots themeSlots() {
    return ThemeSlots.of(base.scheme());
  }

  @Override
  public String layoutXml(Slide.Layout layout) {
    return new String(part(slots(layout).part()).content(), StandardCharsets.UTF_8);
  }

  @Override
  public int firstFree() {
    return FIRST_FREE;
  }

  @Override
  public String notesTheme() {
    return ThemePart.xml(theme, theme.palette().accentText());
  }

  @Override
  public String notesThemePart() {
    return "ppt/theme/notesTheme.xml";
  }

  @Override
  public String notesMaster() {
    return own.notesMaster();
  }

  @Override
  public int masters(ElementWriter out) {
    out.open("p:sldMasterIdLst");
    int number = 0;
    for (long id : base.masters().values()) {
      out.empty("p:sldMasterId", "id", id, "r:id", "rId" + ++number);
    }
    out.close("p:sldMasterIdLst");
    return number;
  }

  @Override
  public void size(ElementWriter out) {
    out.empty("p:sldSz", "cx", base.width(), "cy", base.height());
  }

  @Override
  public void textStyle(ElementWriter out) {
    if (base.textStyle().isEmpty()) {
      own.textStyle(out);
    } else {
      out.markup(base.textStyle());
    }
  }
}
