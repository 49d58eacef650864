package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes onto one sheet: a section, with those of its parts that need no sheet of their own.
 *
 * @param title its title
 * @param headline what its data say; empty for none
 * @param chapter number of the first-level section that it belongs to, from 0
 * @param parts its parts in order
 */
record SheetGroup(String title, String headline, int chapter, List<Part> parts) {

  /**
   * A part of a sheet.
   *
   * @param title its title; empty for the sheet's own blocks
   * @param headline what its data say; empty for none
   * @param blocks its blocks in order
   */
  record Part(String title, String headline, List<Block> blocks) {}

  static SheetGroup of(String title, String headline, int chapter) {
    return new SheetGroup(title, headline, chapter, new ArrayList<>());
  }

  List<Block> blocks() {
    return parts.stream().flatMap(part -> part.blocks().stream()).toList();
  }

  boolean isEmpty() {
    return parts.stream().allMatch(part -> part.blocks().isEmpty() && part.title().isEmpty());
  }
}
