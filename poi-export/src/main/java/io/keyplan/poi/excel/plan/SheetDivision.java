package io.keyplan.poi.excel.plan;

import io.keyplan.document.Block;
import io.keyplan.document.Cards;
import io.keyplan.document.Chart;
import io.keyplan.document.Checklist;
import io.keyplan.document.Cover;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Grid;
import io.keyplan.document.Items;
import io.keyplan.document.KeyFigures;
import io.keyplan.document.Matrix;
import io.keyplan.document.OrgChart;
import io.keyplan.document.Section;
import io.keyplan.document.Swot;
import io.keyplan.document.Table;
import io.keyplan.document.Timeline;
import io.keyplan.i18n.Messages;
import io.keyplan.poi.excel.plan.SheetGroup.Chapter;
import io.keyplan.poi.excel.records.RecordTable;
import io.keyplan.poi.excel.records.RecordTables;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which sections go onto which sheet: what holds records, charts and the like has a sheet
 * of its own as long as there are few of them, texts stand on the sheet of their chapter, and what
 * sums up stands on the overview.
 */
final class SheetDivision {

  private final RecordTables records;
  private final Messages messages;
  private final SheetGroup overview;
  private final List<SheetGroup> sheets = new ArrayList<>();
  private Chapter chapter = new Chapter(-1, "");

  private SheetDivision(Document document, RecordTables records, Messages messages) {
    this.records = records;
    this.messages = messages;
    this.overview = SheetGroup.of(document.title(), "", new Chapter(-1, ""));
  }

  /** Gives the sheets, of which the first is the overview. */
  static List<SheetGroup> of(Document document, RecordTables records, Messages messages) {
    SheetDivision division = new SheetDivision(document, records, messages);
    for (Section section : document.sections()) {
      if (document.shape() == DocumentShape.ONE_PAGE) {
        division.together(section);
      } else {
        division.chapter = new Chapter(division.chapter.number() + 1, section.title());
        division.place(section);
      }
    }
    List<SheetGroup> all = new ArrayList<>(List.of(division.overview));
    division.sheets.stream().filter(sheet -> !sheet.isEmpty()).forEach(all::add);
    return SheetJoiner.join(all, records);
  }

  /** A form's drawings stand before what they show. */
  private List<Block> blocks(Section section) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      RecordTable table = records.of(block);
      if (table != null) {
        blocks.addAll(table.rules().drawings());
      }
      blocks.add(block);
    }
    return blocks;
  }

  private static String headline(Section section) {
    return section.hasHeadline() ? section.headline() : "";
  }

  private void together(Section section) {
    add(overview, section, section.title());
    section.sections().forEach(this::together);
  }

  private void place(Section section) {
    boolean sumsUp = section.blocks().stream().anyMatch(KeyFigures.class::isInstance);
    boolean cover = section.title().isEmpty();
    if (cover || sumsUp && !hasRecords(section)) {
      add(overview, section, section.title());
      section.sections().forEach(part -> place(part, overview));
    } else {
      SheetGroup sheet = open(section);
      section.sections().forEach(part -> place(part, sheet));
    }
  }

  private void place(Section section, SheetGroup parent) {
    SheetGroup sheet = parent;
    if (needsSheet(section)) {
      sheet = open(section);
    } else {
      add(parent, section, section.title());
    }
    for (Section part : section.sections()) {
      place(part, sheet);
    }
  }

  private SheetGroup open(Section section) {
    SheetGroup sheet = SheetGroup.of(section.title(), headline(section), chapter);
    sheets.add(sheet);
    List<Block> own = new ArrayList<>(blocks(section));
    List<Block> timelines = own.stream().filter(Timeline.class::isInstance).toList();
    boolean apart = !timelines.isEmpty() && own.stream().anyMatch(b -> records.of(b) != null);
    if (apart) {
      own.removeAll(timelines);
      sheets.remove(sheet);
      SheetGroup drawn = SheetGroup.of(section.title(), headline(section), chapter);
      drawn.parts().add(new SheetGroup.Part("", "", timelines));
      sheets.add(drawn);
      sheet = SheetGroup.of(nameOf(own, section.title()), headline(section), chapter);
      sheets.add(sheet);
    }
    sheet.parts().add(new SheetGroup.Part("", "", own));
    return sheet;
  }

  /** The records beside a timeline are called what they are. */
  private String nameOf(List<Block> blocks, String otherwise) {
    for (Block block : blocks) {
      RecordTable table = records.of(block);
      if (table != null) {
        return table.rules().name().isEmpty() ? otherwise : table.rules().name();
      }
    }
    return otherwise;
  }

  private void add(SheetGroup sheet, Section section, String title) {
    sheet.parts().add(new SheetGroup.Part(title, headline(section), blocks(section)));
  }

  private static boolean hasRecords(Section section) {
    return section.blocks().stream()
        .anyMatch(block -> block instanceof Table || block instanceof Cards);
  }

  private boolean needsSheet(Section section) {
    boolean swots =
        section.blocks().isEmpty()
            && !section.sections().isEmpty()
            && section.sections().stream()
                .allMatch(part -> part.blocks().stream().anyMatch(Swot.class::isInstance));
    return swots
        || section.blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Table
                        || block instanceof Cards
                        || block instanceof Matrix
                        || block instanceof OrgChart
                        || block instanceof Grid
                        || block instanceof Chart
                        || block instanceof Checklist
                        || block instanceof Timeline
                        || block instanceof Cover
                        || block instanceof Swot && !isSwotPart(section)
                        || block instanceof Items && records.of(block) != null);
  }

  /** One SWOT of several stands on the sheet of them all. */
  private boolean isSwotPart(Section section) {
    return !sheets.isEmpty()
        && sheets.get(sheets.size() - 1).blocks().stream().allMatch(Swot.class::isInstance)
        && section.blocks().stream().allMatch(Swot.class::isInstance);
  }
}
