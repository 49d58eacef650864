package io.keyplan.poi.word;

import io.keyplan.poi.ooxml.TreeWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The namespaces that occur in a document, each with the prefix that Word itself uses. */
final class WordNamespaces {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
  static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
  static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
  static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

  /** Writes the parts of a document. */
  static final TreeWriter WRITER = new TreeWriter(prefixes(), Set.of("w14", "w15", "wp14"));

  private WordNamespaces() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
    prefixes.put(W, "w");
    prefixes.put("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r");
    prefixes.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
    prefixes.put("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp");
    prefixes.put(DRAWING, "a");
    prefixes.put(PICTURE, "pic");
    prefixes.put(CHART, "c");
    prefixes.put(SHAPE, "wps");
    prefixes.put(GROUP, "wpg");
    prefixes.put(W14, "w14");
    prefixes.put(W15, "w15");
    prefixes.put("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14");
    prefixes.put("http://schemas.microsoft.com/office/drawing/2010/main", "a14");
    prefixes.put(SVG, "asvg");
    prefixes.put(DECORATIVE, "adec");
    return prefixes;
  }
}
