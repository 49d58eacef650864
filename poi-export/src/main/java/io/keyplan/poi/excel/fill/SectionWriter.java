package io.keyplan.poi.excel.fill;

import io.keyplan.export.HostLimits;
import io.keyplan.poi.excel.names.CellRange;
import io.keyplan.poi.excel.names.CellReference;
import io.keyplan.poi.excel.names.FieldNames;
import io.keyplan.poi.fill.FilledPackage;
import io.keyplan.poi.fill.Filling;
import io.keyplan.poi.fill.TextXml;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.poi.ooxml.XmlTree;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Writes the rows of a section of ours into a sheet of a company's. Lives for one filling. */
final class SectionWriter {

  private final SectionSheet section;
  private final SectionStyles styles;
  private final SectionRoom room;
  private final Filling filling;
  private final SectionParts parts;
  private final Map<Long, Integer> merged = new HashMap<>();
  private boolean cut;

  SectionWriter(
      SectionSheet section,
      SectionStyles styles,
      SectionRoom room,
      Filling filling,
      SectionParts parts) {
    this.section = section;
    this.styles = styles;
    this.room = room;
    this.filling = filling;
    this.parts = parts;
    for (Element each : XmlTree.children(TextXml.childOf(section.root(), "mergeCells"))) {
      CellRange cells = CellRange.of(each.getAttribute("ref")).orElseThrow();
      merged.put(SheetCompiler.key(cells.firstRow(), cells.firstColumn()), cells.lastColumn());
    }
  }

  int count() {
    return section.count();
  }

  void setFirstRow(int row) {
    section.setFirstRow(row);
  }

  /**
   * Writes a row.
   *
   * @param index its number in the section, from 0
   * @param number its number in the sheet, from 0
   */
  void row(int index, int number) {
    section.setFirstRow(number - index);
    Element row = section.row(index);
    StringBuilder out = filling.out().append("<row r=\"").append(number + 1).append('"');
    if (row == null) {
      out.append("/>");
      return;
    }
    if (row.hasAttribute("ht")) {
      out.append(" ht=\"").append(height(row)).append("\" customHeight=\"1\"");
    }
    out.append('>');
    XmlTree.children(row).forEach(cell -> cell(cell, number));
    out.append("</row>");
  }

  /** Texts wrap into more lines where columns are narrower than they were planned for. */
  private String height(Element row) {
    double planned = Double.parseDouble(row.getAttribute("ht"));
    double lack = 1;
    for (Element cell : XmlTree.children(row)) {
      if (cell.getAttribute("t").equals("s")) {
        CellRange at = CellRange.of(cell.getAttribute("r")).orElseThrow();
        int first = at.firstColumn();
        int last = merged.getOrDefault(SheetCompiler.key(at.firstRow(), first), first);
        lack = Math.max(lack, first == 0 ? 1 : room.lack(section, first, last));
      }
    }
    double height = Math.min(HostLimits.Excel.ROW_HEIGHT, Math.ceil(planned * lack * 4) / 4);
    return XmlText.number(height);
  }

  private void cell(Element cell, int number) {
    int ours = CellRange.of(cell.getAttribute("r")).orElseThrow().firstColumn();
    int column = section.movedColumn(ours);
    if (column > HostLimits.Excel.LAST_COLUMN) {
      cut();
      return;
    }
    String style = cell.getAttribute("s");
    int look =
        ours == 0 ? styles.unseen() : styles.style(style.isEmpty() ? 0 : Integer.parseInt(style));
    StringBuilder out = filling.out().append("<c r=\"").append(CellReference.cell(number, column));
    out.append("\" s=\"").append(look).append('"');
    Element value = TextXml.childOf(cell, "v");
    Element formula = TextXml.childOf(cell, "f");
    String type = cell.getAttribute("t");
    if (type.equals("s") && value != null) {
      text(section.text(value.getTextContent()));
    } else if (value == null && formula == null) {
      out.append("/>");
    } else {
      calculated(formula == null ? null : section.formula(formula.getTextContent()), type, value);
    }
  }

  private void text(String text) {
    filling
        .out()
        .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(XmlText.escape(text))
        .append("</t></is></c>");
  }

  /** What a formula finds on sheets that do not go along stays as it was found. */
  private void calculated(@Nullable String formula, String type, @Nullable Element value) {
    if (formula == null && type.equals("str")) {
      text(value == null ? "" : value.getTextContent());
      return;
    }
    StringBuilder out = filling.out();
    out.append(type.isEmpty() ? "" : " t=\"" + type + "\"").append('>');
    if (formula != null) {
      out.append("<f>").append(XmlText.escape(formula)).append("</f>");
    }
    if (value != null) {
      out.append("<v>").append(XmlText.escape(value.getTextContent())).append("</v>");
    }
    out.append("</c>");
  }

  private void cut() {
    if (!cut) {
      cut = true;
      filling.notes().lost(FieldPath.NONE, "a section has more columns than are left of its sheet");
    }
  }

