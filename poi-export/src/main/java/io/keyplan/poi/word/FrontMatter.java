package io.keyplan.poi.word;

import io.keyplan.document.Cover;
import io.keyplan.document.Document;

/** Writes what stands before the first section, where the document has no cover: its title. */
final class FrontMatter {

  private final WordContext context;
  private final Flow flow;
  private final Contents contents;

  FrontMatter(WordContext context, Flow flow, Contents contents) {
    this.context = context;
    this.flow = flow;
    this.contents = contents;
  }

  void write() {
    Document document = context.document();
    boolean cover =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .anyMatch(block -> block instanceof Cover);
    if (cover) {
      return;
    }
    if (document.subject().isEmpty()) {
      flow.add(Wml.paragraph("Title", document.title()));
      return;
    }
    flow.add(Wml.paragraph("Kicker", document.title()));
    flow.add(Wml.paragraph("Title", document.subject()));
  }
}
