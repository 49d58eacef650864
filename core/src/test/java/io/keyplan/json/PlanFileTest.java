package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.SwotItem;
import io.keyplan.model.choice.AccountType;
import io.keyplan.model.choice.BuyingRole;
import io.keyplan.model.choice.OpenEnum;
import io.keyplan.model.choice.Rag;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTest {

  private static final String HELIOS = "{\"account\":{\"name\":\"Hélios 🌞\"}}";

  @Test
  void the_smallest_plan_is_read_and_written_as_it_is() {
    AccountPlan plan = Reading.json("{\"account\":{\"name\":\"Hélios\"}}");

    assertThat(plan).isEqualTo(AccountPlan.builder("Hélios").build());
    assertThat(PlanFile.text(plan, PlanFormat.JSON))
        .isEqualTo("{\n  \"account\": {\n    \"name\": \"Hélios\"\n  }\n}\n");
    assertThat(PlanFile.text(plan, PlanFormat.YAML)).isEqualTo("account:\n  name: Hélios\n");
  }

  @Test
  void names_of_enums_are_read_in_any_case_and_with_hyphens_or_blanks() {
    AccountPlan plan =
        Reading.json(
            """
            {"account": {"name": "X", "type": "former-Customer"},
             "people": [{"roles": ["Economic buyer", "Sounding board"]}]}
            """);

    assertThat(plan.account().type()).isEqualTo(AccountType.FORMER_CUSTOMER);
    assertThat(plan.people().get(0).roles())
        .containsExactly(
            OpenEnum.of(BuyingRole.ECONOMIC_BUYER), new OpenEnum<>(null, "Sounding board"));
  }

  @Test
  void null_says_nothing() {
    AccountPlan plan =
        Reading.json(
            "{\"id\":null,\"account\":{\"name\":\"X\",\"sites\":null,\"relationship\":null},"
                + "\"people\":null,\"revenue\":null}");

    assertThat(plan).isEqualTo(AccountPlan.builder("X").build());
  }

  @Test
  void numbers_are_exact() {
    AccountPlan plan =
        Reading.json(
            "{\"account\":{\"name\":\"X\",\"employees\":12.0,\"customerSince\":2.016e3,"
                + "\"potential\":0.10,\"annualRevenue\":123456789012345678901234567.89}}");

    assertThat(plan.account().employees()).isEqualTo(12);
    assertThat(plan.account().customerSince()).isEqualTo(2016);
    assertThat(plan.account().potential()).isEqualTo(new BigDecimal("0.10"));
    assertThat(plan.account().annualRevenue())
        .isEqualTo(new BigDecimal("123456789012345678901234567.89"));
  }

  @Test
  void an_entry_of_a_swot_may_be_a_bare_text() {
    AccountPlan plan =
        Reading.json(
            "{\"account\":{\"name\":\"X\"},\"situation\":{\"swots\":[{\"strengths\":"
                + "[\"Trust\",{\"text\":\"Price\",\"soWhat\":\"Lead with it\"}]}]}}");

    assertThat(plan.situation().swots().get(0).strengths())
        .containsExactly(
            SwotItem.builder("Trust").build(),
            SwotItem.builder("Price").soWhat("Lead with it").build());
    assertThat(PlanFile.text(plan, PlanFormat.JSON))
        .contains("\"strengths\": [\n          \"Trust\"");
  }

  @Test
  void the_name_of_the_schema_is_passed_over() {
    assertThat(
            Reading.json(
                "{\"$schema\":\"https://keyplan.io/x.json\",\"account\":{\"name\":\"X\"}}"))
        .isEqualTo(AccountPlan.builder("X").build());
    assertThat(Reading.problemsOfJson("{\"account\":{\"name\":\"X\",\"$schema\":\"x\"}}"))
        .hasSize(1);
  }

  @Test
  void words_and_numbers_of_yaml_need_no_quotes_where_a_text_is_expected() {
    AccountPlan plan =
        Reading.yaml(
            """
            id: 0042
            info: {version: 1.10, date: 2026-01-30}
            account: {name: No, tier: ~, parent: on, buyingHabits: true}
            team: [{name: 1e3, phone: 0612345678}]
            people: [{active: true, notes: "7"}]
            performance: {kpis: [{name: NPS, rag: amber, target: 40.0}]}
            """);

    assertThat(plan.id()).isEqualTo("0042");
    assertThat(plan.info().version()).isEqualTo("1.10");
    assertThat(plan.info().date()).isEqualTo(LocalDate.of(2026, 1, 30));
    assertThat(plan.account().name()).isEqualTo("No");
    assertThat(plan.account().tier()).isNull();
    assertThat(plan.account().parent()).isEqualTo("on");
    assertThat(plan.account().buyingHabits()).isEqualTo("true");
    assertThat(plan.team().get(0).name()).isEqualTo("1e3");
    assertThat(plan.team().get(0).phone()).isEqualTo("0612345678");
    assertThat(plan.people().get(0).active()).isTrue();
    assertThat(plan.performance().kpis().get(0).rag()).isEqualTo(Rag.AMBER);
    assertThat(Reading.problemsOfYaml("{account: {name: X}, people: [{active: yes}]}"))
        .containsExactly(
            "line 1, column 40, /people/0/active: true or false is expected, found the text \"yes\"");
  }

  @Test
  void what_a_lenient_reader_does_not_know_is_left_out_and_told() {
    String text =
        "{\"account\":{\"name\":\"X\",\"salesforceId\":{\"a\":[1]}},\"action\":[],\"team\":[{\"name\":1}]}";
    ReadResult result =
        Reading.read(text.replace(":1}", ":\"A\"}"), PlanFormat.JSON, ReadOptions.lenient());

    assertThat(result.plan().account().name()).isEqualTo("X");
    assertThat(result.warnings())
        .extracting(Problem::pointer)
        .containsExactly("/account/salesforceId", "/action");
    assertThat(Reading.problems(text, PlanFormat.JSON, ReadOptions.lenient()))
        .containsExactly(
            "line 1, column 78, /team/0/name: a text is expected, found the number 1; put it in quotes");
    assertThat(
            Reading.problems(
                "{\"acount\":{\"name\":\"X\"}}", PlanFormat.JSON, ReadOptions.lenient()))
        .containsExactly("line 1, column 1, /account: account is required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void every_unicode_encoding_is_read_with_and_without_a_byte_order_mark(String charset)
      throws IOException {
    for (String text : new String[] {HELIOS, "\uFEFF" + HELIOS, "\uFEFF\n" + HELIOS}) {
      byte[] bytes = text.getBytes(Charset.forName(charset));

      assertThat(
              PlanFile.read(new ByteArrayInputStream(bytes), PlanFormat.JSON, ReadOptions.strict())
                  .plan()
                  .account()
                  .name())
          .isEqualTo("Hélios 🌞");
    }
    byte[] yaml = "\uFEFFaccount:\n  name: Hélios".getBytes(Charset.forName(charset));
    assertThat(
            PlanFile.read(new ByteArrayInputStream(yaml), PlanFormat.YAML, ReadOptions.strict())
                .plan()
                .account()
                .name())
        .isEqualTo("Hélios");
    assertThat(Reading.yaml("\uFEFFaccount:\n  name: Hélios").account().name()).isEqualTo("Hélios");
  }

  @ParameterizedTest
  @CsvSource({"plan.json,JSON", "PLAN.JSON,JSON", "a.yaml,YAML", "a.b.yml,YAML"})
  void the_extension_tells_the_format(String name, PlanFormat format, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve(name);
    AccountPlan plan = AccountPlan.builder("Hélios").build();
    PlanFile.write(plan, file);

    assertThat(Files.readString(file)).isEqualTo(PlanFile.text(plan, format));
    assertThat(PlanFile.read(file).plan()).isEqualTo(plan);
  }

  @Test
  void a_file_with_another_extension_is_no_plan_file(@TempDir Path folder) {
    assertThatExceptionOfType(InvalidPlanException.class)
        .isThrownBy(() -> PlanFile.read(folder.resolve("plan.docx")))
        .withMessageContaining(
            "\"plan.docx\" is no plan file: its name ends in .json, .yaml or .yml");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PlanFile.read(folder.resolve("plan.json")));
  }

  @Test
  void streams_stay_open() throws IOException {
    ByteArrayInputStream in =
        new ByteArrayInputStream(HELIOS.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    PlanFile.write(
        PlanFile.read(in, PlanFormat.JSON, ReadOptions.strict()).plan(), PlanFormat.YAML, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("account:\n  name: Hélios 🌞\n");
  }
}
