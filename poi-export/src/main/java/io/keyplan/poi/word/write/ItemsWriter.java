package io.keyplan.poi.word.write;

import static io.keyplan.poi.word.write.Wml.number;

import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.PPrBase;

/** Writes lists: a title on each line, its details on the next. */
final class ItemsWriter {

  private final WordContext context;
  private final DocumentBody flow;

  ItemsWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Items block) {
    if (!block.label().isEmpty()) {
      flow.add(Wml.paragraph("Label", block.label()));
    }
    int list = block.numbered() ? context.newNumberedList() : 0;
    for (Item item : block.items()) {
      if (item.entries().anyMatch(context.texts()::shows)) {
        (context.isForm() ? lines(item, list) : paragraphs(item, list)).forEach(flow::add);
      }
    }
  }

  /** Makes the paragraphs of an entry in a narrow column. */
  List<P> narrow(Item item) {
    return lines(item, 0);
  }

  /** Makes the paragraphs of an entry with each detail on a line of its own. */
  private List<P> lines(Item item, int list) {
    List<P> paragraphs = new ArrayList<>(List.of(title(item, list, true)));
    for (Fact detail : item.details()) {
      if (context.texts().shows(detail.entry())) {
        String style = list > 0 ? "ItemDetail" : "NarrowDetail";
        paragraphs.add(details(style, List.of(detail), Place.CELL));
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
        item.details().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    List<P> paragraphs = new ArrayList<>(List.of(title(item, list, !details.isEmpty())));
    if (!details.isEmpty()) {
      paragraphs.add(details(list > 0 ? "ItemDetail" : "BulletDetail", details, Place.LABELLED));
    }
    return paragraphs;
  }

  private P title(Item item, int list, boolean strong) {
    P title = Wml.paragraph(style(list > 0, strong));
    if (list > 0) {
      title.getPPr().setNumPr(numbering(list));
    }
    context.entries().append(title, item.title(), Look.PLAIN, Place.UNLABELLED);
    return title;
  }

  private static String style(boolean numbered, boolean details) {
    if (numbered) {
      return details ? "ItemNumber" : "ListNumber";
    }
    return details ? "ItemBullet" : "ListBullet";
  }

  private P details(String style, List<Fact> details, Place place) {
    P line = Wml.paragraph(style);
    for (Fact detail : details) {
      if (!line.getContent().isEmpty()) {
        line.getContent().add(Wml.run("", " · "));
      }
      if (!detail.label().isEmpty()) {
        line.getContent().add(Wml.run("", context.text("word.labelColon", detail.label()) + " "));
      }
      context.entries().append(line, detail.entry(), Look.PLAIN, place);
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
