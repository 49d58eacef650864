package io.keyplan.cli;

import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import io.keyplan.i18n.Messages;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan templates}: lists what can be exported. */
@Command(
    name = "templates",
    description = "List the templates, formats and languages that there are.")
final class TemplatesCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues.of(Objects.requireNonNull(spec)).check();
    Console console = parent.console();
    for (Template template : parent.templates().all()) {
      console.print(
          String.format(
              Locale.ROOT,
              "%-24s %-46s %s",
              template.id(),
              title(template, "en"),
              title(template, "fr")));
    }
    console.print("");
    for (Format format : parent.exporters().formats()) {
      console.print(String.format(Locale.ROOT, "%-24s %s", format.id(), format.name()));
    }
    console.print("");
    for (String language : Messages.LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      console.print(
          String.format(Locale.ROOT, "%-24s %s", language, locale.getDisplayLanguage(locale)));
    }
  }

  /** Gives the title as forms bear it, where no plan names another. */
  static String title(Template template, String language) {
    Composer composer =
        new Composer(
            AccountPlan.builder("–").build(),
            Variant.BLANK,
            Locale.forLanguageTag(language),
            LocalDate.EPOCH,
            Pictures.NONE);
    return template.title(composer);
  }
}
