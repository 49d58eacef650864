package io.keyplan.poi.word;

import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.font.FontFamily;
import io.keyplan.model.AccountPlan;
import io.keyplan.poi.word.style.Density;
import io.keyplan.poi.word.style.DocumentLook;
import io.keyplan.poi.word.style.PageSetup;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.testing.ProbeDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Documents of all templates and a document with every kind of block, written once. */
final class WrittenDocuments {

  /** How documents look that are made without a base. */
  static final DocumentLook LOOK =
      new DocumentLook(PageSetup.of(Locale.FRANCE), Density.CLOSE, FontFamily.arial(), Map.of());

  private static final Map<String, byte[]> FILES = write();
  private static final Map<String, WordPackage> PACKAGES = new LinkedHashMap<>();

  static {
    FILES.forEach((name, file) -> PACKAGES.put(name, read(file)));
  }

  private WrittenDocuments() {}

  static Map<String, byte[]> all() {
    return FILES;
  }

  static WordPackage read(String name) {
    return PACKAGES.get(name);
  }

  static WordPackage read(byte[] file) {
    try {
      return WordPackage.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new WordExporter().export(document, ExportOptions.standard(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Document compose(String template, Variant variant, Locale locale) {
    SampleClient sample = SampleClient.of(locale);
    AccountPlan plan = sample.plan();
    return Templates.builtIn()
        .get(template)
        .compose(new Composer(plan, variant, locale, LocalDate.of(2026, 1, 12), sample.pictures()));
  }

  private static Map<String, byte[]> write() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (DocumentShape shape : DocumentShape.values()) {
      for (Variant variant : Variant.values()) {
        files.put(
            "probe-" + shape + "-" + variant,
            write(ProbeDocument.full(variant, shape, Locale.FRANCE)));
      }
    }
    for (Template template : Templates.builtIn().all()) {
      String id = template.id();
      files.put(id + "-sample-fr", write(compose(id, Variant.SAMPLE, Locale.FRANCE)));
      files.put(id + "-blank-en-US", write(compose(id, Variant.BLANK, Locale.US)));
      files.put(id + "-guided-fr", write(compose(id, Variant.GUIDED, Locale.FRANCE)));
    }
    return files;
  }
}
