package io.keyplan.poi.ooxml;

/** Namespaces of the markup that several kinds of Office files are written in (ECMA-376-1). */
public final class Namespaces {

  /** Workbooks. */
  public static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Presentations. */
  public static final String PRESENTATION =
      "http://schemas.openxmlformats.org/presentationml/2006/main";

  /** Shapes, texts and colours. */
  public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** Charts. */
  public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** Where drawings stand in sheets. */
  public static final String SHEET_DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  /** References to other parts. */
  public static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Namespaces() {}
}
