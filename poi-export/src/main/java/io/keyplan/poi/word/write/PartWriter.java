package io.keyplan.poi.word.write;

import io.keyplan.poi.ooxml.TreeWriter;
import io.keyplan.poi.word.names.WordNamespaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes the parts of a document, each namespace with the prefix that Word itself uses. */
final class PartWriter {

  /** The writer. */
  static final TreeWriter PARTS = new TreeWriter(prefixes(), Set.of("w14", "w15", "wp14"));

  private PartWriter() {}

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
    prefixes.put(WordNamespaces.W, "w");
    prefixes.put("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r");
    prefixes.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
    prefixes.put("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp");
    prefixes.put(WordNamespaces.DRAWING, "a");
    prefixes.put(WordNamespaces.PICTURE, "pic");
    prefixes.put(WordNamespaces.CHART, "c");
    prefixes.put(WordNamespaces.SHAPE, "wps");
    prefixes.put(WordNamespaces.GROUP, "wpg");
    prefixes.put(WordNamespaces.W14, "w14");
    prefixes.put(WordNamespaces.W15, "w15");
    prefixes.put("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14");
    prefixes.put("http://schemas.microsoft.com/office/drawing/2010/main", "a14");
    prefixes.put(WordNamespaces.SVG, "asvg");
    prefixes.put(WordNamespaces.DECORATIVE, "adec");
    return prefixes;
  }
}
