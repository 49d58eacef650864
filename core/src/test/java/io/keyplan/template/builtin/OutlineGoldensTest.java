package io.keyplan.template.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.keyplan.audience.Audience;
import io.keyplan.document.Outline;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.GappyPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the outline of every built-in template with a reviewed text file.
 *
 * <p>{@code -Dkeyplan.goldens=update} writes the files anew. Filled documents are of {@link
 * GappyPlan}: the internal edition in French, the customer edition in English. Samples are of
 * {@link SampleClient}.
 */
class OutlineGoldensTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/io/keyplan/template/outlines");
  private static final boolean UPDATE = "update".equals(System.getProperty("keyplan.goldens"));
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

  static Stream<Arguments> documents() {
    return Templates.builtIn().all().stream()
        .flatMap(
            template ->
                Stream.of(Variant.values())
                    .flatMap(
                        variant ->
                            languages(template, variant).stream()
                                .map(language -> arguments(template.id(), variant, language))));
  }

  /**
   * In other languages than two, one document stands for all: the texts have tests of their own.
   */
  private static List<String> languages(Template template, Variant variant) {
    return variant == Variant.SAMPLE && template.id().equals("strategic-presentation")
        ? Messages.LANGUAGES
        : List.of("en", "fr");
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("documents")
  void the_outline_is_the_reviewed_one(String template, Variant variant, String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Pictures pictures =
        variant == Variant.SAMPLE ? SampleClient.of(locale).pictures() : Pictures.NONE;
    Audience audience = audience(variant, locale);
    AccountPlan plan = audience.apply(plan(variant, locale));
    Composer composer = new Composer(plan, variant, audience, locale, TODAY, pictures, null);

    String outline = Outline.of(Templates.builtIn().get(template).compose(composer));

    Path golden = FOLDER.resolve(fileName(template, variant, language));
    if (UPDATE) {
      Files.writeString(golden, outline);
    }
    assertThat(golden).as("run with -Dkeyplan.goldens=update and review the file").exists();
    assertThat(outline).isEqualTo(Files.readString(golden));
  }

  @Test
  void every_reviewed_outline_is_of_a_template() throws IOException {
    List<String> expected =
        documents()
            .map(Arguments::get)
            .map(names -> fileName((String) names[0], (Variant) names[1], (String) names[2]))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String fileName(String template, Variant variant, String language) {
    return template + "-" + variant.id() + "-" + language + ".txt";
  }

  private static AccountPlan plan(Variant variant, Locale locale) {
    if (variant.isForm()) {
      return AccountPlan.builder("–").build();
    }
    if (variant == Variant.SAMPLE) {
      return SampleClient.of(locale).plan();
    }
    return GappyPlan.of(locale);
  }

  private static Audience audience(Variant variant, Locale locale) {
    return variant == Variant.FILLED && locale.getLanguage().equals("en")
        ? Audience.CUSTOMER
        : Audience.INTERNAL;
  }
}
