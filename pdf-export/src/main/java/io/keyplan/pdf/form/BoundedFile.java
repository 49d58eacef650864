package io.keyplan.pdf.form;

import io.keyplan.read.DocumentLimits;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A file whose pages are taken over, parsed within the bounds of one that is read. */
public final class BoundedFile implements Closeable {

  private static final int MOST_PAGES = 1_000;

  /** PDFBox keeps every name for good; a page of paper has a few dozen of its own. */
  private static final int MOST_NAMES = 10_000;

  private static final int LONGEST_NAME = 127;

  private final COSDocument document;
  private final List<COSDictionary> pages = new ArrayList<>();

  private BoundedFile(COSDocument document) {
    this.document = document;
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableDocumentException if it is no PDF, protected, damaged or too large
   */
  public static BoundedFile open(byte[] file, DocumentLimits limits) {
    // Says what is wrong with a file, and whether it can be read at all.
    FormFile.open(file, limits);
    try {
      COSDocument document =
          new NamingParser(file, new Budget(limits, file.length), limits.bytes()).open();
      BoundedFile opened = new BoundedFile(document);
      COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
      COSDictionary pages = root == null ? null : root.getCOSDictionary(COSName.PAGES);
      if (pages != null) {
        opened.add(pages, Collections.newSetFromMap(new IdentityHashMap<>()));
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnreadableDocumentException refused
          ? refused
          : new UnreadableDocumentException(
              Reason.DAMAGED, "the file is damaged; open it in a PDF program and save it again", e);
    }
  }

  /** Keeps the names of a file, since what is taken over refers to its parts by them. */
  private static final class NamingParser extends BoundedParser {

    private final Set<String> names = new HashSet<>();

    NamingParser(byte[] file, Budget budget, long mostDecrypted) throws IOException {
      super(file, budget, mostDecrypted);
    }

    @Override
    COSName nameOf(byte[] bytes) throws IOException {
      String name = new String(bytes, StandardCharsets.ISO_8859_1);
      if (names.add(name) && (names.size() > MOST_NAMES || bytes.length > LONGEST_NAME)) {
        throw new IOException("the file has more than " + MOST_NAMES + " names, or longer ones");
      }
      return COSName.getPDFName(name);
    }
  }

  private void add(COSDictionary node, Set<COSDictionary> seen) {
    if (!seen.add(node) || pages.size() >= MOST_PAGES) {
      return;
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node);
      return;
    }
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        add(kid, seen);
      }
    }
  }

  /** Lists its pages, 1,000 at most. */
  public List<COSDictionary> pages() {
    return pages;
  }

  /** Gives what a page says, or what it is among says for it; null for nothing. */
  public static COSBase inherited(COSDictionary page, COSName key) {
    COSDictionary at = page;
    for (int depth = 0; at != null && depth < MOST_PAGES; depth++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /** Unpacks a stream within the bounds of the file. */
  public static byte[] unpacked(COSStream stream) throws IOException {
    if (stream instanceof BoundedStream bounded) {
      return bounded.unpacked();
    }
    throw new IOException("the stream is none of the file");
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
