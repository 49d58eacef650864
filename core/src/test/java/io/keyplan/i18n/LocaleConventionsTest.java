package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
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
class LocaleConventionsTest {

  private static final Path FILE =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/main/resources/io/keyplan/i18n")
          .resolve(LocaleConventions.FILE);

  @Test
  void the_file_says_of_every_locale_of_our_languages_what_icu_says() throws IOException {
    if ("update".equals(System.getProperty("keyplan.goldens"))) {
      Files.writeString(FILE, file());
    }
    assertThat(Files.readString(FILE)).isEqualTo(file());
  }

  @Test
  void a_locale_in_the_file_is_read_as_icu_tells_it() {
    for (String tag : List.of("en", "en-GB", "de-AT", "de-CH", "fr-CA", "es-419", "pt-PT", "it")) {
      Locale locale = Locale.forLanguageTag(tag);
      LocaleConventions read = LocaleConventions.of(locale);
      LocaleConventions icu = LocaleConventions.ofIcu(locale);

      assertThat(read.dates()).as(tag).isEqualTo(icu.dates());
      assertThat(read.likelyCountry()).as(tag).isEqualTo(icu.likelyCountry());
      assertThat(read.decimalSeparator()).as(tag).isEqualTo(icu.decimalSeparator());
    }
  }

  @Test
  void numbers_below_a_million_have_the_form_that_icu_gives_them() {
    for (String tag : tags()) {
      LocaleConventions conventions = LocaleConventions.of(Locale.forLanguageTag(tag));
      PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
      for (long n : new long[] {0, 1, 2, 3, 11, 21, 100, 101, 1_000, 100_000, 999_999}) {
        assertThat(conventions.form(n)).as("%d in %s", n, tag).isEqualTo(rules.select(n));
      }
      assertThat(conventions.form(1_000_000)).isNull();
      assertThat(conventions.form(-1)).isNull();
    }
  }

  @Test
  void a_locale_that_the_file_lacks_is_told_by_icu() {
    LocaleConventions dutch = LocaleConventions.of(Locale.forLanguageTag("nl"));

    assertThat(dutch.dates().months()).contains("januari");
    assertThat(dutch.likelyCountry()).isEqualTo("NL");
    assertThat(LocaleConventions.of(Locale.forLanguageTag("en-u-ca-buddhist")).dates().medium())
        .isEqualTo("MMM d, y");
  }

  private static TreeSet<String> tags() {
    TreeSet<String> tags = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      boolean plain = locale.getScript().isEmpty() && locale.getVariant().isEmpty();
      if (plain && Messages.LANGUAGES.contains(locale.getLanguage())) {
        tags.add(locale.toLanguageTag());
      }
    }
    return tags;
  }

  private static String file() {
    Map<String, List<String>> locales = new LinkedHashMap<>();
    for (String tag : tags()) {
      String row = LocaleConventions.ofIcu(Locale.forLanguageTag(tag)).row();
      locales.computeIfAbsent(row, none -> new ArrayList<>()).add(tag);
    }
    StringBuilder file =
        new StringBuilder(
            "# What the Unicode CLDR says of locales. Written by LocaleConventionsTest.\n"
                + "# locales: likely country | decimal separator | singular for 0 and 1 | months"
                + " | abbreviated | standing alone | yMMMd | yMMMMd | MMMMd | yMMM\n");
    locales.forEach(
        (row, all) -> file.append(String.join(" ", all)).append(": ").append(row).append('\n'));
    return file.toString();
  }
}
