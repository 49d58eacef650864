package io.keyplan.poi.powerpoint.write;

import io.keyplan.document.Document;
import io.keyplan.export.Note;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.ooxml.Brush;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.LanguageTag;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.PreparedPictures;
import io.keyplan.poi.ooxml.TextWriter;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.read.TraceRecorder;
import io.keyplan.slide.Deck;
import io.keyplan.slide.Slide;
import io.keyplan.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a deck's parts together. Lives for one export. */
public final class DeckFile {

  private static final long FIRST_LAYOUT = 2_147_483_649L;
  private static final String MAIN = "ppt/presentation.xml";
  private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String THEME_TYPE =
      "application/vnd.openxmlformats-officedocument.theme+xml";

  private final OoxmlPackage parts = new OoxmlPackage();
  private final Document document;
  private final Deck deck;
  private final Theme theme;
  private final Messages messages;
  private final String language;
  private final BaseDeck base;
  private final FieldMapWriter fields;
  private final MediaStore media;
  private final List<Note> notes;
  private final StringBuilder moreLayouts = new StringBuilder();
  private int layouts = Slide.Layout.values().length;

  public DeckFile(
      Document document, Deck deck, Theme theme, PreparedPictures pictures, List<Note> notes) {
    this.media = new MediaStore(parts, pictures);
    this.document = document;
    this.deck = deck;
    this.theme = theme;
    this.messages = Messages.of(document);
    this.language = LanguageTag.of(document.locale());
    this.base = new BaseDeck(theme, messages, language, deck);
    this.notes = notes;
    this.fields = new FieldMapWriter(new TraceRecorder(document));
  }

  public OoxmlPackage build() {
    parts.relate("", "officeDocument", MAIN);
    FileProperties.add(parts, document);
    parts.relate(MAIN, "slideMaster", "slideMasters/slideMaster1.xml");
    baseLayouts();
    boolean talks = deck.slides().stream().anyMatch(slide -> !slide.notes().isEmpty());
    if (talks) {
      notesMaster();
    }
    for (int i = 0; i < deck.slides().size(); i++) {
      slide(i + 1, deck.slides().get(i));
    }
    parts.add(MASTER, TYPE + "slideMaster+xml", base.master(moreLayouts.toString()));
    parts.relate(MASTER, "theme", "../theme/theme1.xml");
    parts.add("ppt/theme/theme1.xml", THEME_TYPE, base.theme());
    small("presProps");
    small("viewProps");
    parts.relate(MAIN, "theme", "theme/theme1.xml");
    small("tableStyles");
    fields.addTo(parts, MAIN);
    parts.add(MAIN, TYPE + "presentation.main+xml", presentation(talks));
    return parts;
  }

  private void small(String name) {
    parts.add("ppt/" + name + ".xml", TYPE + name + "+xml", base.part(name + ".xml"));
    parts.relate(MAIN, name, name + ".xml");
  }

  private void baseLayouts() {
    for (Slide.Layout layout : Slide.Layout.values()) {
      String file = "slideLayout" + layout.number() + ".xml";
      parts.add("ppt/slideLayouts/" + file, TYPE + "slideLayout+xml", base.layout(layout));
      parts.relate("ppt/slideLayouts/" + file, "slideMaster", "../slideMasters/slideMaster1.xml");
      parts.relate(MASTER, "slideLayout", "../slideLayouts/" + file);
    }
  }

  private void notesMaster() {
    String name = "ppt/notesMasters/notesMaster1.xml";
    parts.add(name, TYPE + "notesMaster+xml", base.part("notesMaster1.xml"));
    parts.relate(name, "theme", "../theme/theme2.xml");
    parts.add("ppt/theme/theme2.xml", THEME_TYPE, base.theme());
    parts.relate(MAIN, "notesMaster", "notesMasters/notesMaster1.xml");
  }

