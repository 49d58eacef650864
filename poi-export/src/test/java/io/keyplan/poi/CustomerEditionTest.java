package io.keyplan.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publication;
import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.audience.MarkedPlan;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the customer may not see is anywhere in a file, embedded files included. */
class CustomerEditionTest {

  private static final List<AccountPlan> PLANS = MarkedPlan.inEverySharing();

  static Stream<Arguments> documents() {
    return Exporters.discover().formats().stream()
        .map(Format::id)
        .flatMap(
            format ->
                Templates.builtIn().all().stream()
                    .map(Template::id)
                    .map(template -> Arguments.of(template, format)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_word_number_or_day_that_is_withheld_is_in_the_file_however_it_is_withheld(
      String template, String format) throws IOException {
    for (AccountPlan plan : PLANS) {
      Set<String> seen = MarkedPlan.markers(Audience.CUSTOMER.apply(plan).toString());

      assertThat(MarkedPlan.markers(published(plan, Audience.CUSTOMER, template, format)))
          .as("the customer edition")
          .isSubsetOf(seen);
    }
    assertThat(MarkedPlan.markers(published(PLANS.get(0), Audience.INTERNAL, template, format)))
        .as("the internal edition")
        .hasSizeGreaterThan(10);
  }

  private static String published(
      AccountPlan plan, Audience audience, String template, String format) throws IOException {
    Publication publication =
        Publisher.builder().audience(audience).build().publication(plan, template, format);
    StringBuilder text = new StringBuilder(publication.fileName()).append('\n');
    unzip(publication.bytes(), text);
    return text.toString();
  }

  private static void unzip(byte[] content, StringBuilder text) throws IOException {
    if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
      text.append(new String(content, StandardCharsets.UTF_8));
      return;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n');
        unzip(zip.readAllBytes(), text);
      }
    }
  }
}
