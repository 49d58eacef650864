package io.keyplan.samples;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.document.Document;
import io.keyplan.document.DocumentShape;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.template.portfolio.Portfolio;
import io.keyplan.testing.ProbeDocument;
import io.keyplan.testing.RandomPlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a change of code changes no document: prints the SHA-256 of every document of the
 * sample client, of the plans to try, of random plans and of the probe documents, in every format
 * and for a fixed day, as {@code sha256sum} does; the last line is the hash of all lines.
 *
 * <p>Two states of the code are compared by what they print. With a folder as argument the
 * documents are written there too, so that those that differ can be looked at.
 */
public final class DocumentHashes {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static final List<String> PLANS =
      List.of("minimal.json", "prospect.yaml", "nonprofit.yaml", "manufacturer.json");

  /** How many random plans there are; every second one is composed in French. */
  private static final int RANDOM_PLANS = 6;

  private final Exporters exporters = Exporters.discover();
  private final Templates templates = Templates.discover();
  private final MessageDigest all = sha256();
  private final PrintStream out;
  private final @Nullable Path folder;

  private DocumentHashes(PrintStream out, @Nullable Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /**
   * Prints the hashes.
   *
   * @param args a folder for the documents, or nothing
   */
  public static void main(String[] args) throws IOException {
    Path folder = args.length == 0 ? null : Path.of(args[0]);
    DocumentHashes hashes =
        new DocumentHashes(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder);
    for (String language : List.of("en", "fr")) {
      hashes.ofClient(Locale.forLanguageTag(language));
      hashes.ofProbes(Locale.forLanguageTag(language));
    }
    for (String plan : PLANS) {
      hashes.ofPlan(plan, plan(plan));
    }
    hashes.ofRandomPlans();
    hashes.out.println(HexFormat.of().formatHex(hashes.all.digest()) + "  all");
  }

  private void ofClient(Locale locale) throws IOException {
    AccountPlan plan = SampleClient.of(locale).plan();
    String name = "sample-" + locale + "-";
    ofTemplates(name, publisher(locale, Variant.SAMPLE, Audience.INTERNAL).build(), plan);
    ofTemplates(
        name + "customer-", publisher(locale, Variant.SAMPLE, Audience.CUSTOMER).build(), plan);
    for (Variant variant : List.of(Variant.BLANK, Variant.GUIDED)) {
      ofTemplates(
          "form-" + locale + "-" + variant + "-",
          publisher(locale, variant, Audience.INTERNAL).build(),
          plan);
    }
  }

  private void ofProbes(Locale locale) throws IOException {
    for (Variant variant : Variant.values()) {
      for (DocumentShape shape : DocumentShape.values()) {
        Document document = ProbeDocument.full(variant, shape, locale);
        write("probe-" + locale + "-" + variant + "-" + shape, document);
      }
    }
  }

  private void ofPlan(String name, AccountPlan plan) throws IOException {
    for (Audience audience : Audience.values()) {
      Publisher publisher = publisher(Locale.ENGLISH, Variant.FILLED, audience).build();
      ofTemplates(name + "-" + audience + "-", publisher, plan);
    }
  }

  /** Each plan shows what has changed since the one before. */
  private void ofRandomPlans() throws IOException {
    Portfolio portfolio = new Portfolio("Random", Locale.FRENCH, Audience.INTERNAL, DAY);
    for (long seed = 1; seed <= RANDOM_PLANS; seed++) {
      Locale locale = seed % 2 == 0 ? Locale.FRENCH : Locale.ENGLISH;
      AccountPlan plan = RandomPlans.of(seed);
      Publisher publisher =
          publisher(locale, Variant.FILLED, Audience.INTERNAL)
              .since(RandomPlans.of(seed - 1))
              .build();
      ofTemplates("random-" + seed + "-", publisher, plan);
      portfolio.add(plan);
    }
    write("random-portfolio", portfolio.document());
  }

  private static Publisher.Builder publisher(Locale locale, Variant variant, Audience audience) {
    return Publisher.builder().locale(locale).variant(variant).audience(audience).asOf(DAY);
  }

  private void ofTemplates(String name, Publisher publisher, AccountPlan plan) throws IOException {
    for (Template template : templates.all()) {
      write(name + template.id(), publisher.compose(plan, template.id()));
    }
  }

  private void write(String name, Document document) throws IOException {
    for (Format format : exporters.formats()) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      exporters.forFormat(format.id()).export(document, ExportOptions.standard(), content);
      byte[] bytes = content.toByteArray();
      String file = name + "." + format.id();
      String line = HexFormat.of().formatHex(sha256().digest(bytes)) + "  " + file;
      all.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      out.println(line);
      if (folder != null) {
        Files.createDirectories(folder);
        Files.write(folder.resolve(file), bytes);
      }
    }
  }

  private static AccountPlan plan(String name) throws IOException {
    PlanFormat format = PlanFormat.of(Path.of(name)).orElseThrow();
    String resource = "/io/keyplan/samples/plans/" + name;
    try (InputStream in =
        Objects.requireNonNull(DocumentHashes.class.getResourceAsStream(resource), resource)) {
      return PlanFile.read(in, format, ReadOptions.strict()).plan();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
