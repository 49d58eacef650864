package io.keyplan.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of documents as pictures, for lists and pages that show what a document looks like. They
 * are drawn from PDF, which looks like the deck for presentations, and like the report for others.
 */
public final class Previews {

  private static final int WIDEST = 8_000;

  private Previews() {}

  /**
   * Draws the pages of a PDF document as PNG.
   *
   * @param pdf a document of {@link PdfExporter}; for others nothing limits what they take
   * @param width width of the pictures in pixels, 16 to 8,000
   * @param most how many pages are drawn from the first one on, at least 1
   * @throws IOException if the bytes are no such document
   */
  public static List<byte[]> png(byte[] pdf, int width, int most) throws IOException {
    if (width < 16 || width > WIDEST) {
      throw new IllegalArgumentException("width must be 16 to " + WIDEST + " pixels, not " + width);
    }
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, not " + most);
    }
    List<byte[]> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
        float scale = width / document.getPage(i).getCropBox().getWidth();
        pages.add(png(renderer.renderImage(i, scale, ImageType.RGB)));
      }
    }
    return pages;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(picture, "png", out);
    }
    return bytes.toByteArray();
  }
}
