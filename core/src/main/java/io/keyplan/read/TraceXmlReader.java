package io.keyplan.read;

import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a trace, and gives what it says. Lives for one trace. */
final class TraceXmlReader {

  private final XMLStreamReader xml;
  private final Map<FieldPath, Set<String>> digests = new LinkedHashMap<>();
  private final Map<String, List<FieldPath>> rows = new LinkedHashMap<>();
  private final String template;
  private final Variant variant;
  private final Locale locale;
  private final boolean joint;
  private final LocalDate asOf;
  private final String currency;
  private final String subject;

  private TraceXmlReader(XMLStreamReader xml) throws XMLStreamException {
    this.xml = xml;
    xml.nextTag();
    xml.require(XMLStreamConstants.START_ELEMENT, TraceNames.NAMESPACE, "written");
    this.template = attribute("template");
    this.variant = Variant.valueOf(attribute("variant").toUpperCase(Locale.ROOT));
    this.locale = Locale.forLanguageTag(attribute("language"));
    this.joint = attribute("edition").equals(TraceNames.JOINT);
    this.asOf = LocalDate.parse(attribute("date"));
    this.currency = attribute("currency");
    this.subject = attribute("subject");
    readOn();
  }

  /**
   * Reads a trace.
   *
   * @throws IllegalArgumentException if the XML is broken or another
   */
  static TraceXmlReader read(byte[] bytes) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return new TraceXmlReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException | DateTimeException e) {
      throw new IllegalArgumentException("this is no trace of a document", e);
    }
  }

  private void readOn() throws XMLStreamException {
    List<FieldPath> table = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table" -> {
            table = new ArrayList<>();
            rows.put(attribute("name"), table);
          }
          case "row" -> table.add(FieldPath.inFile(xml.getElementText()));
          case "record" -> record(attribute("of"), xml.getElementText());
          default -> throw new XMLStreamException("unexpected element " + xml.getLocalName());
        }
      }
    }
  }

  private void record(String record, String fields) {
    FieldPath owner = FieldPath.inFile(record);
    for (String field : fields.split(" ")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        digests.put(
            owner.child(RecordDigests.unescape(field.substring(0, equals))),
            new LinkedHashSet<>(List.of(field.substring(equals + 1).split(","))));
      }
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  String template() {
    return template;
  }

  Variant variant() {
    return variant;
  }

  Locale locale() {
    return locale;
  }

  boolean joint() {
    return joint;
  }

  LocalDate asOf() {
    return asOf;
  }

  String currency() {
    return currency;
  }

  String subject() {
    return subject;
  }

  Map<FieldPath, Set<String>> digests() {
    return digests;
  }

  Map<String, List<FieldPath>> rows() {
    return rows;
  }
}
