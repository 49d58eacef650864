package io.keyplan.poi.word.read;

import io.keyplan.export.Format;
import io.keyplan.i18n.Texts;
import io.keyplan.poi.ooxml.FileProperties;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.ReadProblem;
import io.keyplan.read.Trace;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a document: first its parts with text, then their controls and tables. */
public final class DocumentReader {

  /** The parts that hold text, by the last word of the type of their relationship. */
  private static final Map<String, String> STORIES = stories();

  private static final ReadProblem NAMELESS =
      new ReadProblem(
          FieldPath.NONE,
          "its content controls have lost their tags and the file its custom XML, as after it was"
              + " saved as OpenDocument (.odt), so that nothing says which field a text is of but"
              + " the headings of tables; make changes elsewhere in the .docx as it was sent",
          "the document");

  private DocumentReader() {}

  private static Map<String, String> stories() {
    Map<String, String> stories = new LinkedHashMap<>();
    stories.put("header", "page header");
    stories.put("footer", "page footer");
    stories.put("footnotes", "footnotes");
    stories.put("endnotes", "endnotes");
    return stories;
  }

  /** Reads what a document shows. */
  public static DocumentContent read(byte[] document, DocumentLimits limits, Texts texts) {
    OfficeFile file = OfficeFile.open(document, limits, "Microsoft Word");
    String main = file.related("", "officeDocument").orElseThrow(DocumentReader::otherFormat);
    WordTree tree = new WordTree(limits.values());
    WordNode text = tree.read(file.part(main).orElseThrow(DocumentReader::otherFormat), main);
    if (!text.text().equals("document")) {
      throw otherFormat();
    }
    List<WordNode> stories = new ArrayList<>(List.of(text));
    List<String> places = new ArrayList<>(List.of("beginning of the document"));
    for (Relationship relationship : file.relationships(main)) {
      String place = place(relationship);
      Optional<byte[]> part = file.part(relationship.target());
      if (!place.isEmpty() && part.isPresent()) {
        stories.add(tree.read(part.get(), relationship.target()));
        places.add(place);
      }
    }
    @Nullable Trace trace = TracePart.find(file, main).orElse(null);
    FieldNodes nodes = FieldNodes.find(file, main);
    ControlReader controls = new ControlReader(nodes, ShownPrompts.find(file, main), trace);
    ContentReader content =
        new ContentReader(stories, new ControlAddresses(nodes, trace), controls, trace, texts);
    for (int i = 0; i < stories.size(); i++) {
      content.read(stories.get(i), places.get(i));
    }
    boolean isLost = trace == null && content.isNothing() && hasControls(text);
    return new DocumentContent(
        Format.WORD,
        trace,
        FileProperties.title(file),
        trace == null ? language(file, main) : trace.locale(),
        content.values(),
        content.tables(),
        content.headed(),
        isLost ? List.of(NAMELESS) : content.problems());
  }

  private static boolean hasControls(WordNode node) {
    return node.is(WordNode.Kind.CONTROL)
        || node.children().stream().anyMatch(DocumentReader::hasControls);
  }

  private static String place(Relationship relationship) {
    return STORIES.entrySet().stream()
        .filter(story -> relationship.isOf(story.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static UnreadableDocumentException otherFormat() {
    return new UnreadableDocumentException(
        Reason.OTHER_FORMAT, "this is no document of Microsoft Word: it has no text", null);
  }

  /** The language of a text is that of its styles, as long as nothing else is said. */
  private static @Nullable Locale language(OfficeFile file, String main) {
    Optional<byte[]> styles = file.related(main, "styles").flatMap(file::part);
    if (styles.isEmpty()) {
      return null;
    }
    try {
      XMLStreamReader xml = ReadXml.stream(styles.get());
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("lang")) {
          String tag = XmlElement.attribute(xml, "val");
          return tag.isEmpty() ? null : Locale.forLanguageTag(tag);
        }
      }
    } catch (XMLStreamException e) {
      return null;
    }
    return null;
  }
}
