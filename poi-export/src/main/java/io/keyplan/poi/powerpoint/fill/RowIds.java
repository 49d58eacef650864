package io.keyplan.poi.powerpoint.fill;

import io.keyplan.fill.FillScope;
import io.keyplan.poi.fill.Marks;
import io.keyplan.poi.fill.TextXml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.w3c.dom.Element;

/**
 * The id that PowerPoint keeps for a row of a table: the author's, or one that follows from the
 * entry where the row repeats.
 *
 * @param known the author's; 0 for none
 * @param repeated whether the row, or something around it in the table, repeats
 * @param hasExtensions whether the row has extensions already
 * @param key tells the row from others of the part
 */
record RowIds(long known, boolean repeated, boolean hasExtensions, String key) {

  /** What stands around an id that a row lacks. */
  static final String BEFORE =
      "<a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
          + "<a:ext uri=\"{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}\">"
          + "<a16:rowId xmlns:a16=\"http://schemas.microsoft.com/office/drawing/2014/main\" val=\"";

  static final String AFTER = "\"/></a:ext></a:extLst>";

  /** Finds the ids of the rows of a table. */
  static Map<Element, RowIds> of(Element frame) {
    Map<Element, RowIds> ids = new HashMap<>();
    Element table = TextXml.first(frame, "tbl");
    List<Element> rows = table == null ? List.of() : TextXml.rows(table);
    for (int i = 0; i < rows.size(); i++) {
      Element row = rows.get(i);
      boolean repeated = Marks.repetition(row) != null || TextXml.isMark(row.getParentNode());
      ids.put(
          row,
          new RowIds(
              SlideShapes.extension(row, "rowId"),
              repeated,
              TextXml.child(row, "extLst") != null,
              SlideShapes.id(frame) + "/" + i));
    }
    return ids;
  }

  /** Says whether an id is to be added. */
  boolean isMissing() {
    return known == 0 && !hasExtensions;
  }

  /** Gives the id of the row for an entry. */
  long of(FillScope scope) {
    if (!repeated && known != 0) {
      return known;
    } else if (hasExtensions && known == 0) {
      return 0;
    }
    CRC32 crc = new CRC32();
    crc.update((scope.path().text() + " " + key).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
