package io.keyplan.poi.word.write;

import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes labelled values: a few short ones as a strip, others as lines of label and value. */
final class FactsWriter {

  private static final int MOST_IN_STRIP = 4;
  private static final int STRIP_PAD = 340;
  private static final int FEWEST_IN_PAIRS = 6;
  private static final int WIDE_ENOUGH_FOR_PAIRS = 8000;
  private static final int PAIR_GAP = 300;

  private final WordContext context;
  private final DocumentBody body;

  FactsWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Facts block) {
    List<Fact> facts =
        block.facts().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    if (facts.isEmpty()) {
      return;
    }
    body.add(fitsStrip(facts) ? strip(facts) : lines(facts));
  }

  private boolean fitsStrip(List<Fact> facts) {
    if (facts.size() > MOST_IN_STRIP) {
      return false;
    }
    int room = body.width() / facts.size() - STRIP_PAD;
    return facts.stream().allMatch(fact -> fitsOneLine(fact, room));
  }

  private boolean fitsOneLine(Fact fact, int room) {
    TextMetrics metrics = ParagraphStyle.FACT_VALUE.metrics(context.density()).letters();
    String text =
        fact.entry().isBlank()
            ? context.texts().prompt(fact.entry(), Place.LABELLED)
            : context.formats().format(fact.entry().datum());
    return metrics.lines(text, room / 20.0) == 1;
  }

  private WordTable strip(List<Fact> facts) {
    int[] widths = new int[facts.size()];
    Arrays.fill(widths, body.width() / facts.size());
    WordTable table = new WordTable(TableStyle.FACTS, title(facts), widths);
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Paragraph label = new Paragraph(ParagraphStyle.FACT_LABEL, facts.get(i).label());
      cells.add(new TableCell(widths[i], label, value(facts.get(i))));
    }
    table.add(new TableRow(cells).keepNext());
    return table;
  }

  /** Short values stand two to a line where there are many. */
  private WordTable lines(List<Fact> facts) {
    boolean pairs = facts.size() >= FEWEST_IN_PAIRS && body.width() >= WIDE_ENOUGH_FOR_PAIRS;
    int half = pairs ? (body.width() - PAIR_GAP) / 2 : body.width();
    int label = (int) (half * (pairs ? 0.4 : 0.28));
    int[] widths =
        pairs
            ? new int[] {label, half - label, PAIR_GAP, label, half - label}
            : new int[] {label, half - label};
    WordTable table = new WordTable(TableStyle.TERMS, title(facts), widths);
    List<Fact> line = new ArrayList<>();
    for (Fact fact : facts) {
      boolean wide = !fitsOneLine(fact, half - label);
      if (wide || !pairs) {
        addLine(table, line, widths);
        addLine(table, List.of(fact), widths);
        line.clear();
        continue;
      }
      line.add(fact);
      if (line.size() == 2) {
        addLine(table, line, widths);
        line.clear();
      }
    }
    addLine(table, line, widths);
    return table;
  }

  private void addLine(WordTable table, List<Fact> facts, int[] widths) {
    if (facts.isEmpty()) {
      return;
    }
    List<TableCell> cells = new ArrayList<>();
    cells.add(term(facts.get(0), widths[0]));
    if (facts.size() == 2) {
      cells.add(new TableCell(widths[1], value(facts.get(0))));
      cells.add(new TableCell(widths[2], new Paragraph(ParagraphStyle.GAP)));
      cells.add(term(facts.get(1), widths[3]));
      cells.add(new TableCell(widths[4], value(facts.get(1))));
    } else {
      int rest = Arrays.stream(widths).skip(1).sum();
      TableCell value = new TableCell(rest, value(facts.get(0)));
      cells.add(widths.length > 2 ? value.span(widths.length - 1) : value);
    }
    table.add(new TableRow(cells));
  }

  private static TableCell term(Fact fact, int width) {
    return new TableCell(width, new Paragraph(ParagraphStyle.FACT_TERM, fact.label()));
  }

  private Paragraph value(Fact fact) {
    Paragraph value = new Paragraph(ParagraphStyle.FACT_VALUE);
    context.entries().append(value, fact.entry(), Look.PLAIN);
    return value;
  }

  private static String title(List<Fact> facts) {
    return String.join(", ", facts.stream().map(Fact::label).toList());
  }
}
