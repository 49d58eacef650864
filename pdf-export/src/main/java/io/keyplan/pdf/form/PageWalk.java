package io.keyplan.pdf.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Goes through the pages and what stands on them, in reading order. */
final class PageWalk {

  /**
   * Where something stands.
   *
   * @param page the page, from 1
   * @param order its number among all that stands on the pages
   */
  record Spot(int page, int order) {}

  private final Budget budget;
  private final Deque<COSDictionary> open = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Map<COSDictionary, Spot> spots = new IdentityHashMap<>();
  private final List<PageNote> notes = new ArrayList<>();

  private PageWalk(Budget budget) {
    this.budget = budget;
  }

  static PageWalk of(COSDictionary catalog, Budget budget) {
    PageWalk walk = new PageWalk(budget);
    walk.open(catalog.getCOSDictionary(COSName.PAGES));
    while (!walk.open.isEmpty()) {
      walk.visit(walk.open.pop());
    }
    return walk;
  }

  private void open(@Nullable COSDictionary node) {
    if (node != null && seen.add(node)) {
      open.push(node);
    }
  }

  private void visit(COSDictionary node) {
    COSArray kids = node.getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.put(node, pages.size() + 1);
      visitAnnotations(node.getCOSArray(COSName.ANNOTS), pages.size());
      return;
    }
    for (int i = kids.size() - 1; i >= 0; i--) {
      budget.object();
      if (kids.getObject(i) instanceof COSDictionary kid) {
        open(kid);
      }
    }
  }

  private void visitAnnotations(@Nullable COSArray annotations, int page) {
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      budget.object();
      if (annotations.getObject(i) instanceof COSDictionary annotation && seen.add(annotation)) {
        spots.put(annotation, new Spot(page, spots.size()));
        if (KnownNames.FREE_TEXT.equals(annotation.getCOSName(COSName.SUBTYPE))
            && annotation.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents) {
          budget.text(contents.getBytes().length);
          notes.add(new PageNote(page, TextStrings.text(contents.getBytes())));
        }
      }
    }
  }

  /** Finds where a place of a field stands; null where it stands on no page. */
  @Nullable Spot spot(COSDictionary widget) {
    Spot spot = spots.get(widget);
    if (spot != null) {
      return spot;
    }
    COSDictionary page = widget.getCOSDictionary(COSName.P);
    Integer number = page == null ? null : pages.get(page);
    return number == null ? null : new Spot(number, Integer.MAX_VALUE);
  }

  /** Lists the texts that were put onto pages. */
  List<PageNote> notes() {
    return notes;
  }
}
