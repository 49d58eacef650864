package io.keyplan.poi.excel.plan;

import io.keyplan.document.Document;
import io.keyplan.document.Input;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.excel.workbook.CellStyle;
import io.keyplan.poi.excel.workbook.CellStyle.Horizontal;
import io.keyplan.poi.excel.workbook.CellStyle.Vertical;
import io.keyplan.poi.excel.workbook.CellValue;
import io.keyplan.poi.excel.workbook.DefinedNames;
import io.keyplan.poi.excel.workbook.RowDraft;
import io.keyplan.text.Shortening;
import io.keyplan.value.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plans the band at the top of a sheet. Lives for one sheet. */
final class TitleBandPlanner {

  private final SheetPage page;
  private final WorkbookContext book;

  TitleBandPlanner(SheetPage page) {
    this.page = page;
    this.book = page.book();
  }

  /** Writes what the document is, and the day for which it holds. */
  void ofDocument() {
    Document document = book.document();
    List<String> beneath = new ArrayList<>();
    if (!document.author().isEmpty()) {
      beneath.add(book.text("word.preparedBy", document.author()));
    }
    if (!document.confidentiality().isEmpty()) {
      beneath.add(document.confidentiality());
    }
    band(name(), String.join(" · ", beneath));
    page.gap();
    asOf();
    page.gap();
  }

  /** Writes what a sheet is about and what its data say. */
  void ofSection(SheetGroup group) {
    String beneath = group.headline().isEmpty() ? name() : book.dated(group.headline());
    band(group.title(), beneath);
    page.gap();
  }

  private String name() {
    String whole = book.document().name();
    String shown = Shortening.of(whole, Shortening.LONGEST);
    if (!shown.equals(whole)) {
      book.notes()
          .changed(
              FieldPath.NONE, "the title was shortened: it has " + whole.length() + " characters");
    }
    return shown;
  }

  private void band(String title, String beneath) {
    RowDraft first = new RowDraft(34);
    page.text(first, page.first(), page.last(), title, book.looks().title());
    page.sheet().add(first);
    RowDraft second = new RowDraft(22);
    page.text(second, page.first(), page.last(), beneath, book.looks().subtitle());
    page.sheet().add(second);
  }

  /** The day for which the data hold, in a cell that all formulas refer to. */
  private void asOf() {
    int label = Math.min(page.until(page.first(), 0.25), page.last() - 1);
    int to = Math.max(label + 1, page.until(page.first(), 0.5));
    RowDraft row = new RowDraft(20);
    page.text(row, page.first(), label, book.document().day().label(), book.looks().label());
    LocalDate date = book.document().asOf();
    CellValue day = CellValue.of(date);
    FieldPath field = book.document().day().entry().path();
    if (book.fields().hasCell(field)) {
      String name = FieldNames.of(field);
      String otherwise =
          "DATE(" + date.getYear() + "," + date.getMonthValue() + "," + date.getDayOfMonth() + ")";
      day = CellValue.formula("IF(ISNUMBER(" + name + ")," + name + "," + otherwise + ")", day);
    }
    CellStyle look =
        book.looks()
            .body()
            .at(Horizontal.LEFT, Vertical.CENTER)
            .formatted(book.values().numbers().day());
    String cell = CellReference.fixed(page.sheet().nextRow(), label + 1);
    page.put(row, label + 1, to, day, look);
    String prompt = book.text("word.asOfPrompt");
    Input input = new Input(Input.Kind.DATE, book.document().day().label(), prompt, List.of());
    book.validations().add(page.sheet(), input, page.sheet().nextRow(), label + 1);
    book.names()
        .add(
            DefinedNames.AS_OF, CellReference.on(page.sheet().name(), cell), FieldPath.NONE.text());
    page.sheet().add(row);
  }
}
