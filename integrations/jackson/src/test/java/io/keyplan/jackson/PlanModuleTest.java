package io.keyplan.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keyplan.i18n.Messages;
import io.keyplan.json.JsonLine;
import io.keyplan.model.AccountPlan;
import io.keyplan.sample.SampleClient;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanModuleTest {

  private static final String WRONG =
      "{\"note\":\"x\",\"plan\":{\"account\":{\"nam\":\"Acme\"},\"actions\":[{\"due\":\"soon\"}]}}";

  private final ObjectMapper two = new ObjectMapper().findAndRegisterModules();
  private final JsonMapper three = JsonMapper.builder().findAndAddModules().build();

  /** What an application has a plan in. */
  record Envelope(String note, AccountPlan plan) {}

  private static AccountPlan plan() {
    AccountPlan sample = SampleClient.of(Messages.of(Locale.FRENCH)).plan();
    return sample.toBuilder()
        .account(account -> account.annualRevenue(new BigDecimal("12345678901234567.89")))
        .build();
  }

  @Test
  void plans_within_other_records_are_written_and_read_as_plan_files_are() throws Exception {
    Envelope envelope = new Envelope("x", plan());

    String json = two.writeValueAsString(envelope);

    assertThat(json)
        .isEqualTo(three.writeValueAsString(envelope))
        .contains("\"plan\":" + JsonLine.of(plan()));
    assertThat(two.readValue(json, Envelope.class)).isEqualTo(envelope);
    assertThat(three.readValue(json, Envelope.class)).isEqualTo(envelope);
  }

  @Test
  void trees_are_written_and_read_without_losing_a_digit() throws Exception {
    JsonNode tree = three.valueToTree(plan());

    assertThat(tree.at("/account/annualRevenue").decimalValue())
        .isEqualTo(new BigDecimal("12345678901234567.89"));
    assertThat(three.treeToValue(tree, AccountPlan.class)).isEqualTo(plan());
    assertThat(two.treeToValue(two.valueToTree(plan()), AccountPlan.class)).isEqualTo(plan());
  }

  @Test
  void what_plan_files_refuse_is_refused_with_every_problem() {
    assertThatThrownBy(() -> two.readValue(WRONG, Envelope.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("/account/nam")
        .hasMessageContaining("/actions/0/due");
    assertThatThrownBy(() -> three.readValue(WRONG, Envelope.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("/account/nam")
        .hasMessageContaining("/actions/0/due");
  }
}
