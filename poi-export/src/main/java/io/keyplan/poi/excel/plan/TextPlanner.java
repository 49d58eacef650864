package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Callout;
import io.keyplan.document.Cover;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Facts;
import io.keyplan.document.Input;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Missing;
import io.keyplan.document.Prose;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.RowDraft;
import java.util.ArrayList;
import java.util.List;

/** Plans texts and labelled values. Lives for one sheet. */
final class TextPlanner {

  private static final double WRITING_ROOM = 48;
  private static final int LONG = 60;

  private final SheetPage page;
  private final WorkbookContext book;

  TextPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  void prose(Prose block) {
    page.kicker(block.label());
    page.longText(block.text(), block, book.looks().text(), book.isForm() ? WRITING_ROOM : 18);
    page.gap();
  }

  void callout(Callout block) {
    if (!block.label().isEmpty()) {
      RowDraft row = new RowDraft(18);
      CellStyle look = book.looks().callout();
      CellStyle.Font small = book.looks().kicker().font();
      page.text(row, page.first(), page.last(), block.label(), look.with(small));
      page.sheet().add(row);
    }
    page.longText(block.text(), block, book.looks().callout(), book.isForm() ? WRITING_ROOM : 24);
    page.gap();
  }

  void missing(Missing block) {
    page.remark(block.text());
    page.gap();
  }

  void facts(Facts block) {
    write(
        block.facts().stream().filter(fact -> book.isForm() || !fact.entry().isBlank()).toList(),
        block);
    page.gap();
  }

  /** Where there is room two facts stand side by side, unless one of them is long. */
  private void write(List<Fact> facts, Block block) {
    boolean wide = page.sheet().width(page.first(), page.last()) >= 560 && page.last() >= 4;
    int label = page.until(page.first(), wide ? 0.22 : 0.35);
    int middle = Math.max(label + 1, page.until(page.first(), 0.5));
    int second = middle + 1;
    int secondLabel = second <= page.last() ? page.until(second, 0.22) : page.last();
    boolean pairs = wide && secondLabel < page.last();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      RowDraft row = new RowDraft(20);
      boolean alone = !pairs || isLong(fact) || i + 1 == facts.size() || isLong(facts.get(i + 1));
      put(row, page.first(), label, alone ? page.last() : middle, fact, block);
      if (!alone) {
        put(row, second, secondLabel, page.last(), facts.get(++i), block);
      }
      page.sheet().add(row);
    }
  }

  private void put(RowDraft row, int from, int label, int to, Fact fact, Block block) {
    page.text(row, from, label, fact.label(), book.looks().label());
    int start = Math.min(label + 1, Math.max(label, to));
    if (start > label) {
      page.entry(row, start, Math.max(start, to), fact.entry(), block, book.looks().body());
    }
  }

  private boolean isLong(Fact fact) {
    return fact.entry().input().kind() == Input.Kind.PARAGRAPH
        || fact.entry().datum() instanceof Datum.Words words && words.text().length() > LONG;
  }

  /** A cover is the title band's; here is what it says beside. */
  void cover(Cover block) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(block.subject().input().label(), block.subject()));
    block.facts().stream().filter(fact -> !isInTitleBand(fact)).forEach(facts::add);
    write(facts.stream().filter(fact -> book.isForm() || !fact.entry().isBlank()).toList(), block);
    if (book.isForm() || !block.purpose().isBlank()) {
      page.gap();
      page.kicker(block.purpose().input().label());
      page.longText(
          block.purpose(), block, book.looks().callout(), book.isForm() ? WRITING_ROOM : 24);
    }
    page.gap();
  }

  /** The band says already for which day the data hold. */
  private boolean isInTitleBand(Fact fact) {
    return !fact.entry().isEditable()
        && fact.label().equals(book.document().day().label())
        && fact.entry().datum().equals(new Datum.Day(book.document().asOf()));
  }

  /** A list that is not one of records. */
  void items(Items block) {
    page.kicker(block.label());
    int number = 1;
    for (Item item : block.items()) {
      RowDraft row = new RowDraft(18);
      Entry title = item.title();
      String mark = block.numbered() ? number++ + "." : "•";
      int from = page.first();
      if (title.isEditable() || title.datum() instanceof Datum.Link) {
        page.entry(row, from, page.last(), title, block, book.looks().text());
      } else {
        String text = book.values().formats().format(title.datum());
        page.text(row, from, page.last(), mark + " " + text, book.looks().text());
      }
      page.sheet().add(row);
      write(
          item.details().stream()
              .filter(detail -> book.isForm() || !detail.entry().isBlank())
              .toList(),
          block);
    }
    page.gap();
  }
}
