package io.keyplan.pdf.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * What draws a page of paper, without its own structure: it is decoration in our documents, and
 * what is decoration holds nothing that has a place in a structure.
 */
final class PaperContent {

  private static final Set<String> MARKS = Set.of("BDC", "BMC", "EMC", "DP", "MP");
  private static final Set<String> PRINT = Set.of("k", "K");
  private static final int MOST_TOKENS = 5_000_000;

  private final byte[] content;
  private boolean forPrint;

  PaperContent(byte[] original) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(original);
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    int count = 0;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (++count > MOST_TOKENS) {
        throw new IOException("a page of it has more than " + MOST_TOKENS + " words");
      }
      if (token instanceof Operator operator) {
        look(operator, operands);
        if (!MARKS.contains(operator.getName())) {
          kept.addAll(operands);
          kept.add(operator);
        }
        operands.clear();
      } else {
        operands.add(token);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(original.length);
    new ContentStreamWriter(out).writeTokens(kept);
    this.content = out.toByteArray();
  }

  private void look(Operator operator, List<Object> operands) {
    COSDictionary inline = operator.getImageParameters();
    COSBase colors =
        inline == null ? null : inline.getDictionaryObject(COSName.COLORSPACE, COSName.CS);
    forPrint |=
        PRINT.contains(operator.getName())
            || operands.contains(COSName.DEVICECMYK)
            || COSName.DEVICECMYK.equals(colors)
            || COSName.getPDFName("CMYK").equals(colors);
  }

  byte[] bytes() {
    return content;
  }

  /** Says whether something is drawn in colours of four inks. */
  boolean isForPrint() {
    return forPrint;
  }
}
