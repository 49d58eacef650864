package io.keyplan.report;

import io.keyplan.document.Callout;
import io.keyplan.document.Document;
import io.keyplan.document.Fact;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.document.Table;
import io.keyplan.export.Note;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans the parts of a report that blocks become. Lives for one document, in one thread; every
 * judgement on a kind of block stands in the planner of that kind, once for all formats.
 */
public final class PartPlanner {

  private final ReportStyle style;
  private final TextMeasure measure;
  private final EntryTexts entries;
  private final Map<Table, TablePlanner> tables = new IdentityHashMap<>();

  /**
   * Begins a plan.
   *
   * @param style the sizes and gaps of the format
   * @param measure measures texts as the format shows them
   */
  public PartPlanner(Document document, ReportStyle style, TextMeasure measure) {
    this.style = style;
    this.measure = measure;
    this.entries = new EntryTexts(document, style);
  }

  /**
   * Plans labelled values.
   *
   * @param width width of the line in points
   */
  public ColumnPart facts(List<Fact> facts, double width) {
    return new FactsPlanner(entries, style, measure).plan(facts, width);
  }

  /** Plans key figures. */
  public ColumnPart keyFigures(KeyFigures block) {
    return new FiguresPlanner(entries, style).plan(block);
  }

  /** Plans a text. */
  public ColumnPart prose(Prose block) {
    return new TextPlanner(entries, style).plan(block);
  }

  /** Plans a highlighted text. */
  public ColumnPart callout(Callout block) {
    return new TextPlanner(entries, style).plan(block);
  }

  /** Plans a remark that something is missing. */
  public ColumnPart missing(Missing block) {
    return TextPlanner.plan(block);
  }

  /**
   * Plans a table.
   *
   * @param width width of the line in points
   */
  public ColumnPart table(Table block, double width) {
    return planner(block).plan(width);
  }

  /** Says whether a table would be crammed on a line of a width. */
  public boolean wantsWidePage(Table block, double width) {
    return planner(block).wantsWidePage(width);
  }

  private TablePlanner planner(Table block) {
    return tables.computeIfAbsent(block, key -> new TablePlanner(key, entries, style, measure));
  }

  /** Says once in a document, as soon as it is so, that a sign was written to be explained. */
  public boolean mustExplainMark() {
    return entries.mustExplainMark();
  }

  /** Lists what could not be planned as it is. */
  public List<Note> notes() {
    return entries.notes();
  }
}
