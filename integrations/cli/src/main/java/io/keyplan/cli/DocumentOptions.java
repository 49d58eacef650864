package io.keyplan.cli;

import io.keyplan.batch.DocumentKind;
import io.keyplan.export.Format;
import io.keyplan.template.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which templates to write in which formats. */
final class DocumentOptions {

  @Option(
      names = "--template",
      paramLabel = "ID[,ID...]|all",
      description = "Which documents; \"keyplan templates\" lists them.")
  private @Nullable String template;

  @Option(
      names = "--format",
      paramLabel = "docx[,...]|all",
      description = "In which formats each of them.")
  private @Nullable String format;

  @Option(
      names = "--document",
      paramLabel = "ID.docx[,...]",
      description = "Single documents, each in one format, such as one-page.pdf.")
  private @Nullable String document;

  /** Lists every template in every format. */
  static List<DocumentKind> all(KeyplanCommand keyplan) {
    return DocumentKind.all(templates(keyplan), formats(keyplan));
  }

  /** Reads what is asked for; all that is not named. */
  List<DocumentKind> orAll(KeyplanCommand keyplan, OptionValues values) {
    boolean single = document != null && template == null && format == null;
    return kinds(
        keyplan,
        values,
        template == null && !single ? OptionValues.ALL : template,
        format == null && !single ? OptionValues.ALL : format);
  }

  /** Reads what is asked for; templates and formats must be named. */
  List<DocumentKind> named(KeyplanCommand keyplan, OptionValues values) {
    boolean crossed = template != null || format != null || document == null;
    if (crossed && template == null) {
      values.problem("--template is missing: choose from " + String.join(", ", templates(keyplan)));
    }
    if (crossed && format == null) {
      values.problem("--format is missing: choose from " + String.join(", ", formats(keyplan)));
    }
    return kinds(keyplan, values, template, format);
  }

  private List<DocumentKind> kinds(
      KeyplanCommand keyplan,
      OptionValues values,
      @Nullable String template,
      @Nullable String format) {
    List<String> templates = templates(keyplan);
    List<String> formats = formats(keyplan);
    Set<DocumentKind> kinds =
        new LinkedHashSet<>(
            DocumentKind.all(
                values.several("--template", template, templates),
                values.several("--format", format, formats)));
    for (String name : values.names(document)) {
      try {
        DocumentKind kind = DocumentKind.of(name.toLowerCase(Locale.ROOT));
        values.known("--document", kind.template(), templates);
        values.known("--document", kind.format(), formats);
        kinds.add(kind);
      } catch (IllegalArgumentException e) {
        values.problem("--document: " + e.getMessage());
      }
    }
    return List.copyOf(kinds);
  }

  private static List<String> templates(KeyplanCommand keyplan) {
    return keyplan.templates().all().stream().map(Template::id).toList();
  }

  private static List<String> formats(KeyplanCommand keyplan) {
    return keyplan.exporters().formats().stream().map(Format::id).toList();
  }
}
