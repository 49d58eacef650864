package io.keyplan.pdf.page;

import io.keyplan.value.XmlCharacters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes what a file says of itself as XMP (ISO 16684-1). */
final class Metadata {

  private static final String HEAD =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      """;

  /** PDF/A wants every schema explained that it does not know itself. */
  private static final String SCHEMA =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
      """;

  private Metadata() {}

  static byte[] of(FileInfo info) {
    StringBuilder xmp = new StringBuilder(HEAD);
    xmp.append("<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt>")
        .append("<rdf:li xml:lang=\"x-default\">")
        .append(escaped(info.title()))
        .append("</rdf:li></rdf:Alt></dc:title>\n");
    if (!info.author().isEmpty()) {
      xmp.append("<dc:creator><rdf:Seq><rdf:li>")
          .append(escaped(info.author()))
          .append("</rdf:li></rdf:Seq></dc:creator>\n");
    }
    xmp.append("<dc:language><rdf:Bag><rdf:li>")
        .append(escaped(info.language()))
        .append("</rdf:li></rdf:Bag></dc:language>\n");
    xmp.append("<pdf:Producer>").append(FileInfo.PRODUCER).append("</pdf:Producer>\n");
    xmp.append("<xmp:CreateDate>").append(info.date()).append("T00:00:00Z</xmp:CreateDate>\n");
    if (!info.form() && info.conforming()) {
      xmp.append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n");
    }
    if (info.conforming()) {
      xmp.append("<pdfuaid:part>1</pdfuaid:part>\n");
    }
    xmp.append("</rdf:Description>\n");
    xmp.append(SCHEMA).append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a day as PDF does, midnight in Greenwich. */
  static String pdfDate(LocalDate date) {
    return "D:" + date.toString().replace("-", "") + "000000Z";
  }

  private static String escaped(String text) {
    return XmlCharacters.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
