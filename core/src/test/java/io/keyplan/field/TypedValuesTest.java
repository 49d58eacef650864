package io.keyplan.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.i18n.Texts;
import io.keyplan.model.Account;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.Kpi;
import io.keyplan.model.Opportunity;
import io.keyplan.model.Person;
import io.keyplan.model.TeamMember;
import io.keyplan.model.choice.ActionStatus;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.MeasureUnit;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.read.Shown;
import io.keyplan.value.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type. */
class TypedValuesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
  private static final PlanField DUE = PlanFields.field(Action.class, "due");
  private static final PlanField COST = PlanFields.field(Action.class, "cost");
  private static final PlanField PROGRESS = PlanFields.field(Action.class, "progress");
  private static final PlanField STATUS = PlanFields.field(Action.class, "status");
  private static final PlanField OWNER = PlanFields.field(Action.class, "owner");
  private static final PlanField STAKEHOLDERS =
      PlanFields.field(Action.class, "externalStakeholders");
  private static final PlanField TARGET = PlanFields.field(Kpi.class, "target");
  private static final PlanField INFLUENCE = PlanFields.field(Person.class, "influence");
  private static final PlanField ACTIVE = PlanFields.field(Person.class, "active");
  private static final PlanField ROLES = PlanFields.field(Person.class, "roles");
  private static final PlanField PRIORITIES = PlanFields.field(Person.class, "priorities");
  private static final PlanField EMAIL = PlanFields.field(Person.class, "email");
  private static final PlanField NOTES = PlanFields.field(Person.class, "notes");
  private static final PlanField SINCE = PlanFields.field(Account.class, "customerSince");
  private static final PlanField EMPLOYEES = PlanFields.field(Account.class, "employees");
  private static final PlanField PROBABILITY = PlanFields.field(Opportunity.class, "probability");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-FR | 30/1/26 | 2026-01-30",
        "fr-FR | 30.01.2026 | 2026-01-30",
        "fr-FR | 30-01-2026 | 2026-01-30",
        "fr-FR | 2026-01-30 | 2026-01-30",
        "fr-FR | 2026/1/30 | 2026-01-30",
        "fr-FR | 20260130 | 2026-01-30",
        "fr-FR | 30 janv. 2026 | 2026-01-30",
        "fr-FR | 30 janv 26 | 2026-01-30",
        "fr-FR | 30 JANVIER 2026 | 2026-01-30",
        "fr-FR | le vendredi 30 janvier 2026 | 2026-01-30",
        "fr-FR | mar. 3 mars 2026 | 2026-03-03",
        "fr-FR | 1er février 2026 | 2026-02-01",
        "fr-FR | 1ᵉʳ février 2026 | 2026-02-01",
        "fr-FR | 1 fevrier 2026 | 2026-02-01",
        "fr-FR | 15 sept 2026 | 2026-09-15",
        "fr-FR | 30 January 2026 | 2026-01-30",
        "fr-FR | 3/4/2026 | 2026-04-03",
        "fr-FR | 1/30/2026 | 2026-01-30",
        "fr-CH | 3.4.26 | 2026-04-03",
        "fr-CA | 2026-04-03 | 2026-04-03",
        "fr-CA | 3/4/2026 | 2026-04-03",
        "fr-FR | 15 mars | 2026-03-15",
        "fr-FR | 15/11 | 2025-11-15",
        "fr-FR | 5/8/75 | 2075-08-05",
        "fr-FR | 5/8/76 | 1976-08-05",
        "fr-FR | ٣٠/٠١/٢٠٢٦ | 2026-01-30",
        "en-US | 3/4/2026 | 2026-03-04",
        "en-US | 1/30/26 | 2026-01-30",
        "en-US | 30/1/26 | 2026-01-30",
        "en-US | Jan 30, 2026 | 2026-01-30",
        "en-US | January 30th, 2026 | 2026-01-30",
        "en-US | the 30th of January 2026 | 2026-01-30",
        "en-US | Fri, 30 Jan 2026 | 2026-01-30",
        "en-US | 30 janvier 2026 | 2026-01-30",
        "en-GB | 3/4/2026 | 2026-04-03",
        "en-GB | 4 Sept 2026 | 2026-09-04",
        "de-DE | 30. Januar 2026 | 2026-01-30",
        "de-DE | Freitag, den 30.1.2026 | 2026-01-30",
        "es-ES | 30 de enero de 2026 | 2026-01-30",
        "es-ES | mar 3 mar 2026 | 2026-03-03",
        "pt-BR | 30 de janeiro de 2026 | 2026-01-30"
      })
  void days(String locale, String typed, LocalDate day) {
    assertThat(value(locale, DUE, typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/2/26 | there is no day 2026-02-31",
        "30/13/26 | there is no month 13",
        "lundi 30 janvier 2026 | 2026-01-30 is a Friday",
        "mars 2026 | it does not say which day of the month",
        "fin mars 2026 | \"fin\" is no month",
        "30 janvire 2026 | did you mean \"janvier\"?",
        "T1 2026 | \"T\" is no month",
        "30/1/999 | a year has four digits, or two",
        "12 | a number alone is no day",
        "1 mars 2 avril 2026 | it names two months"
      })
  void days_that_are_none(String typed, String why) {
    assertThat(problem("fr-FR", DUE, typed))
        .contains(why)
        .contains("\"" + typed + "\" cannot be read: ")
        .endsWith("a day such as 10 févr. 2026 is expected");
  }

  @Test
  void a_day_in_two_digits_is_ambiguous_where_the_year_stands_first() {
    assertThat(parse("fr-CA", DUE, "03-04-05"))
        .isInstanceOfSatisfying(
            Parsed.Ambiguous.class,
            unclear ->
                assertThat(unclear.candidates())
                    .containsExactly(LocalDate.of(2003, 4, 5), LocalDate.of(2005, 4, 3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-FR | 1 234,5 € | 1234.5",
        "fr-FR | 1 234,5 | 1234.5",
        "fr-FR | 1.234,5 | 1234.5",
        "fr-FR | 1,234.5 | 1234.5",
        "fr-FR | 1.234 € | 1234",
        "fr-FR | €1,234.50 | 1234.5",
        "fr-FR | EUR 1234 | 1234",
        "fr-FR | 1234 euros | 1234",
        "fr-FR | 1,2 M€ | 1200000",
        "fr-FR | 1,2 million d’euros | 1200000",
        "fr-FR | 1.2m | 1200000",
        "fr-FR | 350 k€ | 350000",
        "fr-FR | 350 K | 350000",
        "fr-FR | 2 Md€ | 2000000000",
        "fr-FR | −1 234 € | -1234",
        "fr-FR | –1 234 € | -1234",
        "fr-FR | (1 234 €) | -1234",
        "fr-FR | 1 234- | -1234",
        "fr-FR | 1.234.567 | 1234567",
        "en-US | $1 | ",
        "en-US | €1,234.50 | 1234.5",
        "en-US | €1,234 | 1234",
        "en-US | 1.2 million | 1200000",
        "en-US | (€5k) | -5000",
        "en-US | 12,5 | 12.5",
        "en-US | ١٬٢٣٤٫٥ | 1234.5",
        "fr-CH | 1’234.50 € | 1234.5",
        "fr-CH | EUR 12’000.– | 12000",
        "de-DE | 1,5 Mio. € | 1500000",
        "it-IT | 3 mila | 3000"
      })
  void amounts_in_euros(String locale, String typed, BigDecimal amount) {
    if (amount == null) {
      assertThat(problem(locale, COST, typed)).contains("\"$\" is not the plan's currency, EUR");
    } else {
      assertThat(value(locale, COST, typed)).isEqualTo(amount);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234 $ | \"$\" is not the plan's currency, EUR",
        "12 k£ | \"k£\" is not the plan's currency, EUR",
        "CHF 12’000 | \"CHF\" is not the plan's currency, EUR",
        "12 000 HT | \"HT\" is no part of an amount in EUR",
        "1 23 4 | thousands are groups of three digits",
        "beaucoup | there is no number in it",
        "10-20 | \"-20\" is no part of an amount"
      })
  void amounts_that_are_none(String typed, String why) {
    assertThat(problem("fr-FR", COST, typed))
        .contains(why)
        .endsWith("an amount such as 1\u202F234,50\u202F€ is expected");
  }

  @Test
  void a_separator_that_may_be_either_is_ambiguous() {
    assertThat(candidates("fr-FR", COST, "1,234 €"))
        .containsExactly(new BigDecimal("1.234"), new BigDecimal("1234"));
    assertThat(candidates("fr-FR", TARGET, "1.234"))
        .containsExactly(new BigDecimal("1234"), new BigDecimal("1.234"));
  }

  @Test
  void amounts_in_thousands_and_days_without_a_year_say_less_than_their_values() {
    assertThat(parse("fr-FR", COST, "1,2 M€"))
        .isEqualTo(Parsed.completed(new BigDecimal("1200000")));
    assertThat(parse("fr-FR", DUE, "15 mars"))
        .isEqualTo(Parsed.completed(LocalDate.of(2026, 3, 15)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15%", "15 %", "15\u202F%", "15", "15,0 %", "15 pour cent", "% 15"})
  void percentages(String typed) {
    assertThat(value("fr-FR", PROGRESS, typed)).isEqualTo(new BigDecimal("15"));
  }

  @Test
  void a_part_of_one_without_a_sign_is_ambiguous_and_with_a_sign_a_small_percentage() {
    assertThat(candidates("fr-FR", PROBABILITY, "0,15"))
        .containsExactly(new BigDecimal("0.15"), new BigDecimal("15"));
    assertThat(value("fr-FR", PROBABILITY, "0,15 %")).isEqualTo(new BigDecimal("0.15"));
    assertThat(problem("fr-FR", PROBABILITY, "120 %")).contains("it is not from 0 to 100 percent");
  }

  @Test
  void measures_take_the_unit_of_their_record() {
    OpenEnum<MeasureUnit> days = new OpenEnum<>(null, "jours");

    assertThat(parse("fr-FR", TARGET, days, "12,5 Jours"))
        .isEqualTo(Parsed.value(new BigDecimal("12.5")));
    assertThat(parse("fr-FR", TARGET, days, "12")).isEqualTo(Parsed.value(new BigDecimal("12")));
    assertThat(parse("fr-FR", TARGET, new OpenEnum<>(null, "%"), "120 %"))
        .isEqualTo(parse("fr-FR", TARGET, OpenEnum.of(MeasureUnit.PERCENT), "120 %"));
    assertThat(parse("fr-FR", TARGET, OpenEnum.of(MeasureUnit.PERCENT), "120 %"))
        .isEqualTo(Parsed.value(new BigDecimal("120")));
    assertThat(parse("fr-FR", TARGET, OpenEnum.of(MeasureUnit.MONEY), "12 k€"))
        .isEqualTo(Parsed.completed(new BigDecimal("12000")));
    assertThat(((Parsed.Unreadable) parse("fr-FR", TARGET, days, "3 semaines")).problem())
        .contains("the unit is \"jours\"")
        .endsWith("a number such as 1\u202F234,5 jours is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "4/5", "4 / 5", "4 sur 5", "4 out of 5", "4 von 5", "4,0", "★★★★☆"})
  void scores(String typed) {
    assertThat(value("fr-FR", INFLUENCE, typed)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | it is above 5",
        "0 | it is below 1",
        "3,5 | it has a fraction",
        "8/10 | the best score is 5",
        "3 étoiles | \"étoiles\" is more than a score"
      })
  void scores_that_are_none(String typed, String why) {
    assertThat(problem("fr-FR", INFLUENCE, typed))
        .contains(why)
        .endsWith("a whole number from 1 to 5 is expected");
  }

  @Test
  void whole_numbers_and_years() {
    assertThat(value("fr-FR", EMPLOYEES, "12,0")).isEqualTo(12);
    assertThat(value("fr-FR", EMPLOYEES, "1.234")).isEqualTo(1234);
    assertThat(value("fr-FR", EMPLOYEES, "1,234")).isEqualTo(1234);
    assertThat(problem("fr-FR", EMPLOYEES, "12,5")).contains("it has a fraction");
    assertThat(problem("fr-FR", EMPLOYEES, "-1")).contains("it is below 0");
    assertThat(problem("fr-FR", EMPLOYEES, "9999999999")).contains("it is above 2147483647");
    assertThat(value("fr-FR", SINCE, "2019")).isEqualTo(2019);
    assertThat(problem("fr-FR", SINCE, "26"))
        .contains("it is below 1000")
        .endsWith("a year such as 2026 is expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oui | true",
        "OUI | true",
        "yes | true",
        "Ja | true",
        "vrai | true",
        "x | true",
        "✓ | true",
        "☒ | true",
        "1 | true",
        "non | false",
        "no | false",
        "nein | false",
        "faux | false",
        "☐ | false",
        "0 | false"
      })
  void flags(String typed, boolean value) {
    assertThat(value("fr-FR", ACTIVE, typed)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en cours | IN_PROGRESS",
        "En  Cours | IN_PROGRESS",
        "WIP | IN_PROGRESS",
        "in progress | IN_PROGRESS",
        "IN_PROGRESS | IN_PROGRESS",
        "à faire | NOT_STARTED",
        "a faire | NOT_STARTED",
        "fait | COMPLETED",
        "Terminée | COMPLETED",
        "done | COMPLETED",
        "✓ | COMPLETED",
        "erledigt | COMPLETED",
        "on hold | DEFERRED",
        "en attente | DEFERRED",
        "bloque | BLOCKED",
        "Annul | CANCELLED",
        "temriné | COMPLETED"
      })
  void choices(String typed, ActionStatus status) {
    assertThat(value("fr-FR", STATUS, typed)).isEqualTo(status);
  }

  @Test
  void a_choice_that_is_none_is_answered_with_the_choices_and_the_nearest() {
    assertThat(problem("fr-FR", STATUS, "Xeporté"))
        .isEqualTo(
            "\"Xeporté\" cannot be read: it is none of the values; did you mean \"Reporté\"?; one of"
                + " Non démarré, En cours, Bloqué, Reporté, Terminé, Annulé is expected");
  }

  @Test
  void open_choices_take_any_other_text_as_it_is() {
    assertThat(value("fr-FR", ROLES, "décideur, Juridique et conformité; Grand manitou"))
        .isEqualTo(
            List.of(
                OpenEnum.of(BuyingRole.DECISION_MAKER),
                OpenEnum.of(BuyingRole.LEGAL_COMPLIANCE),
                new OpenEnum<>(null, "Grand manitou")));
  }

  @Test
  void references_are_found_by_id_and_by_name() {
    assertThat(value("fr-FR", OWNER, "t-1")).isEqualTo(Ref.of("t-1"));
    assertThat(value("fr-FR", OWNER, "helene  VIDAL")).isEqualTo(Ref.of("t-1"));
    assertThat(value("fr-FR", OWNER, "VIDAL Hélène")).isEqualTo(Ref.of("t-1"));
    assertThat(value("fr-FR", OWNER, "H. Vidal")).isEqualTo(Ref.of("t-1"));
    assertThat(value("fr-FR", OWNER, "Jean Roche")).isEqualTo(Ref.of("t-2"));
    assertThat(value("fr-FR", OWNER, "Marie Durand")).isEqualTo(Ref.of("Marie Durand"));
    assertThat(value("fr-FR", OWNER, "–")).isNull();
    assertThat(value("fr-FR", OWNER, "Non attribué")).isNull();
    assertThat(candidates("fr-FR", OWNER, "Nadia Benali"))
        .containsExactly(Ref.of("t-3"), Ref.of("t-4"));
  }

  @Test
  void names_with_commas_are_found_in_lists() {
    assertThat(value("fr-FR", STAKEHOLDERS, "Martin, Jr., Paul Petit\n• p-2"))
        .isEqualTo(List.of(Ref.of("p-1"), Ref.of("Paul Petit"), Ref.of("p-2")));
  }

  @Test
  void lists_of_texts_go_by_lines_without_bullets() {
    assertThat(value("fr-FR", PRIORITIES, "• Coûts, délais\n- Qualité  \n\n\u2022\u00A0Sûreté"))
        .isEqualTo(List.of("Coûts, délais", "Qualité", "Sûreté"));
  }

  @Test
  void texts_keep_their_lines_and_the_blanks_of_french() {
    assertThat(value("fr-FR", NOTES, "\nQui ?\u202F!  \n\n  Elle\u00A0: oui \n "))
        .isEqualTo("Qui ?\u202F!\n\n  Elle\u00A0: oui");
    assertThat(value("fr-FR", PlanFields.field(Action.class, "step"), "  Signer \n\u00A0: oui"))
        .isEqualTo("Signer\n\u00A0: oui");
    assertThat(value("fr-FR", EMAIL, " mailto:a.b@example.com ")).isEqualTo("a.b@example.com");
  }

  @Test
  void typed_values_of_spreadsheets() {
    ValueParser parser = parser("fr-FR");
    BigDecimal number = new BigDecimal("33612345678");
    PlanField phone = PlanFields.field(Person.class, "phone");

    assertThat(parser.parse(COST, null, new Shown.Number(new BigDecimal("12.50"))))
        .isEqualTo(Parsed.value(new BigDecimal("12.5")));
    assertThat(parser.parse(PROGRESS, null, new Shown.Percent(new BigDecimal("15"))))
        .isEqualTo(Parsed.value(new BigDecimal("15")));
    assertThat(parser.parse(DUE, null, new Shown.Day(TODAY))).isEqualTo(Parsed.value(TODAY));
    assertThat(parser.parse(phone, null, new Shown.Number(number)))
        .isEqualTo(Parsed.value("33612345678"));
    assertThat(parser.parse(NOTES, null, new Shown.Day(TODAY)))
        .isEqualTo(Parsed.value("10 févr. 2026"));
    assertThat(parser.parse(DUE, null, new Shown.Number(number)))
        .isInstanceOf(Parsed.Unreadable.class);
    assertThat(parser.parse(COST, null, new Shown.Percent(number)))
        .isInstanceOf(Parsed.Unreadable.class);
    assertThat(parser.parse(ACTIVE, null, new Shown.Flag(true))).isEqualTo(Parsed.value(true));
    assertThat(parser.parse(ACTIVE, null, new Shown.Number(BigDecimal.ONE)))
        .isEqualTo(Parsed.value(true));
  }

  @Test
  void nothing_is_read_as_nothing() {
    assertThat(parser("fr-FR").parse(DUE, null, Shown.BLANK)).isEqualTo(Parsed.value(null));
    assertThat(parser("fr-FR").parse(ROLES, null, Shown.BLANK)).isEqualTo(Parsed.value(List.of()));
    assertThat(value("fr-FR", DUE, "à définir")).isNull();
    assertThat(value("fr-FR", COST, "—")).isNull();
    assertThat(value("en-US", COST, "n/a")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1,", "1 ", "a ", "(", "-", "٣", "•\n", "a,", "janvier ", "é", "🏥", ".,"})
  void long_texts_are_read_or_refused_by_every_field(String part) {
    String text = part.repeat(100_000 / part.length());
    ValueParser parser = parser("fr-FR");

    for (PlanField field : oneOfEachKind()) {
      assertThat(parser.parse(field, null, new Shown.Text(text))).isNotNull();
    }
  }

  private static Collection<PlanField> oneOfEachKind() {
    Map<String, PlanField> byKind = new TreeMap<>();
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        switch (field.kind()) {
          case IMAGE, RECORD, AMOUNTS_BY_YEAR, CONFIDENCE_BY_POINTER, CUSTOM -> {}
          default -> byKind.put(field.kind() + (field.list() ? " list" : ""), field);
        }
      }
    }
    return byKind.values();
  }

  private static Object value(String locale, PlanField field, String typed) {
    Parsed parsed = parse(locale, field, typed);
    assertThat(parsed).as(typed).isInstanceOf(Parsed.Value.class);
    return ((Parsed.Value) parsed).value();
  }

  private static String problem(String locale, PlanField field, String typed) {
    Parsed parsed = parse(locale, field, typed);
    assertThat(parsed).as(typed).isInstanceOf(Parsed.Unreadable.class);
    return ((Parsed.Unreadable) parsed).problem();
  }

  private static List<Object> candidates(String locale, PlanField field, String typed) {
    Parsed parsed = parse(locale, field, typed);
    assertThat(parsed).as(typed).isInstanceOf(Parsed.Ambiguous.class);
    return ((Parsed.Ambiguous) parsed).candidates();
  }

  private static Parsed parse(String locale, PlanField field, String typed) {
    return parser(locale).parse(field, null, new Shown.Text(typed));
  }

  private static Parsed parse(
      String locale, PlanField field, OpenEnum<MeasureUnit> unit, String typed) {
    return parser(locale).parse(field, unit, new Shown.Text(typed));
  }

  private static ValueParser parser(String locale) {
    AccountPlan plan =
        AccountPlan.builder("Hélios")
            .people(
                List.of(
                    Person.builder().id("p-1").name("Martin, Jr.").build(),
                    Person.builder().id("p-2").name("Léa Morel").build()))
            .team(
                List.of(
                    TeamMember.builder("Hélène Vidal").id("t-1").build(),
                    TeamMember.builder("Jean-Paul Roche").id("t-2").build(),
                    TeamMember.builder("Nadia Benali").id("t-3").build(),
                    TeamMember.builder("Nadia Benali").id("t-4").build()))
            .build();
    return ValueParser.of(
        Texts.builtIn(), Locale.forLanguageTag(locale), "EUR", TODAY, PlanNames.of(plan));
  }
}
