package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/**
 * A document with some parts replaced and some added; the others stay as they are, in their order.
 * Lives for one document.
 */
public final class FilledPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final TemplatePackage template;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  /** Starts with the template as it is. */
  public FilledPackage(TemplatePackage template) {
    this.template = template;
  }

  /** Replaces a part, or adds one. */
  public void put(String name, String xml) {
    changed.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a type of its own. */
  public void add(String name, String type, String xml) {
    add(name, type, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a type of its own, unless the document has it already. */
  public void add(String name, String type, byte[] content) {
    if (template.parts().containsKey(name)) {
      return;
    }
    changed.put(name, content);
    types
        .append("<Override xmlns=\"")
        .append(TYPES_NAMESPACE)
        .append("\" PartName=\"/")
        .append(name)
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
  }

  /** Relates a part to another, which is named from the root of the file, unless it is already. */
  public void relate(String source, String id, String type, String target) {
    if (template.relations(source).contains("\"" + id + "\"")) {
      return;
    }
    relations
        .computeIfAbsent(source, none -> new StringBuilder())
        .append("<Relationship xmlns=\"")
        .append(RELATIONS_NAMESPACE)
        .append("\" Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(OFFICE_RELATIONSHIPS)
        .append(type)
        .append("\" Target=\"/")
        .append(target)
        .append("\"/>");
  }

  /** Writes the document; the stream is flushed and left open. */
  public void write(OutputStream out) throws IOException {
    put(TYPES, insert(template.types(), types));
    relations.forEach(this::putRelations);
    String main = template.main();
    if (!relations.containsKey(main) && !template.relations(main).isEmpty()) {
      put(TemplatePackage.relationPart(main), template.relations(main));
    }
    try (ZipOutputStream zip = ZipParts.open(out)) {
      for (Map.Entry<String, byte[]> part : template.parts().entrySet()) {
        byte[] now = changed.remove(part.getKey());
        ZipParts.write(zip, part.getKey(), now == null ? part.getValue() : now);
      }
      for (Map.Entry<String, byte[]> part : changed.entrySet()) {
        ZipParts.write(zip, part.getKey(), part.getValue());
      }
    }
  }

  private void putRelations(String source, StringBuilder more) {
    String known = template.relations(source);
    String xml =
        known.isEmpty()
            ? XmlText.DECLARATION + "<Relationships xmlns=\"" + RELATIONS_NAMESPACE + "\"/>"
            : known;
    put(TemplatePackage.relationPart(source), insert(xml, more));
  }

  /** Puts XML at the end of what stands in the outermost element. */
  private static String insert(String xml, CharSequence more) {
    int end = xml.lastIndexOf("</");
    if (end >= 0) {
      return xml.substring(0, end) + more + xml.substring(end);
    }
    int empty = xml.lastIndexOf("/>");
    String name = xml.substring(xml.lastIndexOf('<') + 1, empty).split("\\s", 2)[0];
    return xml.substring(0, empty) + ">" + more + "</" + name + ">";
  }
}
