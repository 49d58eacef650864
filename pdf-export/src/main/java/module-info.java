/** Exports account plan documents to tagged PDF. */
module io.keyplan.pdf {
  exports io.keyplan.pdf;

  requires io.keyplan.core;
  requires com.github.weisj.jsvg;
  requires com.ibm.icu;
  requires java.desktop;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static transitive org.jspecify;

  provides io.keyplan.export.Exporter with
      io.keyplan.pdf.PdfExporter;
}
