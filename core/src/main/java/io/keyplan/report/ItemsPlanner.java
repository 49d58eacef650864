package io.keyplan.report;

import io.keyplan.document.Fact;
import io.keyplan.document.Item;
import io.keyplan.document.Items;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.ListPart;
import io.keyplan.report.part.PlacePart;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextPiece;
import io.keyplan.report.part.TextPiece.Look;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans lists: a title on each line, its details on the next. */
final class ItemsPlanner {

  private static final double INDENT = 14;
  private static final double PLACE = 16;
  private static final double WIDEST_LABEL = 64;

  private final EntryTexts entries;
  private final TextMeasure measure;

  ItemsPlanner(EntryTexts entries, TextMeasure measure) {
    this.entries = entries;
    this.measure = measure;
  }

  ColumnPart plan(Items block) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (!block.label().isEmpty()) {
      column.addKept(TextPart.of(TextRole.LABEL, block.label()), 0);
    }
    return column.add(list(block.items(), block.numbered(), false), 4).build();
  }

  /**
   * Plans the list of some items.
   *
   * @param narrow whether the line is short, so that each detail stands on one of its own
   */
  ListPart list(List<Item> all, boolean numbered, boolean narrow) {
    List<ListPart.Item> items = new ArrayList<>();
    for (Item item : all) {
      if (item.entries().anyMatch(entries::shows)) {
        int number = items.size() + 1;
        String sign = numbered ? entries.formats().year(number) + "." : "•";
        items.add(item(item, sign, numbered, narrow, number == 1));
      }
    }
    return new ListPart(numbered, INDENT, 4, items);
  }

  /** What belongs into a place is said once in a list. */
  private ListPart.Item item(
      Item item, String sign, boolean numbered, boolean narrow, boolean first) {
    List<Fact> details =
        item.details().stream().filter(fact -> entries.shows(fact.entry())).toList();
    TextRole role = role(narrow, !details.isEmpty());
    ColumnPart.Builder body = new ColumnPart.Builder();
    ReportPart title = entries.listed(role, item.title(), first);
    if (details.isEmpty()) {
      body.add(title, 0);
    } else {
      body.addKept(title, 0);
    }
    if (narrow || entries.isForm()) {
      TextRole detailed = numbered ? TextRole.ITEM_DETAIL : TextRole.NARROW_DETAIL;
      lines(detailed, details).forEach(line -> body.add(line, 2));
    } else {
      detail(TextRole.ITEM_DETAIL, item).ifPresent(line -> body.add(line, 1));
    }
    TextPart mark = TextPart.of(role, List.of(TextPiece.words(sign, Look.PRIMARY, Tone.NEUTRAL)));
    return new ListPart.Item(mark, body.build());
  }

  /** Gives the details of an item on one line; empty where it has none to show. */
  Optional<TextPart> detail(TextRole role, Item item) {
    List<Fact> details =
        item.details().stream().filter(fact -> entries.shows(fact.entry())).toList();
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(TextPart.of(role, joined(details, Naming.LABEL)));
  }

  private static TextRole role(boolean narrow, boolean strong) {
    if (narrow) {
      return strong ? TextRole.STRONG_NARROW_ITEM : TextRole.NARROW_ITEM;
    }
    return strong ? TextRole.STRONG_ITEM : TextRole.ITEM;
  }

  private List<TextPiece> joined(List<Fact> details, Naming naming) {
    List<TextPiece> pieces = new ArrayList<>();
    for (Fact detail : details) {
      if (!pieces.isEmpty()) {
        pieces.add(TextPiece.words(" · "));
      }
      if (!detail.label().isEmpty()) {
        pieces.add(entries.label(detail.label(), " "));
      }
      pieces.addAll(entries.pieces(detail.entry(), naming));
    }
    return pieces;
  }

  /**
   * Plans labels with their values, or with room for them: the places of all begin at one edge,
   * below the labels where the line is short. A value of several lines begins below.
   */
  List<ReportPart> lines(TextRole role, List<Fact> details) {
    boolean narrow = role == TextRole.PORTRAIT_DETAIL;
    double lead =
        details.stream()
            .filter(detail -> !detail.label().isEmpty() && entries.isOpen(detail.entry()))
            .mapToDouble(detail -> measure.width(label(role, detail)) + 1)
            .filter(wide -> wide <= WIDEST_LABEL && !narrow)
            .max()
            .orElse(0);
    return details.stream().map(detail -> line(role, detail, lead)).toList();
  }

  private ReportPart line(TextRole role, Fact detail, double lead) {
    boolean labelled = !detail.label().isEmpty();
    if (!entries.isOpen(detail.entry())) {
      return labelled && entries.text(detail.entry()).contains("\n")
          ? new ColumnPart.Builder()
              .addKept(label(role, detail), 0)
              .add(TextPart.of(role, entries.pieces(detail.entry(), Naming.PLACE)), 0)
              .build()
          : TextPart.of(role, joined(List.of(detail), Naming.PLACE));
    }
    PlacePart place = new PlacePart(detail.entry(), role, Align.START, PLACE);
    if (!labelled) {
      return place;
    }
    TextPart label = label(role, detail);
    return measure.width(label) < lead
        ? RowPart.behind(label, lead, place, 4)
        : new ColumnPart.Builder().add(label, 0).add(place, 1).build();
  }

  private TextPart label(TextRole role, Fact detail) {
    return TextPart.of(role, List.of(entries.label(detail.label(), "")));
  }
}
