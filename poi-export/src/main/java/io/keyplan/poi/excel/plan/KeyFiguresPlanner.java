package io.keyplan.poi.excel.plan;

import io.keyplan.document.Entry;
import io.keyplan.document.KeyFigures;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Rules;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.poi.excel.workbook.Rule;
import io.keyplan.theme.Blend;
import io.keyplan.value.FieldPath;
import io.keyplan.value.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans key figures as tiles. Lives for one sheet. */
final class KeyFiguresPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  KeyFiguresPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  /** A tile: what is counted, the number, what it means. */
  private record Tile(
      String label,
      CellValue value,
      String format,
      String comment,
      Tone tone,
      Entry entry,
      KeyFigures.@Nullable Source source) {}

  void write(KeyFigures block) {
    List<Tile> tiles = new ArrayList<>();
    for (KeyFigures.Figure figure : block.figures()) {
      tiles.add(
          new Tile(
              figure.label(),
              CellValue.BLANK,
              book.values().format(figure.value()),
              figure.comment(),
              figure.tone(),
              figure.value(),
              figure.source()));
    }
    write(tiles, block);
  }

  /** Writes numbers that sum up tables. */
  void write(List<Indicator> indicators) {
    List<Tile> tiles = new ArrayList<>();
    for (Indicator indicator : indicators) {
      tiles.add(
          new Tile(
              indicator.label(),
              indicator.cell(),
              indicator.format(),
              "",
              indicator.tone(),
              Entry.EMPTY,
              null));
    }
    if (!tiles.isEmpty()) {
      write(tiles, null);
    }
  }

  private void write(List<Tile> tiles, @org.jspecify.annotations.Nullable KeyFigures block) {
    List<int[]> places = page.places(Math.min(4, Math.max(3, tiles.size())));
    for (int from = 0; from < tiles.size(); from += places.size()) {
      List<Tile> line = tiles.subList(from, Math.min(tiles.size(), from + places.size()));
      labels(line, places);
      values(line, places, block);
      if (line.stream().anyMatch(tile -> !tile.comment().isEmpty())) {
        comments(line, places);
      }
      page.sheet().space(1, 8);
    }
  }

  private CellStyle edge(CellStyle style) {
    return style.ruled(new Rules(Blend.WHITE, false, true));
  }

  private void labels(List<Tile> line, List<int[]> places) {
    RowDraft row = new RowDraft(20);
    for (int i = 0; i < line.size(); i++) {
      int[] place = places.get(i);
      page.text(row, place[0], place[1], line.get(i).label(), edge(book.looks().tileLabel()));
    }
    page.sheet().add(row);
  }

  private void values(
      List<Tile> line, List<int[]> places, @org.jspecify.annotations.Nullable KeyFigures block) {
    RowDraft row = new RowDraft(30);
    for (int i = 0; i < line.size(); i++) {
      Tile tile = line.get(i);
      int[] place = places.get(i);
      CellStyle look = edge(book.looks().tileValue()).formatted(tile.format());
      if (block == null) {
        page.put(row, place[0], place[1], tile.value(), look);
        if (tile.tone() == Tone.NEGATIVE) {
          warn(CellReference.cell(page.sheet().nextRow(), place[0]));
        }
      } else if (tile.entry().isEditable()) {
        page.entry(row, place[0], place[1], tile.entry(), block, look);
      } else {
        page.put(row, place[0], place[1], computed(tile), look);
      }
    }
    page.sheet().add(row);
  }

  private void warn(String cell) {
    int highlight = book.styles().id(book.looks().highlight(Tone.NEGATIVE));
    page.sheet().rules().add(new Rule.When(cell, cell + ">0", highlight, false));
  }

  /** A figure that sums up tables of the workbook is their formula. */
  private CellValue computed(Tile tile) {
    CellValue shown = book.values().of(tile.entry().datum(), FieldPath.NONE);
    return tile.source() == null ? shown : book.indicators().of(tile.source(), shown).orElse(shown);
  }

  private void comments(List<Tile> line, List<int[]> places) {
    RowDraft row = new RowDraft(18);
    for (int i = 0; i < line.size(); i++) {
      int[] place = places.get(i);
      Tile tile = line.get(i);
      page.text(
          row, place[0], place[1], tile.comment(), edge(book.looks().tileComment(tile.tone())));
    }
    page.sheet().add(row);
  }
}
