package io.keyplan.poi.excel.plan;

import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.Horizons;
import io.keyplan.document.Horizons.Horizon;
import io.keyplan.document.Item;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.value.Tone;
import java.util.List;
import java.util.Optional;

/** Plans what is to be done in the next spans of time, side by side. Lives for one sheet. */
final class HorizonsPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  HorizonsPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  void write(Horizons block) {
    int count = Math.max(1, block.horizons().size());
    List<int[]> places = page.places(count);
    Optional<HorizonsView> view = HorizonsView.of(page, block);
    for (int from = 0; from < block.horizons().size(); from += places.size()) {
      int to = Math.min(block.horizons().size(), from + places.size());
      if (view.isPresent()) {
        view.get().write(from, places.subList(0, to - from));
      } else {
        write(block, block.horizons().subList(from, to), places);
      }
    }
    page.gap();
  }

  private void write(Horizons block, List<Horizon> spans, List<int[]> places) {
    RowDraft heading = new RowDraft(26);
    RowDraft period = new RowDraft(18);
    for (int i = 0; i < spans.size(); i++) {
      int[] place = places.get(i);
      page.text(heading, place[0], place[1], spans.get(i).label(), book.looks().toned(Tone.INFO));
    }
    page.sheet().add(heading);
    for (int i = 0; i < spans.size(); i++) {
      int[] place = places.get(i);
      page.text(period, place[0], place[1], spans.get(i).period(), book.looks().quietHeader());
    }
    page.sheet().add(period);
    int most = spans.stream().mapToInt(span -> span.items().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      item(block, spans, places, i);
    }
  }

  private void item(Horizons block, List<Horizon> spans, List<int[]> places, int at) {
    CellStyle body = book.looks().body();
    RowDraft titles = new RowDraft(20);
    for (int i = 0; i < spans.size(); i++) {
      int[] place = places.get(i);
      if (at < spans.get(i).items().size()) {
        Entry title = spans.get(i).items().get(at).title();
        page.entry(titles, place[0], place[1], title, block, body.with(body.font().strong()));
      }
    }
    page.sheet().add(titles);
    int details =
        spans.stream()
            .filter(span -> at < span.items().size())
            .mapToInt(span -> shown(span.items().get(at)).size())
            .max()
            .orElse(0);
    for (int d = 0; d < details; d++) {
      RowDraft row = new RowDraft(18);
      for (int i = 0; i < spans.size(); i++) {
        List<Item> items = spans.get(i).items();
        if (at < items.size() && d < shown(items.get(at)).size()) {
          detail(row, places.get(i), shown(items.get(at)).get(d), block);
        }
      }
      page.sheet().add(row);
    }
  }

  private List<Fact> shown(Item item) {
    return item.details().stream()
        .filter(fact -> book.isForm() || !fact.entry().isBlank())
        .toList();
  }

  private void detail(RowDraft row, int[] place, Fact fact, Horizons block) {
    int label = Math.min(place[0] + (place[1] - place[0]) / 3, place[1]);
    if (label == place[1]) {
      page.entry(row, place[0], place[1], fact.entry(), block, book.looks().body());
      return;
    }
    CellStyle body = book.looks().body();
    boolean late = fact.entry().mark() == Entry.Mark.OVERDUE;
    CellStyle look =
        late
            ? body.with(body.font().strong().in(book.theme().palette().tone(Tone.NEGATIVE).text()))
            : body;
    page.text(row, place[0], label, fact.label(), book.looks().label());
    page.entry(row, label + 1, place[1], fact.entry(), block, look);
  }
}
