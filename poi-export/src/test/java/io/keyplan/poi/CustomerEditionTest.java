package io.keyplan.poi;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.Publisher;
import io.keyplan.audience.Audience;
import io.keyplan.audience.MarkedPlan;
import io.keyplan.export.Exporters;
import io.keyplan.export.Format;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that the customer may not see is anywhere in a file, embedded files included. */
class CustomerEditionTest {

  private static final Pattern MARKER = Pattern.compile("marker\\d{4}");
  private static final AccountPlan PLAN = new MarkedPlan().plan();

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
  void no_word_of_an_internal_field_is_in_the_file(String template, String format)
      throws IOException {
    Set<String> internal = markers(PLAN.toString());
    internal.removeAll(markers(Audience.CUSTOMER.apply(PLAN).toString()));

    Set<String> shown = markers(published(Audience.INTERNAL, template, format));
    Set<String> shownToCustomer = markers(published(Audience.CUSTOMER, template, format));

    assertThat(shown).as("the internal edition").isNotEmpty();
    assertThat(shownToCustomer).as("the customer edition").doesNotContainAnyElementsOf(internal);
  }

  private static String published(Audience audience, String template, String format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Publisher.builder().audience(audience).build().publish(PLAN, template, format, out);
    StringBuilder text = new StringBuilder();
    unzip(out.toByteArray(), text);
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

  private static Set<String> markers(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = MARKER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
