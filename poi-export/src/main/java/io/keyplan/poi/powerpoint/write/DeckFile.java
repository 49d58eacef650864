package io.keyplan.poi.powerpoint.write;

import io.keyplan.document.Document;
import io.keyplan.export.Note;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.Namespaces;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import io.keyplan.poi.ooxml.TextWriter;
import io.keyplan.poi.ooxml.ThemePart;
import io.keyplan.poi.powerpoint.base.DeckBase;
import io.keyplan.read.TraceRecorder;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a deck's parts together. Lives for one export. */
public final class DeckFile {

  private static final String MAIN = "ppt/presentation.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String SECTIONS = "http://schemas.microsoft.com/office/powerpoint/2010/main";

  private final OoxmlPackage parts = new OoxmlPackage();
  private final Document document;
  private final Deck deck;
  private final Theme theme;
  private final Messages messages;
  private final String language;
  private final MasterParts base;
  private final FieldMapWriter fields;

  /** What slides are written in, one after the other. */
  private final ElementWriter room = new ElementWriter();

  private final MediaStore media;
  private final List<Note> notes;

  /**
   * Starts a file.
   *
   * @param brand a company's masters; null for our own
   * @param notes takes what cannot be shown
   */
  public DeckFile(
      Document document,
      Deck deck,
      Theme theme,
      @Nullable DeckBase brand,
      PreparedPictures pictures,
      List<Note> notes) {
    this.media = new MediaStore(parts, pictures);
    this.document = document;
    this.deck = deck;
    this.theme = theme;
    this.messages = Messages.of(document);
    this.language = LanguageTag.of(document.locale());
    this.base =
        brand == null
            ? new BaseDeck(theme, messages, language, deck)
            : new BrandDeck(brand, theme, messages, language, deck);
    this.notes = notes;
    this.fields = new FieldMapWriter(new TraceRecorder(document));
  }

  public OoxmlPackage build() {
    parts.relate("", "officeDocument", MAIN);
    FileProperties.add(parts, document);
    base.addLayouts(parts, MAIN);
    boolean talks = deck.slides().stream().anyMatch(slide -> !slide.notes().isEmpty());
    if (talks) {
      notesMaster();
    }
    for (int i = 0; i < deck.slides().size(); i++) {
      slide(i + 1, deck.slides().get(i));
    }
    base.addRest(parts, MAIN);
    fields.addTo(parts, MAIN);
    parts.add(MAIN, TYPE + "presentation.main+xml", presentation(talks));
    return parts;
  }

  private void notesMaster() {
    String name = "ppt/notesMasters/notesMaster1.xml";
    parts.add(name, TYPE + "notesMaster+xml", base.notesMaster());
    String themePart = base.notesThemePart();
    parts.relate(name, "theme", themePart.replaceFirst("^ppt", ".."));
    parts.add(themePart, ThemePart.TYPE, base.notesTheme());
    parts.relate(MAIN, "notesMaster", "notesMasters/notesMaster1.xml");
  }

  private void slide(int number, Slide slide) {
    SlideFile file =
        new SlideFile(
            parts, theme, base.themeSlots(), messages, language, number, fields, media, notes);
    FormLayout form =
        new FormLayout(file, base, slide.layout(), slide.layout().title() + " " + number);
    fields.openSlide(file.slideId());
    byte[] xml = new SlideWriter(file, deck, slide, base, form, room).write(number);
    fields.closeSlide();
    parts.add(file.part(), TYPE + "slide+xml", xml);
    String layout =
        form.isUsed()
            ? base.addLayout(parts, slide.layout(), form.xml())
            : base.slots(slide.layout()).part();
    parts.relate(file.part(), "slideLayout", layout.replaceFirst("^ppt", ".."));
    parts.relate(MAIN, "slide", "slides/slide" + number + ".xml");
    if (!slide.notes().isEmpty()) {
      speakerNotes(number, slide, file.part());
    }
  }

  private void speakerNotes(int number, Slide slide, String part) {
    String name = "ppt/notesSlides/notesSlide" + number + ".xml";
    TextWriter texts =
        new TextWriter(new Brush(theme.palette(), base.themeSlots()), language, "", uri -> "");
    parts.add(name, TYPE + "notesSlide+xml", NotesWriter.write(slide.notes(), texts, room));
    parts.relate(name, "notesMaster", "../notesMasters/notesMaster1.xml");
    parts.relate(name, "slide", "../slides/slide" + number + ".xml");
    parts.relate(part, "notesSlide", "../notesSlides/notesSlide" + number + ".xml");
  }

  private byte[] presentation(boolean talks) {
    ElementWriter out = new ElementWriter();
    out.open(
        "p:presentation",
        "xmlns:a",
        Namespaces.DRAWING,
        "xmlns:r",
        Namespaces.RELATIONSHIPS,
        "xmlns:p",
        Namespaces.PRESENTATION,
        "saveSubsetFonts",
        1,
        "autoCompressPictures",
        0);
    int masters = base.masters(out);
    int next = masters + 1;
    if (talks) {
      out.open("p:notesMasterIdLst");
      out.empty("p:notesMasterId", "r:id", "rId" + next++).close("p:notesMasterIdLst");
    }
    out.open("p:sldIdLst");
    for (int i = 0; i < deck.slides().size(); i++) {
      out.empty("p:sldId", "id", SlideFile.FIRST_ID + i, "r:id", "rId" + (next + i));
    }
    out.close("p:sldIdLst");
    base.size(out);
    out.empty("p:notesSz", "cx", 6_858_000, "cy", 9_144_000);
    base.textStyle(out);
    sections(out);
    return out.close("p:presentation").bytes();
  }

  /** Slides of one section stand together in PowerPoint's list of slides. */
  private void sections(ElementWriter out) {
    Map<String, List<Integer>> bySection = new LinkedHashMap<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      bySection.computeIfAbsent(deck.slides().get(i).section(), name -> new ArrayList<>()).add(i);
    }
    out.open("p:extLst").open("p:ext", "uri", "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}");
    out.open("p14:sectionLst", "xmlns:p14", SECTIONS);
    bySection.forEach(
        (name, slides) -> {
          String id = Digests.guid("section " + slides.get(0) + " " + name);
          out.open("p14:section", "name", name, "id", id).open("p14:sldIdLst");
          slides.forEach(slide -> out.empty("p14:sldId", "id", SlideFile.FIRST_ID + slide));
          out.close("p14:sldIdLst").close("p14:section");
        });
    out.close("p14:sectionLst").close("p:ext").close("p:extLst");
  }
}
