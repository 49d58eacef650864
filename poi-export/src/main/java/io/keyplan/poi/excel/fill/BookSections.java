package io.keyplan.poi.excel.fill;

import io.keyplan.document.DocumentShape;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.SectionFile;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The sections of ours in a filled workbook, as rows of its sheets. Lives for one filling. */
final class BookSections {

  /** What Excel gives new tables. */
  private static final String TABLE_STYLE = "TableStyleMedium2";

  private record Place(int sheet, int row) {}

  private final SectionMaker maker;
  private final TemplatePackage file;
  private final Filling filling;
  private final StyleVariants styles;
  private final List<SheetTemplate> sheets;
  private final Map<Place, Optional<SectionWriter>> made = new HashMap<>();
  private final Map<Integer, SectionRoom> rooms = new HashMap<>();
  private final Set<String> tables = new HashSet<>();
  private String tableStyle = "";
  private int lastTable;
  private int count;
  private boolean known;

  /**
   * Starts a workbook.
   *
   * @param styles takes the looks of cells
   */
  BookSections(
      SectionMaker maker,
      TemplatePackage file,
      Filling filling,
      StyleVariants styles,
      List<SheetTemplate> sheets) {
    this.maker = maker;
    this.file = file;
    this.filling = filling;
    this.styles = styles;
    this.sheets = sheets;
  }

  /** Gives the number of rows that a section takes; 0 where the plan has nothing to show in it. */
  int rows(int sheet, int row) {
    CellTemplate.Section cell = Objects.requireNonNull(cell(sheets.get(sheet), row));
    return made.computeIfAbsent(new Place(sheet, row), place -> make(sheet, cell))
        .map(SectionWriter::count)
        .orElse(0);
  }

  private static CellTemplate.@Nullable Section cell(SheetTemplate sheet, int row) {
    return sheet.rows().get(row).cells().stream()
        .filter(CellTemplate.Section.class::isInstance)
        .map(CellTemplate.Section.class::cast)
        .findFirst()
        .orElse(null);
  }

  private Optional<SectionWriter> make(int index, CellTemplate.Section cell) {
    learn();
    return maker
        .make(cell.tag(), DocumentShape.ONE_PAGE, filling)
        .map(section -> writer(index, cell, section));
  }

  private SectionWriter writer(int index, CellTemplate.Section cell, SectionFile section) {
    LocalDate day = filling.values().asOf();
    String date =
        "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    SheetTemplate own = sheets.get(index);
    SectionSheet sheet =
        new SectionSheet(section, ++count, own.name(), cell.column(), date, tables);
    section.trace().ifPresent(trace -> filling.trace().addAll(trace, sheet::table));
    SectionRoom room = rooms.computeIfAbsent(index, none -> new SectionRoom(tree(own.part())));
    room.widen(sheet);
    SectionStyles looks =
        new SectionStyles(
            section.related(section.main(), "styles").map(section::tree).orElseThrow(), styles);
    SectionParts parts = new SectionParts(sheet, filling, "kpS" + count + "-", tableStyle());
    return new SectionWriter(sheet, looks, room, filling, parts);
  }

  private Element tree(String part) {
    return ReadXml.tree(Objects.requireNonNull(file.part(part)), part).getDocumentElement();
  }

  /** Tables have names and numbers that no other of the workbook has. */
  private void learn() {
    if (!known) {
      for (SheetTemplate sheet : sheets) {
        for (BookTable table : BookTable.of(file, sheet.part())) {
          tables.add(table.name().toLowerCase(Locale.ROOT));
          lastTable = Math.max(lastTable, table.number());
          tableStyle = tableStyle.isEmpty() ? table.style() : tableStyle;
        }
      }
      known = true;
    }
  }

  /** Tables of ours look like the first one of the workbook, else as Excel's do that are new. */
  private String tableStyle() {
    Optional<Element> all =
        file.relationships(file.main()).stream()
            .filter(each -> each.isOf("styles"))
            .findFirst()
            .map(each -> TextXml.childOf(tree(each.target()), "tableStyles"));
    String usual = all.map(each -> each.getAttribute("defaultTableStyle")).orElse("");
    return !tableStyle.isEmpty() ? tableStyle : usual.isEmpty() ? TABLE_STYLE : usual;
  }

  /** Writes a row of a section, of which the first one was counted. */
  void row(int sheet, RowMap.Row row) {
    int index = row.copy()[row.copy().length - 1];
    made.getOrDefault(new Place(sheet, row.original()), Optional.empty())
        .ifPresent(section -> section.row(index, row.number()));
  }

  /** Adds to a sheet what its sections have beside their rows. */
  String completed(SheetTemplate sheet, String xml, RowMap map) {
    List<SectionWriter> here = here(sheet, map);
    if (here.isEmpty()) {
      return xml;
    }
    Element root =
        ReadXml.tree(xml.getBytes(StandardCharsets.UTF_8), sheet.part()).getDocumentElement();
    rooms.get(sheet.index()).setWidths(root);
    here.forEach(section -> section.complete(root));
    return XmlTree.part(root);
  }

  private List<SectionWriter> here(SheetTemplate sheet, RowMap map) {
    List<SectionWriter> here = new ArrayList<>();
    for (RowMap.Row row : map.rows()) {
      made.getOrDefault(new Place(sheet.index(), row.original()), Optional.empty())
          .filter(section -> row.scope() != null && !here.contains(section))
          .ifPresent(
              section -> {
                section.setFirstRow(row.number());
                here.add(section);
              });
    }
    return here;
  }

  /** Lists the names that lead to the fields of sections. */
  List<FieldName> names(IntFunction<RowMap> maps) {
    List<FieldName> names = new ArrayList<>();
    for (SheetTemplate sheet : sheets) {
      here(sheet, maps.apply(sheet.index())).forEach(section -> names.addAll(section.names()));
    }
    return names;
  }

  /** Adds the parts of the sections, once the others are written. */
  void addParts(IntFunction<RowMap> maps, FilledPackage filled) {
    for (SheetTemplate sheet : sheets) {
      String drawing =
          filled.relationships(sheet.part()).stream()
              .filter(each -> each.isOf("drawing"))
              .map(Relationship::target)
              .findFirst()
              .orElse("");
      for (SectionWriter section : here(sheet, maps.apply(sheet.index()))) {
        lastTable = section.addTables(filled, sheet.part(), lastTable);
        drawing = section.addDrawings(filled, sheet.part(), drawing);
      }
    }
  }
}
