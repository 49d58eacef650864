package io.keyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.json.JsonPatch.Operation;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.Action;
import io.keyplan.model.SwotItem;
import io.keyplan.model.choice.Confidence;
import io.keyplan.testing.RandomPlans;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a patch does is seen by applying it with another library. */
class JsonPatchTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_patch_turns_one_plan_into_another(long seed) {
    applies(RandomPlans.of(seed), RandomPlans.of(seed + 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_patch_turns_a_shuffled_plan_back(long seed) {
    AccountPlan plan = RandomPlans.of(seed);
    Random random = new Random(seed);
    List<Action> actions = new ArrayList<>(plan.actions());
    for (int i = 0; i < 30; i++) {
      actions.add(Action.builder("Step " + i).id("step-" + i).build());
    }
    Collections.shuffle(actions, random);
    AccountPlan before = with(actions);
    Collections.shuffle(actions, random);
    actions.subList(0, random.nextInt(8)).clear();
    actions.add(4, Action.builder("New").id("new").build());

    applies(before, with(actions));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equal_plans_need_no_patch(long seed) {
    assertThat(JsonPatch.between(RandomPlans.of(seed), RandomPlans.of(seed)).operations())
        .isEmpty();
  }

  @Test
  void a_patch_is_as_short_as_can_be() {
    AccountPlan before =
        with(
            actions("a", "b", "c", "d"),
            plan -> plan.account(it -> it.site("Paris").site("Lyon").tier("A").mission("m")));
    AccountPlan after =
        with(
            actions("d", "a", "c", "x"),
            plan ->
                plan.account(it -> it.site("Nice").site("Paris").tier("B").needs(List.of("n"))));

    assertThat(JsonPatch.between(before, after).operations())
        .containsExactly(
            operation(Operation.Kind.REPLACE, "/account/tier", "B"),
            operation(Operation.Kind.REMOVE, "/account/sites/1", null),
            operation(Operation.Kind.ADD, "/account/sites/0", "Nice"),
            operation(Operation.Kind.REMOVE, "/account/mission", null),
            operation(Operation.Kind.ADD, "/account/needs", List.of("n")),
            operation(Operation.Kind.REMOVE, "/actions/1", null),
            new Operation(Operation.Kind.MOVE, "/actions/0", "/actions/2", null),
            operation(Operation.Kind.ADD, "/actions/3", Map.of("id", "x", "step", "x")));
    applies(before, after);
  }

  @Test
  void a_text_in_a_list_is_replaced_where_it_stands() {
    AccountPlan before = with(List.of(), plan -> plan.account(it -> it.site("Paris").site("Lyon")));
    AccountPlan after = with(List.of(), plan -> plan.account(it -> it.site("Paris").site("Nice")));

    assertThat(JsonPatch.between(before, after).operations())
        .containsExactly(operation(Operation.Kind.REPLACE, "/account/sites/1", "Nice"));
  }

  @Test
  void a_bare_text_becomes_an_object_as_a_whole() {
    AccountPlan before = strength(new SwotItem("Trust", null, null));
    AccountPlan after = strength(new SwotItem("Trust", "Renew early", null));

    assertThat(JsonPatch.between(before, after).operations())
        .containsExactly(
            operation(
                Operation.Kind.REPLACE,
                "/situation/swots/0/strengths/0",
                Map.of("text", "Trust", "soWhat", "Renew early")));
    applies(before, after);
    applies(after, before);
  }

  @Test
  void names_with_slashes_and_tildes_are_escaped_in_pointers() {
    AccountPlan before = with(List.of(), plan -> plan.person("~/", it -> it.id("a~b/c")));
    AccountPlan after =
        before.toBuilder().confidence("/people/a~0b~1c/name", Confidence.ASSUMED).build();
    AccountPlan later =
        before.toBuilder().confidence("/people/a~0b~1c/name", Confidence.CONFIRMED).build();

    assertThat(JsonPatch.between(after, later).operations())
        .extracting(Operation::path)
        .containsExactly("/confidence/~1people~1a~00b~01c~1name");
    applies(before, after);
    applies(after, later);
  }

  @Test
  void numbers_with_other_zeros_are_equal() {
    AccountPlan before =
        with(List.of(), plan -> plan.account(it -> it.potential(new BigDecimal("1.50"))));
    AccountPlan after =
        with(List.of(), plan -> plan.account(it -> it.potential(new BigDecimal("1.5"))));

    assertThat(JsonPatch.between(before, after).text()).isEqualTo("[]\n");
  }

  @Test
  void a_patch_is_written_as_a_list_of_operations() {
    AccountPlan before = with(actions("a", "b"));
    AccountPlan after =
        with(
            List.of(
                Action.builder("b").id("b").due(LocalDate.of(2026, 1, 30)).build(),
                Action.builder("a").id("a").build()));

    assertThat(JsonPatch.between(before, after).text())
        .isEqualTo(
            """
            [
              {
                "op": "move",
                "from": "/actions/0",
                "path": "/actions/1"
              },
              {
                "op": "add",
                "path": "/actions/0/due",
                "value": "2026-01-30"
              }
            ]
            """);
  }

  @Test
  void large_lists_are_moved_entry_by_entry() {
    List<Action> actions = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      actions.add(Action.builder("Step " + i).id("a-" + i).build());
    }
    AccountPlan before = with(actions);
    Collections.reverse(actions);

    assertThat(JsonPatch.between(before, with(actions)).operations())
        .hasSize(49_999)
        .allMatch(operation -> operation.kind() == Operation.Kind.MOVE);
  }

  private static void applies(AccountPlan before, AccountPlan after) {
    JsonArray operations = parse(JsonPatch.between(before, after).text()).asJsonArray();
    JsonStructure patched =
        Json.createPatch(operations).apply(parse(PlanFile.text(before, PlanFormat.JSON)));

    assertThat(comparable(patched))
        .isEqualTo(comparable(parse(PlanFile.text(after, PlanFormat.JSON))));
  }

  private static JsonStructure parse(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.read();
    }
  }

  /** For the library, 1.5 and 1.50 are not equal. */
  private static Object comparable(JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, Object> map = new TreeMap<>();
      object.forEach((name, entry) -> map.put(name, comparable(entry)));
      return map;
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(JsonPatchTest::comparable).toList();
    }
    return value instanceof JsonNumber number
        ? number.bigDecimalValue().stripTrailingZeros()
        : value.toString();
  }

  private static Operation operation(Operation.Kind kind, String path, Object value) {
    return new Operation(kind, path, null, value);
  }

  private static AccountPlan with(List<Action> actions) {
    return with(actions, plan -> {});
  }

  private static AccountPlan with(List<Action> actions, Consumer<AccountPlan.Builder> details) {
    AccountPlan.Builder plan = AccountPlan.builder("Acme").actions(actions);
    details.accept(plan);
    return plan.build();
  }

  private static AccountPlan strength(SwotItem item) {
    return with(
        List.of(), plan -> plan.situation(it -> it.swot(swot -> swot.strengths(List.of(item)))));
  }

  private static List<Action> actions(String... ids) {
    return Arrays.stream(ids).map(id -> Action.builder(id).id(id).build()).toList();
  }
}
