package io.keyplan.samples.peers;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sees to it that nobody is fast by leaving something out. */
final class ContentCheck {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-fA-F]{2,6});");
  private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);

  private ContentCheck() {}

  /**
   * Looks for every text and value in a file.
   *
   * @throws IllegalStateException if one is missing
   */
  static void check(String id, Path file, Content content) throws IOException {
    String format = id.substring(0, id.indexOf('-'));
    String text = format.equals("pdf") ? pdf(file) : parts(file);
    String found = SPACE.matcher(text).replaceAll("");
    need(id, found, content.title());
    content.columns().forEach(column -> need(id, found, column));
    for (Content.Part part : content.sections()) {
      need(id, found, part.title());
      need(id, found, part.text());
      for (List<Object> row : part.rows()) {
        row.forEach(value -> need(id, found, shown(format, value)));
      }
    }
  }

  private static void need(String id, String found, String text) {
    // In a PDF file the lines of cells beside each other are mixed.
    String[] pieces = id.startsWith("pdf") ? text.split(" ") : new String[] {text};
    for (String piece : pieces) {
      if (!found.contains(SPACE.matcher(piece).replaceAll(""))) {
        throw new IllegalStateException(id + " lacks \"" + piece + "\"");
      }
    }
  }

  /** Gives a value as it stands in a file: Excel counts days. Numbers may be grouped elsewhere. */
  private static String shown(String format, Object value) {
    if (format.equals("xlsx") && value instanceof LocalDate day) {
      return String.valueOf(ChronoUnit.DAYS.between(EXCEL_EPOCH, day));
    }
    return value instanceof BigDecimal number && !format.equals("xlsx")
        ? number.toString().substring(number.toString().length() - 3)
        : Peer.text(value);
  }

  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Gives what stands in all parts, without tags and with them: sheets are named in attributes. */
  private static String parts(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".xml")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String part = new String(bytes, StandardCharsets.UTF_8);
          text.append(part).append(part.replaceAll("<[^>]*>", " "));
        }
      }
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
