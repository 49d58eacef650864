/** The account plan model, its JSON and YAML form, templates and the exporter interface. */
module io.keyplan.core {
  exports io.keyplan;
  exports io.keyplan.batch;
  exports io.keyplan.change;
  exports io.keyplan.crm;
  exports io.keyplan.document;
  exports io.keyplan.export;
  exports io.keyplan.field;
  exports io.keyplan.i18n;
  exports io.keyplan.json;
  exports io.keyplan.layout;
  exports io.keyplan.lint;
  exports io.keyplan.merge;
  exports io.keyplan.model;
  exports io.keyplan.picture;
  exports io.keyplan.read;
  exports io.keyplan.report;
  exports io.keyplan.sample;
  exports io.keyplan.slide;
  exports io.keyplan.table;
  exports io.keyplan.template;
  exports io.keyplan.theme;
  exports io.keyplan.value;

  requires com.ibm.icu;
  requires java.xml;
  requires org.snakeyaml.engine;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;
  requires tools.jackson.dataformat.yaml;
  requires static transitive org.jspecify;

  uses io.keyplan.export.Exporter;
  uses io.keyplan.read.PlanReader;
  uses io.keyplan.table.TableReader;
  uses io.keyplan.template.Template;
}
