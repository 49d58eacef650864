package io.keyplan.poi.powerpoint;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingShapeProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtensionList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCol;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** The one place for elements that POI's schema classes leave to anyone. */
final class Extensions {

  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String DECORATIVE =
      "http://schemas.microsoft.com/office/drawing/2017/decorative";
  private static final String DRAWING_2014 =
      "http://schemas.microsoft.com/office/drawing/2014/main";
  private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

  private Extensions() {}

  /** Tells screen readers to pass over a shape. */
  static void decorative(CTNonVisualDrawingProps properties) {
    append(
        extension(properties.addNewExtLst(), "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"),
        new QName(DECORATIVE, "decorative", "adec"),
        new QName("val"),
        "1");
  }

  /** Keeps a placeholder out of groups, as every placeholder is; POI leaves out this class. */
  static void locked(CTNonVisualDrawingShapeProps properties) {
    append(properties, new QName(MAIN, "spLocks", "a"), new QName("noGrp"), "1");
  }

  /** Gives a row an id that it keeps when it is moved. */
  static void rowId(CTTableRow row, long id) {
    append(
        extension(row.addNewExtLst(), "{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}"),
        new QName(DRAWING_2014, "rowId", "a16"),
        new QName("val"),
        String.valueOf(id));
  }

  /** Gives a column an id that it keeps when it is moved. */
  static void columnId(CTTableCol column, long id) {
    append(
        extension(column.addNewExtLst(), "{9D8B030D-6E8A-4147-A177-3AD203B41FA5}"),
        new QName(DRAWING_2014, "colId", "a16"),
        new QName("val"),
        String.valueOf(id));
  }

  /** Refers to the drawing that a picture was made from. */
  static void svg(CTOfficeArtExtensionList extensions, String relationship) {
    append(
        extension(extensions, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"),
        new QName(SVG, "svgBlip", "asvg"),
        new QName(RELATIONSHIPS, "embed", "r"),
        relationship);
  }

  /** Puts a chart into a frame. */
  static void chart(CTGraphicalObjectFrame frame, String relationship) {
    var data = frame.addNewGraphic().addNewGraphicData();
    data.setUri(CHART);
    append(data, new QName(CHART, "chart", "c"), new QName(RELATIONSHIPS, "id", "r"), relationship);
  }

  /** Puts an empty table into a frame. */
  static CTTable table(CTGraphicalObjectFrame frame) {
    var data = frame.addNewGraphic().addNewGraphicData();
    data.setUri(TABLE);
    try (XmlCursor cursor = data.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(MAIN, "tbl", "a"));
    }
    try (XmlCursor cursor = data.newCursor()) {
      cursor.toFirstChild();
      return (CTTable) cursor.getObject();
    }
  }

  private static CTOfficeArtExtension extension(CTOfficeArtExtensionList list, String uri) {
    CTOfficeArtExtension extension = list.addNewExt();
    extension.setUri(uri);
    return extension;
  }

  private static void append(XmlObject parent, QName element, QName attribute, String value) {
    try (XmlCursor cursor = parent.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(element);
      cursor.insertAttributeWithValue(attribute, value);
    }
  }
}
