package io.keyplan.poi.word.write;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Cards.Style;
import io.keyplan.document.Fact;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Color;
import java.util.ArrayList;
import java.util.List;

/** Writes cards of people: portraits four in a row, profiles two. */
final class CardsWriter {

  private static final int PORTRAITS_IN_ROW = 4;
  private static final int PROFILES_IN_ROW = 2;
  private static final int PORTRAIT_PHOTO = 960;
  private static final int PROFILE_PHOTO = 760;
  private static final int PROFILE_SIDE = PROFILE_PHOTO + 220;

  private final WordContext context;
  private final DocumentBody body;
  private final PictureWriter pictures;
  private boolean photos;

  CardsWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
    this.pictures = new PictureWriter(context);
  }

  void write(Cards block) {
    if (block.cards().isEmpty()) {
      return;
    }
    boolean portraits = block.style() == Style.PORTRAIT;
    photos = block.cards().stream().anyMatch(card -> card.photo().picture() != null);
    int count = block.cards().size();
    int inRow = portraits ? portraitsInRow(block) : PROFILES_IN_ROW;
    CardRow places = new CardRow(inRow, body.width(), portraits ? 0 : PROFILE_SIDE);
    WordTable table = places.table(TableStyle.CARDS, names(block));
    for (int from = 0; from < count; from += inRow) {
      if (from > 0) {
        table.add(places.space());
      }
      List<List<TableCell>> row = new ArrayList<>();
      for (Card card : block.cards().subList(from, Math.min(from + inRow, count))) {
        row.add(portraits ? portrait(card, places.cardWidth()) : profile(card, places.cardWidth()));
      }
      table.add(places.rowOfCells(row));
    }
    body.add(table);
  }

  private String names(Cards block) {
    return String.join(
        ", ",
        block.cards().stream()
            .map(card -> context.formats().format(card.name().datum()))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  /** Three in a row where four would leave one alone on the last. */
  private int portraitsInRow(Cards block) {
    int count = block.cards().size();
    if (count == PORTRAITS_IN_ROW + 1 && block.cards().stream().noneMatch(this::hasDetails)) {
      return count;
    }
    if (count < PORTRAITS_IN_ROW) {
      return Math.max(PORTRAITS_IN_ROW - 1, count);
    }
    return count % PORTRAITS_IN_ROW == 1 && count % 3 != 1 ? 3 : PORTRAITS_IN_ROW;
  }

  private boolean hasDetails(Card card) {
    return card.details().stream().anyMatch(detail -> context.texts().shows(detail.entry()));
  }

  private List<TableCell> portrait(Card card, int width) {
    Paragraph photo = new Paragraph(ParagraphStyle.CARD_PHOTO);
    pictures.appendPhoto(photo, card.photo(), PORTRAIT_PHOTO, !photos);
    Paragraph name = new Paragraph(ParagraphStyle.CARD_NAME);
    context.entries().append(name, card.name(), Look.PLAIN, Place.UNLABELLED);
    Paragraph title = new Paragraph(ParagraphStyle.CARD_TEXT);
    context.entries().append(title, card.title(), Look.PLAIN, Place.UNLABELLED);
    TableCell cell = new TableCell(width, photo, name, title);
    addDetails(cell, ParagraphStyle.CARD_DETAIL, card);
    return List.of(cell.box(context.theme().palette().hairline()));
  }

  /** The photo on the left, what is to be known of the person beside it. */
  private List<TableCell> profile(Card card, int width) {
    Paragraph photo = new Paragraph(ParagraphStyle.PROFILE_PHOTO);
    pictures.appendPhoto(photo, card.photo(), PROFILE_PHOTO, !photos);
    Paragraph name = new Paragraph(ParagraphStyle.PROFILE_NAME);
    context.entries().append(name, card.name(), Look.PLAIN, Place.UNLABELLED);
    Paragraph title = new Paragraph(ParagraphStyle.PROFILE_TITLE);
    context.entries().append(title, card.title(), Look.PLAIN, Place.UNLABELLED);
    TableCell text = new TableCell(width - PROFILE_SIDE, name, title);
    addDetails(text, ParagraphStyle.PROFILE_TEXT, card);
    Color line = context.theme().palette().hairline();
    return List.of(new TableCell(PROFILE_SIDE, photo).boxStart(line), text.boxEnd(line));
  }

  private void addDetails(TableCell cell, ParagraphStyle style, Card card) {
    for (Fact detail : card.details()) {
      if (context.texts().shows(detail.entry())) {
        cell.add(detail(style, detail));
      }
    }
  }

  /** A value of several lines begins below its label. */
  private List<Paragraph> detail(ParagraphStyle style, Fact detail) {
    Paragraph line = new Paragraph(style);
    List<Paragraph> lines = new ArrayList<>(List.of(line));
    if (!detail.label().isEmpty()) {
      line.run("Detail", context.text("word.labelColon", detail.label()) + " ");
      if (context.formats().format(detail.entry().datum()).contains("\n")) {
        line = new Paragraph(style);
        lines.add(line);
      }
    }
    context.entries().append(line, detail.entry(), Look.PLAIN, Place.CELL);
    return lines;
  }
}
