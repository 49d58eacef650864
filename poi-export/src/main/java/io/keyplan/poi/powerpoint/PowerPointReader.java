package io.keyplan.poi.powerpoint;

import io.keyplan.export.Format;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.powerpoint.read.DeckFindings;
import io.keyplan.poi.powerpoint.read.DeckReading;
import io.keyplan.poi.powerpoint.read.FieldMapReader;
import io.keyplan.poi.powerpoint.read.FoundSlide;
import io.keyplan.poi.powerpoint.read.FoundSlides;
import io.keyplan.poi.powerpoint.read.NamedShapes;
import io.keyplan.poi.powerpoint.read.WrittenCheck;
import io.keyplan.poi.powerpoint.read.WrittenSlide;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.Trace;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads Microsoft PowerPoint decks after people have edited them.
 *
 * <p>Values are found by the map of fields that the exporter puts into the file: slides and shapes
 * by name and id, table rows and columns by the ids that PowerPoint keeps, values within a text
 * between its fixed words. Where the map is gone, shapes named after a single field are still read,
 * tables by their headings, and others that showed fields are reported. Immutable and thread-safe.
 */
public final class PowerPointReader implements PlanReader {

  private static final String PROGRAM = "Microsoft PowerPoint";

  /** Creates the reader. */
  public PowerPointReader() {}

  @Override
  public Format format() {
    return Format.POWERPOINT;
  }

  @Override
  public DocumentContent read(byte[] document, DocumentLimits limits) {
    OfficeFile file = OfficeFile.open(document, limits, PROGRAM);
    String main = file.related("", "officeDocument").orElse("");
    refuse(file, main);
    Trace trace = TracePart.find(file, main).orElse(null);
    List<WrittenSlide> written = FieldMapReader.find(file, main);
    List<FoundSlide> slides = FoundSlides.read(file, main);
    DeckFindings findings = new DeckFindings(limits);
    if (written.isEmpty()) {
      new NamedShapes(findings).read(slides);
    } else {
      WrittenCheck values = new WrittenCheck(trace);
      new DeckReading(of(written, false), values, findings).read(slides);
      List<WrittenSlide> notes = of(written, true);
      if (!notes.isEmpty()) {
        new DeckReading(notes, values, findings).read(FoundSlides.readNotes(file, main));
      }
    }
    return new DocumentContent(
        Format.POWERPOINT,
        trace,
        FileProperties.title(file),
        locale(slides),
        findings.values(),
        findings.tables(),
        findings.headed(),
        findings.problems());
  }

  /** Notes may look like slides, but are none. */
  private static List<WrittenSlide> of(List<WrittenSlide> written, boolean notes) {
    return written.stream().filter(each -> each.isNotes() == notes).toList();
  }

  private static void refuse(OfficeFile file, String main) {
    byte[] xml = file.part(main).orElse(null);
    if (xml == null || !root(xml, main).equals("presentation")) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT,
          "this is no file of " + PROGRAM + ": there is no presentation in it",
          null);
    }
  }

  private static String root(byte[] xml, String name) {
    try {
      XMLStreamReader reader = ReadXml.stream(xml);
      reader.nextTag();
      return reader.getLocalName();
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + name + " is broken", e);
    }
  }

  private static @Nullable Locale locale(List<FoundSlide> slides) {
    return slides.stream()
        .map(FoundSlide::language)
        .filter(language -> !language.isEmpty())
        .findFirst()
        .map(Locale::forLanguageTag)
        .orElse(null);
  }
}
