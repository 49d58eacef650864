package io.keyplan.poi.word;

import static io.keyplan.poi.word.Wml.number;

import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.poi.word.EntryWriter.Look;
import io.keyplan.poi.word.EntryWriter.Place;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;

/** Writes lists: a title on each line, its details on the next. */
final class ItemsWriter {

  private final WordContext context;
  private final Flow flow;

  ItemsWriter(WordContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Items block) {
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("Label", block.label()));
    }
    int list = block.numbered() ? context.newNumberedList() : 0;
    for (Item item : block.items()) {
      if (item.entries().anyMatch(context.entries()::shows)) {
        paragraphs(item, list).forEach(flow::add);
      }
    }
  }

  /** Makes the paragraphs of an entry in a narrow column, with each detail on a line. */
  List<P> narrow(Item item) {
    P title = Wml.paragraph("ItemBullet");
    context.entries().append(title, item.title(), Look.PLAIN, Place.UNLABELLED);
    List<P> paragraphs = new ArrayList<>(List.of(title));
    for (Fact detail : item.details()) {
      if (context.entries().shows(detail.entry())) {
        paragraphs.add(details("NarrowDetail", List.of(detail)));
      }
    }
    return paragraphs;
  }

  /**
   * Makes the paragraphs of an entry.
   *
   * @param list number of the numbered list; 0 for bullets
   */
  private List<P> paragraphs(Item item, int list) {
    List<Fact> details =
        item.details().stream().filter(fact -> context.entries().shows(fact.entry())).toList();
    P title = Wml.paragraph(style(list > 0, !details.isEmpty()));
    if (list > 0) {
      title.getPPr().setNumPr(numbering(list));
    }
    context.entries().append(title, item.title(), Look.PLAIN, Place.UNLABELLED);
    List<P> paragraphs = new ArrayList<>(List.of(title));
    if (!details.isEmpty()) {
      paragraphs.add(details(list > 0 ? "ItemDetail" : "BulletDetail", details));
    }
    return paragraphs;
  }

  private static String style(boolean numbered, boolean details) {
    if (numbered) {
      return details ? "ItemNumber" : "ListNumber";
    }
    return details ? "ItemBullet" : "ListBullet";
  }

  private P details(String style, List<Fact> details) {
    P line = Wml.paragraph(style);
    for (Fact detail : details) {
      if (!line.getContent().isEmpty()) {
        line.getContent().add(Wml.run("", " · "));
      }
      if (!detail.label().isEmpty()) {
        line.getContent().add(Wml.run("", context.text("word.labelColon", detail.label()) + " "));
      }
      context.entries().append(line, detail.entry(), Look.PLAIN);
    }
    return line;
  }

  private static PPrBase.NumPr numbering(int list) {
    PPrBase.NumPr.NumId id = new PPrBase.NumPr.NumId();
    id.setVal(number(list));
    PPrBase.NumPr numbering = new PPrBase.NumPr();
    numbering.setNumId(id);
    return numbering;
  }
}
