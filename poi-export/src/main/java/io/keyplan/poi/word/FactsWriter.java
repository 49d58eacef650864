package io.keyplan.poi.word;

import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.poi.ooxml.TextMetrics;
import io.keyplan.poi.word.EntryWriter.Look;
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

  private final WordContext context;
  private final Flow flow;

  FactsWriter(WordContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Facts block) {
    List<Fact> facts =
        block.facts().stream().filter(fact -> context.entries().shows(fact.entry())).toList();
    if (facts.isEmpty()) {
      return;
    }
    flow.add(fitsStrip(facts) ? strip(facts) : lines(facts));
  }

  private boolean fitsStrip(List<Fact> facts) {
    if (facts.size() > MOST_IN_STRIP) {
      return false;
    }
    double room = (flow.width() / (double) facts.size() - STRIP_PAD) / 20;
    TextMetrics metrics = TextMetrics.regular(context.density().measure("factSize") / 2.0);
    return facts.stream()
        .allMatch(fact -> metrics.lines(context.formats().format(fact.entry().datum()), room) == 1);
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
    table.getContent().add(Tables.row(cells));
    return table;
  }

  private Tbl lines(List<Fact> facts) {
    int labels = (int) (flow.width() * 0.28);
    int[] widths = {labels, flow.width() - labels};
    Tbl table = Tables.table("KeyplanTerms", title(facts), widths);
    for (Fact fact : facts) {
      P label = Wml.paragraph("FactTerm", fact.label());
      table
          .getContent()
          .add(Tables.row(Tables.cell(widths[0], label), Tables.cell(widths[1], value(fact))));
    }
    return table;
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
