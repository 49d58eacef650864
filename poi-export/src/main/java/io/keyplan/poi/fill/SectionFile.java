package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.OfficeFault;
import io.keyplan.poi.ooxml.OfficeFile;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.Trace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/**
 * A file of ours that holds one section, from which its parts go into a document of a company's.
 * Lives for one filling.
 */
public final class SectionFile {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> extensionTypes = new HashMap<>();
  private final OfficeFile file;
  private final String main;

  /**
   * Unpacks a file.
   *
   * @param name what it is, for messages
   */
  SectionFile(byte[] content, String name) {
    this.file = OfficeFile.open(content, DocumentLimits.STANDARD, name);
    this.main = file.related("", "officeDocument").orElseThrow();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw OfficeFault.damaged("a section of ours cannot be unpacked", e);
    }
    for (Element each : XmlTree.children(tree("[Content_Types].xml"))) {
      String type = each.getAttribute("ContentType");
      if (each.hasAttribute("Extension")) {
        extensionTypes.put(each.getAttribute("Extension"), type);
      } else {
        types.put(each.getAttribute("PartName").substring(1), type);
      }
    }
  }

  /** Gives the name of the main part. */
  public String main() {
    return main;
  }

  /** Says what the section showed of which field. */
  public Optional<Trace> trace() {
    return TracePart.find(file, main);
  }

  /** Gives the XML of a part as text. */
  public String xml(String part) {
    return new String(content(part), StandardCharsets.UTF_8);
  }

  /** Reads the XML of a part. */
  public Element tree(String part) {
    return ReadXml.tree(content(part), part).getDocumentElement();
  }

  private byte[] content(String part) {
    return parts.getOrDefault(part, new byte[0]);
  }

  private String type(String part) {
    String extension = part.substring(part.lastIndexOf('.') + 1);
    return types.getOrDefault(part, extensionTypes.getOrDefault(extension, "application/xml"));
  }

  /** Lists how a part is related to others. */
  public List<Relationship> relationships(String part) {
    return file.relationships(part);
  }

  /** Finds the part of a type that another is related to. */
  public Optional<String> related(String part, String type) {
    return file.related(part, type);
  }

  /**
   * Relates a part of the company's document to what the main part of this file is related to, and
   * copies that.
   *
   * @param into takes the copies
   * @param target the part of the company's document
   * @param prefix what ids and names of parts begin with there
   * @param taken says which relationships go along
   */
  public void relateMain(
      FilledPackage into, String target, String prefix, Predicate<Relationship> taken) {
    relate(main, into, target, prefix, prefix, taken, new HashMap<>());
  }

  /**
   * Relates a part of the company's document to all that a part of this file is related to, and
   * copies that.
   *
   * @param target the part of the company's document
   * @param prefix what ids and names of parts begin with there
   * @return names of the parts in the company's document by those in this file
   */
  public Map<String, String> relatePart(
      String part, FilledPackage into, String target, String prefix) {
    Map<String, String> copied = new HashMap<>();
    relate(part, into, target, prefix, prefix, every -> true, copied);
    return copied;
  }

  /**
   * Copies a part with what it is related to.
   *
   * @param prefix what names of parts begin with in the company's document
   * @param known names of parts in the company's document, by those in this file; takes those that
   *     are copied
   * @return its name in the company's document
   */
  public String copy(String part, FilledPackage into, String prefix, Map<String, String> known) {
    String there = known.get(part);
    if (there != null) {
      return there;
    }
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + prefix + part.substring(slash);
    known.put(part, name);
    into.add(name, type(part), content(part));
    relate(part, into, name, "", prefix, every -> true, known);
    return name;
  }

  private void relate(
      String source,
      FilledPackage into,
      String target,
      String ofIds,
      String ofNames,
      Predicate<Relationship> taken,
      Map<String, String> known) {
    String relations = Relationship.part(source);
    if (!parts.containsKey(relations)) {
      return;
    }
    Map<String, Relationship> byId = new HashMap<>();
    relationships(source).forEach(each -> byId.put(each.id(), each));
    for (Element each : XmlTree.children(tree(relations))) {
      Relationship relationship = byId.get(each.getAttribute("Id"));
      String id = ofIds + each.getAttribute("Id");
      String type = each.getAttribute("Type").replaceFirst("^.*/", "");
      if (relationship == null || !taken.test(relationship)) {
        continue;
      } else if (relationship.target().isEmpty()) {
        into.link(target, id, type, each.getAttribute("Target"));
      } else {
        into.relate(target, id, type, copy(relationship.target(), into, ofNames, known));
      }
    }
  }
}
