/** The account plan model, its JSON and YAML form, templates and the exporter interface. */
module io.keyplan.core {
  requires com.ibm.icu;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static transitive org.jspecify;
}
