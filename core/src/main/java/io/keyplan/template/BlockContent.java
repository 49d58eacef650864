package io.keyplan.template;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Entry;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Illustration;
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

/** Tells blocks that have something to show from those that have not. */
final class BlockContent implements Block.Visitor<Boolean> {

  private final boolean form;
  private final boolean forCustomer;

  private BlockContent(PlanView view) {
    this.form = view.isForm();
    this.forCustomer = view.isForCustomer();
  }

  static boolean shows(Block block, PlanView view) {
    return block.accept(new BlockContent(view));
  }

  /** Says whether an entry has anything to show. */
  static boolean shows(Entry entry, boolean form) {
    return form ? entry.isEditable() || !entry.isBlank() : !entry.isBlank();
  }

  private boolean anyEntry(Block block) {
    return block.entries().anyMatch(entry -> shows(entry, form));
  }

  @Override
  public Boolean cover(Cover block) {
    return true;
  }

  @Override
  public Boolean facts(Facts block) {
    return anyEntry(block);
  }

  @Override
  public Boolean keyFigures(KeyFigures block) {
    return anyEntry(block);
  }

  @Override
  public Boolean prose(Prose block) {
    return anyEntry(block);
  }

  @Override
  public Boolean callout(Callout block) {
    return anyEntry(block);
  }

  @Override
  public Boolean items(Items block) {
    return anyEntry(block);
  }

  @Override
  public Boolean table(Table block) {
    return !block.rows().isEmpty();
  }

  @Override
  public Boolean swot(Swot block) {
    return anyEntry(block);
  }

  @Override
  public Boolean orgChart(OrgChart block) {
    return !block.nodes().isEmpty();
  }

  /** Grids place people and risks by our judgement of them. */
  @Override
  public Boolean grid(Grid block) {
    return form && !forCustomer || !block.points().isEmpty();
  }

  @Override
  public Boolean matrix(Matrix block) {
    return !block.rows().isEmpty() && !block.columns().isEmpty();
  }

  @Override
  public Boolean chart(Chart block) {
    return block.series().stream()
        .flatMap(series -> series.values().stream())
        .anyMatch(value -> value != null && value.signum() != 0);
  }

  @Override
  public Boolean progress(Progress block) {
    return !block.bars().isEmpty();
  }

  @Override
  public Boolean cards(Cards block) {
    return !block.cards().isEmpty();
  }

  @Override
  public Boolean timeline(Timeline block) {
    return !block.spans().isEmpty() || !block.marks().isEmpty();
  }

  @Override
  public Boolean horizons(Horizons block) {
    return form || anyEntry(block);
  }

  @Override
  public Boolean illustration(Illustration block) {
    return block.slot().picture() != null || form && !block.slot().path().isNone();
  }

  @Override
  public Boolean checklist(Checklist block) {
    return !block.points().isEmpty();
  }

  @Override
  public Boolean missing(Missing block) {
    return true;
  }
}
