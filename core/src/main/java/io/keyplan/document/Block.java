package io.keyplan.document;

import java.util.stream.Stream;

/** A part of a section; blocks say what content is, exporters decide how it is drawn. */
public sealed interface Block
    permits Callout,
        Cards,
        Chart,
        Checklist,
        Cover,
        Facts,
        Grid,
        Horizons,
        Illustration,
        Items,
        KeyFigures,
        Matrix,
        Missing,
        OrgChart,
        Progress,
        Prose,
        Swot,
        Table,
        Timeline {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** Lists the block's entries in reading order. */
  Stream<Entry> entries();

  /**
   * Handles every kind of block; an exporter that leaves one out does not compile.
   *
   * @param <R> what handling a block gives
   */
  interface Visitor<R> {
    /** Handles a cover. */
    R cover(Cover block);

    /** Handles labelled values. */
    R facts(Facts block);

    /** Handles key figures. */
    R keyFigures(KeyFigures block);

    /** Handles a text. */
    R prose(Prose block);

    /** Handles a highlighted text. */
    R callout(Callout block);

    /** Handles a list. */
    R items(Items block);

    /** Handles a table. */
    R table(Table block);

    /** Handles a SWOT. */
    R swot(Swot block);

    /** Handles an org chart. */
    R orgChart(OrgChart block);

    /** Handles people placed by two scores. */
    R grid(Grid block);

    /** Handles a matrix. */
    R matrix(Matrix block);

    /** Handles a chart. */
    R chart(Chart block);

    /** Handles progress bars. */
    R progress(Progress block);

    /** Handles cards. */
    R cards(Cards block);

    /** Handles a timeline. */
    R timeline(Timeline block);

    /** Handles columns of what is next. */
    R horizons(Horizons block);

    /** Handles a picture that stands for itself. */
    R illustration(Illustration block);

    /** Handles a checklist. */
    R checklist(Checklist block);

    /** Handles content that is still to come. */
    R missing(Missing block);
  }
}
