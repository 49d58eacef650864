package io.keyplan.poi.word.fill;

import io.keyplan.fill.Tag;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.fill.XmlPieces;
import io.keyplan.poi.ooxml.XmlTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/**
 * The rooms of a document in which our sections may stand: its pages, and cells of its tables, for
 * which they are laid out as for pages of that width. Thread-safe once the document was taken
 * apart.
 */
final class SectionRooms {

  /** Stands for the width of the document's own pages. */
  static final int PAGE = 0;

  private static final double TWIPS_OF_A_MILLIMETRE = 1440 / 25.4;

  /** What pages have at least whose tables can be read. */
  private static final int LEAST = (int) (90 * TWIPS_OF_A_MILLIMETRE);

  /** What paper has between usual margins. */
  private static final int HEIGHT = 12_500;

  /** The attributes of a page's margins (ISO 29500-1, clause 17.6.11). */
  private static final List<String> MARGINS =
      List.of("top", "right", "bottom", "left", "header", "footer", "gutter");

  private final TemplatePackage file;
  private final SectionMaker pages;
  private final Map<Integer, SectionMaker> cells = new HashMap<>();

  SectionRooms(TemplatePackage file, SectionMaker pages) {
    this.file = file;
    this.pages = pages;
  }

  /** Says why a section cannot stand in the text; empty if it can. */
  String problem(Tag.Section tag) {
    return pages.problem(tag);
  }

  /**
   * Says why a section cannot stand in a cell; empty if it can.
   *
   * @param width as {@link CellRoom} says
   */
  String problemInCell(Tag.Section tag, int width) {
    String problem = pages.problem(tag);
    if (!problem.isEmpty()) {
      return problem;
    } else if (width == 0) {
      return "the table does not say how wide the cell is; drag the border of its column once, and"
          + " save";
    } else if (width < LEAST) {
      return "the cell has room for "
          + Math.round(width / TWIPS_OF_A_MILLIMETRE)
          + " mm, and a section needs 90; merge it with the cells beside it, or write the section"
          + " beneath the table";
    }
    return cells.computeIfAbsent(width, this::ofCell).problem(tag);
  }

  /** Gives what makes sections for a width. */
  SectionMaker maker(int width) {
    return width == PAGE ? pages : Objects.requireNonNull(cells.get(width));
  }

  /** Gives the document with pages that have the width of a cell, and no margins. */
  private SectionMaker ofCell(int width) {
    Element root = Objects.requireNonNull(file.tree(file.main()));
    Element body = Objects.requireNonNull(TextXml.child(root, "body"));
    XmlTree.children(body).stream()
        .filter(each -> TextXml.is(each, "sectPr"))
        .forEach(body::removeChild);
    String xml = XmlTree.part(root);
    int end = xml.lastIndexOf("</" + body.getTagName() + ">");
    String prefix = TextXml.prefix(body);
    XmlPieces page = new XmlPieces().add("<" + prefix + "sectPr><" + prefix + "pgSz");
    page.attribute(prefix + "w", String.valueOf(width));
    page.attribute(prefix + "h", String.valueOf(HEIGHT));
    page.add("/><" + prefix + "pgMar");
    MARGINS.forEach(side -> page.attribute(prefix + side, "0"));
    page.add("/></" + prefix + "sectPr>");
    FilledPackage turned = new FilledPackage(file);
    turned.put(file.main(), xml.substring(0, end) + page.xml() + xml.substring(end));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      turned.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages.on(out.toByteArray());
  }
}
