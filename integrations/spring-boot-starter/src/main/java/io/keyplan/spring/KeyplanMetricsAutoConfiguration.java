package io.keyplan.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Measures exports where the application has a registry of Micrometer. */
@AutoConfiguration(before = KeyplanAutoConfiguration.class)
@ConditionalOnClass(MeterRegistry.class)
public class KeyplanMetricsAutoConfiguration {

  /** The registry is looked up when a document is made, since it may come after the exporters. */
  @Bean
  ExporterDecorator keyplanExportTimer(ObjectProvider<MeterRegistry> registry) {
    return exporter -> new TimedExporter(exporter, registry::getIfAvailable);
  }
}
