package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts that stand in empty controls, as the building blocks from which Word brings them back
 * when a control is emptied again. Lives for one export.
 */
final class Prompts {

  private final Map<String, String> texts = new TreeMap<>();

  /** Gives the name of the building block of a text. */
  String name(String text) {
    String name = ControlNames.prompt(text);
    texts.put(name, text);
    return name;
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Writes the part of the building blocks. */
  String xml() {
    StringBuilder xml =
        new StringBuilder(XmlText.DECLARATION)
            .append("<w:glossaryDocument xmlns:w=\"")
            .append(WordNamespaces.W)
            .append("\"><w:docParts>");
    texts.forEach(
        (name, text) ->
            xml.append("<w:docPart><w:docPartPr><w:name w:val=\"")
                .append(name)
                .append("\"/><w:category><w:name w:val=\"General\"/>")
                .append("<w:gallery w:val=\"placeholder\"/></w:category>")
                .append("<w:types><w:type w:val=\"bbPlcHdr\"/></w:types>")
                .append(
                    "<w:behaviors><w:behavior w:val=\"content\"/></w:behaviors><w:guid w:val=\"")
                .append(Digests.guid(name))
                .append("\"/></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr>")
                .append("<w:rStyle w:val=\"PlaceholderText\"/></w:rPr>")
                .append("<w:t xml:space=\"preserve\">")
                .append(XmlText.escape(text))
                .append("</w:t></w:r></w:p></w:docPartBody></w:docPart>"));
    return xml.append("</w:docParts></w:glossaryDocument>").toString();
  }
}
