package io.keyplan.poi.word.base;

import io.keyplan.poi.ooxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Finds the cover of a company's document: what stands before the control that says where the text
 * goes.
 */
final class CoverReader {

  /** Tag of the control in whose place the text stands. */
  static final String BODY = "keyplan.body";

  private final List<Element> cover = new ArrayList<>();
  private final boolean marked;
  private int dropped;

  CoverReader(Element body) {
    List<Element> before = new ArrayList<>();
    boolean found = false;
    for (Element block : XmlTree.children(body)) {
      if (BaseXml.is(block, "sectPr")) {
        continue;
      }
      if (isPlace(block)) {
        found = true;
      } else if (found || isEmpty(block)) {
        dropped += found && !isEmpty(block) ? 1 : 0;
        if (!found) {
          before.add(block);
        }
      } else {
        before.add(block);
      }
    }
    marked = found;
    if (found) {
      cover.addAll(before);
    } else {
      dropped = (int) before.stream().filter(block -> !isEmpty(block)).count();
    }
  }

  private static boolean isPlace(Element block) {
    return BaseXml.is(block, "sdt")
        && BODY.equals(BaseXml.value(BaseXml.child(block, "sdtPr"), "tag"));
  }

  private static boolean isEmpty(Element block) {
    return BaseXml.is(block, "p")
        && BaseXml.text(block).isBlank()
        && XmlTree.children(block).stream().allMatch(each -> BaseXml.is(each, "pPr"));
  }

  /** Lists what stands before the place of the text. */
  List<Element> blocks() {
    return cover;
  }

  /** Says whether there is a control that says where the text goes. */
  boolean isMarked() {
    return marked;
  }

  /** Gives the number of paragraphs and tables of the company's text that no document holds. */
  int dropped() {
    return dropped;
  }

  /** Says whether the cover ends with a page of its own. */
  boolean endsPage() {
    if (cover.isEmpty()) {
      return false;
    }
    Element last = cover.get(cover.size() - 1);
    return BaseXml.child(BaseXml.child(last, "pPr"), "sectPr") != null;
  }
}
