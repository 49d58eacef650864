package io.keyplan.poi.excel.fill;

import io.keyplan.document.Picture;
import io.keyplan.export.Note;
import io.keyplan.fill.FillValues;
import io.keyplan.fill.FillableDocument;
import io.keyplan.fill.TemplateProblem;
import io.keyplan.poi.excel.formula.FormulaCalculator;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.OfficeKind;
import io.keyplan.poi.fill.Piece;
import io.keyplan.poi.fill.SectionMaker;
import io.keyplan.poi.fill.TemplatePackage;
import io.keyplan.poi.ooxml.Relationship;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.read.DocumentLimits;
import io.keyplan.value.FieldPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A workbook that was taken apart and can be filled. Immutable and thread-safe. */
public final class BookTemplate implements FillableDocument {

  private final TemplatePackage file;
  private final DocumentLimits limits;
  private final SectionMaker maker;
  private final BookParts parts;
  private final List<SheetTemplate> sheets;
  private final List<SheetTemplate> still;
  private final Map<String, Piece> pieces;
  private final Set<String> tagged;
  private final List<BookMistake> mistakes;
  private final List<String> notes;
  private final boolean from1904;
  private final boolean calculates;
  private final String styles;
  private final int styleCount;

  private BookTemplate(
      TemplatePackage file, SectionMaker maker, DocumentLimits limits, BookParts parts) {
    this.file = file;
    this.maker = maker;
    this.limits = limits;
    this.parts = parts;
    BookCompiler compiler = new BookCompiler(file, parts, maker);
    compiler.compile();
    this.sheets = List.copyOf(compiler.sheets());
    this.still = sheets.stream().map(BookTemplate::still).toList();
    this.pieces = compiler.pieces();
    this.tagged = new HashSet<>(compiler.tagged());
    this.mistakes = List.copyOf(compiler.problems());
    this.notes = List.copyOf(compiler.notes());
    this.from1904 = compiler.from1904();
    this.calculates =
        sheets.stream()
            .flatMap(sheet -> sheet.rows().values().stream())
            .flatMap(row -> row.cells().stream())
            .anyMatch(CellTemplate.Calculated.class::isInstance);
    this.styles = related("styles");
    this.styleCount = StyleVariants.count(file.part(styles));
  }

  private static SheetTemplate still(SheetTemplate sheet) {
    return new SheetTemplate(
        sheet.index(),
        sheet.name(),
        sheet.part(),
        sheet.rows(),
        sheet.regions().fixed(),
        List.of(),
        sheet.hasTags(),
        sheet.piece());
  }

