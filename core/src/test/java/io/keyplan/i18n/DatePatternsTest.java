package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code -Dkeyplan.goldens=update} writes the file anew, as after a new version of ICU. */
class DatePatternsTest {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/main/resources/io/keyplan/i18n")
          .resolve(DatePatterns.FILE);

  @Test
  void the_file_says_of_every_locale_of_our_languages_what_icu_says() throws IOException {
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.writeString(FILE, file());
    }
    assertThat(Files.readString(FILE)).isEqualTo(file());
  }

  @Test
  void a_locale_in_the_file_is_read_as_icu_tells_it() {
    for (String tag : List.of("en", "en-GB", "de-AT", "fr-CA", "es-419", "es-PE", "pt-PT", "it")) {
      Locale locale = Locale.forLanguageTag(tag);

      assertThat(DatePatterns.of(locale)).as(tag).isEqualTo(DatePatterns.ofIcu(locale));
    }
  }

  @Test
  void a_locale_that_the_file_lacks_is_told_by_icu() {
    assertThat(DatePatterns.of(Locale.forLanguageTag("nl-BE")).months()).contains("januari");
    assertThat(DatePatterns.of(Locale.forLanguageTag("en-u-ca-buddhist")).medium())
        .isEqualTo("MMM d, y");
  }

  private static String file() {
    Map<String, List<String>> locales = new LinkedHashMap<>();
    TreeSet<String> tags = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      boolean plain = locale.getScript().isEmpty() && locale.getVariant().isEmpty();
      if (plain && Messages.LANGUAGES.contains(locale.getLanguage())) {
        tags.add(locale.toLanguageTag());
      }
    }
    for (String tag : tags) {
      String row = DatePatterns.ofIcu(Locale.forLanguageTag(tag)).row();
      locales.computeIfAbsent(row, none -> new ArrayList<>()).add(tag);
    }
    StringBuilder file =
        new StringBuilder("# What the Unicode CLDR says of dates. Written by DatePatternsTest.\n");
    locales.forEach(
        (row, all) -> file.append(String.join(" ", all)).append(": ").append(row).append('\n'));
    return file.toString();
  }
}
