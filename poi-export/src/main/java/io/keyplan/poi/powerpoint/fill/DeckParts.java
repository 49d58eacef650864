package io.keyplan.poi.powerpoint.fill;

import io.keyplan.poi.ooxml.OfficeFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/**
 * What Apache POI knows of a deck: which of its parts are slides, notes, layouts and masters. The
 * only class that sees POI, which is loaded when a deck is opened. Immutable and thread-safe.
 */
final class DeckParts {

  /**
   * A slide.
   *
   * @param name name of its part
   * @param notes name of the part with its notes; empty for none
   */
  record SlidePart(String name, String notes) {}

  private final List<SlidePart> slides = new ArrayList<>();
  private final Map<String, String> backgrounds = new LinkedHashMap<>();

  private DeckParts() {}

  /**
   * Opens a deck, whose size was checked before.
   *
   * @throws io.keyplan.read.UnreadableDocumentException if its structure is broken
   */
  static DeckParts of(byte[] file) {
    DeckParts parts = new DeckParts();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      for (XSLFSlide slide : show.getSlides()) {
        XSLFNotes notes = slide.getNotes();
        parts.slides.add(new SlidePart(name(slide), notes == null ? "" : name(notes)));
      }
      for (XSLFSlideMaster master : show.getSlideMasters()) {
        parts.backgrounds.put(name(master), "slide master");
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
          parts.backgrounds.put(name(layout), "layout “" + layout.getName() + "”");
        }
      }
    } catch (IOException | RuntimeException e) {
      throw OfficeFault.damaged("the file is damaged: its parts do not fit together", e);
    }
    return parts;
  }

  private static String name(POIXMLDocumentPart part) {
    return part.getPackagePart().getPartName().getName().substring(1);
  }

  /** Lists the slides in their order. */
  List<SlidePart> slides() {
    return slides;
  }

  /** Gives masters and layouts, and what they are in words. */
  Map<String, String> backgrounds() {
    return backgrounds;
  }
}
