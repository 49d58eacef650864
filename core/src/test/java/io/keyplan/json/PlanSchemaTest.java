package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.Choice;
import io.keyplan.model.structure.FieldKind;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.testing.CustomPlan;
import io.keyplan.testing.RandomPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PlanSchemaTest {

  private static final Schema SCHEMA = registry().getSchema(PlanSchema.text());

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  @Test
  void the_schema_is_valid_itself() throws IOException {
    Schema meta =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(PlanSchema.text(), InputFormat.JSON)).isEmpty();
    assertThat(PlanSchema.text()).isEqualTo(PlanSchema.text()).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void every_field_is_there_with_a_title_and_a_description() {
    JsonNode schema = JsonMapper.shared().readTree(PlanSchema.text());
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      JsonNode record =
          type == AccountPlan.class ? schema : schema.get("$defs").get(type.getSimpleName());
      JsonNode object = record.has("anyOf") ? record.get("anyOf").get(1) : record;
      for (PlanField field : PlanFields.of(type)) {
        JsonNode property = object.get("properties").get(field.name());
        assertThat(property.get("title").asString()).as(field.key()).isNotBlank();
        assertThat(property.get("description").asString()).as(field.key()).isNotBlank();
        if (!field.refersTo().isEmpty()) {
          assertThat(property.get("description").asString())
              .as(field.key())
              .contains("The id of an entry of ");
        }
      }
      assertThat(object.get("additionalProperties").asBoolean()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("io.keyplan.json.RoundTripTest#samples")
  void sample_plans_are_taken(Path sample) throws IOException {
    String text = Files.readString(sample);
    JsonNode plan =
        sample.toString().endsWith(".yaml")
            ? YAMLMapper.shared().readTree(text)
            : JsonMapper.shared().readTree(text);

    assertThat(errors(plan.toString())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.keyplan.json.RoundTripTest#seeds")
  void whatever_is_written_is_taken(long seed) {
    assertThat(errors(PlanFile.text(RandomPlans.of(seed), PlanFormat.JSON))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'account':{'name':'X'}}",
        "{'$schema':'https://keyplan.io/schema/account-plan.json','account':{'name':'X'}}",
        "{'account':{'name':'X','type':'former-customer','employees':3.0,'customerSince':2.016e3}}",
        "{'account':{'name':'X','type':' Former customer ','contractEnd':'2024-02-29'}}",
        "{'account':{'name':'X'},'people':[{'roles':['economic buyer','Sage'],'active':null}]}",
        "{'account':{'name':'X','tier':null,'sites':null,'logo':null,'type':null,'potential':null},'people':null,'info':null}",
        "{'account':{'name':'X'},'situation':{'swots':[{'strengths':['a',{'text':'b','action':null}]}]}}",
        "{'account':{'name':'X'},'revenue':{'streams':[{'name':'s','amounts':{'2026':1,'2027':null}}]}}",
        "{'account':{'name':'X','logo':{}},'confidence':{'/account/logo':'assumed','/account':null},'confidential':['/account']}"
      })
  void what_the_reader_takes_is_taken(String quoted) {
    String text = quoted.replace('\'', '"');

    assertThat(Reading.json(text)).isNotNull();
    assertThat(errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'account':null}",
        "{'account':{}}",
        "{'account':{'name':' '}}",
        "{'account':{'name':7}}",
        "{'account':{'name':'X'},'acount':{}}",
        "{'$schema':1,'account':{'name':'X'}}",
        "{'account':{'name':'X','$schema':'x'}}",
        "{'account':{'name':'X','parent':1}}",
        "{'account':{'name':'X','sites':'Paris'}}",
        "{'account':{'name':'X','sites':[null]}}",
        "{'account':{'name':'X','sites':[1]}}",
        "{'account':{'name':'X','employees':'6'}}",
        "{'account':{'name':'X','employees':-1}}",
        "{'account':{'name':'X','employees':1.5}}",
        "{'account':{'name':'X','employees':3000000000}}",
        "{'account':{'name':'X','potential':'12'}}",
        "{'account':{'name':'X','shareOfWallet':101}}",
        "{'account':{'name':'X','shareOfWallet':-0.1}}",
        "{'account':{'name':'X','customerSince':16}}",
        "{'account':{'name':'X','customerSince':20160}}",
        "{'account':{'name':'X','contractEnd':'30/01/2026'}}",
        "{'account':{'name':'X','contractEnd':'2026-1-30'}}",
        "{'account':{'name':'X','contractEnd':'2026-02-30'}}",
        "{'account':{'name':'X','contractEnd':'0026-01-30'}}",
        "{'account':{'name':'X','contractEnd':''}}",
        "{'account':{'name':'X','contractEnd':'2026-01-30T00:00:00Z'}}",
        "{'account':{'name':'X','type':'custmer'}}",
        "{'account':{'name':'X','type':'formercustomer'}}",
        "{'account':{'name':'X','type':''}}",
        "{'account':{'name':'X','type':1}}",
        "{'account':{'name':'X','relationship':{'current':0}}}",
        "{'account':{'name':'X','relationship':{'current':6}}}",
        "{'account':{'name':'X','relationship':3}}",
        "{'account':{'name':'X','logo':'a.png'}}",
        "{'account':{'name':'X'},'info':{'currency':'EURO'}}",
        "{'account':{'name':'X'},'info':{'currency':'eur'}}",
        "{'account':{'name':'X'},'info':{'currency':''}}",
        "{'account':{'name':'X'},'info':{'period':{'begin':'2026-01-01'}}}",
        "{'account':{'name':'X'},'people':{}}",
        "{'account':{'name':'X'},'people':[null]}",
        "{'account':{'name':'X'},'people':['Ann']}",
        "{'account':{'name':'X'},'people':[{'active':'true'}]}",
        "{'account':{'name':'X'},'people':[{'reportsTo':1}]}",
        "{'account':{'name':'X'},'people':[{'roles':[1]}]}",
        "{'account':{'name':'X'},'team':[{'id':'a'}]}",
        "{'account':{'name':'X'},'team':[{'name':null}]}",
        "{'account':{'name':'X'},'actions':[{'step':'a','id':'12345678901234567890123456789012345678901234567890123456789012345'}]}",
        "{'account':{'name':'X'},'situation':{'swots':[{'strengths':['']}]}}",
        "{'account':{'name':'X'},'situation':{'swots':[{'strengths':[7]}]}}",
        "{'account':{'name':'X'},'situation':{'swots':[{'strengths':[{'soWhat':'x'}]}]}}",
        "{'account':{'name':'X'},'revenue':{'streams':[{'name':'s','amounts':{'26':1}}]}}",
        "{'account':{'name':'X'},'revenue':{'streams':[{'name':'s','amounts':{'2026':'1'}}]}}",
        "{'account':{'name':'X'},'revenue':{'streams':[{'name':'s','amounts':[1]}]}}",
        "{'account':{'name':'X'},'confidence':{'/account':'sure'}}",
        "{'account':{'name':'X'},'confidence':{'account':'ASSUMED'}}",
        "{'account':{'name':'X'},'confidential':['[account]']}",
        "{'account':{'name':'X'},'confidential':['']}",
        "{'account':{'name':'X'},'confidential':'/account'}"
      })
  void what_the_reader_refuses_is_refused(String quoted) {
    String text = quoted.replace('\'', '"');

    assertThat(Reading.problemsOfJson(text)).isNotEmpty();
    assertThat(errors(text)).isNotEmpty();
  }

  @Test
  void editors_complete_the_names_of_choices() {
    JsonNode definitions = JsonMapper.shared().readTree(PlanSchema.text()).get("$defs");
    for (Class<? extends Record> type : PlanFields.records(AccountPlan.class)) {
      for (PlanField field : PlanFields.of(type)) {
        boolean isChoice =
            field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.OPEN_CHOICE;
        if (isChoice && definitions.has(type.getSimpleName())) {
          JsonNode property =
              definitions.get(type.getSimpleName()).get("properties").get(field.name());
          JsonNode value = field.list() ? property.get("items") : property;
          assertThat(value.get("anyOf").get(0).get("enum").values())
              .extracting(JsonNode::asString)
              .containsExactlyElementsOf(field.choices().stream().map(Choice::name).toList());
        }
      }
    }
  }

  @Test
  void the_schema_of_custom_fields_takes_and_refuses_what_reading_does() {
    Schema schema = registry().getSchema(PlanSchema.text(CustomPlan.FIELDS));
    String plan = PlanFile.text(CustomPlan.PLAN, PlanFormat.JSON);

    assertThat(schema.validate(plan, InputFormat.JSON)).isEmpty();
    assertThat(errors(plan)).isNotEmpty();
    for (String wrong :
        List.of(
            "\"nps\": 101",
            "\"region\": \"EAST\"",
            "\"markets\": [\"SPACE\"]",
            "\"renewal\": \"soon\"",
            "\"listed\": \"yes\"",
            "\"other\": 1")) {
      String text = "{\"account\": {\"name\": \"X\", \"custom\": {" + wrong + "}}}";
      assertThat(schema.validate(text, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  private static List<Error> errors(String text) {
    return SCHEMA.validate(
        text,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
