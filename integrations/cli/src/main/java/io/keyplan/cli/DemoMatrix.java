package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that there is to see: all templates in all formats, languages, variants and editions,
 * on days that do not depend on today.
 */
final class DemoMatrix {

  /** A plan that comes with the program, in the language that it is written in. */
  private record Shown(String language, String file) {}

  private static final List<Shown> PLANS =
      List.of(
          new Shown("en", "minimal.json"),
          new Shown("en", "prospect.yaml"),
          new Shown("en", "nonprofit.yaml"),
          new Shown("fr", "minimal.json"),
          new Shown("fr", "manufacturer.json"));

  private final KeyplanCommand keyplan;

  DemoMatrix(KeyplanCommand keyplan) {
    this.keyplan = keyplan;
  }

  /** Lists the documents of a language, in folders by what they are filled with. */
  List<Job> jobs(Locale locale, Path folder) {
    LocalDate day = day(locale);
    List<Job> jobs = new ArrayList<>();
    for (Shown shown : PLANS) {
      if (shown.language().equals(locale.getLanguage())) {
        PlanInput input = read(shown.file());
        LocalDate ofPlan = input.plan().asOf(day);
        jobs.addAll(
            jobs(locale, Variant.FILLED, Audience.INTERNAL, ofPlan, input, folder, "filled"));
      }
    }
    jobs.addAll(samples(locale, folder));
    jobs.addAll(jobs(locale, Variant.SAMPLE, Audience.CUSTOMER, day, null, folder, "customer"));
    jobs.addAll(jobs(locale, Variant.BLANK, Audience.INTERNAL, day, null, folder, "blank"));
    jobs.addAll(jobs(locale, Variant.GUIDED, Audience.INTERNAL, day, null, folder, "guided"));
    return jobs;
  }

  /** Lists the documents of the sample client in a language. */
  List<Job> samples(Locale locale, Path folder) {
    return jobs(locale, Variant.SAMPLE, Audience.INTERNAL, day(locale), null, folder, "sample");
  }

  private LocalDate day(Locale locale) {
    return SampleClient.of(Messages.of(Texts.of(keyplan.texts()), locale))
        .plan()
        .asOf(LocalDate.EPOCH);
  }

  private List<Job> jobs(
      Locale locale,
      Variant variant,
      Audience audience,
      LocalDate day,
      @Nullable PlanInput input,
      Path folder,
      String name) {
    Selection selection =
        new Selection(
            DocumentOptions.all(keyplan),
            List.of(locale),
            List.of(variant),
            audience,
            day,
            null,
            null);
    return selection.jobs(keyplan, input, folder.resolve(locale.toLanguageTag()).resolve(name));
  }

  private static PlanInput read(String name) {
    PlanFormat format = PlanFormat.of(Path.of(name)).orElseThrow();
    String resource = "/io/keyplan/samples/plans/" + name;
    try (InputStream in = Objects.requireNonNull(DemoMatrix.class.getResourceAsStream(resource))) {
      AccountPlan plan = PlanFile.read(in, format, ReadOptions.strict()).plan();
      return new PlanInput(plan, Pictures.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
