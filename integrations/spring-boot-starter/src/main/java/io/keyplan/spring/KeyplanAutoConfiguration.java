package io.keyplan.spring;

import io.keyplan.Publisher;
import io.keyplan.crm.ImportMap;
import io.keyplan.crm.PlanImporter;
import io.keyplan.custom.FieldsFile;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Makes the publisher, the reader of edited documents and the importer of CRM exports. Beans of
 * {@link Template} and {@link Exporter} join those that are found as services; whoever declares one
 * of the beans here replaces it.
 */
@AutoConfiguration
@EnableConfigurationProperties(KeyplanProperties.class)
public class KeyplanAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  CustomFields keyplanFields(KeyplanProperties properties) throws IOException {
    Path file = properties.fieldsFile();
    return file == null ? CustomFields.NONE : FieldsFile.read(file);
  }

  @Bean
  @ConditionalOnMissingBean
  Templates keyplanTemplates(
      KeyplanProperties properties, CustomFields fields, ObjectProvider<Template> own)
      throws IOException {
    Templates templates = Templates.discover();
    for (Path file : properties.templateFiles()) {
      templates = templates.with(templates.read(file, fields));
    }
    for (Template template : own.orderedStream().toList()) {
      templates = templates.with(template);
    }
    return templates;
  }

  @Bean
  @ConditionalOnMissingBean
  Exporters keyplanExporters(
      ObjectProvider<Exporter> own, ObjectProvider<ExporterDecorator> decorators) {
    Exporters found = Exporters.discover().with(own.orderedStream().toArray(Exporter[]::new));
    return Exporters.of(
        found.formats().stream()
            .map(format -> decorated(found.forFormat(format.id()), decorators))
            .toArray(Exporter[]::new));
  }

  private static Exporter decorated(
      Exporter exporter, ObjectProvider<ExporterDecorator> decorators) {
    Exporter result = exporter;
    for (ExporterDecorator decorator : decorators.orderedStream().toList()) {
      result = decorator.decorate(result);
    }
    return result;
  }

  @Bean
  @ConditionalOnMissingBean
  Publisher keyplanPublisher(
      KeyplanProperties properties, Templates templates, Exporters exporters) {
    return Publisher.builder()
        .locale(properties.locale())
        .audience(properties.audience())
        .templates(templates)
        .exporters(exporters)
        .build();
  }

  @Bean
  @ConditionalOnMissingBean
  PlanImport keyplanReader(KeyplanProperties properties) {
    return PlanImport.standard().withLocale(properties.locale());
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty("keyplan.import-map")
  PlanImporter keyplanImporter(KeyplanProperties properties) throws IOException {
    String map = String.valueOf(properties.importMap());
    return PlanImporter.of(
        ImportMap.PROFILES.contains(map) ? ImportMap.profile(map) : ImportMap.load(Path.of(map)));
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty(name = "keyplan.warm-up", matchIfMissing = true)
  WarmUp keyplanWarmUp(Publisher publisher) {
    return new WarmUp(publisher);
  }
}
