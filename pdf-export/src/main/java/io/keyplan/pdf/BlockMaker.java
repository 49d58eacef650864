package io.keyplan.pdf;

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
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.pdf.box.Column;
import java.util.HashSet;
import java.util.Set;

/** Turns every block into a column of boxes, by the maker of its kind. Lives for one export. */
final class BlockMaker implements Block.Visitor<Column> {

  private final PdfContext context;
  private final Section section;
  private final double width;
  private final double height;

  /**
   * Creates a maker of blocks for pages of a size.
   *
   * @param section the section that the blocks are of
   * @param width width for boxes, in points
   * @param height height for boxes
   */
  BlockMaker(PdfContext context, Section section, double width, double height) {
    this.context = context;
    this.section = section;
    this.width = width;
    this.height = height;
  }

  @Override
  public Column cover(Cover block) {
    return new TextMaker(context).make(block, width);
  }

  @Override
  public Column facts(Facts block) {
    return context.parts().column(context.planner().facts(block.facts(), width));
  }

  @Override
  public Column keyFigures(KeyFigures block) {
    return context.parts().column(context.planner().keyFigures(block));
  }

  @Override
  public Column prose(Prose block) {
    return context.parts().column(context.planner().prose(block));
  }

  @Override
  public Column callout(Callout block) {
    return context.parts().column(context.planner().callout(block));
  }

  @Override
  public Column items(Items block) {
    return new ItemsMaker(context).make(block);
  }

  @Override
  public Column table(Table block) {
    return context.parts().column(context.planner().table(block, width));
  }

  @Override
  public Column swot(Swot block) {
    return new SwotMaker(context).make(block);
  }

  @Override
  public Column orgChart(OrgChart block) {
    return context.orgChart(block).make(width, height);
  }

  @Override
  public Column grid(Grid block) {
    return new GridMaker(context).make(block);
  }

  @Override
  public Column matrix(Matrix block) {
    return new MatrixMaker(context).make(block, width);
  }

  @Override
  public Column chart(Chart block) {
    return new ChartMaker(context).make(block, isTold(block), width);
  }

  /** Says whether a table of the section has the numbers of a chart. */
  private boolean isTold(Chart chart) {
    return section.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .anyMatch(table -> ChartData.isIn(chart, words(table)));
  }

  private Set<String> words(Table table) {
    Set<String> words = new HashSet<>();
    table.columns().forEach(column -> words.add(column.label()));
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> words.add(context.entries().text(cell)));
    return words;
  }

  @Override
  public Column progress(Progress block) {
    return new ProgressMaker(context).make(block);
  }

  @Override
  public Column cards(Cards block) {
    return new CardsMaker(context).make(block);
  }

  @Override
  public Column timeline(Timeline block) {
    return new TimelineMaker(context).make(block, width);
  }

  @Override
  public Column horizons(Horizons block) {
    return new HorizonsMaker(context).make(block);
  }

  @Override
  public Column checklist(Checklist block) {
    return new ChecklistMaker(context).make(block);
  }

  @Override
  public Column missing(Missing block) {
    return context.parts().column(context.planner().missing(block));
  }
}
