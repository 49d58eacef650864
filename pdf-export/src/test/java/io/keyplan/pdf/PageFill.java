package io.keyplan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How full the pages of a report are: how far down its texts reach, above the footer. */
final class PageFill {

  private PageFill() {}

  /** Gives the share of the height between the margins that every page takes, from 0 to 1. */
  static List<Double> of(byte[] file) {
    double top = PdfStyle.REPORT.pages().margins().top();
    double bottom = PdfStyle.REPORT.pages().margins().bottom();
    List<Double> fills = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        double height = document.getPage(page - 1).getMediaBox().getHeight();
        double[] lowest = {top};
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() <= height - bottom) {
                  lowest[0] = Math.max(lowest[0], text.getYDirAdj());
                }
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        fills.add((lowest[0] - top) / (height - top - bottom));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fills;
  }
}
