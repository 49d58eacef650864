package io.keyplan.samples.peers;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.Color;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STShd;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** Libraries for Word, used as their guides say. */
final class WordPeers {

  private static final ObjectFactory WML = new ObjectFactory();

  private WordPeers() {}

  static byte[] poi(Content content) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      run(document.createParagraph(), content.title(), true, 28);
      for (Content.Part part : content.sections()) {
        run(document.createParagraph(), part.title(), true, 16);
        run(document.createParagraph(), part.text(), false, 11);
        XWPFTable table = document.createTable(part.rows().size() + 1, content.columns().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table, 0, content.columns(), true);
        for (int i = 0; i < part.rows().size(); i++) {
          fill(table, i + 1, Peer.texts(part.rows().get(i)), false);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XWPFTable table, int row, List<String> texts, boolean head) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = table.getRow(row).getCell(i);
      XWPFRun run = run(cell.getParagraphs().get(0), texts.get(i), head, 9);
      if (head) {
        run.setColor("FFFFFF");
        cell.setColor(Peer.NAVY);
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, int size) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    run.setFontSize(size);
    return run;
  }

  static byte[] docx4j(Content content) throws Exception {
    WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
    MainDocumentPart main = word.getMainDocumentPart();
    main.addStyledParagraphOfText("Title", content.title());
    for (Content.Part part : content.sections()) {
      main.addStyledParagraphOfText("Heading1", part.title());
      main.addParagraphOfText(part.text());
      Tbl table = WML.createTbl();
      TblPr properties = WML.createTblPr();
      TblWidth width = WML.createTblWidth();
      width.setType("pct");
      width.setW(BigInteger.valueOf(5000));
      properties.setTblW(width);
      table.setTblPr(properties);
      table.getContent().add(row(content.columns(), true));
      part.rows().forEach(row -> table.getContent().add(row(Peer.texts(row), false)));
      main.addObject(table);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.save(out);
    return out.toByteArray();
  }

  private static Tr row(List<String> texts, boolean head) {
    Tr row = WML.createTr();
    for (String text : texts) {
      Text value = WML.createText();
      value.setValue(text);
      R run = WML.createR();
      run.getContent().add(value);
      P paragraph = WML.createP();
      paragraph.getContent().add(run);
      Tc cell = WML.createTc();
      cell.getContent().add(paragraph);
      if (head) {
        RPr bold = WML.createRPr();
        bold.setB(WML.createBooleanDefaultTrue());
        Color white = WML.createColor();
        white.setVal("FFFFFF");
        bold.setColor(white);
        run.setRPr(bold);
        CTShd shade = WML.createCTShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(Peer.NAVY);
        TcPr shaded = WML.createTcPr();
        shaded.setShd(shade);
        cell.setTcPr(shaded);
      }
      row.getContent().add(cell);
    }
    return row;
  }
}
