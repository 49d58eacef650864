package io.keyplan.samples.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes out of documents what programs drop that keep only what they know. */
final class LostTrace {

  private static final String RELATIONSHIP = "<Relationship [^>]*customXml[^>]*/>";
  private static final String TYPE = "<Override PartName=\"/customXml[^>]*/>";

  private LostTrace() {}

  /** Takes out custom XML, and private data of PDF files. */
  static byte[] of(byte[] document) throws IOException {
    return document[0] == '%' ? withoutPrivateData(document) : withoutCustomXml(document);
  }

  private static byte[] withoutCustomXml(byte[] document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        byte[] part = in.readAllBytes();
        if (!name.startsWith("customXml/")) {
          zip.putNextEntry(new ZipEntry(name));
          boolean names = name.endsWith(".rels") || name.equals("[Content_Types].xml");
          zip.write(names ? withoutCustomXml(new String(part, StandardCharsets.UTF_8)) : part);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] withoutCustomXml(String xml) {
    return xml.replaceAll(RELATIONSHIP, "").replaceAll(TYPE, "").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] withoutPrivateData(byte[] document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document)) {
      pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("PieceInfo"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
