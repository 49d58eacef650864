package io.keyplan.poi.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a part of an Office file is related to another (ECMA-376-2, clause 6.5).
 *
 * @param id id within the part that it starts from
 * @param type its type, a URI
 * @param target name of the other part; for an external one an empty text
 * @param address where an external one leads, as the file writes it; else an empty text
 */
public record Relationship(String id, String type, String target, String address) {

  /** Says whether the type ends with a word, in the namespace of either edition of the standard. */
  public boolean isOf(String word) {
    return type.endsWith("/" + word);
  }

  /** Gives the name of the part that says how a part is related to others. */
  public static String part(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  /**
   * Reads how a part is related to others.
   *
   * @param part name of the part that says so
   * @param source name of the part
   */
  public static List<Relationship> read(byte[] xml, String part, String source) {
    List<Relationship> found = new ArrayList<>();
    try {
      XMLStreamReader reader = ReadXml.stream(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          found.add(read(reader, source));
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: " + part + " is broken", e);
    }
    return List.copyOf(found);
  }

  private static Relationship read(XMLStreamReader reader, String source) {
    boolean external = "External".equals(reader.getAttributeValue(null, "TargetMode"));
    return new Relationship(
        attribute(reader, "Id"),
        attribute(reader, "Type"),
        external ? "" : resolve(source, attribute(reader, "Target")),
        external ? attribute(reader, "Target") : "");
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static String resolve(String source, String target) {
    Deque<String> steps = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      steps.addAll(List.of(source.split("/")));
      steps.pollLast();
    }
    for (String step : target.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
