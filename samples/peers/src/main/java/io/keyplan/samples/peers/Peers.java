package io.keyplan.samples.peers;

import java.util.LinkedHashMap;
import java.util.Map;

/** The libraries that run in Java, by format and name. */
final class Peers {

  /** What begins the ids of Keyplan's own. */
  static final String KEYPLAN = "keyplan";

  private static final Map<String, Peer> BY_ID = new LinkedHashMap<>();

  static {
    for (String format : new String[] {"docx", "xlsx", "pptx", "pdf"}) {
      BY_ID.put(format + "-" + KEYPLAN, new KeyplanPeer(format));
    }
    BY_ID.put("docx-docx4j", WordPeers::docx4j);
    BY_ID.put("docx-poi", WordPeers::poi);
    BY_ID.put("xlsx-fastexcel", ExcelPeers::fastExcel);
    BY_ID.put("xlsx-xssf", ExcelPeers::xssf);
    BY_ID.put("xlsx-sxssf", ExcelPeers::sxssf);
    BY_ID.put("pptx-poi", SlidePeers::poi);
    BY_ID.put("pdf-openpdf", PdfPeers::openPdf);
    BY_ID.put("pdf-openhtmltopdf", PdfPeers::openHtml);
    BY_ID.put("pdf-pdfbox", PdfPeers::pdfBox);
  }

  private Peers() {}

  static Map<String, Peer> all() {
    return BY_ID;
  }
}
