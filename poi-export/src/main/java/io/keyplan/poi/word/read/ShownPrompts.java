package io.keyplan.poi.word.read;

import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a document that stand in empty controls. Belongs to one reading. */
final class ShownPrompts {

  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private ShownPrompts() {}

  /** Finds the texts; none where the building blocks are gone, or broken. */
  static ShownPrompts find(OfficeFile file, String main) {
    ShownPrompts prompts = new ShownPrompts();
    Optional<byte[]> glossary = file.related(main, "glossaryDocument").flatMap(file::part);
    if (glossary.isPresent()) {
      try {
        prompts.read(ReadXml.stream(glossary.get()));
      } catch (XMLStreamException e) {
        return new ShownPrompts();
      }
    }
    return prompts;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String name = "";
    boolean naming = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "docPartPr" -> naming = true;
        case "docPartBody" -> naming = false;
        case "name" -> {
          if (naming) {
            name = XmlElement.attribute(xml, "val");
            naming = false;
          }
        }
        case "t" -> texts.merge(name, WordText.asRead(xml.getElementText()), String::concat);
        default -> {}
      }
    }
  }

  /** Gives the text of a building block; nothing where it is not known. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** Says whether a text is one of those that the exporter puts into empty controls. */
  boolean isPrompt(String text) {
    if (words.isEmpty()) {
      texts.forEach(
          (name, prompt) -> {
            if (ControlNames.isPrompt(name)) {
              words.add(WordText.words(prompt));
            }
          });
    }
    return words.contains(WordText.words(text));
  }
}
