package io.keyplan.poi.powerpoint.read;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the slides of a deck in their order. */
public final class FoundSlides {

  private FoundSlides() {}

  /**
   * Reads the slides.
   *
   * @param main the part of the presentation
   * @throws io.keyplan.read.UnreadableDocumentException if a part is broken
   */
  public static List<FoundSlide> read(OfficeFile file, String main) {
    List<FoundSlide> slides = new ArrayList<>();
    ids(file, main).forEach((part, id) -> slides.add(slide(file, part, slides.size() + 1, id)));
    return slides;
  }

  /**
   * Reads the notes of the slides.
   *
   * @param main the part of the presentation
   * @throws io.keyplan.read.UnreadableDocumentException if a part is broken
   */
  public static List<FoundSlide> readNotes(OfficeFile file, String main) {
    List<FoundSlide> notes = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, Long> slide : ids(file, main).entrySet()) {
      int of = ++number;
      file.related(slide.getKey(), "notesSlide")
          .filter(part -> file.part(part).isPresent())
          .ifPresent(
              part -> notes.add(slide(file, part, of, FieldMapNames.notes(slide.getValue()))));
    }
    return notes;
  }

  /** Gives the ids of the slides by their parts, in their order. */
  private static Map<String, Long> ids(OfficeFile file, String main) {
    Map<String, String> parts =
        file.relationships(main).stream()
            .filter(relationship -> relationship.isOf("slide"))
            .collect(
                Collectors.toMap(Relationship::id, Relationship::target, (first, next) -> first));
    Map<String, Long> ids = new LinkedHashMap<>();
    try {
      XMLStreamReader xml = ReadXml.stream(file.part(main).orElseThrow());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sldId")) {
          String part = parts.getOrDefault(relationship(xml), "");
          if (file.part(part).isPresent()) {
            ids.putIfAbsent(part, SlideReader.number(xml, "id"));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + main + " is broken", e);
    }
    return ids;
  }

  /** Lists of sections name slides, too, but without a relationship. */
  private static String relationship(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static FoundSlide slide(OfficeFile file, String part, int number, long id) {
    try {
      SlideReader reader = new SlideReader(ReadXml.stream(file.part(part).orElseThrow()));
      List<FoundShape> shapes = reader.read();
      return new FoundSlide(number, id, reader.language(), shapes);
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
  }
}
