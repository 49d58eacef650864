package io.keyplan.json;

import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.Declaring;
import io.keyplan.model.structure.PlanRecords;
import io.keyplan.value.InvalidPlanException;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one text into a plan and gathers every problem on the way. */
final class PlanText {

  private final PlanFormat format;
  private final ReadOptions options;
  private final ProblemList problems;
  private final ProblemList warnings;

  PlanText(PlanFormat format, ReadOptions options) {
    this.format = format;
    this.options = options;
    this.problems = new ProblemList(options.limits().problems());
    this.warnings = new ProblemList(options.limits().problems());
  }

  ReadResult read(Reader text) throws IOException {
    Node root;
    boolean complete;
    try (TokenReader tokens = format.tokens(text, options.limits())) {
      NodeReader nodes = new NodeReader(tokens, options.limits(), problems);
      root = nodes.read();
      complete = nodes.complete();
    }
    AccountPlan plan = root == null ? null : bind(root, complete);
    if (plan == null || !problems.isEmpty()) {
      throw new InvalidPlanException(problems.inOrder(), problems.omitted());
    }
    return new ReadResult(plan, warnings.inOrder(), warnings.omitted());
  }

  private @Nullable AccountPlan bind(Node root, boolean complete) {
    Map<String, Object> values = new PlanBinder(format, options, problems, warnings).plan(root);
    values.put(Declaring.COMPONENT, options.fields());
    try {
      return PlanRecords.create(AccountPlan.class, values);
    } catch (InvalidPlanException e) {
      e.problems().stream()
          .filter(problem -> !problems.covers(problem.pointer()))
          .filter(problem -> complete || isCertain(problem, root))
          .forEach(
              problem ->
                  problems.add(
                      problem.pointer(),
                      Locator.of(root, problem.pointer()).location(),
                      problem::message));
      problems.omit(e.omitted());
      return null;
    }
  }

  /** In a text that breaks off, what is missing or pointed at may have stood in the rest. */
  private static boolean isCertain(Problem problem, Node root) {
    return Locator.of(root, problem.pointer()).exact()
        && !problem.pointer().startsWith("/confiden");
  }
}
