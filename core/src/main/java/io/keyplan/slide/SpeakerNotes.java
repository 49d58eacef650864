package io.keyplan.slide;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Chart;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Grid;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Prose;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.drawing.EntryRuns;
import java.util.ArrayList;
import java.util.List;

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
    section.blocks().forEach(block -> block(block, lines));
    return lines.size() <= 1 ? "" : String.join("\n", lines) + "\n";
  }

  private void block(Block block, List<String> lines) {
    if (block instanceof Chart chart) {
      lines.add(chart.alternative());
    } else if (block instanceof OrgChart chart) {
      lines.add(chart.alternative());
    } else if (block instanceof Grid grid) {
      lines.add(grid.alternative());
    } else if (block instanceof Timeline timeline) {
      lines.add(timeline.alternative());
    } else if (block instanceof Table table && !table.companion()) {
      table(table, lines);
    } else if (block instanceof Items items) {
      items.items().forEach(item -> item(item, lines));
    } else if (block instanceof Swot swot) {
      swot(swot, lines);
    } else if (block instanceof Facts facts) {
      facts.facts().forEach(fact -> add(fact, lines));
    } else if (block instanceof Callout callout) {
      add(new Fact(callout.label(), callout.text()), lines);
    } else if (block instanceof Prose prose) {
      add(new Fact(prose.label(), prose.text()), lines);
    }
  }

  private void table(Table table, List<String> lines) {
    for (Table.Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Entry entry : row.cells()) {
        String text = values.text(entry).replace('\n', ' ');
        if (!text.isEmpty()) {
          cells.add(text);
        }
      }
      lines.add("• " + String.join(" · ", cells));
    }
  }

  private void item(Item item, List<String> lines) {
    lines.add("• " + values.text(item.title()));
    for (Fact fact : item.details()) {
      add(fact, lines);
    }
  }

  private void swot(Swot swot, List<String> lines) {
    for (Swot.Quadrant quadrant : swot.quadrants()) {
      for (Swot.Point point : quadrant.points()) {
        List<String> parts = new ArrayList<>();
        for (Entry entry : List.of(point.text(), point.soWhat(), point.action())) {
          if (!entry.isBlank()) {
            parts.add(values.text(entry));
          }
        }
        lines.add(quadrant.letter() + " " + String.join(" → ", parts));
      }
    }
  }

  private void add(Fact fact, List<String> lines) {
    if (!fact.entry().isBlank()) {
      String value = values.text(fact.entry());
      lines.add(
          fact.label().isEmpty()
              ? value
              : values.messages().text("word.labelWithValue", fact.label(), value));
    }
  }
}
