/** Exports account plan documents to tagged PDF, and reads forms that were filled in. */
module io.keyplan.pdf {
  exports io.keyplan.pdf;

  requires io.keyplan.core;
  requires com.github.weisj.jsvg;
  requires com.ibm.icu;
  requires java.desktop;
  requires java.xml;
  // PDFBox frees mapped memory through it, and complains at length where it is not there.
  requires jdk.unsupported;
  // FontBox and PDFBox log with it; as automatic modules they cannot say so.
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static transitive org.jspecify;

  provides io.keyplan.brand.BrandReader with
      io.keyplan.pdf.PaperBrandReader;
  provides io.keyplan.export.Exporter with
      io.keyplan.pdf.PdfExporter;
  provides io.keyplan.fill.TemplateReader with
      io.keyplan.pdf.PdfTemplateReader;
  provides io.keyplan.read.PlanReader with
      io.keyplan.pdf.PdfReader;
}
