package io.keyplan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.document.Datum;
import io.keyplan.value.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the expected texts {@code _} is a narrow no-break space and {@code ~} a no-break space. */
class FormatsTest {

  private static final Formats FRENCH = Formats.of(Locale.FRENCH);
  private static final Formats ENGLISH = Formats.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5600000   | EUR | 5_600_000_€      | €5,600,000",
        "64500.50  | EUR | 64_500,50_€      | €64,500.50",
        "64500.00  | EUR | 64_500_€         | €64,500",
        "5600000   | CHF | 5_600_000_CHF    | CHF~5,600,000",
        "5600000   | USD | 5_600_000_$US    | $5,600,000",
        "5600000   | JPY | 5_600_000_JPY    | ¥5,600,000",
        "1234.7    | JPY | 1_235_JPY        | ¥1,235",
        "-400000   | EUR | −400_000_€       | −€400,000",
        "-12.3     | CHF | −12,30_CHF       | −CHF~12.30",
        "10.005    | EUR | 10,01_€          | €10.01",
        "1.2345    | KWD | 1,235_KWD        | KWD~1.235",
        "1234.5    | JPY | 1_235_JPY        | ¥1,235",
        "0         | USD | 0_$US            | $0",
        "0.00      | EUR | 0_€              | €0"
      })
  void an_amount_is_written_in_full(
      BigDecimal value, String currency, String french, String english) {
    assertThat(FRENCH.amount(value, currency)).isEqualTo(spaced(french));
    assertThat(ENGLISH.amount(value, currency)).isEqualTo(spaced(english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5600000    | EUR | 5,6_M€      | €5.6M",
        "5630000    | EUR | 5,63_M€     | €5.63M",
        "12345678   | EUR | 12,35_M€    | €12.35M",
        "2345000    | EUR | 2,35_M€     | €2.35M",
        "742000000  | EUR | 742_M€      | €742M",
        "1250000000 | EUR | 1,25_Md€    | €1.25bn",
        "1855000000 | GBP | 1,86_Md_£GB | £1.86bn",
        "999994999  | EUR | 999,99_M€   | €999.99M",
        "999995000  | EUR | 1_Md€       | €1bn",
        "999949     | EUR | 999,9_k€    | €999.9k",
        "999950     | EUR | 1_M€        | €1M",
        "64500.50   | EUR | 64,5_k€     | €64.5k",
        "999.5      | EUR | 1_k€        | €1k",
        "400000     | EUR | 400_k€      | €400k",
        "1250       | EUR | 1,3_k€      | €1.3k",
        "999.4      | EUR | 999_€       | €999",
        "0          | EUR | 0_€         | €0",
        "-400000    | EUR | −400_k€     | −€400k",
        "-5600000   | CHF | −5,6_M_CHF  | −CHF~5.6M",
        "5600000    | CHF | 5,6_M_CHF   | CHF~5.6M",
        "5600000    | USD | 5,6_M_$US   | $5.6M",
        "5600000    | JPY | 5,6_M_JPY   | ¥5.6M"
      })
  void an_amount_is_written_in_little_space(
      BigDecimal value, String currency, String french, String english) {
    assertThat(FRENCH.compactAmount(value, currency)).isEqualTo(spaced(french));
    assertThat(ENGLISH.compactAmount(value, currency)).isEqualTo(spaced(english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-CH | CHF | 5.6_M_CHF | −1.25_Md_CHF",
        "fr-CA | CAD | 5,6_M$    | −1,25_Md$",
        "en-GB | GBP | £5.6M     | −£1.25bn",
        "en-CH | EUR | €5.6M     | −€1.25bn"
      })
  void the_country_decides_on_separators_and_signs(
      String locale, String currency, String amount, String large) {
    Formats formats = Formats.of(Locale.forLanguageTag(locale));

    assertThat(formats.compactAmount(new BigDecimal("5600000"), currency))
        .isEqualTo(spaced(amount));
    assertThat(formats.compactAmount(new BigDecimal("-1250000000"), currency))
        .isEqualTo(spaced(large));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567.891 | 1_234_567,89 | 1,234,567.89",
        "403.5       | 403,5        | 403.5",
        "-1000       | −1_000       | −1,000",
        "0.125       | 0,13         | 0.13",
        "0           | 0            | 0",
        "-0.004      | 0            | 0"
      })
  void a_number_has_up_to_two_decimals(BigDecimal value, String french, String english) {
    assertThat(FRENCH.number(value)).isEqualTo(spaced(french));
    assertThat(ENGLISH.number(value)).isEqualTo(spaced(english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.34  | 1 | 12,3_%    | 12.3%",
        "12.25  | 1 | 12,3_%    | 12.3%",
        "15     | 1 | 15_%      | 15%",
        "-12.34 | 0 | −12_%     | −12%",
        "0.4    | 1 | 0,4_%     | 0.4%",
        "0.4    | 0 | <_1_%     | <~1%",
        "-0.2   | 0 | >_−1_%    | >~−1%",
        "0.04   | 1 | <_0,1_%   | <~0.1%",
        "99.6   | 0 | >_99_%    | >~99%",
        "99.97  | 1 | >_99,9_%  | >~99.9%",
        "100.2  | 0 | >_100_%   | >~100%",
        "-99.99 | 1 | <_−99,9_% | <~−99.9%",
        "0      | 0 | 0_%       | 0%",
        "100    | 1 | 100_%     | 100%"
      })
  void a_percentage_is_nothing_or_all_only_where_it_is(
      BigDecimal value, int decimals, String french, String english) {
    assertThat(FRENCH.percent(value, decimals)).isEqualTo(spaced(french));
    assertThat(ENGLISH.percent(value, decimals)).isEqualTo(spaced(english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33.3   | +33_%     | +33%",
        "12.5   | +13_%     | +13%",
        "-5     | −5_%      | −5%",
        "-0.4   | −0,4_%    | −0.4%",
        "-99.97 | <_−99,9_% | <~−99.9%",
        "0      | 0_%       | 0%"
      })
  void growth_has_a_sign_unless_there_is_none(BigDecimal value, String french, String english) {
    assertThat(FRENCH.growth(value)).isEqualTo(spaced(french));
    assertThat(ENGLISH.growth(value)).isEqualTo(spaced(english));
  }

  @Test
  void the_first_day_of_a_month_is_an_ordinal_in_a_french_sentence_only() {
    LocalDate first = LocalDate.of(2026, 2, 1);

    assertThat(FRENCH.longDay(first)).isEqualTo("1ᵉʳ février 2026");
    assertThat(FRENCH.dayOfYear(first)).isEqualTo("1ᵉʳ février");
    assertThat(FRENCH.day(first)).isEqualTo("1 févr. 2026");
    assertThat(ENGLISH.longDay(first)).isEqualTo("February 1, 2026");
    assertThat(FRENCH.dayOfYear(LocalDate.of(2026, 8, 11))).isEqualTo("11 août");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de    | 5,6_Mio._€ | 400_Tsd._€ | 1,25_Mrd._CHF | 15_% | 1. Feb. 2026       | 1. Februar 2026",
        "es    | 5,6_M_€    | 400_mil_€  | 1,25_mil_M_CHF | 15_% | 1 feb 2026         | 1 de febrero de 2026",
        "it    | 5,6~Mln~€  | 400~mila~€ | 1,25~Mrd~CHF  | 15%  | 1 feb 2026         | 1º febbraio 2026",
        "pt    | €~5,6~mi   | €~400~mil  | CHF~1,25~bi   | 15%  | 1 de fev. de 2026  | 1º de fevereiro de 2026",
        "pt-PT | 5,6~M~€    | 400~mil~€  | 1,25~mil~M~CHF | 15%  | 1 fev. 2026        | 1 de fevereiro de 2026",
        "es-MX | EUR_5.6_M  | EUR_400_mil | CHF_1.25_mil_M | 15%  | 1 feb 2026         | 1 de febrero de 2026",
        "es-419 | EUR_5.6_M | EUR_400_mil | CHF_1.25_mil_M | 15%  | 1 feb 2026         | 1 de febrero de 2026",
        "es-AR | EUR_5,6_M  | EUR_400_mil | CHF_1,25_mil_M | 15%  | 1 de feb de 2026   | 1 de febrero de 2026"
      })
  void every_language_writes_amounts_shares_and_days_its_own_way(
      String tag,
      String millions,
      String thousands,
      String other,
      String share,
      String day,
      String full) {
    Formats formats = Formats.of(Locale.forLanguageTag(tag));
    LocalDate first = LocalDate.of(2026, 2, 1);

    assertThat(formats.compactAmount(new BigDecimal("5600000"), "EUR")).isEqualTo(spaced(millions));
    assertThat(formats.compactAmount(new BigDecimal("400000"), "EUR")).isEqualTo(spaced(thousands));
    assertThat(formats.compactAmount(new BigDecimal("1250000000"), "CHF")).isEqualTo(spaced(other));
    assertThat(formats.percent(BigDecimal.valueOf(15), 1)).isEqualTo(spaced(share));
    assertThat(formats.day(first)).isEqualTo(day);
    assertThat(formats.longDay(first)).isEqualTo(full);
  }

  @Test
  void days_and_months_follow_the_country() {
    LocalDate day = LocalDate.of(2026, 1, 30);
    Formats british = Formats.of(Locale.UK);

    assertThat(FRENCH.day(day)).isEqualTo("30 janv. 2026");
    assertThat(ENGLISH.day(day)).isEqualTo("Jan 30, 2026");
    assertThat(ENGLISH.dayOfYear(day)).isEqualTo("January 30");
    assertThat(british.day(day)).isEqualTo("30 Jan 2026");
    assertThat(british.longDay(day)).isEqualTo("30 January 2026");
    assertThat(british.dayPattern()).isEqualTo("d MMM y");
    assertThat(FRENCH.month(YearMonth.of(2026, 12))).isEqualTo("déc. 2026");
  }

  @Test
  void a_year_is_not_grouped() {
    assertThat(FRENCH.year(2026)).isEqualTo("2026");
    assertThat(ENGLISH.format(new Datum.Year(2026))).isEqualTo("2026");
  }

  @Test
  void every_kind_of_value_is_written() {
    assertThat(FRENCH.format(Datum.BLANK)).isEmpty();
    assertThat(FRENCH.format(Datum.words("a\nb"))).isEqualTo("a\nb");
    assertThat(FRENCH.format(new Datum.Link("site", "https://x.example"))).isEqualTo("site");
    assertThat(FRENCH.format(new Datum.Number(BigDecimal.TEN, "jours")))
        .isEqualTo(spaced("10_jours"));
    assertThat(FRENCH.format(new Datum.Amount(BigDecimal.TEN, "EUR"))).isEqualTo(spaced("10_€"));
    assertThat(FRENCH.format(new Datum.Share(BigDecimal.TEN))).isEqualTo(spaced("10_%"));
    assertThat(FRENCH.format(new Datum.Growth(BigDecimal.TEN))).isEqualTo(spaced("+10_%"));
    assertThat(FRENCH.format(new Datum.Day(LocalDate.of(2026, 3, 2)))).isEqualTo("2 mars 2026");
    assertThat(FRENCH.format(new Datum.Score(3, 5))).isEqualTo("3 / 5");
    assertThat(FRENCH.format(new Datum.Flag(true, "Oui"))).isEqualTo("Oui");
    assertThat(FRENCH.format(new Datum.State("DONE", "Fait", Tone.POSITIVE))).isEqualTo("Fait");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void only_amounts_are_compacted(String language) {
    Formats formats = Formats.of(Locale.forLanguageTag(language));
    Datum share = new Datum.Share(new BigDecimal("12.6"));
    Datum day = new Datum.Day(LocalDate.of(2026, 3, 2));

    assertThat(formats.compact(share)).isEqualTo(formats.format(share));
    assertThat(formats.compact(new Datum.Amount(new BigDecimal("5600000"), "EUR"))).contains("M");
    assertThat(formats.compact(day)).isEqualTo(formats.format(day));
  }

  @Test
  void many_threads_write_what_one_does() {
    List<String> currencies = List.of("EUR", "USD", "CHF", "JPY");
    IntFunction<String> written =
        i -> {
          Formats formats = Formats.of(i % 2 == 0 ? Locale.FRANCE : Locale.US);
          BigDecimal value = BigDecimal.valueOf(i * 7919L, i % 3);
          Datum amount = new Datum.Amount(value, currencies.get(i % 4));
          return formats.format(amount) + formats.compact(amount) + formats.percent(value, i % 2);
        };
    List<String> alone = IntStream.range(0, 2_000).mapToObj(written).toList();

    assertThat(IntStream.range(0, 2_000).parallel().mapToObj(written))
        .containsExactlyElementsOf(alone);
  }

  private static String spaced(String text) {
    return text.replace('_', '\u202F').replace('~', '\u00A0');
  }
}
