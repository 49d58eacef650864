package io.keyplan.poi.ooxml;

import io.keyplan.document.Document;
import io.keyplan.export.HostLimits;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of the file: what it is called, by whom it is, of which day. */
public final class FileProperties {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  private FileProperties() {}

  /** Adds the properties of a document to a file. */
  public static void add(OoxmlPackage parts, Document document) {
    parts.add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core(document));
    parts.relate(
        "",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    parts.add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        new ElementWriter()
            .open("Properties", "xmlns", EXTENDED)
            .text("Application", "Keyplan")
            .close("Properties")
            .bytes());
    parts.relate("", "extended-properties", "docProps/app.xml");
  }

  private static byte[] core(Document document) {
    String time = document.asOf() + "T00:00:00Z";
    return new ElementWriter()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            CORE,
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance")
        .text("dc:title", HostLimits.shorten(document.name(), HostLimits.PROPERTY))
        .text("dc:creator", HostLimits.shorten(document.author(), HostLimits.PROPERTY))
        .text("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
        .text("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF")
        .text("dc:language", LanguageTag.of(document.locale()))
        .close("cp:coreProperties")
        .bytes();
  }

  /** Finds the language that the properties of a file name. */
  public static Optional<Locale> locale(OfficeFile file) {
    return property(file, "language")
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  /** Gives what the properties of a file say that it is called; empty for nothing. */
  public static String title(OfficeFile file) {
    return property(file, "title").orElse("");
  }

  private static Optional<String> property(OfficeFile file, String name) {
    Optional<byte[]> xml = file.related("", "core-properties").flatMap(file::part);
    if (xml.isEmpty()) {
      return Optional.empty();
    }
    try {
      XMLStreamReader reader = ReadXml.stream(xml.get());
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(name)) {
          return Optional.of(reader.getElementText());
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeFault.damaged("the file is damaged: its properties are broken", e);
    }
    return Optional.empty();
  }
}
