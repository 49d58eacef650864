package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.batch.DocumentKind;
import io.keyplan.document.Variant;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which plan documents are made of, and how. */
final class PlanOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "The plan, a .json or .yaml file; only the filled variant needs one.")
  private @Nullable Path plan;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the documents, with a country or without (default: en).")
  private String lang = "";

  @Option(
      names = "--audience",
      paramLabel = "internal|customer",
      defaultValue = "internal",
      description = "Who the documents are for; the customer does not see all (default: internal).")
  private String audience = "";

  @Option(
      names = "--variant",
      paramLabel = "filled|blank|sample|guided",
      defaultValue = "filled",
      description =
          "With the plan, empty, with the sample client, or with prompts (default: filled).")
  private String variant = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day for which documents hold (default: what the plan says, else today).")
  private @Nullable String asOf;

  @Mixin private final BrandOption brand = new BrandOption();

  /** Gives what to make, of documents of some kinds; notes what is wrong. */
  Selection selection(List<DocumentKind> kinds, OptionValues values) {
    return new Selection(
        kinds,
        values.locales("--lang", lang),
        values.choices("--variant", variant, Variant.class),
        values.choice("--audience", audience, Audience.INTERNAL),
        values.day("--as-of", asOf),
        brand.read(values),
        null);
  }

  /** Reads the plan; null where none is given, which is a problem where a variant needs one. */
  @Nullable PlanInput input(Selection selection, OptionValues values) {
    if (plan == null && selection.variants().contains(Variant.FILLED)) {
      values.problem("PLAN is missing; without one, give --variant blank, guided or sample");
    }
    return plan == null ? null : PlanInput.read(plan, values);
  }
}
