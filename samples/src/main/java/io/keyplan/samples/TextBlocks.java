package io.keyplan.samples;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.Fact;
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
import io.keyplan.export.Note;
import io.keyplan.i18n.Formats;
import io.keyplan.value.FieldPath;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as plain text. */
final class TextBlocks implements Block.Visitor<String> {

  private final String section;
  private final Formats formats;
  private final List<Note> notes;

  TextBlocks(String section, Document document, List<Note> notes) {
    this.section = section;
    this.formats = Formats.of(document);
    this.notes = notes;
  }

  // snippet: blocks
  @Override
  public String facts(Facts block) {
    return block.facts().stream().map(this::line).collect(Collectors.joining());
  }

  @Override
  public String table(Table block) {
    return entries(block);
  }

  @Override
  public String chart(Chart block) {
    String message = "left out in " + section + ": the chart " + block.title();
    notes.add(new Note(Note.Severity.ERROR, FieldPath.NONE, message));
    return "";
  }

  // end

  @Override
  public String cover(Cover block) {
    return entries(block);
  }

  @Override
  public String keyFigures(KeyFigures block) {
    return block.figures().stream()
        .map(figure -> line(new Fact(figure.label(), figure.value())))
        .collect(Collectors.joining());
  }

  @Override
  public String prose(Prose block) {
    return line(new Fact(block.label(), block.text()));
  }

  @Override
  public String callout(Callout block) {
    return line(new Fact(block.label(), block.text()));
  }

  @Override
  public String items(Items block) {
    return entries(block);
  }

  @Override
  public String swot(Swot block) {
    return entries(block);
  }

  @Override
  public String orgChart(OrgChart block) {
    return entries(block);
  }

  @Override
  public String grid(Grid block) {
    return entries(block);
  }

  @Override
  public String matrix(Matrix block) {
    return entries(block);
  }

  @Override
  public String progress(Progress block) {
    return entries(block);
  }

  @Override
  public String cards(Cards block) {
    return entries(block);
  }

  @Override
  public String timeline(Timeline block) {
    return entries(block);
  }

  @Override
  public String horizons(Horizons block) {
    return entries(block);
  }

  @Override
  public String illustration(Illustration block) {
    return block.slot().alt() + "\n" + entries(block);
  }

  @Override
  public String checklist(Checklist block) {
    return entries(block);
  }

  @Override
  public String missing(Missing block) {
    return block.text() + "\n";
  }

  private String entries(Block block) {
    return block
        .entries()
        .map(entry -> "- " + formats.format(entry.datum()) + "\n")
        .collect(Collectors.joining());
  }

  private String line(Fact fact) {
    return fact.label() + ": " + formats.format(fact.entry().datum()) + "\n";
  }
}
