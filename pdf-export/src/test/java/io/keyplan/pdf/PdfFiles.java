package io.keyplan.pdf;

import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.TextSource;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.builtin.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes documents to look at. */
final class PdfFiles {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final PdfExporter EXPORTER = new PdfExporter();

  private PdfFiles() {}

  static Stream<String> templates() {
    return Templates.builtIn().all().stream().map(template -> template.id());
  }

  static byte[] write(Document document) {
    return write(EXPORTER, document);
  }

  static byte[] write(PdfExporter exporter, Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exporter.export(document, ExportOptions.standard(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Composes a document of the fictitious client. */
  static Document compose(String template, Variant variant, Locale locale) {
    SampleClient sample = SampleClient.of(locale);
    return compose(sample.plan(), template, variant, locale, sample.pictures());
  }

  static Document compose(AccountPlan plan, String template, Locale locale) {
    return compose(plan, template, Variant.FILLED, locale, Pictures.NONE);
  }

  /** Composes a document of the fictitious client in English, with other texts. */
  static Document compose(String template, Variant variant, TextSource texts) {
    SampleClient sample = SampleClient.of(Locale.ENGLISH);
    Messages messages = Messages.of(Texts.of(texts), Locale.ENGLISH);
    return Templates.builtIn()
        .get(template)
        .compose(
            new Composer(
                sample.plan(), variant, Audience.INTERNAL, messages, DAY, sample.pictures(), null));
  }

  private static Document compose(
      AccountPlan plan, String template, Variant variant, Locale locale, Pictures pictures) {
    return Templates.builtIn()
        .get(template)
        .compose(new Composer(plan, variant, locale, DAY, pictures));
  }
}
