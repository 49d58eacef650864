package io.keyplan.poi.powerpoint.write;

import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.ThemeSlots;
import io.keyplan.poi.powerpoint.base.LayoutSlots;
import io.keyplan.slide.Slide;

/** The masters and layouts of a deck: our own, or a company's. Lives for one export. */
interface MasterParts {

  /** Adds what slides refer to, before any slide is added. */
  void addLayouts(OoxmlPackage parts, String presentation);

  /** Adds everything else, when all slides are added. */
  void addRest(OoxmlPackage parts, String presentation);

  /** Gives how slides refer to a layout. */
  LayoutSlots slots(Slide.Layout layout);

  /** Says whether texts of covers take colour and place of the layout. */
  boolean coversInherit();

  /** Gives what the theme of the file has. */
  ThemeSlots themeSlots();

  /** Gives the XML of a layout, for one that has more on it. */
  String layoutXml(Slide.Layout layout);

  /** Gives a number above those that layouts have for their shapes and placeholders. */
  int firstFree();

  /**
   * Adds a layout that is made of one of the others.
   *
   * @return name of its part
   */
  String addLayout(OoxmlPackage parts, Slide.Layout layout, String xml);

  /** Gives the XML of the theme of notes. */
  String notesTheme();

  /** Gives the name of the part for the theme of notes. */
  String notesThemePart();

  /** Gives the XML of the master of notes. */
  String notesMaster();

  /** Writes the list of masters, which are the first relationships of the presentation. */
  int masters(ElementWriter out);

  /** Writes the size of slides. */
  void size(ElementWriter out);

  /** Writes how texts look that are in no placeholder. */
  void textStyle(ElementWriter out);
}
