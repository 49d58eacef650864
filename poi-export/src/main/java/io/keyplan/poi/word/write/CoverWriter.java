package io.keyplan.poi.word.write;

import io.keyplan.document.Cover;
import io.keyplan.document.Fact;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.plan.ParagraphStyle;
import io.keyplan.poi.word.plan.TableStyle;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.poi.word.xml.DocumentBody;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the first page: the logo on white, a band of colour from edge to edge with the title, and
 * beneath it the date, the author and the like. The band is a table, since every program shows one
 * where it should be.
 */
final class CoverWriter {

  private static final int BAR = 240;
  private static final int LOGO_WIDTH = 3000;
  private static final int LOGO_HEIGHT = 1100;
  private static final int LOGO_ROW = 2000;
  private static final int BAND = 7600;
  private static final int MOST_FACTS_IN_ROW = 4;

  private final WordContext context;
  private final DocumentBody body;

  CoverWriter(WordContext context, DocumentBody body) {
    this.context = context;
    this.body = body;
  }

  void write(Cover block) {
    body.add(logo(block));
    body.add(band(block));
    body.add(new Paragraph(ParagraphStyle.COVER_SPACE));
    List<Fact> facts =
        block.facts().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    if (!facts.isEmpty()) {
      body.add(facts(facts));
    }
  }

  private WordTable logo(Cover block) {
    Paragraph picture = new Paragraph(ParagraphStyle.COVER_LOGO);
    new PictureWriter(context).appendFitted(picture, block.logo(), LOGO_WIDTH, LOGO_HEIGHT);
    WordTable table = new WordTable(TableStyle.COVER, block.logo().alt(), new int[] {body.width()});
    table.add(new TableRow(new TableCell(body.width(), picture)).atLeast(LOGO_ROW));
    return table;
  }

  private WordTable band(Cover block) {
    Palette palette = context.theme().palette();
    int side = body.page().side();
    int[] widths = {BAR, body.page().width() - BAR};
    WordTable table = new WordTable(TableStyle.COVER, block.title(), widths);
    table.indent(-side);
    Paragraph subject = new Paragraph(ParagraphStyle.COVER_TITLE);
    context.entries().append(subject, block.subject(), Look.PLAIN, Place.UNLABELLED);
    Paragraph purpose = new Paragraph(ParagraphStyle.COVER_TEXT);
    context.entries().append(purpose, block.purpose(), Look.PLAIN, Place.UNLABELLED);
    TableCell text =
        new TableCell(
            widths[1], new Paragraph(ParagraphStyle.COVER_KICKER, block.title()), subject, purpose);
    text.middle().pad(400, side, 400, side - BAR);
    TableCell bar = new TableCell(BAR, new Paragraph(ParagraphStyle.GAP));
    table.add(new TableRow(bar.fill(palette.accent()), text.fill(palette.primary())).atLeast(BAND));
    return table;
  }

  private WordTable facts(List<Fact> facts) {
    int inRow = Math.min(MOST_FACTS_IN_ROW, facts.size());
    int[] widths = new int[inRow];
    Arrays.fill(widths, body.width() / inRow);
    WordTable table =
        new WordTable(
            TableStyle.COVER, String.join(", ", facts.stream().map(Fact::label).toList()), widths);
    for (int from = 0; from < facts.size(); from += inRow) {
      List<TableCell> row = new ArrayList<>();
      for (Fact fact : facts.subList(from, Math.min(from + inRow, facts.size()))) {
        Paragraph value = new Paragraph(ParagraphStyle.COVER_VALUE);
        context.entries().append(value, fact.entry(), Look.PLAIN);
        TableCell cell =
            new TableCell(
                widths[0], new Paragraph(ParagraphStyle.COVER_LABEL, fact.label()), value);
        row.add(cell.pad(0, 200, 160, 0));
      }
      while (row.size() < inRow) {
        row.add(new TableCell(widths[0], new Paragraph(ParagraphStyle.GAP)));
      }
      table.add(new TableRow(row));
    }
    return table;
  }
}
