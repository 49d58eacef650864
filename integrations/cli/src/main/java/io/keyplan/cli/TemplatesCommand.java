package io.keyplan.cli;

import io.keyplan.audience.Audience;
import io.keyplan.document.Pictures;
import io.keyplan.document.Variant;
import io.keyplan.export.Format;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import io.keyplan.template.section.BuiltInSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code keyplan templates}: lists what can be exported. */
@Command(
    name = "templates",
    description = "List the templates, formats and languages that there are.")
final class TemplatesCommand implements Runnable {

  @ParentCommand private @Nullable KeyplanCommand keyplan;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANG,…",
      defaultValue = "en,fr",
      description = "Languages of the titles, or all (default: en,fr).")
  private String lang = "";

  @Option(
      names = "--sections",
      description = "List the sections that templates of your own can be made of.")
  private boolean sections;

  @Override
  public void run() {
    KeyplanCommand parent = Objects.requireNonNull(keyplan);
    OptionValues values = OptionValues.of(Objects.requireNonNull(spec));
    List<Locale> locales = values.locales("--lang", lang);
    values.check();
    Console console = parent.console();
    if (sections) {
      for (BuiltInSection section : BuiltInSection.values()) {
        console.print(String.format(Locale.ROOT, "%-22s %s", section.id(), section.purpose()));
      }
      return;
    }
    for (Template template : parent.templates().all()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s ", template.id()));
      locales.forEach(
          locale ->
              line.append(
                  String.format(Locale.ROOT, "%-46s ", title(template, values.messages(locale)))));
      console.print(line.toString().stripTrailing());
    }
    console.print("");
    for (Format format : parent.exporters().formats()) {
      console.print(String.format(Locale.ROOT, "%-24s %s", format.id(), format.name()));
    }
    console.print("");
    for (String tag : Texts.of(parent.texts()).tags()) {
      Locale locale = Locale.forLanguageTag(tag);
      console.print(String.format(Locale.ROOT, "%-24s %s", tag, locale.getDisplayName(locale)));
    }
  }

  /** Gives the title as forms bear it, where no plan names another. */
  static String title(Template template, Messages messages) {
    Composer composer =
        new Composer(
            AccountPlan.builder("–").build(),
            Variant.BLANK,
            Audience.INTERNAL,
            messages,
            LocalDate.EPOCH,
            Pictures.NONE,
            null);
    return template.title(composer);
  }
}
