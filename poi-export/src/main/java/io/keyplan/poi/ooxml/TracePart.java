package io.keyplan.poi.ooxml;

import io.keyplan.read.Trace;
import io.keyplan.read.TraceRecorder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The custom XML part of an Office file that tells what the document showed when it was made (ISO
 * 29500-1, clause 15.2.5).
 */
public final class TracePart {

  /** Tells the part from other custom XML of a file, of which none has the same. */
  private static final String ID = "{6F1B0C55-52D4-4C6E-9B1A-3D0C7E5A9F42}";

  private static final String CUSTOM_XML =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  private TracePart() {}

  /**
   * Adds the part; what is recorded until it is written, after all parts added before, counts.
   *
   * @param main the part of the document that it is related to
   * @param number number of the custom XML, unique in the file
   */
  public static void add(OoxmlPackage parts, String main, int number, TraceRecorder trace) {
    String part = "customXml/item" + number + ".xml";
    parts.relate(main, "customXml", "../" + part);
    parts.addLater(
        part, "application/xml", out -> out.write(trace.xml().getBytes(StandardCharsets.UTF_8)));
    parts.add(
        "customXml/itemProps" + number + ".xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        propertiesXml());
    parts.relate(part, "customXmlProps", "itemProps" + number + ".xml");
  }

  /** Writes the properties of the part. */
  public static String propertiesXml() {
    return propertiesXml(ID, TraceRecorder.NAMESPACE);
  }

  /**
   * Writes the properties of custom XML.
   *
   * @param id tells it from other custom XML of the file
   * @param namespace that of its elements
   */
  public static String propertiesXml(String id, String namespace) {
    return new ElementWriter()
        .open("ds:datastoreItem", "xmlns:ds", CUSTOM_XML, "ds:itemID", id)
        .open("ds:schemaRefs")
        .empty("ds:schemaRef", "ds:uri", namespace)
        .close("ds:schemaRefs")
        .close("ds:datastoreItem")
        .xml();
  }

  /**
   * Finds the trace. LibreOffice relates it to the file instead of the main part.
   *
   * @param main the part of the document that it is related to
   * @return nothing where there is none, or a broken one
   */
  public static Optional<Trace> find(OfficeFile file, String main) {
    return Stream.of(main, "")
        .flatMap(source -> file.relationships(source).stream())
        .filter(relationship -> relationship.isOf("customXml"))
        .map(Relationship::target)
        .distinct()
        .flatMap(target -> file.part(target).stream())
        .flatMap(xml -> parse(xml).stream())
        .findFirst();
  }

  /** Other programs keep XML of their own in files, and people damage ours. */
  private static Optional<Trace> parse(byte[] xml) {
    try {
      return Optional.of(Trace.parse(xml));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
