package io.keyplan.poi.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an Office file and the relationships between them, written in one way only.
 *
 * <p>The order of the entries and their times are fixed, so that the same parts give the same
 * bytes. Lives for one export; not thread-safe.
 */
public final class OoxmlPackage {

  private static final String PACKAGE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final TreeMap<String, byte[]> parts = new TreeMap<>();
  private final Map<String, PartContent> laterParts = new LinkedHashMap<>();
  private final TreeMap<String, String> partTypes = new TreeMap<>();
  private final TreeMap<String, String> extensionTypes =
      new TreeMap<>(
          Map.of(
              "rels", "application/vnd.openxmlformats-package.relationships+xml",
              "xml", "application/xml"));
  private final TreeMap<String, List<Related>> relationships = new TreeMap<>();

  /** Writes the package's own parts, one after the other. */
  private final ElementWriter small = new ElementWriter();

  private record Related(String id, String type, String target, boolean external) {}

  /** Adds a part of a content type of its own; the name has no leading slash. */
  public void add(String name, String contentType, String xml) {
    add(name, contentType, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a content type of its own; the name has no leading slash. */
  public void add(String name, String contentType, byte[] content) {
    put(name, content);
    partTypes.put(name, contentType);
  }

  /**
   * Adds a part that is written when the package is, straight into it. Such parts come first, in
   * the order in which they were added; while they are written they may still relate to others.
   */
  public void addLater(String name, String contentType, PartContent content) {
    if (contains(name)) {
      throw new IllegalStateException("the package already has a part " + name);
    }
    laterParts.put(name, content);
    partTypes.put(name, contentType);
  }

  /** Writes the content of a part. */
  @FunctionalInterface
  public interface PartContent {
    /**
     * Writes the content; the stream is left open.
     *
     * @throws IOException if the stream fails
     */
    void write(OutputStream out) throws IOException;
  }

  /** Adds a part whose content type follows from its extension, such as a picture. */
  public void addMedia(String name, String contentType, byte[] content) {
    put(name, content);
    extensionTypes.put(name.substring(name.lastIndexOf('.') + 1), contentType);
  }

  /** Says whether there is a part of a name. */
  public boolean contains(String name) {
    return parts.containsKey(name) || laterParts.containsKey(name);
  }

  /**
   * Relates a part to another.
   *
   * @param source name of the part; empty for the package itself
   * @param type last word of one of Office's types, such as {@code image}, or a whole type
   * @param target the other part, relative to the source
   * @return the id of the relationship, unique for the source
   */
  public String relate(String source, String type, String target) {
    return relate(source, type, target, false);
  }

  /**
   * Relates a part to another, or to an address outside, under an id that the source uses already.
   *
   * @param id an id that is none of those that {@link #relate} gives to the source
   */
  public void relateAs(String source, String id, String type, String target, boolean external) {
    relationships
        .computeIfAbsent(source, key -> new ArrayList<>())
        .add(new Related(id, type, target, external));
  }

  /** Relates a part to an address outside the package; gives the id of the relationship. */
  public String link(String source, String type, String uri) {
    return relate(source, type, uri, true);
  }

  /** Writes the package, once; the stream is flushed and left open. */
  public void write(OutputStream out) throws IOException {
    try (ZipOutputStream zip = ZipParts.open(out)) {
      ZipParts.write(zip, "[Content_Types].xml", contentTypes());
      ZipParts.write(zip, relationshipPart(""), relationshipXml(relationships.remove("")));
      for (Map.Entry<String, PartContent> part : laterParts.entrySet()) {
        zip.putNextEntry(ZipParts.entry(part.getKey()));
        part.getValue().write(zip);
        zip.closeEntry();
      }
      relationships.forEach(
          (source, entries) -> put(relationshipPart(source), relationshipXml(entries)));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipParts.write(zip, part.getKey(), part.getValue());
      }
    }
  }

  private void put(String name, byte[] content) {
    if (laterParts.containsKey(name) || parts.putIfAbsent(name, content) != null) {
      throw new IllegalStateException("the package already has a part " + name);
    }
  }

  private String relate(String source, String type, String target, boolean external) {
    List<Related> entries = relationships.computeIfAbsent(source, key -> new ArrayList<>());
    String id = "rId" + (entries.size() + 1);
    entries.add(new Related(id, type, target, external));
    return id;
  }

  private static String relationshipPart(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  private byte[] relationshipXml(List<Related> entries) {
    ElementWriter out = small.restart();
    out.open("Relationships", "xmlns", PACKAGE_RELATIONSHIPS);
    for (Related entry : entries) {
      boolean whole = entry.type().contains("://");
      String type = whole ? entry.type() : Namespaces.RELATIONSHIPS + "/" + entry.type();
      out.start("Relationship").attribute("Id", entry.id()).attribute("Type", type);
      out.attribute("Target", entry.target());
      if (entry.external()) {
        out.attribute("TargetMode", "External");
      }
      out.end();
    }
    return out.close("Relationships").bytes();
  }

  private byte[] contentTypes() {
    ElementWriter out = small.restart();
    out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    extensionTypes.forEach(
        (extension, type) -> out.empty("Default", "Extension", extension, "ContentType", type));
    partTypes.forEach(
        (name, type) -> out.empty("Override", "PartName", "/" + name, "ContentType", type));
    return out.close("Types").bytes();
  }
}
