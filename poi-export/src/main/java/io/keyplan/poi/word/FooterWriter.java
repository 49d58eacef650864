package io.keyplan.poi.word;

import io.keyplan.document.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.P;

/**
 * Writes the footers: client and title, confidentiality, page number. Upright and wide pages have
 * their own, since their tab stops differ. Lives for one export.
 */
final class FooterWriter {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";

  private final WordContext context;
  private final Map<String, String> relationships = new LinkedHashMap<>();

  FooterWriter(WordContext context) {
    this.context = context;
  }

  /** Gives a part of the text its footer. */
  void decorate(Flow.Part part) {
    if (!part.hasFooter()) {
      return;
    }
    FooterReference reference = new FooterReference();
    reference.setType(HdrFtrRef.DEFAULT);
    reference.setId(
        relationships.computeIfAbsent(
            part.page().isLandscape() ? "FooterWide" : "Footer", this::addFooter));
    part.section().getEGHdrFtrReferences().add(reference);
  }

  private String addFooter(String style) {
    Document document = context.document();
    String subject =
        document.subject().isEmpty()
            ? document.title()
            : document.subject() + " · " + document.title();
    P line = Wml.paragraph(style, subject, Wml.tabRun(), document.confidentiality(), Wml.tabRun());
    // The page and the number of pages stand where the language wants them.
    String[] words =
        context
            .text("word.page", "\u0001", "\u0002")
            .split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])");
    for (String word : words) {
      switch (word) {
        case "\u0001" -> line.getContent().addAll(Wml.field("PAGE", "1"));
        case "\u0002" -> line.getContent().addAll(Wml.field("NUMPAGES", "1"));
        default -> line.getContent().add(Wml.run("", word));
      }
    }
    Ftr footer = new Ftr();
    footer.getContent().add(line);
    String name = "footer" + (relationships.size() + 1) + ".xml";
    context.parts().add("word/" + name, TYPE, WordNamespaces.WRITER.write(footer));
    return context.parts().relate(WordContext.MAIN_PART, "footer", name);
  }
}
