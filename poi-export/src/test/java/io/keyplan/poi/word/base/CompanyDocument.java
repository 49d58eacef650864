package io.keyplan.poi.word.base;

import io.keyplan.poi.fill.Packages;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes documents as companies have them: of any language, with letterheads, comments and tags. */
final class CompanyDocument {

  /** What no document made with the company's may hold. */
  static final String SECRET = "Geheimnis";

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r="
          + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5C"
                  + "YII=");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private String header = "<w:p><w:r><w:t>Acme side</w:t></w:r></w:p>";
  private String burden = "";
  private String section =
      "<w:headerReference w:type=\"default\" r:id=\"rId10\"/>"
          + "<w:headerReference w:type=\"first\" r:id=\"rId11\"/>"
          + "<w:footerReference w:type=\"default\" r:id=\"rId12\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
          + "<w:pgMar w:top=\"1700\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"4762\""
          + " w:header=\"600\" w:footer=\"400\" w:gutter=\"0\"/><w:titlePg/>";

  /** Makes a document with a Norwegian style sheet and headings that Word numbers. */
  static CompanyDocument norwegian() {
    CompanyDocument made = new CompanyDocument();
    made.style("Normal", "Normal", true, "", "<w:sz w:val=\"22\"/>");
    made.style(
        "Overskrift1",
        "heading 1",
        false,
        "<w:numPr><w:numId w:val=\"4\"/></w:numPr><w:spacing w:before=\"480\"/>"
            + "<w:outlineLvl w:val=\"0\"/>",
        "<w:sz w:val=\"36\"/>");
    made.style("Mellomtittel", "Mellomtittel", false, "<w:outlineLvl w:val=\"1\"/>", "");
    made.style("Punktmerketliste", "List Bullet", false, "", "");
    made.style("Kicker", "Kicker", false, "", "<w:color w:val=\"FF0000\"/>");
    return made.text("<w:p><w:r><w:t>" + SECRET + "</w:t></w:r></w:p>");
  }

  CompanyDocument style(String id, String name, boolean usual, String paragraph, String run) {
    styles
        .append("<w:style w:type=\"paragraph\" ")
        .append(usual ? "w:default=\"1\" " : "")
        .append("w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>")
        .append(usual ? "" : "<w:basedOn w:val=\"Normal\"/>")
        .append("<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>");
    return this;
  }

  CompanyDocument text(String xml) {
    body.append(xml);
    return this;
  }

  /** Puts a cover before the place of the text. */
  CompanyDocument cover() {
    String sample = body.toString();
    body.setLength(0);
    return text("<w:sdt><w:sdtPr><w:tag w:val=\""
            + SECRET
            + "\"/><w:dataBinding w:xpath="
            + "\"/ns1:coreProperties[1]/ns0:title[1]\" w:storeItemID=\"{1}\"/></w:sdtPr>"
            + "<w:sdtContent><w:p><w:r><w:t>[Title]</w:t></w:r></w:p></w:sdtContent></w:sdt>")
        .text(
            "<w:p w:rsidR=\"00112233\"><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Acme AS</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
        .text(
            "<w:sdt><w:sdtPr><w:tag w:val=\"keyplan.body\"/></w:sdtPr><w:sdtContent>"
                + sample
                + "</w:sdtContent></w:sdt>");
  }

  CompanyDocument section(String xml) {
    section = xml;
    return this;
  }

  CompanyDocument part(String name, String xml) {
    parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Puts fields that fetch into the header, however they are written, a program and macros. */
  CompanyDocument burdened() {
    header =
        header
            + "<w:p>"
            + field("INCLUDEPICTURE \"http://tracker.example/a.png\" \\d")
            + field("DDEAUTO\\c tracker.example x")
            + field("\"DDE\" tracker.example x")
            + "<w:fldSimple w:instr=\" includetext tracker.example \"><w:r><w:t>kept</w:t></w:r>"
            + "</w:fldSimple></w:p>"
            + "<w:p><w:r><w:object><w:control r:id=\"rId90\"/></w:object></w:r></w:p>";
    part("word/embeddings/oleObject1.bin", SECRET).part("word/vbaProject.bin", SECRET);
    burden =
        related("rId90", "oleObject", "embeddings/oleObject1.bin")
            + related("rId91", "vbaProject", "vbaProject.bin");
    return this;
  }

  private static String field(String code) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + code.replace("\"", "&quot;")
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + "<w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  byte[] file() {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + "<Override PartName=\"/word/embeddings/oleObject1.bin\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/>"
            + override("document", "template.main")
            + override("styles", "styles")
            + override("numbering", "numbering")
            + override("settings", "settings")
            + override("comments", "comments")
            + override("header1", "header")
            + override("header2", "header")
            + override("footer1", "footer")
            + "</Types>");
    part("_rels/.rels", relationships(related("rId1", "officeDocument", "word/document.xml")));
    part(
        "word/_rels/document.xml.rels",
        relationships(
            related("rId1", "styles", "styles.xml")
                + related("rId2", "numbering", "numbering.xml")
                + related("rId3", "settings", "settings.xml")
                + related("rId4", "comments", "comments.xml")
                + related("rId10", "header", "header1.xml")
                + related("rId11", "header", "header2.xml")
                + related("rId12", "footer", "footer1.xml")
                + burden));
    part(
        "word/document.xml",
        "<w:document "
            + W
            + "><w:body>"
            + body
            + "<w:sectPr>"
            + section
            + "</w:sectPr></w:body>"
            + "</w:document>");
    part("word/styles.xml", "<w:styles " + W + ">" + styles + "</w:styles>");
    part(
        "word/numbering.xml",
        "<w:numbering "
            + W
            + "><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\">"
            + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Overskrift1\"/>"
            + "<w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
    part(
        "word/settings.xml",
        "<w:settings "
            + W
            + "><w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"
            + "<w:docVars><w:docVar w:name=\"x\" w:val=\""
            + SECRET
            + "\"/></w:docVars></w:settings>");
    part(
        "word/comments.xml",
        "<w:comments "
            + W
            + "><w:comment w:id=\"0\" w:author=\""
            + SECRET
            + "\"><w:p/></w:comment>"
            + "</w:comments>");
    part("word/header1.xml", "<w:hdr " + W + ">" + header + "</w:hdr>");
    part(
        "word/header2.xml",
        "<w:hdr "
            + W
            + "><w:p><w:pPr><w:pStyle w:val=\"Kicker\"/></w:pPr><w:r><w:t>Acme brev</w:t>"
            + "</w:r></w:p></w:hdr>");
    part("word/footer1.xml", "<w:ftr " + W + "><w:p><w:r><w:t>Oslo</w:t></w:r></w:p></w:ftr>");
    parts.put("word/media/image1.png", PIXEL);
    return zipped();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPES
        + type
        + "+xml\"/>";
  }

  private static String relationships(String xml) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + xml
        + "</Relationships>";
  }

  private static String related(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private byte[] zipped() {
    return Packages.zip(parts);
  }
}
