package io.keyplan.poi.word;

import io.keyplan.document.Callout;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.poi.word.EntryWriter.Look;
import org.docx4j.wml.P;

/** Writes texts, highlighted texts and remarks that something is missing. */
final class TextWriter {

  private final WordContext context;
  private final Flow flow;

  TextWriter(WordContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Prose block) {
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("Label", block.label()));
    }
    P text = Wml.paragraph("Normal");
    context.entries().append(text, block.text(), Look.PLAIN);
    flow.add(text);
  }

  void write(Callout block) {
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("CalloutLabel", block.label()));
    }
    P text = Wml.paragraph("Callout");
    context.entries().append(text, block.text(), Look.PLAIN);
    flow.add(text);
  }

  void write(Missing block) {
    flow.add(Wml.paragraph("Missing", block.text()));
  }
}
