package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Horizons;
import io.keyplan.document.Item;
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
import io.keyplan.drawing.EntryRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a speaker may want to have at hand: what the slide says in one sentence, and the
 * detail behind it.
 *
 * @param values writes entries
 */
record SpeakerNotes(EntryRuns values) {

  SpeakerNotes {
    values = values.inFull();
  }

  /** Gives the notes of a section without its parts; empty in a form. */
  String of(Section section) {
    if (values.isForm()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    if (!section.title().isEmpty()) {
      lines.add(section.title());
    }
    if (section.hasHeadline()) {
      lines.add(section.headline());
    }
    Detail detail = new Detail(lines);
    section.blocks().forEach(block -> block.accept(detail));
    return lines.size() <= 1 ? "" : String.join("\n", lines) + "\n";
  }

  /** Tells each kind of block in words, line by line. */
  private final class Detail implements Block.Visitor<@Nullable Void> {

    private final List<String> lines;

    Detail(List<String> lines) {
      this.lines = lines;
    }

    /** The slide of a cover says all of it. */
    @Override
    public @Nullable Void cover(Cover block) {
      return null;
    }

    @Override
    public @Nullable Void facts(Facts block) {
      block.facts().forEach(this::add);
      return null;
    }

    @Override
    public @Nullable Void keyFigures(KeyFigures block) {
      for (KeyFigures.Figure figure : block.figures()) {
        point(List.of(figure.label(), values.text(figure.value()), figure.comment()));
      }
      return null;
    }

    @Override
    public @Nullable Void prose(Prose block) {
      add(new Fact(block.label(), block.text()));
      return null;
    }

    @Override
    public @Nullable Void callout(Callout block) {
      add(new Fact(block.label(), block.text()));
      return null;
    }

    @Override
    public @Nullable Void items(Items block) {
      block.items().forEach(this::item);
      return null;
    }

    /** The table beside a drawing tells what the drawing's alternative does. */
    @Override
    public @Nullable Void table(Table block) {
      if (!block.companion()) {
        block.rows().forEach(row -> point(row.cells().stream().map(values::text).toList()));
      }
      return null;
    }

    @Override
    public @Nullable Void swot(Swot block) {
      for (Swot.Quadrant quadrant : block.quadrants()) {
        for (Swot.Point point : quadrant.points()) {
          String text =
              Stream.of(point.text(), point.soWhat(), point.action())
                  .filter(entry -> !entry.isBlank())
                  .map(values::text)
                  .collect(Collectors.joining(" → "));
          lines.add(quadrant.letter() + " " + text);
        }
      }
      return null;
    }

    @Override
    public @Nullable Void orgChart(OrgChart block) {
      lines.add(block.alternative());
      return null;
    }

    @Override
    public @Nullable Void grid(Grid block) {
      lines.add(block.alternative());
      return null;
    }

    @Override
    public @Nullable Void matrix(Matrix block) {
      for (Matrix.Row row : block.rows()) {
        List<String> parts = new ArrayList<>(List.of(values.text(row.label())));
        for (int i = 0; i < row.cells().size(); i++) {
          Matrix.Cell cell = row.cells().get(i);
          String said =
              Stream.of(values.text(cell.state()), values.text(cell.amount()), cell.note())
                  .filter(text -> !text.isEmpty())
                  .collect(Collectors.joining(" "));
          parts.add(said.isEmpty() ? "" : labelled(values.text(block.columns().get(i)), said));
        }
        point(parts);
      }
      return null;
    }

    @Override
    public @Nullable Void chart(Chart block) {
      lines.add(block.alternative());
      return null;
    }

    @Override
    public @Nullable Void progress(Progress block) {
      for (Progress.Bar bar : block.bars()) {
        String percent =
            bar.percent() == null ? "" : values.formats().format(new Datum.Share(bar.percent()));
        String state = values.formats().format(bar.state());
        point(List.of(values.text(bar.title()), percent, bar.comment(), state));
      }
      return null;
    }

    @Override
    public @Nullable Void cards(Cards block) {
      for (Cards.Card card : block.cards()) {
        point(List.of(values.text(card.name()), values.text(card.title())));
        card.details().forEach(this::add);
      }
      return null;
    }

    @Override
    public @Nullable Void timeline(Timeline block) {
      lines.add(block.alternative());
      return null;
    }

    @Override
    public @Nullable Void horizons(Horizons block) {
      for (Horizons.Horizon horizon : block.horizons()) {
        lines.add(labelled(horizon.label(), horizon.period()));
        horizon.items().forEach(this::item);
      }
      return null;
    }

    @Override
    public @Nullable Void checklist(Checklist block) {
      for (Checklist.Point point : block.points()) {
        point(Stream.of(point.text(), point.owner(), point.due()).map(values::text).toList());
      }
      return null;
    }

    @Override
    public @Nullable Void missing(Missing block) {
      lines.add(block.text());
      return null;
    }

    private void item(Item item) {
      lines.add("• " + values.text(item.title()));
      item.details().forEach(this::add);
    }

    private void point(List<String> parts) {
      lines.add(
          "• "
              + parts.stream()
                  .filter(part -> !part.isEmpty())
                  .map(part -> part.replace('\n', ' '))
                  .collect(Collectors.joining(" · ")));
    }

    private void add(Fact fact) {
      if (!fact.entry().isBlank()) {
        lines.add(labelled(fact.label(), values.text(fact.entry())));
      }
    }

    private String labelled(String label, String value) {
      return label.isEmpty() ? value : values.messages().text("word.labelWithValue", label, value);
    }
  }
}
