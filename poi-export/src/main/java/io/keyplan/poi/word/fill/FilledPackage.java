package io.keyplan.poi.word.fill;

import io.keyplan.poi.ooxml.XmlText;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document with some parts replaced and some added; the others stay as they are, in their order.
 * Lives for one document.
 */
final class FilledPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A month after the first time that zip knows, which zones west of Greenwich could miss. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Set<String> COMPRESSED = Set.of("png", "jpg", "jpeg", "gif", "xlsx");

  private final TemplatePackage template;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  FilledPackage(TemplatePackage template) {
    this.template = template;
  }

  /** Replaces a part, or adds one. */
  void put(String name, String xml) {
    changed.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a type of its own. */
  void add(String name, String type, String xml) {
    add(name, type, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a type of its own, unless the document has it already. */
  void add(String name, String type, byte[] content) {
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
  void relate(String source, String id, String type, String target) {
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
  void write(OutputStream out) throws IOException {
    put(TYPES, insert(template.types(), types));
    relations.forEach(this::putRelations);
    String main = template.main();
    if (!relations.containsKey(main) && !template.relations(main).isEmpty()) {
      put(TemplatePackage.relationPart(main), template.relations(main));
    }
    try (ZipOutputStream zip = new ZipOutputStream(new LeftOpen(out), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : template.parts().entrySet()) {
        byte[] now = changed.remove(part.getKey());
        entry(zip, part.getKey(), now == null ? part.getValue() : now);
      }
      for (Map.Entry<String, byte[]> part : changed.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
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

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    if (COMPRESSED.contains(name.substring(name.lastIndexOf('.') + 1))) {
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Frees the zip stream's memory without closing the caller's stream. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
