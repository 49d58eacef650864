package io.keyplan.poi.word.write;

import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.text.TextMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

/** Writes labelled values: a few short ones as a strip, others as lines of label and value. */
final class FactsWriter {

  private static final int MOST_IN_STRIP = 4;
  private static final int STRIP_PAD = 340;
  private static final int FEWEST_IN_PAIRS = 6;
  private static final int WIDE_ENOUGH_FOR_PAIRS = 8000;
  private static final int PAIR_GAP = 300;

  private final WordContext context;
  private final DocumentBody flow;

  FactsWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Facts block) {
    List<Fact> facts =
        block.facts().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    if (facts.isEmpty()) {
      return;
    }
    flow.add(fitsStrip(facts) ? strip(facts) : lines(facts));
  }

  private boolean fitsStrip(List<Fact> facts) {
    if (facts.size() > MOST_IN_STRIP) {
      return false;
    }
    int room = flow.width() / facts.size() - STRIP_PAD;
    return facts.stream().allMatch(fact -> fitsOneLine(fact, room));
  }

  private boolean fitsOneLine(Fact fact, int room) {
    TextMetrics metrics = TextMetrics.regular(context.density().measure("factSize") / 2.0);
    String text =
        fact.entry().isBlank()
            ? context.texts().prompt(fact.entry(), Place.LABELLED)
            : context.formats().format(fact.entry().datum());
    return metrics.lines(text, room / 20.0) == 1;
  }

  private Tbl strip(List<Fact> facts) {
    int[] widths = new int[facts.size()];
    Arrays.fill(widths, flow.width() / facts.size());
    Tbl table = Tables.table("KeyplanFacts", title(facts), widths);
    List<Tc> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      P label = Wml.paragraph("FactLabel", facts.get(i).label());
      cells.add(Tables.cell(widths[i], label, value(facts.get(i))));
    }
    table.getContent().add(Tables.keepNext(Tables.row(cells)));
    return table;
  }

  /** Short values stand two to a line where there are many. */
  private Tbl lines(List<Fact> facts) {
    boolean pairs = facts.size() >= FEWEST_IN_PAIRS && flow.width() >= WIDE_ENOUGH_FOR_PAIRS;
    int half = pairs ? (flow.width() - PAIR_GAP) / 2 : flow.width();
    int label = (int) (half * (pairs ? 0.4 : 0.28));
    int[] widths =
        pairs
            ? new int[] {label, half - label, PAIR_GAP, label, half - label}
            : new int[] {label, half - label};
    Tbl table = Tables.table("KeyplanTerms", title(facts), widths);
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

  private void addLine(Tbl table, List<Fact> facts, int[] widths) {
    if (facts.isEmpty()) {
      return;
    }
    List<Tc> cells = new ArrayList<>();
    cells.add(term(facts.get(0), widths[0]));
    if (facts.size() == 2) {
      cells.add(Tables.cell(widths[1], value(facts.get(0))));
      cells.add(Tables.cell(widths[2], Wml.paragraph("Gap")));
      cells.add(term(facts.get(1), widths[3]));
      cells.add(Tables.cell(widths[4], value(facts.get(1))));
    } else {
      int rest = Arrays.stream(widths).skip(1).sum();
      Tc value = Tables.cell(rest, value(facts.get(0)));
      cells.add(widths.length > 2 ? Tables.span(value, widths.length - 1) : value);
    }
    table.getContent().add(Tables.row(cells));
  }

  private static Tc term(Fact fact, int width) {
    return Tables.cell(width, Wml.paragraph("FactTerm", fact.label()));
  }

  private P value(Fact fact) {
    P value = Wml.paragraph("FactValue");
    context.entries().append(value, fact.entry(), Look.PLAIN);
    return value;
  }

  private static String title(List<Fact> facts) {
    return String.join(", ", facts.stream().map(Fact::label).toList());
  }
}
