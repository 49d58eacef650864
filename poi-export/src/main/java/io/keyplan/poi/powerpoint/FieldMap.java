package io.keyplan.poi.powerpoint;

import io.keyplan.poi.ooxml.Digests;
import io.keyplan.poi.ooxml.OoxmlPackage;
import io.keyplan.poi.ooxml.XmlText;
import io.keyplan.value.FieldPath;

/**
 * Where on the slides the fields of the plan are shown: a part of the file that says, for every
 * value that can be edited, the slide and the shape, and the run of text or the row and column.
 *
 * <p>Slides, shapes, rows and columns are named by the ids that PowerPoint keeps when they are
 * moved. The part holds addresses and no values. Lives for one export.
 */
final class FieldMap {

  private static final String NAMESPACE = "https://keyplan.io/ns/fields";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder fields = new StringBuilder();

  /**
   * Notes a field that a shape's text shows from a run on, a run for every line of it; paragraphs
   * and runs count from one.
   */
  void run(long slide, long shape, int paragraph, int run, FieldPath path) {
    if (!path.isNone()) {
      start(slide, shape).append("\" paragraph=\"").append(paragraph);
      fields.append("\" run=\"").append(run);
      end(path);
    }
  }

  /** Notes a field that a whole shape shows. */
  void shape(long slide, long shape, FieldPath path) {
    if (!path.isNone()) {
      start(slide, shape);
      end(path);
    }
  }

  /** Notes a field that a cell of a table shows. */
  void cell(long slide, long shape, long row, long column, FieldPath path) {
    if (!path.isNone()) {
      start(slide, shape).append("\" row=\"").append(row).append("\" column=\"").append(column);
      end(path);
    }
  }

  private StringBuilder start(long slide, long shape) {
    return fields.append("<field slide=\"").append(slide).append("\" shape=\"").append(shape);
  }

  private void end(FieldPath path) {
    fields.append("\" address=\"").append(XmlText.escape(path.text())).append("\"/>");
  }

  void addTo(OoxmlPackage parts, String source) {
    if (fields.length() == 0) {
      return;
    }
    String xml = DECLARATION + "<fields xmlns=\"" + NAMESPACE + "\">" + fields + "</fields>";
    parts.add("customXml/item1.xml", "application/xml", xml);
    parts.relate(source, "customXml", "../customXml/item1.xml");
    parts.add(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        DECLARATION
            + "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "customXml\" ds:itemID=\""
            + Digests.guid(xml)
            + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\""
            + NAMESPACE
            + "\"/></ds:schemaRefs></ds:datastoreItem>");
    parts.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
  }
}
