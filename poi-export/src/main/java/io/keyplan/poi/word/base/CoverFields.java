package io.keyplan.poi.word.base;

import io.keyplan.document.Document;
import io.keyplan.poi.ooxml.XmlText;

/** What stands in a company's cover for the title of a document and the like, until it is known. */
public final class CoverFields {

  static final String TITLE = "\uE010";
  static final String SUBJECT = "\uE011";
  static final String AUTHOR = "\uE012";

  private CoverFields() {}

  /** Fills the fields of a piece of a cover. */
  public static String fill(String xml, Document document) {
    return xml.replace(TITLE, XmlText.escape(document.title()))
        .replace(SUBJECT, XmlText.escape(document.subject()))
        .replace(AUTHOR, XmlText.escape(document.author()));
  }
}
