/** Exports account plan documents to tagged PDF. */
module io.keyplan.pdf {
  requires io.keyplan.core;
  requires org.apache.pdfbox;
  requires static transitive org.jspecify;
}
