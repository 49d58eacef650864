package io.keyplan.poi.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Document;
import io.keyplan.document.Variant;
import io.keyplan.font.FontFamily;
import io.keyplan.poi.excel.plan.WorkbookPlanner;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares planned workbooks with reviewed ones; {@code -Dkeyplan.goldens=update} writes them anew.
 */
class WorkbookPlannerTest {

  private static final Path GOLDENS = Path.of("src/test/resources/io/keyplan/poi/excel/workbooks");

  /** Every template with data and to be filled in, in one language or the other. */
  private static Stream<Arguments> documents() {
    return Templates.builtIn().all().stream()
        .map(Template::id)
        .flatMap(
            id ->
                Stream.of(
                    Arguments.of(id, "sample", "en-US"), Arguments.of(id, "guided", "fr-FR")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_workbook_is_planned_as_reviewed(String template, String variant, String language)
      throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    Document document =
        WrittenWorkbooks.compose(
            template, Variant.valueOf(variant.toUpperCase(Locale.ROOT)), locale);
    String name = template + "-" + variant + "-" + locale.getLanguage() + ".txt";

    String outline =
        WorkbookOutline.of(
            WorkbookPlanner.plan(document, Theme.standard(), FontFamily.arial(), null));

    Path golden = GOLDENS.resolve(name);
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(golden));
  }
}
