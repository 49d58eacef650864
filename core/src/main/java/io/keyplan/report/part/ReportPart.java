package io.keyplan.report.part;

/**
 * A part of a report: what a document's block became once it was decided how it is laid out.
 *
 * <p>A part says what stands where and in which role, never how high it is: programs that lay pages
 * out themselves, as Word does, measure again with their own fonts. Parts are immutable; a part
 * that stands in two places is made twice, so that renderers can remember what they made of it.
 */
public sealed interface ReportPart
    permits BarPart,
        CardsPart,
        ChartPart,
        ColumnPart,
        ContentsPart,
        FigurePart,
        HeadingPart,
        LabelledPart,
        ListPart,
        PanelPart,
        PicturePart,
        PlacePart,
        RowPart,
        TablePart,
        TextPart,
        TickPart,
        TimePart {

  /** Calls the visitor's method for the kind of this part. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Something to be done for every kind of part; without defaults, so that a renderer that forgets
   * a kind does not compile.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {
    /** Renders parts below each other. */
    R column(ColumnPart part);

    /** Renders a title. */
    R heading(HeadingPart part);

    /** Renders a table of contents. */
    R contents(ContentsPart part);

    /** Renders a drawing. */
    R figure(FigurePart part);

    /** Renders a cell of a timeline. */
    R time(TimePart part);

    /** Renders parts side by side. */
    R row(RowPart part);

    /** Renders a list. */
    R list(ListPart part);

    /** Renders a box to tick. */
    R tick(TickPart part);

    /** Renders a picture. */
    R picture(PicturePart part);

    /** Renders a chart. */
    R chart(ChartPart part);

    /** Renders a paragraph. */
    R text(TextPart part);

    /** Renders a place to write. */
    R place(PlacePart part);

    /** Renders a label with what belongs to it. */
    R labelled(LabelledPart part);

    /** Renders a panel. */
    R panel(PanelPart part);

    /** Renders panels side by side. */
    R cards(CardsPart part);

    /** Renders a table. */
    R table(TablePart part);

    /** Renders a bar. */
    R bar(BarPart part);
  }
}