  private void slide(int number, Slide slide) {
    SlideFile file = new SlideFile(parts, theme, messages, language, number, fields, media, notes);
    FormLayout form =
        new FormLayout(file, base, slide.layout(), slide.layout().title() + " " + number);
    fields.openSlide(file.slideId());
    byte[] xml = new SlideWriter(file, deck, slide, form).write(number);
    fields.closeSlide();
    parts.add(file.part(), TYPE + "slide+xml", xml);
    String layout =
        form.isUsed() ? formLayout(form) : "slideLayout" + slide.layout().number() + ".xml";
    parts.relate(file.part(), "slideLayout", "../slideLayouts/" + layout);
    parts.relate(MAIN, "slide", "slides/slide" + number + ".xml");
    if (!slide.notes().isEmpty()) {
      speakerNotes(number, slide, file.part());
    }
  }

  private String formLayout(FormLayout form) {
    String name = "slideLayout" + ++layouts + ".xml";
    parts.add("ppt/slideLayouts/" + name, TYPE + "slideLayout+xml", form.xml());
    parts.relate("ppt/slideLayouts/" + name, "slideMaster", "../slideMasters/slideMaster1.xml");
    String relationship = parts.relate(MASTER, "slideLayout", "../slideLayouts/" + name);
    moreLayouts
        .append("<p:sldLayoutId id=\"")
        .append(FIRST_LAYOUT + layouts - 1)
        .append("\" r:id=\"")
        .append(relationship)
        .append("\"/>");
    return name;
  }

  private void speakerNotes(int number, Slide slide, String part) {
    String name = "ppt/notesSlides/notesSlide" + number + ".xml";
    TextWriter texts = new TextWriter(new Brush(theme.palette()), language, "", uri -> "");
    parts.add(name, TYPE + "notesSlide+xml", NotesWriter.write(slide.notes(), texts));
    parts.relate(name, "notesMaster", "../notesMasters/notesMaster1.xml");
    parts.relate(name, "slide", "../slides/slide" + number + ".xml");
    parts.relate(part, "notesSlide", "../notesSlides/notesSlide" + number + ".xml");
  }

  private String presentation(boolean talks) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append(XmlText.DECLARATION)
        .append("<p:presentation")
        .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
        .append(" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"")
        .append(" saveSubsetFonts=\"1\" autoCompressPictures=\"0\">")
        .append("<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>")
        .append("</p:sldMasterIdLst>");
    int next = 2;
    if (talks) {
      xml.append("<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>");
      next = 3;
    }
    xml.append("<p:sldIdLst>");
    for (int i = 0; i < deck.slides().size(); i++) {
      xml.append("<p:sldId id=\"")
          .append(SlideFile.FIRST_ID + i)
          .append("\" r:id=\"rId")
          .append(next + i)
          .append("\"/>");
    }
    xml.append("</p:sldIdLst><p:sldSz cx=\"12192000\" cy=\"6858000\"/>")
        .append("<p:notesSz cx=\"6858000\" cy=\"9144000\"/><p:defaultTextStyle><a:defPPr>")
        .append("<a:defRPr lang=\"")
        .append(language)
        .append("\"/></a:defPPr></p:defaultTextStyle>");
    sections(xml);
    return xml.append("</p:presentation>").toString();
  }

  /** Slides of one section stand together in PowerPoint's list of slides. */
  private void sections(StringBuilder xml) {
    Map<String, List<Integer>> bySection = new LinkedHashMap<>();
    for (int i = 0; i < deck.slides().size(); i++) {
      bySection.computeIfAbsent(deck.slides().get(i).section(), name -> new ArrayList<>()).add(i);
    }
    xml.append("<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\">")
        .append("<p14:sectionLst")
        .append(" xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\">");
    bySection.forEach(
        (name, slides) -> {
          xml.append("<p14:section name=\"")
              .append(XmlText.escape(name))
              .append("\" id=\"")
              .append(Digests.guid("section " + slides.get(0) + " " + name))
              .append("\"><p14:sldIdLst>");
          slides.forEach(
              slide ->
                  xml.append("<p14:sldId id=\"").append(SlideFile.FIRST_ID + slide).append("\"/>"));
          xml.append("</p14:sldIdLst></p14:section>");
        });
    xml.append("</p14:sectionLst></p:ext></p:extLst>");
  }
}
