package io.keyplan.read;

import io.keyplan.value.FieldPath;
import io.keyplan.value.XmlCharacters;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a trace as XML: the rows of every table, and the digests by record and field.
 *
 * <pre>{@code
 * <written template="action-plan" variant="filled" language="fr-FR" date="2026-01-30" …>
 *   <table name="actions"><row>actions[a-7]</row></table>
 *   <record of="actions[a-7]">step=b2Zk due=Zm9v,YmFy</record>
 * </written>
 * }</pre>
 */
final class TraceXmlWriter {

  private TraceXmlWriter() {}

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
      xml.writeDefaultNamespace(TraceNames.NAMESPACE);
      xml.writeAttribute("template", trace.template());
      xml.writeAttribute("variant", trace.variant().id());
      xml.writeAttribute("language", trace.locale().toLanguageTag());
      if (trace.joint()) {
        xml.writeAttribute("edition", TraceNames.JOINT);
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
}
