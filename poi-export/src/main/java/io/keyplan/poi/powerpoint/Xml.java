package io.keyplan.poi.powerpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTCommonSlideData;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShapeNonVisual;

/** Makes and writes the XML of slides in one way only. */
final class Xml {

  /** How new documents are made: each is used by one thread. */
  static final XmlOptions NEW = new XmlOptions().setUnsynchronized();

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://schemas.openxmlformats.org/drawingml/2006/main", "a",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
          "http://schemas.openxmlformats.org/presentationml/2006/main", "p",
          "http://schemas.openxmlformats.org/drawingml/2006/chart", "c",
          "http://schemas.microsoft.com/office/drawing/2017/decorative", "adec",
          "http://schemas.microsoft.com/office/drawing/2014/main", "a16",
          "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg");

  private static final XmlOptions SAVE =
      new XmlOptions().setSaveAggressiveNamespaces().setSaveSuggestedPrefixes(PREFIXES);

  private Xml() {}

  static byte[] bytes(XmlObject document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    try {
      document.save(out, SAVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return out.toByteArray();
  }

  /** Adds the empty tree of shapes that every slide has. */
  static CTGroupShape tree(CTCommonSlideData data) {
    CTGroupShape tree = data.addNewSpTree();
    CTGroupShapeNonVisual nonVisual = tree.addNewNvGrpSpPr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(1);
    properties.setName("");
    nonVisual.addNewCNvGrpSpPr();
    nonVisual.addNewNvPr();
    tree.addNewGrpSpPr();
    return tree;
  }
}
