package io.keyplan.report;

import io.keyplan.document.Table;
import io.keyplan.i18n.PaperSize;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.TableRole;
import io.keyplan.report.part.TextRole;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sizes, gaps and widths of reports in a format; lengths in points.
 *
 * @param pages the pages
 * @param sections room above sections and what stands in them
 * @param texts the look of the text of every role
 * @param linePlace least height of a place to write a line
 * @param places least heights of other places to write, by the role of what is written there
 * @param panels the space around the content of panels, by their role
 * @param gaps room between parts
 * @param facts how labelled values are laid out
 * @param tables how tables are laid out
 * @param photos sizes of photos
 * @param fields least heights of the fields of a grid
 * @param inline whether values are edited among the words where they stand, as in content controls,
 *     which say themselves what to write; else places to write are boxes, with that beside them
 */
public record ReportStyle(
    Pages pages,
    SectionGaps sections,
    Map<TextRole, TextLook> texts,
    double linePlace,
    Map<TextRole, Double> places,
    Map<PanelRole, Margins> panels,
    Gaps gaps,
    FactLayout facts,
    TableLayout tables,
    Photos photos,
    Fields fields,
    boolean inline) {

  /** Copies the maps and looks whether every role is there. */
  public ReportStyle {
    texts = Map.copyOf(texts);
    places = Map.copyOf(places);
    panels = Map.copyOf(panels);
    for (TextRole role : TextRole.values()) {
      if (!texts.containsKey(role)) {
        throw new IllegalArgumentException("the style says nothing of the text of " + role);
      }
    }
    for (PanelRole role : PanelRole.values()) {
      if (!panels.containsKey(role)) {
        throw new IllegalArgumentException("the style says nothing of the panel of " + role);
      }
    }
  }

  /**
   * The pages of a report.
   *
   * @param margins what is kept free of them
   * @param width width of the paper; 0 for that of the document's country
   * @param height its height, likewise
   */
  public record Pages(Margins margins, double width, double height) {

    /** Gives pages of the paper of the document's country. */
    public static Pages of(Margins margins) {
      return new Pages(margins, 0, 0);
    }

    PageRoom room(Locale locale) {
      PaperSize paper = PaperSize.of(locale);
      return width > 0 && height > 0 ? room(width, height) : room(paper.width(), paper.height());
    }

    /**
     * Gives the room on a page on its side; a page without margins is a frame and is not turned.
     */
    PageRoom turned(Locale locale) {
      if (margins.across() == 0 && margins.down() == 0) {
        return room(locale);
      }
      PaperSize paper = PaperSize.of(locale);
      return width > 0 && height > 0
          ? room(Math.max(width, height), Math.min(width, height))
          : room(paper.height(), paper.width());
    }

    private PageRoom room(double across, double down) {
      return new PageRoom(across - margins.across(), down - margins.down());
    }
  }

  /** Gives the style on other pages. */
  public ReportStyle on(Pages others) {
    return new ReportStyle(
        others, sections, texts, linePlace, places, panels, gaps, facts, tables, photos, fields,
        inline);
  }

  /** Gives the style with the letters of running text half a point smaller, down to a floor. */
  public ReportStyle finer() {
    Map<TextRole, TextLook> finer =
        texts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().finer()));
    return new ReportStyle(
        pages, sections, finer, linePlace, places, panels, gaps, facts, tables, photos, fields,
        inline);
  }

  /**
   * Gives a style with less room above and below everything, in which texts keep their size.
   *
   * @param factor what is left of the room, from 0 to 1
   */
  public ReportStyle tightened(double factor) {
    return new ReportStyle(
        pages,
        sections.tightened(factor),
        texts,
        linePlace,
        places,
        tightened(panels, factor),
        gaps.tightened(factor),
        facts,
        tables.tightened(factor),
        photos,
        fields,
        inline);
  }

  private static <K> Map<K, Margins> tightened(Map<K, Margins> margins, double factor) {
    return margins.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().tightened(factor)));
  }

  /** Gives the look of a role's text. */
  public TextLook text(TextRole role) {
    return texts.get(role);
  }

  /** Gives the space around the content of a role's panels. */
  public Margins panel(PanelRole role) {
    return panels.get(role);
  }

  /** Gives the least height of a place to write. */
  double place(TextRole role) {
    return places.getOrDefault(role, linePlace);
  }

  /**
   * Room above sections and what stands in them.
   *
   * @param title above the title of the document, below what kind it is
   * @param chapter above the title of a chapter
   * @param section above the title of a section in a chapter
   * @param part above the title of a section in a section
   * @param headline above the sentence that a section comes down to, below its title
   * @param bareHeadline above such a sentence without a title
   * @param block above a block
   * @param formFacts above facts of a form that stay with what follows them
   * @param note above what explains signs
   */
  public record SectionGaps(
      double title,
      double chapter,
      double section,
      double part,
      double headline,
      double bareHeadline,
      double block,
      double formFacts,
      double note) {

    SectionGaps tightened(double factor) {
      return new SectionGaps(
          title,
          chapter * factor,
          section * factor,
          part * factor,
          headline,
          bareHeadline * factor,
          block * factor,
          formFacts,
          note * factor);
    }

    double heading(int level) {
      return level == 1 ? chapter : level == 2 ? section : part;
    }
  }

  /**
   * Room above parts.
   *
   * @param text below the name of a text
   * @param callout below the name of a highlighted text
   * @param table below the name of a table
   * @param hint above or below what says what to write
   * @param tiles between panels side by side
   * @param items between the points of a list
   */
  public record Gaps(
      double text, double callout, double table, double hint, double tiles, double items) {

    Gaps tightened(double factor) {
      return new Gaps(text, callout, table, hint, tiles * factor, items * factor);
    }
  }

  /**
   * The layout of labelled values.
   *
   * @param pairGap room between the two facts of a line
   * @param place least height of a place for a line
   * @param linesPlace least height of a place for several lines
   */
  public record FactLayout(double pairGap, double place, double linesPlace) {}

  /**
   * The sizes of photos.
   *
   * @param portrait side of a photo above a name
   * @param profile side of a photo beside a name
   * @param round whether photos are cropped to circles; else to squares, and initials stand in
   *     circles only where there are no photos beside them
   */
  public record Photos(double portrait, double profile, boolean round) {}

  /**
   * The least heights of the fields of a grid.
   *
   * @param filled of one with names
   * @param form of one to fill in
   */
  public record Fields(double filled, double form) {}

  /**
   * The layout of tables.
   *
   * @param cell space around the text of a cell, by what the table is of
   * @param place space around a place to write
   * @param formRow least height of a row to fill in
   * @param indent indent of a row for each level of a hierarchy
   */
  public record TableLayout(
      Map<TableRole, Margins> cell, Margins place, double formRow, double indent) {

    private static final int DEEPEST = 8;

    /** Copies the map. */
    public TableLayout {
      cell = Map.copyOf(cell);
    }

    TableLayout tightened(double factor) {
      return new TableLayout(ReportStyle.tightened(cell, factor), place, formRow, indent);
    }

    /** Gives how far a row stands to the right: more for each level, up to a depth. */
    double indent(Table.Row row) {
      return indent * Math.min(row.level(), DEEPEST);
    }

    /** Gives the space around the text of a cell. */
    public Margins cell(TableRole role) {
      return cell.getOrDefault(role, Margins.NONE);
    }
  }
}
