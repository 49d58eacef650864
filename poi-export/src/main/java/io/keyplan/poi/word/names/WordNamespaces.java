package io.keyplan.poi.word.names;

/** The namespaces that occur in a document. */
public final class WordNamespaces {

  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  public static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  public static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  public static final String SHAPE =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  public static final String GROUP =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
  public static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

  private WordNamespaces() {}
}
