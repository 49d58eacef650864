package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.word.names.ControlNames;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts that stand in empty controls, as the building blocks from which Word brings them back
 * when a control is emptied again. Lives for one export.
 */
final class PromptBlocks {

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Gives the name of the building block of a text. */
  String name(String text) {
    return names.computeIfAbsent(
        text,
        one -> {
          String name = ControlNames.prompt(one);
          texts.put(name, one);
          return name;
        });
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Writes the part of the building blocks. */
  String xml() {
    ElementWriter out =
        new ElementWriter()
            .open("w:glossaryDocument", "xmlns:w", WordNamespaces.W)
            .open("w:docParts");
    texts.forEach((name, text) -> write(out, name, text));
    return out.close("w:docParts").close("w:glossaryDocument").xml();
  }

  private static void write(ElementWriter out, String name, String text) {
    out.open("w:docPart").open("w:docPartPr");
    out.empty("w:name", "w:val", name);
    out.open("w:category")
        .empty("w:name", "w:val", "General")
        .empty("w:gallery", "w:val", "placeholder")
        .close("w:category");
    out.open("w:types").empty("w:type", "w:val", "bbPlcHdr").close("w:types");
    out.open("w:behaviors").empty("w:behavior", "w:val", "content").close("w:behaviors");
    out.empty("w:guid", "w:val", Digests.guid(name));
    out.close("w:docPartPr").open("w:docPartBody").open("w:p").open("w:r");
    out.open("w:rPr").empty("w:rStyle", "w:val", "PlaceholderText").close("w:rPr");
    out.text("w:t", text, "xml:space", "preserve");
    out.close("w:r").close("w:p").close("w:docPartBody").close("w:docPart");
  }
}
