package io.keyplan.poi.word.plan;

import io.keyplan.document.DocumentShape;
import java.util.Map;

/** How much room the styles of a document take: sizes in half points, spaces in twips. */
public enum Density {
  /** Of a document that is read as pages. */
  NORMAL(
      Map.ofEntries(
          Map.entry("bodySize", 20),
          Map.entry("bodyAfter", 120),
          Map.entry("kickerAfter", 60),
          Map.entry("titleSize", 46),
          Map.entry("titleAfter", 220),
          Map.entry("heading1Size", 27),
          Map.entry("heading1Before", 400),
          Map.entry("heading1After", 180),
          Map.entry("heading2Size", 23),
          Map.entry("heading2Before", 280),
          Map.entry("heading2After", 100),
          Map.entry("heading3Size", 20),
          Map.entry("heading3Before", 220),
          Map.entry("heading3After", 60),
          Map.entry("takeawaySize", 22),
          Map.entry("takeawayAfter", 160),
          Map.entry("captionBefore", 120),
          Map.entry("captionAfter", 80),
          Map.entry("labelBefore", 120),
          Map.entry("gap", 200),
          Map.entry("listAfter", 60),
          Map.entry("itemBefore", 100),
          Map.entry("itemAfter", 40),
          Map.entry("detailSize", 18),
          Map.entry("factSize", 20),
          Map.entry("factPad", 110),
          Map.entry("termPad", 70),
          Map.entry("figureSize", 40),
          Map.entry("tilePad", 130),
          Map.entry("cardPad", 150),
          Map.entry("tableSize", 17),
          Map.entry("cellPad", 90),
          Map.entry("swotSize", 18),
          Map.entry("swotHeadingSize", 21),
          Map.entry("calloutSize", 22),
          Map.entry("calloutBefore", 200),
          Map.entry("calloutAfter", 240),
          Map.entry("formRow", 560),
          Map.entry("formBox", 1300))),
  /** Of a document that must fit on one page. */
  COMPACT(
      Map.ofEntries(
          Map.entry("bodySize", 17),
          Map.entry("bodyAfter", 60),
          Map.entry("kickerAfter", 20),
          Map.entry("titleSize", 36),
          Map.entry("titleAfter", 120),
          Map.entry("heading1Size", 21),
          Map.entry("heading1Before", 180),
          Map.entry("heading1After", 80),
          Map.entry("heading2Size", 18),
          Map.entry("heading2Before", 120),
          Map.entry("heading2After", 40),
          Map.entry("heading3Size", 17),
          Map.entry("heading3Before", 100),
          Map.entry("heading3After", 20),
          Map.entry("takeawaySize", 17),
          Map.entry("takeawayAfter", 60),
          Map.entry("captionBefore", 60),
          Map.entry("captionAfter", 40),
          Map.entry("labelBefore", 60),
          Map.entry("gap", 100),
          Map.entry("listAfter", 20),
          Map.entry("itemBefore", 40),
          Map.entry("itemAfter", 20),
          Map.entry("detailSize", 16),
          Map.entry("factSize", 17),
          Map.entry("factPad", 50),
          Map.entry("termPad", 30),
          Map.entry("figureSize", 28),
          Map.entry("tilePad", 60),
          Map.entry("cardPad", 60),
          Map.entry("tableSize", 16),
          Map.entry("cellPad", 40),
          Map.entry("swotSize", 16),
          Map.entry("swotHeadingSize", 17),
          Map.entry("calloutSize", 18),
          Map.entry("calloutBefore", 80),
          Map.entry("calloutAfter", 120),
          Map.entry("formRow", 400),
          Map.entry("formBox", 640))),
  /** Of a document that must fit on one page and hardly does. */
  TIGHT(
      Map.ofEntries(
          Map.entry("bodySize", 16),
          Map.entry("bodyAfter", 40),
          Map.entry("kickerAfter", 0),
          Map.entry("titleSize", 30),
          Map.entry("titleAfter", 60),
          Map.entry("heading1Size", 18),
          Map.entry("heading1Before", 100),
          Map.entry("heading1After", 40),
          Map.entry("heading2Size", 17),
          Map.entry("heading2Before", 60),
          Map.entry("heading2After", 20),
          Map.entry("heading3Size", 16),
          Map.entry("heading3Before", 60),
          Map.entry("heading3After", 0),
          Map.entry("takeawaySize", 16),
          Map.entry("takeawayAfter", 30),
          Map.entry("captionBefore", 30),
          Map.entry("captionAfter", 20),
          Map.entry("labelBefore", 30),
          Map.entry("gap", 60),
          Map.entry("listAfter", 0),
          Map.entry("itemBefore", 20),
          Map.entry("itemAfter", 0),
          Map.entry("detailSize", 16),
          Map.entry("factSize", 16),
          Map.entry("factPad", 20),
          Map.entry("termPad", 10),
          Map.entry("figureSize", 22),
          Map.entry("tilePad", 30),
          Map.entry("cardPad", 30),
          Map.entry("tableSize", 16),
          Map.entry("cellPad", 15),
          Map.entry("swotSize", 16),
          Map.entry("swotHeadingSize", 16),
          Map.entry("calloutSize", 16),
          Map.entry("calloutBefore", 60),
          Map.entry("calloutAfter", 80),
          Map.entry("formRow", 300),
          Map.entry("formBox", 420)));

  private final Map<String, Integer> measures;

  Density(Map<String, Integer> measures) {
    this.measures = measures;
  }

  /** Gives the density that a shape of document begins with. */
  public static Density of(DocumentShape shape) {
    return shape == DocumentShape.ONE_PAGE ? COMPACT : NORMAL;
  }

  /** Gives all measures by name. */
  public Map<String, Integer> measures() {
    return measures;
  }

  /** Gives one measure. */
  public int measure(String name) {
    return measures.get(name);
  }
}
