/** The account plan model, its JSON and YAML form, templates and the exporter interface. */
@SuppressWarnings("module") // The modules of the qualified exports are built after this one.
module io.keyplan.core {
  exports io.keyplan;
  exports io.keyplan.audience;
  exports io.keyplan.batch;
  exports io.keyplan.brand;
  exports io.keyplan.change;
  exports io.keyplan.crm;
  exports io.keyplan.custom;
  exports io.keyplan.document;
  exports io.keyplan.export;
  exports io.keyplan.fill;
  exports io.keyplan.font;
  exports io.keyplan.i18n;
  exports io.keyplan.json;
  exports io.keyplan.lint;
  exports io.keyplan.merge;
  exports io.keyplan.model;
  exports io.keyplan.model.choice;
  exports io.keyplan.model.structure;
  exports io.keyplan.picture;
  exports io.keyplan.read;
  exports io.keyplan.sample;
  exports io.keyplan.table;
  exports io.keyplan.template;
  exports io.keyplan.template.builtin;
  exports io.keyplan.template.declared;
  exports io.keyplan.template.portfolio;
  exports io.keyplan.template.section;
  exports io.keyplan.theme;
  exports io.keyplan.value;

  // For the library's own formats.
  exports io.keyplan.drawing to
      io.keyplan.pdf,
      io.keyplan.poi;
  exports io.keyplan.figure to
      io.keyplan.pdf,
      io.keyplan.poi;
  exports io.keyplan.report to
      io.keyplan.pdf,
      io.keyplan.poi;
  exports io.keyplan.report.part to
      io.keyplan.pdf,
      io.keyplan.poi;
  exports io.keyplan.slide to
      io.keyplan.pdf,
      io.keyplan.poi;
  exports io.keyplan.slide.piece to
      io.keyplan.pdf;
  exports io.keyplan.text to
      io.keyplan.pdf,
      io.keyplan.poi;

  requires com.ibm.icu;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;
  requires static transitive org.jspecify;

  uses io.keyplan.brand.BrandReader;
  uses io.keyplan.export.Exporter;
  uses io.keyplan.fill.TemplateReader;
  uses io.keyplan.read.PlanReader;
  uses io.keyplan.table.TableReader;
  uses io.keyplan.template.Template;
}
