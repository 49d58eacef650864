package io.keyplan.poi.word.write;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.Missing;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Progress;
import io.keyplan.document.Prose;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.poi.word.xml.DocumentBody;
import org.jspecify.annotations.Nullable;

/** Hands every block to the writer of its kind. Lives for one export. */
final class BlockWriter implements Block.Visitor<@Nullable Void> {

  private final WordContext context;
  private final DocumentBody body;
  private final OrgChartWriter orgCharts;

  BlockWriter(WordContext context, DocumentBody body, OrgChartWriter orgCharts) {
    this.context = context;
    this.body = body;
    this.orgCharts = orgCharts;
  }

  @Override
  public @Nullable Void cover(Cover block) {
    new CoverWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void facts(Facts block) {
    new FactsWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void keyFigures(KeyFigures block) {
    new FiguresWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void prose(Prose block) {
    new ProseWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void callout(Callout block) {
    new ProseWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void items(Items block) {
    new ItemsWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void table(Table block) {
    new TableWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void swot(Swot block) {
    new SwotWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void orgChart(OrgChart block) {
    orgCharts.write(block, body);
    return null;
  }

  @Override
  public @Nullable Void grid(Grid block) {
    new GridWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void matrix(Matrix block) {
    new MatrixWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void chart(Chart block) {
    new ChartWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void progress(Progress block) {
    new ProgressWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void cards(Cards block) {
    new CardsWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void timeline(Timeline block) {
    new TimelineWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void horizons(Horizons block) {
    new HorizonsWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void checklist(Checklist block) {
    new ChecklistWriter(context, body).write(block);
    return null;
  }

  @Override
  public @Nullable Void missing(Missing block) {
    new ProseWriter(context, body).write(block);
    return null;
  }
}
