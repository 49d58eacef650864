package io.keyplan.pdf.page;

import io.keyplan.pdf.font.FontBook;
import io.keyplan.pdf.font.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A PDF in the making: its pages, their structure, bookmarks. Lives for one document. */
public final class PdfFile {

  private final FileInfo info;
  private final @Nullable Letterhead paper;
  private final PageResources resources;
  private final Structure structure = new Structure();
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();

  /** Begins a file. */
  public PdfFile(FileInfo info, FontBook fonts) {
    this(info, fonts, null);
  }

  /** Begins a file whose pages lie on paper; null for white paper. */
  public PdfFile(FileInfo info, FontBook fonts, @Nullable Letterhead paper) {
    this.paper = paper;
    this.info = info;
    this.resources = new PageResources(fonts);
  }

  /** Adds a page of a size in points. */
  public Canvas newPage(double width, double height) {
    Canvas page = new Canvas(resources, structure, pages.size() + 1, width, height);
    pages.add(page);
    return page;
  }

  /** Lists the pages. */
  public List<Canvas> pages() {
    return pages;
  }

  /** Adds a bookmark behind those there are. */
  public void bookmark(Bookmark bookmark) {
    bookmarks.add(bookmark);
  }

  /** Gives what turns text into glyphs. */
  public Typesetter typesetter() {
    return resources.typesetter();
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new FileWriter(info, resources, paper, document).write(pages, structure, bookmarks, out);
    }
  }
}
