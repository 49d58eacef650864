/** Exports account plan documents to native Office files. */
module io.keyplan.poi {
  requires io.keyplan.core;
  requires com.github.weisj.jsvg;
  requires com.ibm.icu;
  requires org.apache.poi.ooxml;
  // Nothing here refers to it; docx4j looks its classes up by name.
  requires org.docx4j.JAXB_ReferenceImpl;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;
  requires static transitive org.jspecify;
}
