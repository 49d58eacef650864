package io.keyplan.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says of everything that is drawn on a page whether it is content, and of which element, or
 * decoration (PDF 32000-1, section 14.8.2.2). Lives for one page.
 */
final class MarkedContent {

  private final Operators out;
  private final Structure structure;
  private final int page;
  private final List<Tag> owners = new ArrayList<>();

  /** The element whose content is being written; null between contents and in decoration. */
  private @Nullable Tag writing;

  private boolean decorating;
  private boolean decorationOnly;
  private boolean inFigure;

  /**
   * Creates the marks of a page.
   *
   * @param page its number, from 1
   */
  MarkedContent(Operators out, Structure structure, int page) {
    this.out = out;
    this.structure = structure;
    this.page = page;
  }

  void open(Tag tag) {
    structure.open(tag);
  }

  void close() {
    structure.close();
  }

  /** Gives the element that is open. */
  Tag current() {
    return structure.current();
  }

  void openFigure(Tag tag) {
    open(tag);
    content();
    inFigure = true;
  }

  void closeFigure() {
    inFigure = false;
    close();
  }

  void openDecoration() {
    decoration();
    decorationOnly = true;
    structure.suspend();
  }

  void closeDecoration() {
    decorationOnly = false;
    structure.resume();
  }

  /** Says whether all that is drawn now is decoration. */
  boolean isDecorationOnly() {
    return decorationOnly;
  }

  /** Begins content of the element that is open, unless it goes on. */
  void content() {
    Tag tag = structure.current();
    if (inFigure || decorationOnly || writing == tag) {
      return;
    }
    end();
    out.raw("/").raw(tag.role()).raw(" <</MCID ").raw(Integer.toString(owners.size()));
    out.op(">> BDC");
    tag.add(new Tag.Content(page, owners.size()));
    owners.add(tag);
    writing = tag;
  }

  /** Begins decoration, unless it goes on or belongs to a figure. */
  void decoration() {
    if (inFigure || decorating) {
      return;
    }
    end();
    out.op("/Artifact BMC");
    decorating = true;
  }

  void end() {
    if (writing != null || decorating) {
      out.op("EMC");
      writing = null;
      decorating = false;
    }
  }

  /** Lists the elements of contents by the numbers of these. */
  List<Tag> owners() {
    return owners;
  }
}
