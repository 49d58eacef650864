package io.keyplan.poi.excel;

import io.keyplan.Publisher;
import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.ExtremePlan;
import io.keyplan.testing.ProbeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Workbooks of all templates, and of a document with every kind of block, written once. */
final class WrittenWorkbooks {

  private static final Map<String, byte[]> FILES = write();

  private WrittenWorkbooks() {}

  /** Gives the files by template, variant and language, as in {@code action-plan-sample-fr}. */
  static Map<String, byte[]> all() {
    return FILES;
  }

  static byte[] file(String name) {
    return FILES.get(name);
  }

  private static Map<String, byte[]> write() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Template template : Templates.builtIn().all()) {
      for (Variant variant : List.of(Variant.SAMPLE, Variant.BLANK, Variant.GUIDED)) {
        for (Locale locale : List.of(Locale.FRANCE, Locale.US)) {
          String name = template.id() + "-" + variant.id() + "-" + locale.getLanguage();
          files.put(name, write(compose(template.id(), variant, locale)));
        }
      }
    }
    files.put("probe", write(ProbeDocument.full()));
    Publisher extreme = Publisher.builder().asOf(LocalDate.of(2026, 1, 12)).build();
    for (Template template : Templates.builtIn().all()) {
      Document document = extreme.compose(ExtremePlan.create(), template.id());
      files.put(template.id() + "-extreme", write(document));
    }
    return files;
  }

  static Document compose(String template, Variant variant, Locale locale) {
    SampleClient sample = SampleClient.of(locale);
    return Publisher.builder()
        .locale(locale)
        .variant(variant)
        .pictures(sample.pictures())
        .asOf(LocalDate.of(2026, 1, 12))
        .build()
        .compose(sample.plan(), template);
  }

  static byte[] write(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ExcelExporter().export(document, ExportOptions.standard(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
