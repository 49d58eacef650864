package io.keyplan.cli;

import io.keyplan.json.PlanSchema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan schema}: prints the JSON Schema of plans. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of plans, for editors and other programs.")
final class SchemaCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues.of(Objects.requireNonNull(spec)).check();
    parent.console().print(PlanSchema.text(parent.fields()).stripTrailing());
  }
}
