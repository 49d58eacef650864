package io.keyplan.pdf.page;

import io.keyplan.pdf.font.FontBook;
import io.keyplan.pdf.font.FontFace;
import io.keyplan.pdf.font.Typesetter;
import io.keyplan.theme.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF in the making: its pages, their structure, bookmarks. Lives for one document. */
public final class PdfFile {

  private final FileInfo info;
  private final Typesetter typesetter;
  private final Structure structure = new Structure();
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Map<FontFace, String> fontNames = new IdentityHashMap<>();
  private final Map<PagePicture, String> pictureNames = new IdentityHashMap<>();
  private final List<PagePicture> pictures = new ArrayList<>();
  private final Map<Color, String> components = new HashMap<>();

  /** Begins a file. */
  public PdfFile(FileInfo info, FontBook fonts) {
    this.info = info;
    this.typesetter = new Typesetter(fonts);
  }

  /** Adds a page of a size in points. */
  public Canvas newPage(double width, double height) {
    Canvas page = new Canvas(this, pages.size() + 1, width, height);
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
    return typesetter;
  }

  /** Writes the file. */
  public void write(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      new FileWriter(this, document).write(out);
    }
  }

  Structure structure() {
    return structure;
  }

  FileInfo info() {
    return info;
  }

  List<Bookmark> bookmarks() {
    return bookmarks;
  }

  List<PagePicture> pictures() {
    return pictures;
  }

  String fontName(FontFace face) {
    return fontNames.computeIfAbsent(face, key -> "F" + (fontNames.size() + 1));
  }

  Map<FontFace, String> fontNames() {
    return fontNames;
  }

  String pictureName(PagePicture picture) {
    return pictureNames.computeIfAbsent(
        picture,
        key -> {
          pictures.add(key);
          return "P" + pictures.size();
        });
  }

  /** Gives the parts of a colour, from 0 to 1, as operators take them. */
  String components(Color color) {
    return components.computeIfAbsent(color, Colors::components);
  }
}
