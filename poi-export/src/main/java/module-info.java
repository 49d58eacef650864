/** Exports account plan documents to native Office files. */
module io.keyplan.poi {
  requires io.keyplan.core;
  requires com.github.weisj.jsvg;
  requires org.apache.poi.ooxml;
  requires org.docx4j.core;
  requires static transitive org.jspecify;
}
