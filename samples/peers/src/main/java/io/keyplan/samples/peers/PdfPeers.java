package io.keyplan.samples.peers;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Libraries for PDF, used as their guides say; each embeds the font that Keyplan embeds. */
final class PdfPeers {

  private static final byte[] REGULAR = font("Regular");
  private static final byte[] BOLD = font("Bold");

  private static final float MARGIN = 36;
  private static final float ROW = 15;

  static {
    // It would print several lines for every file.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPeers() {}

  private static byte[] font(String style) {
    String name = "/io/keyplan/pdf/font/LiberationSans-" + style + ".ttf";
    try (InputStream in = PdfPeers.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines have room for the longest text, since PDFBox lays nothing out. */
  static byte[] pdfBox(Content content) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDFont regular = PDType0Font.load(document, new ByteArrayInputStream(REGULAR));
      PDFont bold = PDType0Font.load(document, new ByteArrayInputStream(BOLD));
      for (Content.Part part : content.sections()) {
        PDRectangle size = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          float top = size.getHeight() - MARGIN;
          show(out, bold, 20, MARGIN, top - 20, content.title());
          show(out, bold, 14, MARGIN, top - 50, part.title());
          show(out, regular, 8, MARGIN, top - 70, part.text());
          out.setNonStrokingColor(Color.decode("#" + Peer.NAVY));
          out.addRect(MARGIN, top - 100, size.getWidth() - 2 * MARGIN, ROW);
          out.fill();
          out.setNonStrokingColor(Color.WHITE);
          row(out, bold, top - 96, content.columns());
          out.setNonStrokingColor(Color.BLACK);
          for (int i = 0; i < part.rows().size(); i++) {
            row(out, regular, top - 96 - (i + 1) * ROW, Peer.texts(part.rows().get(i)));
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void row(PDPageContentStream out, PDFont font, float y, List<String> texts)
      throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      float x = MARGIN + (i == 0 ? 2 : 250 + (i - 1) * 75);
      show(out, font, 8, x, y, texts.get(i));
    }
  }

  private static void show(
      PDPageContentStream out, PDFont font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  static byte[] openPdf(Content content) throws Exception {
    BaseFont base = embedded("Regular.ttf", REGULAR);
    BaseFont strong = embedded("Bold.ttf", BOLD);
    Font normal = new Font(base, 8);
    Font white = new Font(strong, 8, Font.NORMAL, Color.WHITE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4.rotate());
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph(content.title(), new Font(strong, 20)));
    for (Content.Part part : content.sections()) {
      document.add(new Paragraph(part.title(), new Font(strong, 14)));
      document.add(new Paragraph(part.text(), normal));
      PdfPTable table = new PdfPTable(new float[] {3, 2, 1.5f, 1.5f, 1.5f, 1.2f, 1.5f, 1.2f});
      table.setWidthPercentage(100);
      table.setHeaderRows(1);
      for (String column : content.columns()) {
        PdfPCell cell = new PdfPCell(new Phrase(column, white));
        cell.setBackgroundColor(Color.decode("#" + Peer.NAVY));
        table.addCell(cell);
      }
      part.rows()
          .forEach(row -> Peer.texts(row).forEach(text -> table.addCell(new Phrase(text, normal))));
      document.add(table);
    }
    document.close();
    return out.toByteArray();
  }

  /** The library keeps the font that it has parsed. */
  private static BaseFont embedded(String name, byte[] bytes) throws IOException {
    return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
  }

  static byte[] openHtml(Content content) throws Exception {
    StringBuilder html =
        new StringBuilder("<html><head><style>@page{size:A4 landscape;margin:36pt}");
    html.append("body{font-family:Sans;font-size:8pt}table{width:100%;border-collapse:collapse}");
    html.append("thead{display:table-header-group}th{color:white;background:#").append(Peer.NAVY);
    html.append("}</style></head><body><h1>").append(content.title()).append("</h1>");
    for (Content.Part part : content.sections()) {
      html.append("<h2>").append(part.title()).append("</h2><p>").append(part.text());
      html.append("</p><table><thead><tr>");
      content.columns().forEach(text -> html.append("<th>").append(text).append("</th>"));
      html.append("</tr></thead><tbody>");
      for (List<Object> row : part.rows()) {
        html.append("<tr>");
        Peer.texts(row).forEach(text -> html.append("<td>").append(text).append("</td>"));
        html.append("</tr>");
      }
      html.append("</tbody></table>");
    }
    html.append("</body></html>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFastMode()
        .useFont(() -> new ByteArrayInputStream(REGULAR), "Sans")
        .useFont(
            () -> new ByteArrayInputStream(BOLD),
            "Sans",
            700,
            PdfRendererBuilder.FontStyle.NORMAL,
            true)
        .withHtmlContent(html.toString(), null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }
}
