package io.keyplan.poi.powerpoint.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** Decks of the structures that companies have, by what is special about them. */
final class MadeDecks {

  private static final String TITLE = "title 0 40,20,880,70";
  private static final String FOOTERS =
      " | dt 10 40,500,200,24 | ftr 11 300,500,360,24 | sldNum 12 720,500,200,24";
  static final String COVER =
      "Title Slide | title | ctrTitle 0 80,150,800,110 | subTitle 1 80,280,800,110";
  static final String CONTENT =
      "Title and Content | obj | " + TITLE + " | - 1 40,110,880,370" + FOOTERS;
  private static final String TWO =
      "Two Content | twoObj | " + TITLE + " | - 1 40,110,430,370 | - 2 490,110,430,370" + FOOTERS;
  private static final String SECTION =
      "Section Header | secHead | title 0 60,250,800,110 | body 1 60,370,800,60";
  private static final String TITLE_ONLY = "Title Only | titleOnly | " + TITLE + FOOTERS;

  private MadeDecks() {}

  static Map<String, MadeDeck> all() {
    Map<String, MadeDeck> decks = new LinkedHashMap<>();
    decks.put(
        "as PowerPoint makes it",
        new MadeDeck(960, 540).master(COVER, SECTION, CONTENT, TWO, TITLE_ONLY));
    decks.put(
        "no types, German names",
        new MadeDeck(960, 540)
            .master(
                "Titelfolie | - | ctrTitle 0 80,150,800,110 | subTitle 1 80,280,800,110",
                "Abschnitt | - | title 0 60,250,800,110",
                "Titel und Inhalt | - | " + TITLE + " | - 1 40,110,880,370" + FOOTERS,
                "Zwei Inhalte | - | "
                    + TITLE
                    + " | - 1 40,110,430,370 | - 2 490,110,430,370"
                    + FOOTERS,
                "Nur Titel | - | " + TITLE + FOOTERS));
    decks.put(
        "names that lie",
        new MadeDeck(960, 540)
            .master(
                "Blank | - | " + TITLE + FOOTERS,
                "Title Only | - | " + TITLE + " | - 1 40,110,880,370" + FOOTERS,
                "Two Content | - | ctrTitle 0 80,150,800,110 | subTitle 1 80,280,800,110"));
    decks.put(
        "4:3",
        new MadeDeck(720, 540)
            .master(
                "Cover | title | ctrTitle 0 54,168,612,116 | subTitle 1 108,306,504,138",
                "Content | obj | title 0 36,22,648,90 | - 1 36,126,648,356"
                    + " | dt 10 36,500,168,29 | sldNum 12 516,500,168,29"));
    decks.put(
        "portrait",
        new MadeDeck(612, 792).master("Page | obj | title 0 40,40,532,80 | - 1 40,140,532,560"));
    decks.put("dark", new MadeDeck(960, 540).dark().master(COVER, CONTENT, TITLE_ONLY));
    decks.put(
        "three masters, the second of the samples",
        new MadeDeck(960, 540)
            .master(CONTENT)
            .master(CONTENT, COVER)
            .master(TITLE_ONLY)
            .sample(2)
            .sample(2)
            .sample(1));
    decks.put("nothing but titles", new MadeDeck(960, 540).master("Any | - | " + TITLE));
    decks.put(
        "titles below what they are of",
        new MadeDeck(960, 540)
            .master("Odd | obj | title 0 40,420,880,60 | - 1 40,40,880,360", TITLE_ONLY));
    decks.put(
        "an index twice",
        new MadeDeck(960, 540)
            .master(
                "Content | obj | "
                    + TITLE
                    + " | - 1 40,110,880,370 | body 1 40,95,300,12 | ftr 11 300,500,360,24"));
    decks.put(
        "upright layouts first",
        new MadeDeck(960, 540)
            .master(
                "Upright | vertTx | " + TITLE + " | body 1 40,110,880,370 vert",
                "Upright too | - | " + TITLE + " | body 1 40,110,880,370 vert",
                CONTENT));
    decks.put(
        "no footers",
        new MadeDeck(960, 540).master("Content | obj | " + TITLE + " | - 1 40,110,880,370"));
    decks.put(
        "titles in two places",
        new MadeDeck(960, 540)
            .master(
                "Low title | obj | title 0 40,90,880,60 | - 1 40,160,880,320",
                CONTENT,
                TWO,
                TITLE_ONLY));
    decks.put(
        "a band at the foot",
        new MadeDeck(960, 540)
            .master(
                "Content | obj | "
                    + TITLE
                    + " | - 1 40,110,880,400 | band 0 0,470,960,70 | ftr 11 300,500,360,24"));
    decks.put(
        "little room",
        new MadeDeck(960, 540)
            .master("Half | obj | " + TITLE + " | - 1 40,110,460,320 | pic 2 520,0,440,540", TWO));
    decks.put(
        "two places, one of them large",
        new MadeDeck(960, 540)
            .master(
                "Comparison | - | " + TITLE + " | - 1 40,110,600,370 | - 2 650,110,270,370",
                COVER));
    decks.put(
        "tags, programs and samples",
        new MadeDeck(960, 540).burdened().master(COVER, CONTENT, TITLE_ONLY).sample(1));
    return decks;
  }
}
