package io.keyplan.read;

import io.keyplan.document.Variant;
import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * A trace as XML: the rows of every table, and the digests by record and field.
 *
 * <pre>{@code
 * <written template="action-plan" variant="filled" language="fr-FR" date="2026-01-30" …>
 *   <table name="actions"><row>actions[a-7]</row></table>
 *   <record of="actions[a-7]">step=b2Zk due=Zm9v,YmFy</record>
 * </written>
 * }</pre>
 */
final class TraceXml {

  /** What the attribute {@code edition} says of a customer's copy. */
  private static final String JOINT = "joint";

  private TraceXml() {}

  /**
   * Writes a trace.
   *
   * @param trace how the document was made, and its rows
   */
  static String write(Trace trace, RecordDigests digests) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("written");
      xml.writeDefaultNamespace(TraceRecorder.NAMESPACE);
      xml.writeAttribute("template", trace.template());
      xml.writeAttribute("variant", trace.variant().id());
      xml.writeAttribute("language", trace.locale().toLanguageTag());
      if (trace.joint()) {
        xml.writeAttribute("edition", JOINT);
      }
      xml.writeAttribute("date", trace.asOf().toString());
      if (!trace.currency().isEmpty()) {
        xml.writeAttribute("currency", trace.currency());
      }
      if (!trace.subject().isEmpty()) {
        xml.writeAttribute("subject", XmlCharacters.clean(trace.subject()));
      }
      writeTables(xml, trace.rows());
      writeRecords(xml, digests);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a trace cannot be written", e);
    }
    return text.toString();
  }

  private static void writeTables(XMLStreamWriter xml, Map<String, List<FieldPath>> tables)
      throws XMLStreamException {
    for (Map.Entry<String, List<FieldPath>> table : tables.entrySet()) {
      xml.writeStartElement("table");
      xml.writeAttribute("name", table.getKey());
      for (FieldPath row : table.getValue()) {
        xml.writeStartElement("row");
        xml.writeCharacters(row.text());
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
  }

  private static void writeRecords(XMLStreamWriter xml, RecordDigests digests)
      throws XMLStreamException {
    for (Iterator<Map.Entry<String, String>> all = digests.all().iterator(); all.hasNext(); ) {
      Map.Entry<String, String> record = all.next();
      xml.writeStartElement("record");
      xml.writeAttribute("of", record.getKey());
      xml.writeCharacters(record.getValue());
      xml.writeEndElement();
    }
  }

  /**
   * Reads a trace.
   *
   * @throws IllegalArgumentException if the XML is broken or another
   */
  static Trace read(byte[] bytes) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      xml.nextTag();
      xml.require(XMLStreamConstants.START_ELEMENT, TraceRecorder.NAMESPACE, "written");
      return read(xml);
    } catch (XMLStreamException | DateTimeException e) {
      throw new IllegalArgumentException("this is no trace of a document", e);
    }
  }

  private static Trace read(XMLStreamReader xml) throws XMLStreamException {
    String template = attribute(xml, "template");
    Variant variant = Variant.valueOf(attribute(xml, "variant").toUpperCase(Locale.ROOT));
    Locale locale = Locale.forLanguageTag(attribute(xml, "language"));
    boolean joint = attribute(xml, "edition").equals(JOINT);
    LocalDate asOf = LocalDate.parse(attribute(xml, "date"));
    String currency = attribute(xml, "currency");
    String subject = attribute(xml, "subject");
    Map<FieldPath, Set<String>> digests = new LinkedHashMap<>();
    Map<String, List<FieldPath>> rows = new LinkedHashMap<>();
    List<FieldPath> table = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "table" -> {
            table = new ArrayList<>();
            rows.put(attribute(xml, "name"), table);
          }
          case "row" -> table.add(FieldPath.of(xml.getElementText()));
          case "record" -> addRecord(attribute(xml, "of"), xml.getElementText(), digests);
          default -> throw new XMLStreamException("unexpected element " + xml.getLocalName());
        }
      }
    }
    return new Trace(template, variant, locale, joint, asOf, currency, subject, digests, rows);
  }

  private static void addRecord(String record, String fields, Map<FieldPath, Set<String>> digests) {
    FieldPath owner = FieldPath.of(record);
    for (String field : fields.split(" ")) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        digests.put(
            owner.child(RecordDigests.unescape(field.substring(0, equals))),
            new LinkedHashSet<>(List.of(field.substring(equals + 1).split(","))));
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
