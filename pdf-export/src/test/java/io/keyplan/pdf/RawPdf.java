package io.keyplan.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** Writes PDF files by hand, sound or not. */
final class RawPdf {

  /** A catalog with one page, and a form whose fields are in object 4. */
  static final String CATALOG = "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields 4 0 R>>>>";

  static final String PAGES = "<</Type /Pages /Count 1 /Kids [3 0 R]>>";
  static final String PAGE = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  RawPdf() {
    text("%PDF-1.7\n");
  }

  /** Starts a form with a list of fields. */
  static RawPdf form(String fields) {
    return new RawPdf().object(CATALOG).object(PAGES).object(PAGE).object(fields);
  }

  /** Writes a field of a name. */
  static String field(String name, String more) {
    return "<</FT /Tx /T (" + name + ") " + more + ">>";
  }

  RawPdf text(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  /** Adds an object; the first is object 1, the catalog. */
  RawPdf object(String content) {
    offsets.add(out.size());
    return text(offsets.size() + " 0 obj\n" + content + "\nendobj\n");
  }

  RawPdf stream(String entries, byte[] content) {
    offsets.add(out.size());
    text(offsets.size() + " 0 obj\n<<" + entries + " /Length " + content.length + ">>\nstream\n");
    out.writeBytes(content);
    return text("\nendstream\nendobj\n");
  }

  int size() {
    return out.size();
  }

  /** Ends the file with a list of its objects. */
  byte[] finish() {
    return finish("");
  }

  byte[] finish(String trailer) {
    int start = out.size();
    text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
    for (int offset : offsets) {
      text(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
    }
    text("trailer\n<</Size " + (offsets.size() + 1) + " /Root 1 0 R " + trailer + ">>\n");
    return end(start);
  }

  /** Ends the file with the place of a list that is there already. */
  byte[] end(int start) {
    text("startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** Deflates as many zeros, or bytes, as are asked for. */
  static byte[] deflated(byte[] start, long zeros) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    deflater.setInput(start);
    long left = zeros;
    while (!deflater.finished()) {
      if (deflater.needsInput()) {
        if (left > 0) {
          int next = (int) Math.min(left, 1 << 20);
          deflater.setInput(new byte[next]);
          left -= next;
        } else {
          deflater.finish();
        }
      }
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
