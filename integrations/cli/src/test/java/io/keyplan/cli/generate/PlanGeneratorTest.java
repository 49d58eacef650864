package io.keyplan.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.keyplan.json.PlanFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.ReadOptions;
import io.keyplan.model.AccountPlan;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlanGeneratorTest {

  private static final List<String> LANGUAGES = List.of("en", "fr");

  @Test
  void every_plan_is_valid_and_they_differ_as_in_life() throws IOException {
    PlanGenerator generator = new PlanGenerator(7, LANGUAGES);
    List<AccountPlan> plans = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      StringReader line = new StringReader(generator.line(i));
      plans.add(PlanFile.read(line, PlanFormat.JSON, ReadOptions.strict()).plan());
    }

    assertThat(plans).anyMatch(plan -> plan.people().size() > 30);
    assertThat(plans).anyMatch(plan -> plan.people().isEmpty());
    assertThat(plans).anyMatch(plan -> plan.account().name().length() > 90);
    assertThat(plans).anyMatch(plan -> plan.info().date() == null);
    assertThat(plans).extracting(plan -> plan.info().currency()).contains("EUR", "USD", "CHF");
    assertThat(plans.stream().map(plan -> plan.account().name()).distinct().count())
        .as("some accounts have the same name")
        .isLessThan(500);
  }

  @Test
  void a_seed_gives_the_same_plans_whatever_their_number() {
    PlanGenerator one = new PlanGenerator(7, LANGUAGES);
    PlanGenerator same = new PlanGenerator(7, LANGUAGES);
    PlanGenerator other = new PlanGenerator(8, LANGUAGES);

    assertThat(LongStream.range(1, 20)).allMatch(i -> one.line(i).equals(same.line(i)));
    assertThat(one.line(3)).isNotEqualTo(other.line(3)).isNotEqualTo(one.line(4));
  }
}
