package io.keyplan.cli;

import io.keyplan.i18n.TextCoverage;
import io.keyplan.i18n.Texts;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan languages}: says how complete the texts of every language are. */
@Command(
    name = "languages",
    description = {
      "List the languages and how many of their texts there are.",
      "With --texts, those of a folder, too: see docs/languages.md."
    })
final class LanguagesCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--missing",
      description =
          "Also list the texts that are missing or odd; English stands in for missing ones.")
  private boolean missing;

  @Override
  public void run() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues.of(Objects.requireNonNull(spec)).check();
    Texts texts = Texts.of(parent.texts());
    for (String tag : texts.tags()) {
      Locale locale = Locale.forLanguageTag(tag);
      TextCoverage measured = TextCoverage.of(texts, tag);
      parent
          .console()
          .print(
              String.format(
                  Locale.ROOT,
                  "%-8s %-24s %d of %d texts",
                  tag,
                  locale.getDisplayName(Locale.ENGLISH),
                  measured.texts(),
                  measured.all()));
      if (missing) {
        measured.missing().forEach(key -> parent.console().print("  " + key + " is missing"));
        measured.remarks().forEach(remark -> parent.console().print("  " + remark));
      }
    }
  }
}
