package io.keyplan.poi.word.write;

import io.keyplan.poi.word.style.ParagraphStyle;
import io.keyplan.poi.word.style.TableStyle;
import io.keyplan.poi.word.xml.BodyBlock;
import io.keyplan.poi.word.xml.Paragraph;
import io.keyplan.poi.word.xml.TableCell;
import io.keyplan.poi.word.xml.TableRow;
import io.keyplan.poi.word.xml.WordTable;
import io.keyplan.report.Margins;
import io.keyplan.report.ReportStyle;
import io.keyplan.report.part.CardsPart;
import io.keyplan.report.part.ColumnPart;
import io.keyplan.report.part.LabelledPart;
import io.keyplan.report.part.PanelPart;
import io.keyplan.report.part.PanelRole;
import io.keyplan.report.part.ReportPart;
import io.keyplan.report.part.RowPart;
import io.keyplan.report.part.TextPart;
import io.keyplan.theme.Blend;
import io.keyplan.theme.Palette;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes panels as cells of tables, those of a row with empty columns between them, since Word's
 * own spacing between cells is not kept by other programs.
 */
final class CardsWriter {

  private static final double TINT = 0.9;

  private final CellContents contents;
  private final ReportStyle style;
  private final Palette palette;

  CardsWriter(CellContents contents, ReportStyle style, Palette palette) {
    this.contents = contents;
    this.style = style;
    this.palette = palette;
  }

  /** Writes a panel that has the width for itself. */
  WordTable write(PanelPart panel, int width) {
    return write(new CardsPart(List.of(panel), 1, 0, false), width);
  }

  /** Writes panels side by side. */
  WordTable write(CardsPart part, int width) {
    int gap = (int) Math.round(part.gap() * 20);
    int cardWidth = (width - (part.perRow() - 1) * gap) / part.perRow();
    int[] card = widths(part.panels().get(0).content(), cardWidth);
    PanelRole role = part.panels().get(0).role();
    WordTable table =
        new WordTable(TableStyle.of(role), names(part), columns(card, gap, part.perRow()));
    List<TableRow> rows = new ArrayList<>();
    for (List<PanelPart> panels : part.rows()) {
      if (!rows.isEmpty() && gap > 0) {
        rows.add(row(List.of(), card, gap, part.perRow()).exactly(gap));
      }
      rows.add(row(panels, card, gap, part.perRow()));
    }
    if (isOne(role)) {
      rows.subList(0, rows.size() - 1).forEach(TableRow::keepNext);
    }
    table.add(rows);
    return table;
  }

  /** Says whether panels show something only together. */
  private static boolean isOne(PanelRole role) {
    return role == PanelRole.QUADRANT || role == PanelRole.FIELD || role == PanelRole.WEIGHTY_FIELD;
  }

  /** A card has a cell, or one for each of the parts that stand side by side in it. */
  private static int[] widths(ReportPart content, int width) {
    return content instanceof RowPart row ? SideBySide.widths(row, width) : new int[] {width};
  }

  private static int[] columns(int[] card, int gap, int count) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0 && gap > 0) {
        widths.add(gap);
      }
      for (int width : card) {
        widths.add(width);
      }
    }
    return widths.stream().mapToInt(width -> width).toArray();
  }

  private TableRow row(List<PanelPart> panels, int[] card, int gap, int count) {
    List<TableCell> cells = new ArrayList<>();
    double least = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && gap > 0) {
        cells.add(empty(gap));
      }
      if (i < panels.size()) {
        cells.addAll(cells(panels.get(i), card));
        least = Math.max(least, panels.get(i).least());
      } else {
        for (int width : card) {
          cells.add(empty(width));
        }
      }
    }
    TableRow row = new TableRow(cells);
    return least > 0 ? row.atLeast((int) Math.round(least * 20)) : row;
  }

  private static TableCell empty(int width) {
    return new TableCell(width, new Paragraph(ParagraphStyle.GAP)).pad(Margins.NONE);
  }

  private List<TableCell> cells(PanelPart panel, int[] card) {
    List<ReportPart> parts =
        panel.content() instanceof RowPart row ? row.parts() : List.of(panel.content());
    int margins = (int) Math.round(style.panel(panel.role()).across() * 20);
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<BodyBlock> content = contents.of(parts.get(i), card[i] - margins);
      TableCell cell = new TableCell(card[i]);
      cell.add(content.isEmpty() ? List.of(new Paragraph(ParagraphStyle.GAP)) : content);
      look(cell, panel, i == 0, i == parts.size() - 1);
      cells.add(cell);
    }
    return cells;
  }

  private void look(TableCell cell, PanelPart panel, boolean first, boolean last) {
    Margins margins = style.panel(panel.role());
    switch (panel.role()) {
      case COVER_FACT -> cell.pad(margins);
      case CALLOUT ->
          cell.barLeft(palette.accent()).fill(Blend.mix(palette.accent(), Blend.WHITE, TINT));
      case WRITING, PORTRAIT, PROFILE -> cell.box(palette.hairline(), first, last);
      case FACT -> {}
      case FIGURE -> cell.barLeft(palette.primary()).fill(palette.panel());
      case QUADRANT ->
          cell.barTop(palette.tone(panel.tone()).text()).pad(margins).fill(palette.panel());
      case FIELD -> cell.pad(margins).fill(palette.panel());
      case WEIGHTY_FIELD -> cell.pad(margins).fill(palette.tone(Tone.INFO).tint());
      case PERIOD -> cell.barTop(palette.primary()).pad(margins).fill(palette.panel());
    }
  }

  /** Gives what the panels are called, in words. */
  private static String names(CardsPart part) {
    return part.panels().stream()
        .map(panel -> name(panel.content()))
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String name(ReportPart part) {
    if (part instanceof TextPart text) {
      return text.plain();
    } else if (part instanceof LabelledPart labelled) {
      return labelled.label().plain();
    }
    List<ReportPart> parts = List.of();
    if (part instanceof ColumnPart column) {
      parts = column.items().stream().map(ColumnPart.Item::part).toList();
    } else if (part instanceof RowPart row) {
      parts = row.parts();
    }
    return parts.stream()
        .map(CardsWriter::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
