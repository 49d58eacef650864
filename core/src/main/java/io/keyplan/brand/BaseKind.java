package io.keyplan.brand;

import java.util.List;

/** The kinds of files that a brand is based on. */
public enum BaseKind {
  /** A PowerPoint file: masters and layouts. */
  PRESENTATION("presentation", List.of("potx", "pptx", "potm", "pptm")),
  /** A Word file: styles, pages, headers and footers. */
  DOCUMENT("document", List.of("dotx", "docx", "dotm", "docm")),
  /** An Excel file: theme, styles, page setup. */
  WORKBOOK("workbook", List.of("xltx", "xlsx", "xltm", "xlsm")),
  /** A PDF file: the paper that letters are printed on. */
  PAPER("paper", List.of("pdf"));

  private final String key;
  private final List<String> extensions;

  BaseKind(String key, List<String> extensions) {
    this.key = key;
    this.extensions = extensions;
  }

  /** Gives the key of a brand file under which such a file is named. */
  public String key() {
    return key;
  }

  /** Lists the extensions that such files have, without dots and in small letters. */
  public List<String> extensions() {
    return extensions;
  }
}
