package io.keyplan.poi.word;

import io.keyplan.document.Cards;
import io.keyplan.document.Cards.Card;
import io.keyplan.document.Cards.Style;
import io.keyplan.document.Fact;
import io.keyplan.poi.word.EntryWriter.Look;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

/** Writes cards of people: portraits four in a row, profiles two. */
final class CardsWriter {

  private static final int PORTRAITS_IN_ROW = 4;
  private static final int PROFILES_IN_ROW = 2;
  private static final int PORTRAIT_PHOTO = 960;
  private static final int PROFILE_PHOTO = 760;

  private final WordContext context;
  private final Flow flow;
  private final PictureWriter pictures;

  CardsWriter(WordContext context, Flow flow) {
    this.context = context;
    this.flow = flow;
    this.pictures = new PictureWriter(context);
  }

  void write(Cards block) {
    if (block.cards().isEmpty()) {
      return;
    }
    int count = block.cards().size();
    int inRow =
        block.style() == Style.PORTRAIT ? portraitsInRow(count) : Math.min(PROFILES_IN_ROW, count);
    CardRow places = new CardRow(inRow, flow.width());
    Tbl table =
        places.table(
            "KeyplanCards",
            String.join(
                ", ",
                block.cards().stream()
                    .map(card -> context.formats().format(card.name().datum()))
                    .filter(name -> !name.isEmpty())
                    .toList()));
    for (int from = 0; from < count; from += inRow) {
      if (from > 0) {
        table.getContent().add(places.space());
      }
      List<Tc> row = new ArrayList<>();
      for (Card card : block.cards().subList(from, Math.min(from + inRow, count))) {
        Tc cell =
            block.style() == Style.PORTRAIT
                ? portrait(card, places.cardWidth())
                : profile(card, places.cardWidth());
        row.add(Tables.box(cell, context.theme().palette().hairline()));
      }
      table.getContent().add(places.row(row));
    }
    flow.add(table);
  }

  /** Three in a row where four would leave one alone on the last. */
  private static int portraitsInRow(int count) {
    if (count < PORTRAITS_IN_ROW) {
      return Math.max(PORTRAITS_IN_ROW - 1, count);
    }
    return count % PORTRAITS_IN_ROW == 1 && count % 3 != 1 ? 3 : PORTRAITS_IN_ROW;
  }

  private Tc portrait(Card card, int width) {
    P photo = Wml.paragraph("CardPhoto");
    pictures.appendPhoto(photo, card.photo(), PORTRAIT_PHOTO);
    P name = Wml.paragraph("CardName");
    context.entries().append(name, card.name(), Look.PLAIN);
    P title = Wml.paragraph("CardText");
    context.entries().append(title, card.title(), Look.PLAIN);
    Tc cell = Tables.cell(width, photo, name, title);
    for (Fact detail : card.details()) {
      if (context.entries().shows(detail.entry())) {
        cell.getContent().add(detail("CardDetail", detail));
      }
    }
    return cell;
  }

  private Tc profile(Card card, int width) {
    P photo = Wml.paragraph("ProfilePhoto");
    pictures.appendPhoto(photo, card.photo(), PROFILE_PHOTO);
    P name = Wml.paragraph("ProfileName");
    context.entries().append(name, card.name(), Look.PLAIN);
    P title = Wml.paragraph("ProfileTitle");
    context.entries().append(title, card.title(), Look.PLAIN);
    Tc cell = Tables.cell(width, photo, name, title);
    for (Fact detail : card.details()) {
      if (context.entries().shows(detail.entry())) {
        cell.getContent().add(detail("ProfileText", detail));
      }
    }
    return cell;
  }

  private P detail(String style, Fact detail) {
    P line = Wml.paragraph(style);
    if (!detail.label().isEmpty()) {
      line.getContent()
          .add(Wml.run("Detail", context.text("word.labelColon", detail.label()) + " "));
    }
    context.entries().append(line, detail.entry(), Look.PLAIN);
    return line;
  }
}
