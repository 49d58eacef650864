package io.keyplan.poi.excel.fill;

import io.keyplan.export.HostLimits;
import io.keyplan.fill.Repetition;
import io.keyplan.fill.TagAddress;
import io.keyplan.poi.excel.fill.BookParts.SheetPart;
import io.keyplan.poi.excel.fill.RowRegions.Region;
import io.keyplan.poi.fill.Mistakes;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.PieceMaker;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.StoryCompiler;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.ReadXml;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.read.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Takes a workbook apart. For one workbook. */
final class BookCompiler {

  /** Parts of a sheet that refer to its cells. */
  private static final Set<String> OF_SHEET =
      Set.of("table", "comments", "threadedComment", "vmlDrawing", "ctrlProp", "pivotTable");

  /** The first column that no section of ours reaches. */
  private static final int BEHIND_SECTIONS = 300;

  private final TemplatePackage file;
  private final BookParts parts;
  private final SectionMaker maker;
  private final List<BookMistake> problems = new ArrayList<>();
  private final List<SheetTemplate> sheets = new ArrayList<>();
  private final Map<String, Piece> pieces = new LinkedHashMap<>();
  private final List<String> tagged = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Element workbook;
  private boolean filled;

  /** What refers to rows of a sheet. */
  private record Reference(int sheet, int first, int last, int fromSheet, int fromRow) {}

  /** A sheet while it is taken apart. */
  private record Draft(
      int index,
      SheetPart sheet,
      Element root,
      SheetRows rows,
      SheetCompiler compiler,
      RowRegions regions,
      List<BookTable> tables,
      boolean hasTags) {}

  BookCompiler(TemplatePackage file, BookParts parts, SectionMaker maker) {
    this.file = file;
    this.maker = maker;
    this.parts = parts;
    this.workbook = tree(file.main());
  }

  private Element tree(String part) {
    byte[] xml = file.part(part);
    return ReadXml.tree(xml == null ? new byte[0] : xml, part).getDocumentElement();
  }

  List<BookMistake> problems() {
    return problems;
  }

  List<SheetTemplate> sheets() {
    return sheets;
  }

  /** Gives the pieces of the other parts that refer to cells. */
  Map<String, Piece> pieces() {
    return pieces;
  }

  /** Lists those of them that have tags. */
  List<String> tagged() {
    return tagged;
  }

  /** Lists what people are to know who open a filled workbook. */
  List<String> notes() {
    return notes;
  }

  /** Says whether days count from 1904. */
  boolean from1904() {
    Element properties = TextXml.childOf(workbook, "workbookPr");
    String from = properties == null ? "" : properties.getAttribute("date1904");
    return from.equals("1") || from.equals("true");
  }

