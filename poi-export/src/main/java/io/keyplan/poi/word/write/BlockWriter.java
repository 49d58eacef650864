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
import io.keyplan.poi.word.write.EntryWriter.Look;
import org.docx4j.wml.P;
import org.jspecify.annotations.Nullable;

/** Hands every block to the writer of its kind. Lives for one export. */
final class BlockWriter implements Block.Visitor<@Nullable Void> {

  private final WordContext context;
  private final DocumentBody flow;

  BlockWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  @Override
  public @Nullable Void cover(Cover block) {
    new CoverWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void facts(Facts block) {
    new FactsWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void keyFigures(KeyFigures block) {
    new FiguresWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void prose(Prose block) {
    new ProseWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void callout(Callout block) {
    new ProseWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void items(Items block) {
    new ItemsWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void table(Table block) {
    new TableWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void swot(Swot block) {
    new SwotWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void orgChart(OrgChart block) {
    context.orgCharts().write(block, flow);
    return null;
  }

  @Override
  public @Nullable Void grid(Grid block) {
    new GridWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void matrix(Matrix block) {
    new MatrixWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void chart(Chart block) {
    new ChartWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void progress(Progress block) {
    new ProgressWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void cards(Cards block) {
    new CardsWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void timeline(Timeline block) {
    new TimelineWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void horizons(Horizons block) {
    new HorizonsWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void checklist(Checklist block) {
    new ChecklistWriter(context, flow).write(block);
    return null;
  }

  @Override
  public @Nullable Void missing(Missing block) {
    new ProseWriter(context, flow).write(block);
    return null;
  }

  private @Nullable Void plain(Block block) {
    block
        .entries()
        .filter(context.texts()::shows)
        .forEach(
            entry -> {
              P paragraph = Wml.paragraph("ListBullet");
              context.entries().append(paragraph, entry, Look.PLAIN);
              flow.add(paragraph);
            });
    return null;
  }
}
