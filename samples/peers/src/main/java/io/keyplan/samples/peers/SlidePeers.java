package io.keyplan.samples.peers;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A library for PowerPoint, used as its guide says. */
final class SlidePeers {

  private static final double LEFT = 36;
  private static final double WIDTH = 888;

  private SlidePeers() {}

  static byte[] poi(Content content) throws Exception {
    try (XMLSlideShow deck = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      deck.setPageSize(new Dimension(960, 540));
      text(deck.createSlide(), content.title(), 216, 36, true);
      for (Content.Part part : content.sections()) {
        XSLFSlide slide = deck.createSlide();
        text(slide, part.title(), 22, 24, true);
        text(slide, part.text(), 65, 12, false);
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(LEFT, 115, WIDTH, 380));
        fill(table.addRow(), content.columns(), true);
        part.rows().forEach(row -> fill(table.addRow(), Peer.texts(row), false));
        for (int i = 0; i < content.columns().size(); i++) {
          table.setColumnWidth(i, WIDTH / content.columns().size());
        }
      }
      deck.write(out);
      return out.toByteArray();
    }
  }

  private static void text(XSLFSlide slide, String text, double top, double size, boolean bold) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle2D.Double(LEFT, top, WIDTH, 43));
    XSLFTextRun run = box.setText(text);
    run.setFontSize(size);
    run.setBold(bold);
  }

  private static void fill(XSLFTableRow row, List<String> texts, boolean head) {
    for (String text : texts) {
      XSLFTableCell cell = row.addCell();
      XSLFTextRun run = cell.setText(text);
      run.setFontSize(10.0);
      if (head) {
        run.setBold(true);
        run.setFontColor(Color.WHITE);
        cell.setFillColor(Color.decode("#" + Peer.NAVY));
      }
    }
  }
}
