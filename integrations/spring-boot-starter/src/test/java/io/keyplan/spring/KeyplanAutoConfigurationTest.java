package io.keyplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.crm.PlanImporter;
import io.keyplan.document.Document;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.merge.PlanImport;
import io.keyplan.model.AccountPlan;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeyplanAutoConfigurationTest {

  private static final AccountPlan PLAN = AccountPlan.builder("Acme").build();

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  KeyplanAutoConfiguration.class, KeyplanMetricsAutoConfiguration.class));

  @Test
  void publisher_and_reader_are_there_and_an_importer_only_with_a_map() {
    application
        .withPropertyValues("keyplan.locale=fr-CH", "keyplan.audience=customer")
        .run(
            context -> {
              assertThat(context).hasSingleBean(PlanImport.class);
              assertThat(context).doesNotHaveBean(PlanImporter.class);
              assertThat(
                      context
                          .getBean(Publisher.class)
                          .publication(PLAN, "one-page", "docx")
                          .fileName())
                  .isEqualTo("acme-one-page-fr-CH-customer.docx");
            });
    application
        .withPropertyValues("keyplan.import-map=hubspot", "keyplan.warm-up=false")
        .run(
            context -> {
              assertThat(context).hasSingleBean(PlanImporter.class);
              assertThat(context).doesNotHaveBean(WarmUp.class);
            });
    application
        .withPropertyValues("keyplan.import-map=hubspto.map.yaml")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void templates_in_files_join_the_others(@TempDir Path folder) throws IOException {
    Path fields =
        Files.writeString(
            folder.resolve("fields.yaml"),
            "fields:\n  account.custom.region: {type: text, label: Region}\n");
    Path file =
        Files.writeString(
            folder.resolve("brief.yaml"),
            "id: brief\nsections: [header, {id: f, title: F, facts: [account.custom.region]}]\n");
    application
        .withPropertyValues("keyplan.fields-file=" + fields, "keyplan.template-files=" + file)
        .run(
            context ->
                assertThat(
                        context.getBean(Publisher.class).publication(PLAN, "brief", "pdf").bytes())
                    .isNotEmpty());
    Files.writeString(file, "id: brief\nsections: [heder]\n");
    application
        .withPropertyValues("keyplan.template-files=" + file)
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void exporters_that_are_beans_join_the_others() {
    application
        .withBean(Exporter.class, TextExporter::new)
        .run(
            context ->
                assertThat(context.getBean(Exporters.class).formats())
                    .extracting(Format::id)
                    .contains("txt", "docx", "pdf"));
  }

  @Test
  void exports_are_measured_where_there_is_a_registry() {
    application
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              context.getBean(Publisher.class).publication(PLAN, "one-page", "xlsx");
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("keyplan.export")
                          .tags("format", "xlsx", "outcome", "success")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
    application
        .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
        .run(context -> assertThat(context).doesNotHaveBean(ExporterDecorator.class));
  }

  @Test
  void a_publisher_of_the_applications_own_replaces_ours() {
    Publisher own = Publisher.builder().locale(Locale.FRENCH).build();

    application
        .withBean(Publisher.class, () -> own)
        .run(context -> assertThat(context.getBean(Publisher.class)).isSameAs(own));
  }

  @Test
  void every_property_is_described_for_editors() throws Exception {
    List<String> names =
        Arrays.stream(KeyplanProperties.class.getRecordComponents())
            .map(
                part ->
                    "keyplan."
                        + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .toList();
    try (InputStream in =
        KeyplanProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      String metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(names).allMatch(name -> metadata.contains("\"name\": \"" + name + "\""));
    }
  }

  /** Writes the title. */
  private static final class TextExporter implements Exporter {
    @Override
    public Format format() {
      return new Format("txt", "text/plain", "Text");
    }

    @Override
    public ExportReport export(Document document, ExportOptions options, OutputStream out) {
      return new ExportReport(1, false, List.of());
    }
  }
}