  /** Adds to the sheet what the section has beside its rows. */
  void complete(Element sheet) {
    Element root = section.root();
    merges(sheet);
    rules(sheet, root);
    validations(sheet, root);
    parts.complete(sheet);
  }

  private void merges(Element sheet) {
    List<String> ranges = new ArrayList<>();
    for (Element each : XmlTree.children(TextXml.childOf(section.root(), "mergeCells"))) {
      String moved = section.moved(each.getAttribute("ref"));
      if (!moved.isEmpty()) {
        ranges.add(moved);
      }
    }
    if (!ranges.isEmpty()) {
      Element all = SheetParts.container(sheet, "mergeCells", SheetParts.SHEET);
      ranges.forEach(range -> SheetParts.append(all, "mergeCell").setAttribute("ref", range));
      SheetParts.count(all);
    }
  }

  private void rules(Element sheet, Element root) {
    int priority = 0;
    for (Element each : XmlTree.children(sheet)) {
      for (Element rule : XmlTree.children(each)) {
        String order = rule.getAttribute("priority");
        priority = Math.max(priority, order.matches("\\d{1,9}") ? Integer.parseInt(order) : 0);
      }
    }
    for (Element each : XmlTree.children(root)) {
      String cells =
          TextXml.is(each, "conditionalFormatting")
              ? section.moved(each.getAttribute("sqref"))
              : "";
      if (!cells.isEmpty()) {
        Element all = SheetParts.added(sheet, "conditionalFormatting", SheetParts.SHEET);
        all.setAttribute("sqref", cells);
        for (Element rule : XmlTree.children(each)) {
          rule(SheetParts.append(all, rule), ++priority);
        }
        if (all.getFirstChild() == null) {
          sheet.removeChild(all);
        }
      }
    }
  }

  private void rule(Element rule, int priority) {
    rule.setAttribute("priority", String.valueOf(priority));
    if (rule.hasAttribute("dxfId")) {
      int look = styles.rule(Integer.parseInt(rule.getAttribute("dxfId")));
      if (look < 0) {
        rule.removeAttribute("dxfId");
      } else {
        rule.setAttribute("dxfId", String.valueOf(look));
      }
    }
    for (Element each : XmlTree.children(rule)) {
      String formula = TextXml.is(each, "formula") ? section.formula(each.getTextContent()) : "";
      if (TextXml.is(each, "extLst")) {
        rule.removeChild(each);
      } else if (formula == null) {
        rule.getParentNode().removeChild(rule);
        return;
      } else if (!formula.isEmpty()) {
        each.setTextContent(formula);
      }
    }
  }

  private void validations(Element sheet, Element root) {
    for (Element each : XmlTree.children(TextXml.childOf(root, "dataValidations"))) {
      String cells = section.moved(each.getAttribute("sqref"));
      List<String> formulas = new ArrayList<>();
      for (Element formula : XmlTree.children(each)) {
        formulas.add(parts.choice(formula.getTextContent()));
      }
      if (!cells.isEmpty() && !formulas.contains("")) {
        Element all = SheetParts.container(sheet, "dataValidations", SheetParts.SHEET);
        Element more = SheetParts.append(all, each);
        more.setAttribute("sqref", cells);
        List<Element> own = XmlTree.children(more);
        for (int i = 0; i < own.size(); i++) {
          own.get(i).setTextContent(formulas.get(i));
        }
        SheetParts.count(all);
      }
    }
  }

  /** Adds tables behind the last one of the workbook; gives the number of the last one now. */
  int addTables(FilledPackage filled, String sheet, int lastTable) {
    return parts.addTables(filled, sheet, lastTable);
  }

  /** Adds drawings to those of the sheet, which may have none; gives their part now. */
  String addDrawings(FilledPackage filled, String sheet, String drawing) {
    return parts.addDrawings(filled, sheet, drawing);
  }

  /** Lists the names that lead to its fields. */
  List<FieldName> names() {
    List<FieldName> names = new ArrayList<>();
    for (Element each : section.names()) {
      boolean field = each.getAttribute("name").startsWith(FieldNames.PREFIX);
      String cells = field ? section.formula(each.getTextContent()) : null;
      if (cells != null) {
        names.add(new FieldName(name(each), cells, each.getAttribute("comment")));
      }
    }
    return names;
  }

  /** Columns are called by their tables, which have other names here. */
  private String name(Element ours) {
    String name = ours.getAttribute("name");
    String address = ours.getAttribute("comment");
    Optional<FieldNames.Column> column = FieldNames.columnOf(name);
    if (column.isPresent()) {
      return FieldNames.ofColumn(section.table(column.get().table()), column.get().address());
    } else if (FieldNames.isDigest(name) && address.contains("[].")) {
      String table = ours.getTextContent().replaceFirst("\\[.*$", "");
      return FieldNames.ofColumn(section.table(table), address);
    }
    return name;
  }
}
