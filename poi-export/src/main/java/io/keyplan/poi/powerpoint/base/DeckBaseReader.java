package io.keyplan.poi.powerpoint.base;

import io.keyplan.brand.BaseFile;
import io.keyplan.brand.BaseReading;
import io.keyplan.brand.BrandLimits;
import io.keyplan.brand.BrandNote;
import io.keyplan.brand.BrandSettings;
import io.keyplan.brand.ColorScheme;
import io.keyplan.brand.LayoutRole;
import io.keyplan.brand.UnusableBaseException;
import io.keyplan.drawing.Box;
import io.keyplan.poi.ooxml.BasePackage.Related;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.powerpoint.base.DeckBase.FrozenLink;
import io.keyplan.poi.powerpoint.base.DeckBase.FrozenPart;
import io.keyplan.poi.powerpoint.base.DeckPackage.Part;
import io.keyplan.poi.powerpoint.base.LayoutSlots.Slot;
import io.keyplan.poi.powerpoint.base.SlidePlaces.Measured;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.slide.Slide;
import io.keyplan.slide.SlideBase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Learns what a company's deck offers. Lives for one reading. */
public final class DeckBaseReader {

  private static final double POINT = 12_700;
  private static final long USUAL_WIDTH = 9_144_000;
  private static final long USUAL_HEIGHT = 6_858_000;

  /** Sizes of slides that PowerPoint takes, in English Metric Units. */
  private static final long SMALLEST = 914_400;

  private static final long LARGEST = 51_206_400;

  private final BaseFile file;
  private final BrandSettings settings;
  private final DeckPackage deck;
  private final Element presentation;
  private final List<BrandNote> notes = new ArrayList<>();
  private final long width;
  private final long height;

  private DeckBaseReader(BaseFile file, BrandSettings settings, DeckPackage deck) {
    this.file = file;
    this.settings = settings;
    this.deck = deck;
    this.presentation = deck.tree(deck.main());
    Element size = BaseXml.find(presentation, "sldSz");
    this.width = BaseXml.number(size, "cx").orElse(USUAL_WIDTH);
    this.height = BaseXml.number(size, "cy").orElse(USUAL_HEIGHT);
  }

  /**
   * Reads a deck.
   *
   * @throws UnusableBaseException if it cannot be a base, with all that is wrong
   */
  public static BaseReading read(BaseFile file, BrandSettings settings, BrandLimits limits) {
    try {
      return new DeckBaseReader(file, settings, new DeckPackage(file, limits)).reading();
    } catch (UnreadableDocumentException e) {
      throw fault(file + ": " + e.getMessage());
    }
  }

  private static UnusableBaseException fault(String message) {
    return new UnusableBaseException(List.of(message));
  }

