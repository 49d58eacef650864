package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** The parts of a company's document and how they are related. Lives for one reading. */
final class BasePackage {

  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> extensionTypes = new HashMap<>();
  private final OfficeFile file;
  private final String main;

  /**
   * Unpacks a document.
   *
   * @throws UnreadableDocumentException if it is none, is protected, damaged, too large, or of the
   *     strict edition of the standard
   */
  BasePackage(byte[] content, DocumentLimits limits) {
    file = OfficeFile.open(content, limits, "Microsoft Word");
    main = file.related("", "officeDocument").orElseThrow(BasePackage::other);
    if (file.relationships("").stream().anyMatch(each -> each.type().startsWith(STRICT))) {
      throw new UnreadableDocumentException(
          Reason.OTHER_FORMAT,
          "the document is a “strict” one; save it in Word as an ordinary template (.dotx)",
          null);
    }
    unpack(content);
    readTypes();
    if (!type(main).contains("wordprocessingml")
        && !type(main).contains("ms-word.document.macroEnabled")
        && !type(main).contains("ms-word.template.macroEnabled")) {
      throw other();
    }
  }

  private static UnreadableDocumentException other() {
    return new UnreadableDocumentException(
        Reason.OTHER_FORMAT, "this is no document of Microsoft Word: it has no text", null);
  }

  /** The file was measured before. */
  private void unpack(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.putIfAbsent(entry.getName().replaceFirst("^/+", ""), zip.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw OfficeFault.damaged("the file is damaged: it cannot be unpacked as a whole", e);
    }
  }

  private void readTypes() {
    String name = "[Content_Types].xml";
    for (Element each : XmlTree.children(tree(name))) {
      String type = each.getAttribute("ContentType");
      if (each.getLocalName().equals("Default")) {
        extensionTypes.put(each.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
      } else {
        types.put(each.getAttribute("PartName").replaceFirst("^/", ""), type);
      }
    }
  }

  String main() {
    return main;
  }

  String type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return types.getOrDefault(
        part, extensionTypes.getOrDefault(extension, "application/octet-stream"));
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  byte[] content(String part) {
    return parts.get(part);
  }

  /** Reads a part; it must be there. */
  Element tree(String part) {
    return ReadXml.tree(parts.getOrDefault(part, new byte[0]), part).getDocumentElement();
  }

  Optional<String> related(String type) {
    return file.related(main, type).filter(parts::containsKey);
  }

  /** Says whether the text is related to something of a type, even if that is not taken over. */
  boolean isRelated(String type) {
    return file.relationships(main).stream().anyMatch(each -> each.isOf(type));
  }

  /**
   * How a part is related to others.
   *
   * @param id its id
   * @param type its type, a URI
   * @param target name of the other part, or an address outside
   * @param external whether it leads outside
   */
  record Related(String id, String type, String target, boolean external) {

    boolean isOf(String word) {
      return type.endsWith("/" + word);
    }
  }

  List<Related> relationships(String source) {
    List<Related> all = new ArrayList<>();
    int slash = source.lastIndexOf('/') + 1;
    String name = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    if (!parts.containsKey(name)) {
      return all;
    }
    Map<String, Relationship> inside = new HashMap<>();
    file.relationships(source).forEach(each -> inside.put(each.id(), each));
    for (Element each : XmlTree.children(tree(name))) {
      String id = each.getAttribute("Id");
      boolean external = "External".equals(each.getAttribute("TargetMode"));
      Relationship known = inside.get(id);
      String target = external || known == null ? each.getAttribute("Target") : known.target();
      all.add(new Related(id, each.getAttribute("Type"), target, external));
    }
    return all;
  }
}
