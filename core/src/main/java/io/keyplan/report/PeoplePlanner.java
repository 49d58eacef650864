package io.keyplan.report;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Cards.Style;
import io.keyplan.document.Datum;
import io.keyplan.document.Entry;
import io.keyplan.document.Fact;
import io.keyplan.document.PictureSlot;
import io.keyplan.document.Table.Align;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.PicturePart;
import io.keyplan.report.part.PicturePart.Crop;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans cards of people: portraits four in a row, profiles two. */
final class PeoplePlanner {

  private static final int PORTRAITS_IN_ROW = 4;
  private static final int PROFILES_IN_ROW = 2;

  /** Room between a photo and what stands beside it, in points. */
  private static final double BESIDE = 8;

  private final EntryTexts entries;
  private final ReportStyle style;
  private final TextMeasure measure;
  private final ItemsPlanner lines;

  PeoplePlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.measure = measure;
    this.lines = new ItemsPlanner(entries, measure);
  }

  /**
   * Plans cards.
   *
   * @param width width of the line in points
   */
  ColumnPart plan(Cards block, double width) {
    if (block.cards().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    boolean portraits = block.style() == Style.PORTRAIT;
    int perRow = portraits ? portraitsInRow(block) : PROFILES_IN_ROW;
    boolean round =
        style.photos().round()
            || block.cards().stream().allMatch(card -> card.photo().picture() == null);
    boolean beside = portraits && fitsBeside(block, perRow, width);
    List<PanelPart> panels =
        block.cards().stream()
            .map(card -> portraits ? portrait(card, round, beside) : profile(card, round))
            .toList();
    return new ColumnPart.Builder()
        .add(new CardsPart(panels, perRow, style.gaps().tiles(), false), 0)
        .build();
  }

  /** Three in a row where four would leave one alone on the last. */
  private int portraitsInRow(Cards block) {
    int count = block.cards().size();
    boolean bare =
        block.cards().stream()
            .flatMap(card -> card.details().stream())
            .noneMatch(detail -> entries.shows(detail.entry()));
    if (count == PORTRAITS_IN_ROW + 1 && bare) {
      return count;
    }
    if (count < PORTRAITS_IN_ROW) {
      return Math.max(PORTRAITS_IN_ROW - 1, count);
    }
    return count % PORTRAITS_IN_ROW == 1 && count % 3 != 1 ? 3 : PORTRAITS_IN_ROW;
  }

  /** Photos stand beside names where more is to be said below, and no word of them is too long. */
  private boolean fitsBeside(Cards block, int perRow, double width) {
    double room =
        (width - (perRow - 1) * style.gaps().tiles()) / perRow
            - style.panel(PanelRole.PORTRAIT).across()
            - style.photos().profile()
            - BESIDE;
    return !entries.isForm()
        && block.cards().stream()
            .allMatch(
                card ->
                    card.details().stream().anyMatch(one -> entries.shows(one.entry()))
                        && isWithin(TextRole.PROFILE_NAME, card.name(), room)
                        && isWithin(TextRole.PROFILE_TITLE, card.title(), room));
  }

  private boolean isWithin(TextRole role, Entry entry, double room) {
    return measure.longestWord(TextPart.of(role, entries.text(entry))) <= room;
  }

  /** The photo stands above or beside the name. */
  private PanelPart portrait(Card card, boolean round, boolean beside) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    if (beside) {
      double side = style.photos().profile();
      column.add(
          RowPart.behind(
              photo(card.photo(), side, round, Align.START), side, name(card).build(), BESIDE),
          0);
      addDetails(column, TextRole.PROFILE_DETAIL, bare(card.details()));
      return new PanelPart(PanelRole.PORTRAIT, Tone.NEUTRAL, column.build(), 0);
    }
    column.add(photo(card.photo(), style.photos().portrait(), round, Align.CENTER), 0);
    column.add(entries.named(TextRole.PORTRAIT_NAME, card.name(), Align.CENTER), 5);
    column.add(entries.named(TextRole.PORTRAIT_TITLE, card.title(), Align.CENTER), 2);
    addDetails(column, TextRole.PORTRAIT_DETAIL, bare(card.details()));
    return new PanelPart(PanelRole.PORTRAIT, Tone.NEUTRAL, column.build(), 0);
  }

  /** The photo on the left, what is to be known of the person beside it. */
  private PanelPart profile(Card card, boolean round) {
    ColumnPart.Builder text = name(card);
    addDetails(text, TextRole.PROFILE_DETAIL, card.details());
    double side = style.photos().profile();
    return new PanelPart(
        PanelRole.PROFILE,
        Tone.NEUTRAL,
        RowPart.behind(photo(card.photo(), side, round, Align.START), side, text.build(), BESIDE),
        0);
  }

  private ColumnPart.Builder name(Card card) {
    return new ColumnPart.Builder()
        .add(entries.named(TextRole.PROFILE_NAME, card.name(), Align.START), 0)
        .add(entries.named(TextRole.PROFILE_TITLE, card.title(), Align.START), 2);
  }

  private static PicturePart photo(PictureSlot slot, double side, boolean round, Align align) {
    return new PicturePart(slot, side, side, round ? Crop.CIRCLE : Crop.SQUARE, align);
  }

  /** On a narrow card, an address says itself what it is. */
  private List<Fact> bare(List<Fact> details) {
    return details.stream()
        .map(
            detail ->
                detail.entry().datum() instanceof Datum.Link && !entries.isOpen(detail.entry())
                    ? new Fact("", detail.entry())
                    : detail)
        .toList();
  }

  private void addDetails(ColumnPart.Builder column, TextRole role, List<Fact> details) {
    List<Fact> shown = details.stream().filter(detail -> entries.shows(detail.entry())).toList();
    lines.lines(role, shown).forEach(line -> column.add(line, 3));
  }
}