  private BaseReading reading() {
    if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST) {
      throw fault(file + " has slides of a size that PowerPoint does not take");
    }
    Box slide = new Box(0, 0, width / POINT, height / POINT);
    List<Master> masters = masters(slide);
    if (masters.isEmpty()) {
      throw fault(file + " has no master; save it in PowerPoint as a template (.potx) again");
    }
    Master master = chosen(masters);
    List<String> problems = new ArrayList<>();
    FoundRoles roles = RoleFinder.find(file.name(), master, slide, settings, problems);
    Optional<Measured> measured = SlidePlaces.of(file.name(), roles, slide, settings);
    if (measured.isEmpty()) {
      problems.add(noContent(master));
    }
    if (!problems.isEmpty()) {
      throw new UnusableBaseException(problems);
    }
    FrozenDeck frozen = new FrozenDeck(deck);
    masters.forEach(each -> frozen.take(each.part()));
    noteLeftOut(frozen);
    notes.addAll(measured.get().notes());
    ColorScheme scheme = measured.get().content().scheme();
    DeckBase base =
        new DeckBase(
            measured.get().slides(),
            scheme,
            layouts(roles, measured.get(), slide),
            parts(frozen),
            ids(masters),
            lastId(masters),
            width,
            height,
            textStyle(),
            tableStyles());
    return new BaseReading(
        List.of(base, base.slides()),
        scheme.on(Darkness.ground(measured.get().content())),
        master.bodyFont(),
        notes,
        new DeckFindings(slide, settings, masters, master).findings(roles, measured.get()),
        LayoutSketches.of(roles, slide, area(measured.get().slides())));
  }

  private static Box area(SlideBase slides) {
    return slides.content().times(1 / slides.scale());
  }

  private String noContent(Master master) {
    int count = master.layouts().size();
    String none =
        count == 0
            ? "it has no layouts"
            : count == 1
                ? "its layout “" + master.layouts().get(0) + "” has not"
                : "none of its " + count + " layouts has";
    return file
        + " has no layout for content: "
        + none
        + (count == 0 ? "" : " a title and a place of 28 % below it")
        + ". Name one under layouts.content.";
  }

  // ---- masters ----------------------------------------------------------------------------------

  private List<Master> masters(Box slide) {
    Map<String, Integer> used = new HashMap<>();
    for (Related relation : deck.relations(deck.main())) {
      if (relation.isOf("slide") && !relation.external()) {
        deck.related(relation.target(), "slideLayout")
            .ifPresent(layout -> used.merge(layout, 1, Integer::sum));
      }
    }
    List<Master> masters = new ArrayList<>();
    for (Element entry : BaseXml.all(BaseXml.find(presentation, "sldMasterIdLst"), "sldMasterId")) {
      String id = BaseXml.reference(entry, "id");
      for (Related relation : deck.relations(deck.main())) {
        if (relation.id().equals(id) && relation.isOf("slideMaster") && !relation.external()) {
          masters.add(MasterReader.read(deck, relation.target(), slide, used));
        }
      }
    }
    return masters;
  }

  /** The master that most sample slides use, else the first that has layouts. */
  private static Master chosen(List<Master> masters) {
    Master best = masters.get(0);
    for (Master master : masters) {
      boolean better =
          master.samples() > best.samples()
              || best.layouts().isEmpty() && !master.layouts().isEmpty();
      best = better ? master : best;
    }
    return best;
  }

  private Map<String, Long> ids(List<Master> masters) {
    Map<String, Long> ids = new LinkedHashMap<>();
    long next = lastId(masters) + 1 + masters.size();
    for (Master master : masters) {
      long own = idOf(master);
      boolean taken = own == 0 || ids.containsValue(own);
      ids.put(master.part(), taken ? next++ : own);
    }
    return ids;
  }

  private long idOf(Master master) {
    for (Element entry : BaseXml.all(BaseXml.find(presentation, "sldMasterIdLst"), "sldMasterId")) {
      String id = BaseXml.reference(entry, "id");
      boolean own =
          deck.relations(deck.main()).stream()
              .anyMatch(each -> each.id().equals(id) && each.target().equals(master.part()));
      if (own) {
        return BaseXml.number(entry, "id").orElse(0L);
      }
    }
    return 0;
  }

  private long lastId(List<Master> masters) {
    long last = 2_147_483_648L;
    for (Master master : masters) {
      last = Math.max(last, idOf(master));
      Element root = deck.tree(master.part());
      for (Element entry : BaseXml.all(BaseXml.find(root, "sldLayoutIdLst"), "sldLayoutId")) {
        last = Math.max(last, BaseXml.number(entry, "id").orElse(0L));
      }
    }
    return last;
  }

  // ---- layouts ----------------------------------------------------------------------------------

  private Map<Slide.Layout, LayoutSlots> layouts(FoundRoles roles, Measured measured, Box slide) {
    Layout content = measured.content();
    Map<Slide.Layout, LayoutSlots> slots = new EnumMap<>(Slide.Layout.class);
    for (Slide.Layout wish : Slide.Layout.values()) {
      LayoutRole role = role(wish);
      Layout found = roles.layout(role).orElse(content);
      boolean opens = role == LayoutRole.COVER || role == LayoutRole.SECTION;
      Layout used = opens || agrees(found, content, slide) ? found : content;
      if (used != found) {
        notes.add(
            BrandNote.info(
                file
                    + ": the title of “"
                    + found.name()
                    + "” stands elsewhere than that of “"
                    + content.name()
                    + "”, which is used instead"));
      }
      LayoutRole own = used == found ? role : LayoutRole.CONTENT;
      slots.put(wish, slots(own, used, used == content ? measured.kicker() : null, slide));
    }
    return slots;
  }

  private static LayoutRole role(Slide.Layout layout) {
    return switch (layout) {
      case COVER, CLOSING -> LayoutRole.COVER;
      case SECTION -> LayoutRole.SECTION;
      case CONTENT -> LayoutRole.CONTENT;
      case TWO_COLUMNS -> LayoutRole.TWO;
      case TABLE -> LayoutRole.TABLE;
      case TITLE_ONLY -> LayoutRole.TITLE_ONLY;
    };
  }

  private boolean agrees(Layout layout, Layout content, Box slide) {
    if (layout == content) {
      return true;
    }
    Placeholder one = SlidePlaces.title(settings, LayoutRole.CONTENT, layout).orElse(null);
    Placeholder other = SlidePlaces.title(settings, LayoutRole.CONTENT, content).orElse(null);
    return one != null
        && other != null
        && new LayoutShapes(slide).isSame(one.box(), other.box())
        && Math.abs(one.look().size() - other.look().size()) < 0.5
        && Darkness.of(layout) == Darkness.of(content);
  }

  private LayoutSlots slots(
      LayoutRole role, Layout layout, @Nullable Placeholder kicker, Box slide) {
    Placeholder title =
        SlidePlaces.title(settings, role, layout)
            .or(() -> SlidePlaces.title(settings, LayoutRole.CONTENT, layout))
            .orElseGet(() -> layout.placeholders().get(0));
    LayoutShapes shapes = new LayoutShapes(slide);
    List<Slot> contents = new ArrayList<>();
    if (role == LayoutRole.TWO) {
      shapes.pair(layout, title).forEach(each -> contents.add(LayoutSlots.slot(each)));
    } else if (role == LayoutRole.CONTENT || role == LayoutRole.TABLE) {
      shapes
          .single(layout, title)
          .filter(each -> !each.type().equals("body"))
          .ifPresent(each -> contents.add(LayoutSlots.slot(each)));
    }
    return new LayoutSlots(
        layout.part(),
        LayoutSlots.slot(title),
        title.look().size(),
        Darkness.visible(layout, title.look().color()),
        LinkColors.readable(layout),
        kicker == null ? null : LayoutSlots.slot(kicker),
        SlidePlaces.subtitle(layout, title).map(LayoutSlots::slot).orElse(null),
        contents,
        footer(layout, "ftr"),
        null,
        footer(layout, "dt"),
        footer(layout, "sldNum"));
  }

  private static @Nullable Slot footer(Layout layout, String type) {
    return layout.of(type).map(LayoutSlots::slot).orElse(null);
  }

  // ---- parts ------------------------------------------------------------------------------------

  private void noteLeftOut(FrozenDeck frozen) {
    if (deck.has("vbaProject") || deck.has("macroEnabled")) {
      notes.add(BrandNote.info(file + ": its macros are left out"));
    }
    if (BaseXml.find(presentation, "embeddedFontLst") != null) {
      notes.add(
          BrandNote.info(
              file
                  + ": the fonts in it are left out, since they cannot be measured; give their"
                  + " files under fonts"));
    }
    if (!frozen.leftOut().isEmpty()) {
      notes.add(
          BrandNote.info(
              file + ": left out of its masters: " + String.join(", ", frozen.leftOut())));
    }
  }

  private static List<FrozenPart> parts(FrozenDeck frozen) {
    List<FrozenPart> parts = new ArrayList<>();
    for (Part part : frozen.parts()) {
      List<FrozenLink> links =
          frozen.relations().getOrDefault(part.name(), List.of()).stream()
              .map(each -> new FrozenLink(each.id(), each.type(), each.target(), each.external()))
              .toList();
      parts.add(new FrozenPart(part.name(), part.type(), part.content(), links));
    }
    return parts;
  }

  private String textStyle() {
    Element style = BaseXml.find(presentation, "defaultTextStyle");
    return style == null ? "" : XmlTree.apart(style);
  }

  private String tableStyles() {
    return deck.related(deck.main(), "tableStyles")
        .map(part -> XmlTree.part(deck.tree(part)))
        .orElse("");
  }
}
