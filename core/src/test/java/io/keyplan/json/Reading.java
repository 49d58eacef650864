package io.keyplan.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keyplan.model.AccountPlan;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads texts in tests. */
final class Reading {

  private Reading() {}

  static AccountPlan json(String text) {
    return read(text, PlanFormat.JSON, ReadOptions.strict()).plan();
  }

  static AccountPlan yaml(String text) {
    return read(text, PlanFormat.YAML, ReadOptions.strict()).plan();
  }

  static ReadResult read(String text, PlanFormat format, ReadOptions options) {
    try {
      return PlanFile.read(new StringReader(text), format, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> problemsOfJson(String text) {
    return problems(text, PlanFormat.JSON, ReadOptions.strict());
  }

  static List<String> problemsOfYaml(String text) {
    return problems(text, PlanFormat.YAML, ReadOptions.strict());
  }

  static List<String> problems(String text, PlanFormat format, ReadOptions options) {
    return invalid(text, format, options).problems().stream().map(Problem::toString).toList();
  }

  static InvalidPlanException invalid(String text, PlanFormat format, ReadOptions options) {
    return catchThrowableOfType(InvalidPlanException.class, () -> read(text, format, options));
  }
}