  /**
   * Takes a workbook apart.
   *
   * @param maker makes sections of ours for it
   * @throws io.keyplan.read.UnreadableDocumentException if it is damaged, protected by a password,
   *     of another format, larger than the limits allow, or has macros
   * @throws IllegalStateException if Apache POI is missing
   */
  public static BookTemplate read(byte[] content, SectionMaker maker, DocumentLimits limits) {
    TemplatePackage file = TemplatePackage.open(content, limits, OfficeKind.EXCEL);
    try {
      return new BookTemplate(file, maker, limits, BookParts.of(content));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "workbooks are filled with Apache POI, which is missing; add org.apache.poi:poi-ooxml to"
              + " the dependencies",
          e);
    }
  }

  private String related(String type) {
    return file.relationships(file.main()).stream()
        .filter(each -> each.isOf(type))
        .map(Relationship::target)
        .findFirst()
        .orElse("");
  }

  @Override
  public List<TemplateProblem> problems() {
    return mistakes.stream().map(BookMistake::problem).toList();
  }

  @Override
  public List<Note> fill(FillValues values, OutputStream out) throws IOException {
    Filling filling = new Filling(values, limits, "xl/media/");
    StyleVariants variants = new StyleVariants(file.part(styles), styleCount);
    BookSections sections = new BookSections(maker, file, filling, variants, sheets);
    FilledBook book = book(sheets, values, filling, variants, sections);
    FilledPackage filled = new FilledPackage(file);
    Map<String, String> before = untouched(values);
    write(filling, book, filled, before, sections);
    finish(filling, variants, filled);
    notes.forEach(note -> filling.notes().info(FieldPath.NONE, note));
    if (calculates) {
      ByteArrayOutputStream draft = new ByteArrayOutputStream();
      filled.write(draft);
      FormulaCalculator calculator = FormulaCalculator.open(draft.toByteArray(), true, limits);
      book.setValues(calculator);
      writeSheets(filling, book, filled, before, sections);
      if (!calculator.hasStepsLeft()) {
        filling
            .notes()
            .info(
                FieldPath.NONE,
                "calculating the workbook takes more than "
                    + limits.steps()
                    + " steps; what is left is calculated when it is opened");
      }
    }
    filled.write(out);
    return filling.notes().all();
  }

  private FilledBook book(
      List<SheetTemplate> templates,
      FillValues values,
      Filling filling,
      StyleVariants variants,
      BookSections sections) {
    List<RowMap> maps = new ArrayList<>();
    for (SheetTemplate sheet : templates) {
      int index = sheet.index();
      maps.add(sheet.regions().map(values, filling::countEntry, row -> sections.rows(index, row)));
    }
    CellWriter cells = new CellWriter(filling, parts, variants, from1904);
    FilledBook book = new FilledBook(filling, templates, maps, cells, sections);
    filling.setWriter(book);
    return book;
  }

  /** Writes what has no tags as if nothing had moved, to know what stays as it is. */
  private Map<String, String> untouched(FillValues values) {
    Filling filling = new Filling(values, limits, "xl/media/");
    StyleVariants variants = new StyleVariants(null, 0);
    BookSections none = new BookSections(maker, file, filling, variants, still);
    book(still, values, filling, variants, none);
    Map<String, String> untouched = new HashMap<>();
    for (SheetTemplate sheet : still) {
      if (!sheet.hasTags()) {
        untouched.put(sheet.part(), sheet.piece().part(filling));
      }
    }
    pieces.forEach(
        (part, piece) -> {
          if (!tagged.contains(part) && !part.equals(file.main())) {
            untouched.put(part, piece.part(filling));
          }
        });
    return untouched;
  }

  private void write(
      Filling filling,
      FilledBook book,
      FilledPackage filled,
      Map<String, String> before,
      BookSections sections) {
    writeSheets(filling, book, filled, before, sections);
    book.nameColumns();
    sections.names(book::map).forEach(book::addName);
    pieces.forEach(
        (part, piece) -> put(filled, part, piece.part(filling), before.get(part), filling));
    sections.addParts(book::map, filled);
  }

  private void writeSheets(
      Filling filling,
      FilledBook book,
      FilledPackage filled,
      Map<String, String> before,
      BookSections sections) {
    for (SheetTemplate sheet : sheets) {
      String part = sheet.part();
      String xml = sections.completed(sheet, sheet.piece().part(filling), book.map(sheet.index()));
      put(filled, part, xml, before.get(part), filling);
    }
  }

  private void put(
      FilledPackage filled, String part, String xml, @Nullable String before, Filling filling) {
    if (!xml.equals(before)) {
      filled.put(part, xml);
    }
    filling
        .pictures()
        .takeRelations()
        .forEach((id, target) -> filled.relate(part, id, "image", target));
  }

  private void finish(Filling filling, StyleVariants variants, FilledPackage filled) {
    String more = variants.xml();
    if (more != null) {
      filled.put(styles, more);
    }
    String chain = related("calcChain");
    if (file.part(chain) != null) {
      filled.remove(Set.of(chain));
      filled.retarget(file.main(), Map.of(chain, ""));
    }
    for (Map.Entry<Picture, String> picture : filling.pictures().all().entrySet()) {
      filled.add(
          picture.getValue(), picture.getKey().type().mediaType(), picture.getKey().content());
    }
    filled.addXml(file.freeNumber(), filling.trace().xml(), TracePart.propertiesXml());
  }

  @Override
  public void comment(OutputStream out) throws IOException {
    ByteArrayOutputStream same = new ByteArrayOutputStream();
    new FilledPackage(file).write(same);
    BookComments.write(same.toByteArray(), mistakes, out);
  }
}