  void compile() {
    List<String> names = parts.sheets().stream().map(SheetPart::name).toList();
    List<List<BookTable>> tables =
        parts.sheets().stream().map(sheet -> BookTable.of(file, sheet.part())).toList();
    BookNames places = new BookNames(workbook, names, tables, problems);
    List<Element> texts = texts();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      drafts.add(draft(i, parts.sheets().get(i), texts, places, tables.get(i)));
    }
    filled = drafts.stream().anyMatch(Draft::hasTags);
    drafts.forEach(this::findReferences);
    TextXml.visit(workbook, each -> findReferences(each, -1, -1));
    for (Draft draft : drafts) {
      sheet(draft);
    }
    pieces.put(file.main(), PieceMaker.of(workbook, new WorkbookFormat()));
  }

  private List<Element> texts() {
    return file.relationships(file.main()).stream()
        .filter(each -> each.isOf("sharedStrings") && file.part(each.target()) != null)
        .findFirst()
        .map(each -> XmlTree.children(tree(each.target())))
        .orElse(List.of());
  }

  private Draft draft(
      int index, SheetPart sheet, List<Element> texts, BookNames places, List<BookTable> tables) {
    Element root = tree(sheet.part());
    SheetRows rows = new SheetRows(root, texts);
    SheetCompiler compiler = new SheetCompiler(sheet.name(), rows, maker, problems);
    boolean hasTags = compiler.find(places.places(index));
    Element frame = TextXml.childOf(root, "headerFooter");
    if (frame != null) {
      XmlTree.children(frame).forEach(compiler::checkFrame);
    }
    RowRegions regions = compiler.regions(tables);
    return new Draft(index, sheet, root, rows, compiler, regions, tables, hasTags);
  }

  private void findReferences(Draft draft) {
    draft
        .rows()
        .rows()
        .forEach(
            (row, template) ->
                template.cells().stream()
                    .filter(CellTemplate.Calculated.class::isInstance)
                    .forEach(
                        cell ->
                            findReferences(
                                ((CellTemplate.Calculated) cell).formula(), draft.index(), row)));
    for (BookTable table : draft.tables()) {
      references.add(new Reference(draft.index(), table.firstRow(), table.lastRow(), -1, -1));
    }
    for (Relationship drawing : file.relationships(draft.sheet().part())) {
      for (Relationship chart :
          drawing.isOf("drawing")
              ? file.relationships(drawing.target())
              : List.<Relationship>of()) {
        if (chart.isOf("chart") && file.part(chart.target()) != null) {
          TextXml.visit(tree(chart.target()), each -> findReferences(each, -1, -1));
        }
      }
    }
  }

  private void findReferences(Element element, int sheet, int row) {
    if (Set.of("f", "definedName").contains(String.valueOf(element.getLocalName()))) {
      findReferences(element.getTextContent(), sheet, row);
    }
  }

  private void findReferences(String formula, int sheet, int row) {
    FormulaReferences.map(
        formula,
        (name, from, to, ofAll) -> {
          int target = name == null ? sheet : index(name);
          int end = to == null ? from.row() : to.row();
          references.add(
              new Reference(
                  target, Math.min(from.row(), end), Math.max(from.row(), end), sheet, row));
          return "";
        });
  }

  private int index(String name) {
    for (int i = 0; i < parts.sheets().size(); i++) {
      if (parts
          .sheets()
          .get(i)
          .name()
          .toLowerCase(Locale.ROOT)
          .equals(name.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private boolean stays(int sheet, Region region) {
    return references.stream()
        .anyMatch(
            each ->
                each.sheet() == sheet
                    && region.has(each.first())
                    && region.has(each.last())
                    && !(each.fromSheet() == sheet && region.has(each.fromRow())));
  }

  private void sheet(Draft draft) {
    int index = draft.index();
    List<Region> regions =
        draft.regions().all().stream()
            .map(region -> stays(index, region) ? region.staying() : region)
            .toList();
    List<SheetTemplate.RecordColumns> records = records(draft);
    RowRegions laid = draft.regions().with(regions);
    Map<Integer, SheetTemplate.Row> rows = draft.rows().rows();
    Piece piece = PieceMaker.of(draft.root(), new SheetFormat(index));
    sheets.add(
        new SheetTemplate(
            index,
            draft.sheet().name(),
            draft.sheet().part(),
            rows,
            laid,
            records,
            draft.hasTags() || contains(draft.sheet().part()),
            piece));
    for (BookTable table : draft.tables()) {
      pieces.put(table.part(), PieceMaker.of(table.root(), new BookFormat(index)));
      if (records.stream().anyMatch(each -> each.table().equals(table.name()))) {
        tagged.add(table.part());
      }
    }
    for (Relationship relationship : file.relationships(draft.sheet().part())) {
      if (relationship.isOf("comments") && file.part(relationship.target()) != null) {
        draft.compiler().checkNotes(tree(relationship.target()));
        if (contains(relationship.target())) {
          tagged.add(relationship.target());
        }
      }
      if (OF_SHEET.stream().anyMatch(relationship::isOf)) {
        part(relationship.target(), index);
      } else if (relationship.isOf("drawing")) {
        drawing(relationship.target(), index);
      }
      if (relationship.isOf("pivotTable")) {
        String place = "sheet “" + draft.sheet().name() + "”";
        file.relationships(relationship.target()).forEach(cache -> pivot(cache.target(), place));
      }
    }
    if (!laid.isFixed()) {
      draft
          .rows()
          .dataTables()
          .forEach(
              cell ->
                  notes.add(
                      "sheet “"
                          + draft.sheet().name()
                          + "”, cell "
                          + cell
                          + ": a what-if table stays as it was while rows move; set it up again"));
    }
  }

  /** What a pivot table keeps of its cells is that of the template, until Excel reads them anew. */
  private void pivot(String cache, String place) {
    if (file.part(cache) == null || pieces.containsKey(cache)) {
      return;
    }
    Element root = tree(cache);
    Element source = TextXml.childOf(TextXml.childOf(root, "cacheSource"), "worksheetSource");
    if (source != null && filled) {
      root.setAttribute("refreshOnLoad", "1");
      tagged.add(cache);
      notes.add(place + ": its pivot table is calculated anew when Excel opens the file");
    }
    pieces.put(cache, PieceMaker.of(root, new BookFormat(-1)));
  }

  private List<SheetTemplate.RecordColumns> records(Draft draft) {
    List<SheetTemplate.RecordColumns> records = new ArrayList<>();
    for (Region region : draft.regions().all()) {
      boolean alone =
          region.repetition() != null
              && region.first() == region.last()
              && draft.regions().all().stream()
                  .noneMatch(each -> each != region && each.has(region.first()));
      Map<Integer, String> fields = alone ? draft.compiler().fields(region) : Map.of();
      if (!fields.isEmpty()) {
        records(draft, region, fields, records);
      }
    }
    return records;
  }

  private void records(
      Draft draft,
      Region region,
      Map<Integer, String> fields,
      List<SheetTemplate.RecordColumns> into) {
    int row = region.first();
    Repetition repetition = region.repetition();
    TagAddress list = repetition == null ? null : repetition.list();
    String single = list == null || list.outerList() != null ? "" : list.toString();
    int first = fields.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    BookTable table = BookTable.at(draft.tables(), row, first);
    boolean sections = draft.compiler().hasSections();
    int column = (sections ? BEHIND_SECTIONS : draft.rows().lastColumn() + 1) + into.size();
    if (table != null) {
      column = table.cells().lastColumn() + 1;
      Map<Integer, String> inside = new HashMap<>(fields);
      inside.keySet().removeIf(each -> !table.cells().hasColumn(each));
      boolean free = !draft.rows().hasColumn(column) && !table.hasIds();
      if (!free || column > HostLimits.Excel.LAST_COLUMN) {
        return;
      }
      table.addIds();
      into.add(new SheetTemplate.RecordColumns(row, table.name(), single, inside, column, true));
    } else if (column <= HostLimits.Excel.LAST_COLUMN) {
      String name = "filled" + draft.index() + "r" + row;
      into.add(new SheetTemplate.RecordColumns(row, name, single, fields, column, false));
    }
    // What a section shows beneath a table must not be in a hidden column.
    if (!sections || table == null) {
      HiddenColumn.add(draft.root(), column);
    }
  }

  private boolean contains(String part) {
    byte[] xml = file.part(part);
    return xml != null && new String(xml, StandardCharsets.UTF_8).contains("{{");
  }

  private void part(String part, int sheet) {
    if (file.part(part) == null || pieces.containsKey(part)) {
      return;
    }
    try {
      pieces.put(part, PieceMaker.of(tree(part), new BookFormat(sheet)));
    } catch (UnreadableDocumentException e) {
      // Drawings of the old kind need not be XML; then they stay as they are.
      pieces.remove(part);
    }
  }

  private void drawing(String part, int sheet) {
    if (file.part(part) == null || pieces.containsKey(part)) {
      return;
    }
    Element root = tree(part);
    Mistakes found =
        new Mistakes(part, root, "sheet “" + parts.sheets().get(sheet).name() + "”, drawing");
    BookFormat format = new BookFormat(sheet);
    Piece piece = new StoryCompiler(root, format, found).compile();
    String name = parts.sheets().get(sheet).name();
    found.all().forEach(mistake -> problems.add(BookMistake.apart(name, mistake.problem())));
    if (piece != null) {
      tagged.add(part);
    }
    pieces.put(part, piece == null ? PieceMaker.of(root, format) : piece);
    for (Relationship chart : file.relationships(part)) {
      if (chart.isOf("chart") || chart.isOf("chartEx")) {
        if (contains(chart.target())) {
          tagged.add(chart.target());
        }
        part(chart.target(), -1);
      }
    }
  }
}
