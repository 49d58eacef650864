package io.keyplan.poi.word.fill;

import io.keyplan.poi.fill.Packages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes small Word documents as a company would, and looks into filled ones. */
final class OwnDocument {

  static final String MAIN = "word/document.xml";

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  private OwnDocument(String body) {
    type(MAIN, "document.main+xml");
    put(MAIN, root("document", "<w:body>" + body + "</w:body>"));
    part(
        "styles",
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"Bullet\"><w:name w:val=\"Bullet\"/><w:pPr>"
            + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"SubBullet\"><w:name w:val=\"Sub\"/>"
            + "<w:basedOn w:val=\"Bullet\"/></w:style>");
  }

  /** Starts a document with the XML of its body. */
  static OwnDocument of(String body) {
    return new OwnDocument(body);
  }

  /** Starts a document with paragraphs of one run each. */
  static byte[] ofParagraphs(String... texts) {
    return of(paragraphs(texts)).bytes();
  }

  static String paragraphs(String... texts) {
    StringBuilder body = new StringBuilder();
    for (String text : texts) {
      body.append("<w:p>").append(run(text)).append("</w:p>");
    }
    return body.toString();
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Gives a table whose cells are paragraphs of one run. */
  static String table(String[]... rows) {
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
    for (String[] row : rows) {
      xml.append("<w:tr>");
      for (String cell : row) {
        xml.append("<w:tc>").append(paragraphs(cell)).append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  /** Adds a part with text, such as a header, under its name without a number. */
  OwnDocument part(String element, String type, String content) {
    String name = "word/" + type + ".xml";
    type(name, type + "+xml");
    put(name, root(element, content));
    relations
        .append("<Relationship Id=\"")
        .append(type)
        .append("\" Type=\"")
        .append(OFFICE)
        .append('/')
        .append(type)
        .append("\" Target=\"")
        .append(type)
        .append(".xml\"/>");
    return this;
  }

  /** Adds any part, and relates the text to it. */
  OwnDocument part(String name, byte[] content, String id, String relation) {
    parts.put(name, content);
    relations
        .append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + relation)
        .append("\" Target=\"/" + name + "\"/>");
    return this;
  }

  private void type(String name, String type) {
    types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + WORD + type + "\"/>");
  }

  private void put(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String root(String element, String content) {
    return "<w:"
        + element
        + " xmlns:w=\""
        + W
        + "\" xmlns:r=\""
        + OFFICE
        + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + content
        + "</w:"
        + element
        + ">";
  }

  /** Gives the file. */
  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    String namespace = "http://schemas.openxmlformats.org/package/2006/";
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns=\""
                + namespace
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + types
                + "</Types>")
            .getBytes(StandardCharsets.UTF_8));
    all.put(
        "_rels/.rels",
        ("<Relationships xmlns=\""
                + namespace
                + "relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\""
                + MAIN
                + "\"/></Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    all.put(
        "word/_rels/document.xml.rels",
        ("<Relationships xmlns=\""
                + namespace
                + "relationships\">"
                + relations
                + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    all.putAll(parts);
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return Packages.zip(parts);
  }

  static Map<String, byte[]> unzip(byte[] file) {
    return Packages.unzip(file);
  }

  /** Gives the XML of a part. */
  static String xml(byte[] file, String part) {
    return Packages.xml(file, part);
  }

  /** Gives the words of the text: paragraphs are separated by bars, and nothing else is. */
  static String words(byte[] file) {
    return words(xml(file, MAIN));
  }

  static String words(String xml) {
    return xml.replaceAll("(?s)<w:sdtPr>.*?</w:sdtPr>", "")
        .replaceAll("</w:p>|<w:p/>", "|")
        .replaceAll("<w:br/>", "/")
        .replaceAll("<[^>]*>", "")
        .strip();
  }
}
