/** Exports account plan documents to native Office files. */
module io.keyplan.poi {
  exports io.keyplan.poi.excel;
  exports io.keyplan.poi.powerpoint;
  exports io.keyplan.poi.word;

  requires io.keyplan.core;
  requires com.github.weisj.jsvg;
  requires com.ibm.icu;
  requires java.desktop;
  requires java.xml;
  // Open documents that others made; may be missing where none are opened.
  requires static org.apache.logging.log4j;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.ooxml.schemas;
  requires static org.apache.poi.poi;
  requires static org.apache.xmlbeans;
  requires static org.docx4j.core;
  requires static org.docx4j.openxml_objects;
  requires static transitive org.jspecify;

  provides io.keyplan.brand.BrandReader with
      io.keyplan.poi.excel.ExcelBrandReader,
      io.keyplan.poi.powerpoint.PowerPointBrandReader,
      io.keyplan.poi.word.WordBrandReader;
  provides io.keyplan.export.Exporter with
      io.keyplan.poi.excel.ExcelExporter,
      io.keyplan.poi.powerpoint.PowerPointExporter,
      io.keyplan.poi.word.WordExporter;
  provides io.keyplan.fill.TemplateReader with
      io.keyplan.poi.excel.ExcelTemplateReader,
      io.keyplan.poi.powerpoint.PowerPointTemplateReader,
      io.keyplan.poi.word.WordTemplateReader;
  provides io.keyplan.read.PlanReader with
      io.keyplan.poi.excel.ExcelReader,
      io.keyplan.poi.powerpoint.PowerPointReader,
      io.keyplan.poi.word.WordReader;
  provides io.keyplan.table.TableReader with
      io.keyplan.poi.excel.read.WorkbookTableReader;
}
