package io.keyplan.poi.word.write;

import io.keyplan.document.Cover;
import io.keyplan.document.Fact;
import io.keyplan.poi.word.plan.EntryTexts.Place;
import io.keyplan.poi.word.write.EntryWriter.Look;
import io.keyplan.theme.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;

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
  private final DocumentBody flow;

  CoverWriter(WordContext context, DocumentBody flow) {
    this.context = context;
    this.flow = flow;
  }

  void write(Cover block) {
    flow.add(logo(block));
    flow.add(band(block));
    flow.add(Wml.paragraph("CoverSpace"));
    List<Fact> facts =
        block.facts().stream().filter(fact -> context.texts().shows(fact.entry())).toList();
    if (!facts.isEmpty()) {
      flow.add(facts(facts));
    }
  }

  private Tbl logo(Cover block) {
    P picture = Wml.paragraph("CoverLogo");
    new PictureWriter(context).appendFitted(picture, block.logo(), LOGO_WIDTH, LOGO_HEIGHT);
    Tbl table = Tables.table("KeyplanCover", block.logo().alt(), new int[] {flow.width()});
    table
        .getContent()
        .add(Tables.atLeast(Tables.row(Tables.cell(flow.width(), picture)), LOGO_ROW));
    return table;
  }

  private Tbl band(Cover block) {
    Palette palette = context.theme().palette();
    int side = flow.page().side();
    int[] widths = {BAR, flow.page().width() - BAR};
    Tbl table = Tables.table("KeyplanCover", block.title(), widths);
    table.getTblPr().setTblInd(Tables.width(-side));
    P subject = Wml.paragraph("CoverTitle");
    context.entries().append(subject, block.subject(), Look.PLAIN, Place.UNLABELLED);
    P purpose = Wml.paragraph("CoverText");
    context.entries().append(purpose, block.purpose(), Look.PLAIN, Place.UNLABELLED);
    Tc text = Tables.cell(widths[1], Wml.paragraph("CoverKicker", block.title()), subject, purpose);
    Tables.pad(Tables.middle(text), 400, side, 400, side - BAR);
    Tc bar = Tables.cell(BAR, Wml.paragraph("Gap"));
    table
        .getContent()
        .add(
            Tables.atLeast(
                Tables.row(
                    Tables.fill(bar, palette.accent()), Tables.fill(text, palette.primary())),
                BAND));
    return table;
  }

  private Tbl facts(List<Fact> facts) {
    int inRow = Math.min(MOST_FACTS_IN_ROW, facts.size());
    int[] widths = new int[inRow];
    Arrays.fill(widths, flow.width() / inRow);
    Tbl table =
        Tables.table(
            "KeyplanCover", String.join(", ", facts.stream().map(Fact::label).toList()), widths);
    for (int from = 0; from < facts.size(); from += inRow) {
      List<Tc> row = new ArrayList<>();
      for (Fact fact : facts.subList(from, Math.min(from + inRow, facts.size()))) {
        P value = Wml.paragraph("CoverValue");
        context.entries().append(value, fact.entry(), Look.PLAIN);
        Tc cell = Tables.cell(widths[0], Wml.paragraph("CoverLabel", fact.label()), value);
        row.add(Tables.pad(cell, 0, 200, 160, 0));
      }
      while (row.size() < inRow) {
        row.add(Tables.cell(widths[0], Wml.paragraph("Gap")));
      }
      table.getContent().add(Tables.row(row));
    }
    return table;
  }
}
