package io.keyplan.report;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Cards.Style;
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
import io.keyplan.report.part.TextRole;
import io.keyplan.value.Tone;
import java.util.List;

/** Plans cards of people: portraits four in a row, profiles two. */
final class PeoplePlanner {

  private static final int PORTRAITS_IN_ROW = 4;
  private static final int PROFILES_IN_ROW = 2;

  private final EntryTexts entries;
  private final ReportStyle style;
  private final ItemsPlanner lines;

  PeoplePlanner(EntryTexts entries, ReportStyle style, TextMeasure measure) {
    this.entries = entries;
    this.style = style;
    this.lines = new ItemsPlanner(entries, measure);
  }

  ColumnPart plan(Cards block) {
    if (block.cards().isEmpty()) {
      return ColumnPart.EMPTY;
    }
    boolean portraits = block.style() == Style.PORTRAIT;
    int perRow = portraits ? portraitsInRow(block) : PROFILES_IN_ROW;
    boolean round =
        style.photos().round()
            || block.cards().stream().allMatch(card -> card.photo().picture() == null);
    List<PanelPart> panels =
        block.cards().stream()
            .map(card -> portraits ? portrait(card, round) : profile(card, round))
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

  private PanelPart portrait(Card card, boolean round) {
    ColumnPart.Builder column = new ColumnPart.Builder();
    column.add(photo(card.photo(), style.photos().portrait(), round, Align.CENTER), 0);
    column.add(entries.named(TextRole.PORTRAIT_NAME, card.name(), Align.CENTER), 5);
    column.add(entries.named(TextRole.PORTRAIT_TITLE, card.title(), Align.CENTER), 2);
    addDetails(column, TextRole.PORTRAIT_DETAIL, card);
    return new PanelPart(PanelRole.PORTRAIT, Tone.NEUTRAL, column.build(), 0);
  }

  /** The photo on the left, what is to be known of the person beside it. */
  private PanelPart profile(Card card, boolean round) {
    ColumnPart.Builder text = new ColumnPart.Builder();
    text.add(entries.named(TextRole.PROFILE_NAME, card.name(), Align.START), 0);
    text.add(entries.named(TextRole.PROFILE_TITLE, card.title(), Align.START), 2);
    addDetails(text, TextRole.PROFILE_DETAIL, card);
    double side = style.photos().profile();
    return new PanelPart(
        PanelRole.PROFILE,
        Tone.NEUTRAL,
        RowPart.behind(photo(card.photo(), side, round, Align.START), side, text.build(), 10),
        0);
  }

  private static PicturePart photo(PictureSlot slot, double side, boolean round, Align align) {
    return new PicturePart(slot, side, side, round ? Crop.CIRCLE : Crop.SQUARE, align);
  }

  private void addDetails(ColumnPart.Builder column, TextRole role, Card card) {
    List<Fact> details =
        card.details().stream().filter(detail -> entries.shows(detail.entry())).toList();
    lines.lines(role, details).forEach(line -> column.add(line, 3));
  }
}
