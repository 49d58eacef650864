package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.TraceRecorder;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The parts of a document that is filled, as they are in its file, apart from what an earlier
 * filling left in it. Immutable and thread-safe.
 */
public final class TemplatePackage {

  private static final String TYPES = "[Content_Types].xml";

  private final OfficeKind kind;
  private final OfficeFile file;
  private final Map<String, byte[]> parts;
  private final Map<String, String> relations = new LinkedHashMap<>();
  private final Map<String, String> ofParts = new HashMap<>();
  private final String main;
  private final @Nullable String comments;
  private final String types;

  private TemplatePackage(
      OfficeKind kind, Map<String, byte[]> parts, OfficeFile file, String main) {
    this.kind = kind;
    this.file = file;
    this.parts = parts;
    this.main = main;
    this.comments = file.related(main, "comments").orElse(null);
    Set<String> own = ownParts(file, main);
    parts.keySet().removeAll(own);
    this.types = types(own);
    for (String name : parts.keySet()) {
      relations.put(name, relations(name, own));
    }
  }

  /**
   * Unpacks a document.
   *
   * @throws UnreadableDocumentException if it is none, or has macros
   */
  public static TemplatePackage open(byte[] content, DocumentLimits limits, OfficeKind kind) {
    OfficeFile file = OfficeFile.open(content, limits, kind.program());
    String main =
        file.related("", "officeDocument")
            .orElseThrow(
                () ->
                    new UnreadableDocumentException(
                        Reason.OTHER_FORMAT,
                        "this is no file of "
                            + kind.program()
                            + ": there is no "
                            + kind.content()
                            + " in it",
                        null));
    file.names().stream()
        .sorted()
        .forEach(name -> file.part(name).ifPresent(xml -> ReadXml.refuseDeep(xml, name)));
    return new TemplatePackage(kind, unpack(content), file, main);
  }

  /** The file was measured before. */
  private static Map<String, byte[]> unpack(byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.putIfAbsent(entry.getName().replaceFirst("^/+", ""), zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw OfficeFault.damaged("the file is damaged: it cannot be unpacked as a whole", e);
    }
    return parts;
  }

  /** What a filling adds is not added twice. */
  private static Set<String> ownParts(OfficeFile file, String main) {
    Set<String> own = new HashSet<>();
    List<Relationship> relationships = new ArrayList<>(file.relationships(main));
    // LibreOffice relates custom XML to the file instead of its main part.
    relationships.addAll(file.relationships(""));
    for (Relationship relationship : relationships) {
      byte[] xml = file.part(relationship.target()).orElse(null);
      if (relationship.isOf("customXml") && xml != null && isOwn(xml, relationship.target())) {
        own.add(relationship.target());
        own.add(relationPart(relationship.target()));
        file.relationships(relationship.target()).forEach(each -> own.add(each.target()));
      }
    }
    return own;
  }

  private static boolean isOwn(byte[] xml, String name) {
    String namespace = ReadXml.tree(xml, name).getDocumentElement().getNamespaceURI();
    return OfficeKind.FIELDS.equals(namespace) || TraceRecorder.NAMESPACE.equals(namespace);
  }

  private String types(Set<String> own) {
    Element root = root(TYPES);
    for (Element each : XmlTree.children(root)) {
      if (each.getAttribute("ContentType").contains("macroEnabled")) {
        throw new UnreadableDocumentException(
            Reason.OTHER_FORMAT,
            "the document has macros; save it as ." + kind.extension() + " without them",
            null);
      }
      String part = each.getAttribute("PartName").replaceFirst("^/", "");
      ofParts.put(part, each.getAttribute("ContentType"));
      if (own.contains(part)) {
        root.removeChild(each);
      }
    }
    return kind.filled(XmlTree.part(root));
  }

  private String relations(String part, Set<String> own) {
    String name = relationPart(part);
    if (!parts.containsKey(name)) {
      return "";
    }
    Element root = root(name);
    for (Element each : XmlTree.children(root)) {
      String target = "/" + each.getAttribute("Target").replaceFirst("^(\\.\\./)+|^/", "");
      if (own.stream().anyMatch(gone -> ("/" + gone).equals(target))) {
        root.removeChild(each);
      }
    }
    return XmlTree.part(root);
  }

  private Element root(String name) {
    return ReadXml.tree(parts.getOrDefault(name, new byte[0]), name).getDocumentElement();
  }

  /** Gives the name of the part with the relationships of another. */
  public static String relationPart(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  /** Lists how a part is related to others in the author's file. */
  public List<Relationship> relationships(String part) {
    return file.relationships(part);
  }

  /** Gives the name of the part of a type that the main part is related to; empty for none. */
  public String related(String type) {
    return file.related(main, type).orElse("");
  }

  /** Gives the parts in the order of the file, with those that say how others are related. */
  public Map<String, byte[]> parts() {
    return parts;
  }

  /** Gives the XML of a part. */
  public byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  /** Reads the XML of a part; null for none. */
  public @Nullable Element tree(String name) {
    byte[] xml = part(name);
    return xml == null ? null : ReadXml.tree(xml, name).getDocumentElement();
  }

  /** Gives the name of the part with the text. */
  public String main() {
    return main;
  }

  /** Gives the name of the part with comments; null for none. */
  public @Nullable String comments() {
    return comments;
  }

  /** Gives the type of a part that has one of its own; empty where its extension says it. */
  public String type(String part) {
    return ofParts.getOrDefault(part, "");
  }

  /** Gives the XML with the types of the parts. */
  public String types() {
    return types;
  }

  /** Gives the XML that says how a part is related to others; empty where it is to none. */
  public String relations(String part) {
    return relations.getOrDefault(part, "");
  }

  /** Gives the number of custom XML that is not in the document yet, and is followed by another. */
  public int freeNumber() {
    int number = 1;
    while (parts.containsKey("customXml/item" + number + ".xml")
        || parts.containsKey("customXml/item" + (number + 1) + ".xml")
        || parts.containsKey("customXml/itemProps" + number + ".xml")
        || parts.containsKey("customXml/itemProps" + (number + 1) + ".xml")) {
      number++;
    }
    return number;
  }
}
