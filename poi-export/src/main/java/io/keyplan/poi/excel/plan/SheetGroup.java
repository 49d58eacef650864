package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes onto one sheet: a section, with those of its parts that need no sheet of their own.
 *
 * @param title its title
 * @param headline what its data say; empty for none
 * @param chapter the first-level section that it belongs to
 * @param parts its parts in order
 */
record SheetGroup(String title, String headline, Chapter chapter, List<Part> parts) {

  /**
   * A part of a sheet.
   *
   * @param title its title; empty for the sheet's own blocks
   * @param headline what its data say; empty for none
   * @param blocks its blocks in order
   */
  record Part(String title, String headline, List<Block> blocks) {}

  /**
   * A first-level section.
   *
   * @param number its number, from 0; -1 for the document
   * @param title its title
   */
  record Chapter(int number, String title) {}

  static SheetGroup of(String title, String headline, Chapter chapter) {
    return new SheetGroup(title, headline, chapter, new ArrayList<>());
  }

  /**
   * Gives the sheet with what another holds beneath.
   *
   * @param newTitle the title of both
   */
  SheetGroup with(SheetGroup next, String newTitle) {
    List<Part> all = new ArrayList<>();
    boolean renamed = !newTitle.equals(title);
    all.addAll(renamed ? titled() : parts);
    all.addAll(next.titled());
    return new SheetGroup(newTitle, renamed ? "" : headline, chapter, all);
  }

  /** Gives the parts, of which the first says what the sheet is about. */
  private List<Part> titled() {
    List<Part> titled = new ArrayList<>(parts);
    if (titled.get(0).title().isEmpty()) {
      titled.set(0, new Part(title, headline, titled.get(0).blocks()));
    }
    return titled;
  }

  List<Block> blocks() {
    return parts.stream().flatMap(part -> part.blocks().stream()).toList();
  }

  boolean isEmpty() {
    return parts.stream().allMatch(part -> part.blocks().isEmpty() && part.title().isEmpty());
  }
}
