package io.keyplan.poi.fill;

import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.poi.ooxml.ZipParts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A file with some parts replaced, some added and some gone; the others stay as they are, in their
 * order. Lives for one file.
 */
public final class FilledPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String XML_PROPERTIES =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Parts that several others may have in common. */
  private static final Set<String> SHARED =
      Set.of(
          "slideLayout",
          "slideMaster",
          "notesMaster",
          "handoutMaster",
          "theme",
          "image",
          "media",
          "video",
          "audio",
          "slide",
          "font");

  /** What people said about a part, which is not said about its copy. */
  private static final Set<String> REMARKS = Set.of("comments", "threadedComment");

  private static final Pattern NUMBERED = Pattern.compile("(.*?)\\d*(\\.[^./]*)");

  private final TemplatePackage template;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();
  private final Map<String, String> ownRelations = new HashMap<>();
  private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final StringBuilder types = new StringBuilder();

  /** Starts with the template as it is. */
  public FilledPackage(TemplatePackage template) {
    this.template = template;
  }

  /** Replaces a part, or adds one. */
  public void put(String name, String xml) {
    put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces a part, or adds one. */
  public void put(String name, byte[] content) {
    changed.put(name, content);
  }

  /** Replaces a part, or adds one of a type of its own. */
  public void putOrAdd(String name, String type, byte[] content) {
    if (content(name) == null) {
      add(name, type, content);
    } else {
      put(name, content);
    }
  }

  /** Adds a part of a type of its own. */
  public void add(String name, String type, String xml) {
    add(name, type, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a part of a type of its own, unless the file has it already. */
  public void add(String name, String type, byte[] content) {
    if (template.parts().containsKey(name)) {
      return;
    }
    changed.put(name, content);
    types
        .append("<Override xmlns=\"")
        .append(TYPES_NAMESPACE)
        .append("\" PartName=\"/")
        .append(XmlText.escape(name))
        .append("\" ContentType=\"")
        .append(type)
        .append("\"/>");
  }

  /**
   * Adds custom XML to the main part.
   *
   * @param number tells it from other custom XML of the file
   * @param properties the part with its id
   */
  public void addXml(int number, String xml, String properties) {
    String item = "customXml/item" + number + ".xml";
    String itemProperties = "customXml/itemProps" + number + ".xml";
    add(item, "application/xml", xml);
    relate(template.main(), "kpXml" + number, "customXml", item);
    add(itemProperties, XML_PROPERTIES, properties);
    relate(item, "rId1", "customXmlProps", itemProperties);
  }

  /** Adds XML at the end of what stands in the outermost element of a part. */
  public void append(String name, String more) {
    byte[] xml = Objects.requireNonNull(content(name), "a part that is not there");
    put(name, insert(new String(xml, StandardCharsets.UTF_8), more));
  }

  /** Leaves parts out, with what says how they are related to others. */
  public void remove(Set<String> names) {
    removed.addAll(names);
  }

  /** Gives the bytes of a part as it is now; null for none. */
  public byte @Nullable [] content(String name) {
    byte[] now = changed.get(name);
    return now == null ? template.part(name) : now;
  }

  /** Lists how a part, or the copy of one, is related to others. */
  public List<Relationship> relationships(String part) {
    String own = ownRelations.get(part);
    return own == null
        ? template.relationships(part)
        : Relationship.read(own.getBytes(StandardCharsets.UTF_8), part, part);
  }

  /**
   * Copies a part with what belongs to it alone, such as the workbook of a chart.
   *
   * @param renamed names of parts that were copied before, by those of their originals; takes what
   *     is copied now
   * @return the name of the copy
   */
  public String copyPart(String part, Map<String, String> renamed) {
    String known = renamed.get(part);
    if (known != null) {
      return known;
    }
    String name = freeName(part);
    renamed.put(part, name);
    byte[] content = template.part(part);
    String type = template.type(part);
    byte[] bytes = content == null ? new byte[0] : content;
    if (type.isEmpty()) {
      put(name, bytes);
    } else {
      add(name, type, bytes);
    }
    String xml = template.relations(part);
    if (!xml.isEmpty()) {
      ownRelations.put(name, copyRelations(part, xml, renamed));
      relations.computeIfAbsent(name, none -> new StringBuilder());
    }
    return name;
  }

  private String copyRelations(String part, String xml, Map<String, String> renamed) {
    Map<String, Relationship> byId = new HashMap<>();
    template.relationships(part).forEach(each -> byId.put(each.id(), each));
    Element root = ReadXml.tree(xml.getBytes(StandardCharsets.UTF_8), part).getDocumentElement();
    for (Element each : XmlTree.children(root)) {
      Relationship relationship = byId.get(each.getAttribute("Id"));
      if (relationship != null && REMARKS.stream().anyMatch(relationship::isOf)) {
        root.removeChild(each);
      } else if (relationship != null && !relationship.target().isEmpty()) {
        boolean shared =
            SHARED.stream().anyMatch(relationship::isOf)
                && !renamed.containsKey(relationship.target());
        boolean there = template.part(relationship.target()) != null;
        String target =
            shared || !there ? relationship.target() : copyPart(relationship.target(), renamed);
        each.setAttribute("Target", "/" + target);
      }
    }
    return XmlTree.part(root);
  }

  private String freeName(String part) {
    Matcher matcher = NUMBERED.matcher(part);
    String begin = matcher.matches() ? matcher.group(1) : part;
    String end = matcher.matches() ? matcher.group(2) : "";
    int number = numbers.getOrDefault(begin, 1);
    while (content(begin + number + end) != null) {
      number++;
    }
    numbers.put(begin, number + 1);
    return begin + number + end;
  }

  /** Relates a part to another, which is named from the root of the file, unless it is already. */
  public void relate(String source, String id, String type, String target) {
    if (known(source).contains("\"" + id + "\"")) {
      return;
    }
    addRelation(source, id, type, "/" + target, "");
  }

  /** Relates a part to an address outside of the file. */
  public void link(String source, String id, String type, String uri) {
    addRelation(source, id, type, uri, " TargetMode=\"External\"");
  }

  private void addRelation(String source, String id, String type, String target, String mode) {
    relations
        .computeIfAbsent(source, none -> new StringBuilder())
        .append("<Relationship xmlns=\"")
        .append(RELATIONS_NAMESPACE)
        .append("\" Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(OFFICE_RELATIONSHIPS)
        .append(type)
        .append("\" Target=\"")
        .append(XmlText.escape(target))
        .append('"')
        .append(mode)
        .append("/>");
  }

  /** Leads relationships of a part elsewhere. */
  public void retarget(String source, Map<String, String> targets) {
    Map<String, Relationship> byId = new HashMap<>();
    relationships(source).forEach(each -> byId.put(each.id(), each));
    Element root =
        ReadXml.tree(known(source).getBytes(StandardCharsets.UTF_8), source).getDocumentElement();
    for (Element each : XmlTree.children(root)) {
      Relationship relationship = byId.get(each.getAttribute("Id"));
      String target = relationship == null ? null : targets.get(relationship.target());
      if (target != null && target.isEmpty()) {
        root.removeChild(each);
      } else if (target != null) {
        each.setAttribute("Target", "/" + target);
      }
    }
    ownRelations.put(source, XmlTree.part(root));
    relations.computeIfAbsent(source, none -> new StringBuilder());
  }

  private String known(String source) {
    String own = ownRelations.get(source);
    return own == null ? template.relations(source) : own;
  }

  /** Writes the file; the stream is flushed and left open. */
  public void write(OutputStream out) throws IOException {
    put(TYPES, insert(typesLeft(), types));
    relations.forEach(this::putRelations);
    String main = template.main();
    if (!relations.containsKey(main) && !template.relations(main).isEmpty()) {
      put(TemplatePackage.relationPart(main), template.relations(main));
    }
    List<String> gone = new ArrayList<>();
    removed.forEach(
        name -> {
          gone.add(name);
          gone.add(TemplatePackage.relationPart(name));
        });
    Map<String, byte[]> left = new LinkedHashMap<>(changed);
    gone.forEach(left::remove);
    try (ZipOutputStream zip = ZipParts.open(out)) {
      for (Map.Entry<String, byte[]> part : template.parts().entrySet()) {
        byte[] now = left.remove(part.getKey());
        if (!gone.contains(part.getKey())) {
          ZipParts.write(zip, part.getKey(), now == null ? part.getValue() : now);
        }
      }
      for (Map.Entry<String, byte[]> part : left.entrySet()) {
        ZipParts.write(zip, part.getKey(), part.getValue());
      }
    }
  }

  private String typesLeft() {
    if (removed.isEmpty()) {
      return template.types();
    }
    Element root =
        ReadXml.tree(template.types().getBytes(StandardCharsets.UTF_8), TYPES).getDocumentElement();
    for (Element each : XmlTree.children(root)) {
      if (removed.contains(each.getAttribute("PartName").replaceFirst("^/", ""))) {
        root.removeChild(each);
      }
    }
    return XmlTree.part(root);
  }

  private void putRelations(String source, StringBuilder more) {
    String known = known(source);
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
