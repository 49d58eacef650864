package io.keyplan.samples.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office file that is put together by hand, as a company's own documents are. */
final class CompanyPackage {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  CompanyPackage() {
    type("Default Extension=\"rels\"", "application/vnd.openxmlformats-package.relationships+xml");
    type("Default Extension=\"xml\"", "application/xml");
    type("Default Extension=\"png\"", "image/png");
  }

  /** Adds a part of XML, which another part is related to. */
  CompanyPackage add(
      String source, String id, String relation, String name, String type, String xml) {
    type(
        "Override PartName=\"/" + name + "\"",
        "application/vnd.openxmlformats-officedocument." + type);
    return add(source, id, relation, name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part, which another part is related to. */
  CompanyPackage add(String source, String id, String relation, String name, byte[] content) {
    parts.put(name, content);
    return relate(source, id, relation, name);
  }

  /** Relates a part to another. */
  CompanyPackage relate(String source, String id, String relation, String name) {
    relations
        .computeIfAbsent(source, none -> new StringBuilder())
        .append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + relation)
        .append("\" Target=\"/" + name + "\"/>");
    return this;
  }

  private void type(String what, String type) {
    types.append("<" + what + " ContentType=\"" + type + "\"/>");
  }

  /** Gives the file. */
  byte[] bytes() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", root("Types", "content-types", types));
    relations.forEach(
        (source, entries) -> {
          int slash = source.lastIndexOf('/') + 1;
          String name = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
          all.put(name, root("Relationships", "relationships", entries));
        });
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] root(String element, String namespace, CharSequence content) {
    return (DECLARATION
            + "<"
            + element
            + " xmlns=\""
            + PACKAGE
            + namespace
            + "\">"
            + content
            + "</"
            + element
            + ">")
        .getBytes(StandardCharsets.UTF_8);
  }
}
