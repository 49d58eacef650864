package io.keyplan.poi.powerpoint.write;

import io.keyplan.drawing.Box;
import io.keyplan.drawing.Run;
import io.keyplan.drawing.Shape;
import io.keyplan.drawing.Text;
import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.ElementWriter;
import io.keyplan.poi.ooxml.Emu;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.TracePart;
import io.keyplan.poi.powerpoint.names.FieldMapNames;
import io.keyplan.poi.powerpoint.names.WrittenText;
import io.keyplan.read.TraceRecorder;
import io.keyplan.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where on the slides the fields of the plan are shown: a part of the file that says, for every
 * value that can be edited, the slide and the shape, and between which fixed words of a text or in
 * which row and column it stands.
 *
 * <p>Slides, shapes, rows and columns are named by the ids that PowerPoint keeps when they are
 * moved. The part holds addresses and no values; fixed words stand in it as digests. Lives for one
 * export.
 */
final class FieldMapWriter {

  private final ElementWriter out = new ElementWriter();
  private final WrittenValues values;
  private long slide;
  private boolean used;

  FieldMapWriter(TraceRecorder trace) {
    this.values = new WrittenValues(trace);
    out.open("fields", "xmlns", FieldMapNames.NAMESPACE);
  }

  void openSlide(long id) {
    slide = id;
    out.open("slide", "id", id);
  }

  void closeSlide() {
    out.close("slide");
  }

  /** Notes the fields that a shape's text shows. */
  void shape(long id, String name, Text text) {
    shape(id, name, text, "", null);
  }

  /**
   * Notes the fields that a placeholder shows.
   *
   * @param type type of the placeholder
   * @param box where it stands; null where only its layout says so
   */
  void placeholder(long id, String name, Text text, String type, @Nullable Box box) {
    shape(id, name, text, type, box);
  }

  private void shape(long id, String name, Text text, String type, @Nullable Box box) {
    WrittenText written = WrittenText.of(text);
    if (!written.hasField()) {
      return;
    }
    List<Object> attributes = new ArrayList<>(List.of("id", id, "name", name));
    if (!type.isEmpty()) {
      attributes.addAll(List.of("placeholder", type));
    }
    if (box != null) {
      attributes.addAll(List.of("x", Emu.of(box.x()), "y", Emu.of(box.y())));
    }
    out.open("shape", attributes.toArray());
    written.write(out);
    out.close("shape");
    values.add(text);
    used = true;
  }

  /**
   * Notes the fields that a table shows.
   *
   * @param columns ids of its columns
   * @param rows ids of its rows
   */
  void table(long id, Shape.Grid grid, long[] columns, long[] rows) {
    if (grid.rows().stream().noneMatch(FieldMapWriter::hasField)) {
      return;
    }
    String group = FieldMapNames.group(slide, id);
    out.open("table", "id", id, "name", grid.name(), "list", grid.list().text());
    for (int i = 0; i < columns.length; i++) {
      out.empty("column", "id", columns[i], "key", grid.columns().get(i).key());
    }
    boolean records = grid.rows().stream().anyMatch(FieldMapWriter::showsRecord);
    for (int i = 0; i < rows.length; i++) {
      Shape.Row row = grid.rows().get(i);
      FieldPath record = records ? row.record() : FieldPath.NONE;
      out.open("row", "id", rows[i], "record", record.text());
      if (!record.isNone()) {
        values.row(group, record);
      }
      for (int j = 0; j < columns.length; j++) {
        cell(columns[j], row.cells().get(j).text());
      }
      out.close("row");
    }
    out.close("table");
    used = true;
  }

  private void cell(long column, Text text) {
    out.open("cell", "column", column);
    WrittenText.of(text).write(out);
    out.close("cell");
    values.add(text);
  }

  private static boolean hasField(Shape.Row row) {
    return row.cells().stream().flatMap(FieldMapWriter::paths).findAny().isPresent();
  }

  private static boolean showsRecord(Shape.Row row) {
    return !row.record().isNone()
        && row.cells().stream()
            .flatMap(FieldMapWriter::paths)
            .anyMatch(path -> path.within(row.record()).isPresent());
  }

  private static Stream<FieldPath> paths(Shape.Cell cell) {
    return cell.text().paragraphs().stream()
        .flatMap(paragraph -> paragraph.runs().stream())
        .map(Run::path)
        .filter(path -> !path.isNone());
  }

  void addTo(OoxmlPackage parts, String source) {
    if (!used) {
      return;
    }
    byte[] xml = out.close("fields").bytes();
    parts.add("customXml/item1.xml", "application/xml", xml);
    parts.relate(source, "customXml", "../customXml/item1.xml");
    parts.add(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        TracePart.propertiesXml(Digests.guid(xml), FieldMapNames.NAMESPACE));
    parts.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
    TracePart.add(parts, source, 2, values.trace());
  }
}
