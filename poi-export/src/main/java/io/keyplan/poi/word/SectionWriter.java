package io.keyplan.poi.word;

import io.keyplan.document.Block;
import io.keyplan.document.Section;

/** Writes sections: heading, headline, blocks, parts. Lives for one export. */
final class SectionWriter {

  private final WordContext context;
  private final Flow flow;
  private final Contents contents;
  private final BlockWriter blocks;

  SectionWriter(WordContext context, Flow flow, Contents contents) {
    this.context = context;
    this.flow = flow;
    this.contents = contents;
    this.blocks = new BlockWriter(context, flow);
  }

  void write(Section section) {
    if (!section.title().isEmpty()) {
      flow.add(contents.nextHeading(context));
    }
    if (section.hasHeadline()) {
      context.notes().check(io.keyplan.value.FieldPath.NONE, section.headline());
      flow.add(Wml.paragraph("Takeaway", section.headline()));
    }
    for (Block block : section.blocks()) {
      block.accept(blocks);
    }
    if (context.entries().takeUnexplainedMark()) {
      flow.add(Wml.paragraph("Note", context.text("word.confidenceNote")));
    }
    section.sections().forEach(this::write);
  }
}
