package io.keyplan.poi.word.write;

import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Writes lists: a title on each line, its details on the next. */
final class ItemsWriter {

  private final WordContext context;
  private final DocumentBody body;

  ItemsWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Items block) {
    if (!block.label().isEmpty()) {
      body.add(new Paragraph(ParagraphStyle.LABEL, block.label()));
    }
    int list = block.numbered() ? context.newNumberedList() : 0;
    for (Item item : block.items()) {
      if (item.entries().anyMatch(context.texts()::shows)) {
        (context.isForm() ? lines(item, list) : paragraphs(item, list)).forEach(body::add);
      }
    }
  }

  /** Makes the paragraphs of an entry in a narrow column. */
  List<Paragraph> narrow(Item item) {
    return lines(item, 0);
  }

  /** Makes the paragraphs of an entry with each detail on a line of its own. */
  private List<Paragraph> lines(Item item, int list) {
    List<Paragraph> paragraphs = new ArrayList<>(List.of(title(item, list, true)));
    for (Fact detail : item.details()) {
      if (context.texts().shows(detail.entry())) {
        ParagraphStyle style = list > 0 ? ParagraphStyle.ITEM_DETAIL : ParagraphStyle.NARROW_DETAIL;
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
  private List<Paragraph> paragraphs(Item item, int list) {
    List<Fact> details =
        item.details().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    List<Paragraph> paragraphs = new ArrayList<>(List.of(title(item, list, !details.isEmpty())));
    if (!details.isEmpty()) {
      paragraphs.add(
          details(
              list > 0 ? ParagraphStyle.ITEM_DETAIL : ParagraphStyle.BULLET_DETAIL,
              details,
              Place.LABELLED));
    }
    return paragraphs;
  }

  private Paragraph title(Item item, int list, boolean strong) {
    Paragraph title = new Paragraph(style(list > 0, strong)).number(list);
    context.entries().append(title, item.title(), Look.PLAIN, Place.UNLABELLED);
    return title;
  }

  private static ParagraphStyle style(boolean numbered, boolean details) {
    if (numbered) {
      return details ? ParagraphStyle.ITEM_NUMBER : ParagraphStyle.LIST_NUMBER;
    }
    return details ? ParagraphStyle.ITEM_BULLET : ParagraphStyle.LIST_BULLET;
  }

  private Paragraph details(ParagraphStyle style, List<Fact> details, Place place) {
    Paragraph line = new Paragraph(style);
    for (Fact detail : details) {
      if (!line.isEmpty()) {
        line.run("", " · ");
      }
      if (!detail.label().isEmpty()) {
        line.run("", context.text("word.labelColon", detail.label()) + " ");
      }
      context.entries().append(line, detail.entry(), Look.PLAIN, place);
    }
    return line;
  }
}
