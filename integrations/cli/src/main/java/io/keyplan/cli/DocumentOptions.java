package io.keyplan.cli;

import io.keyplan.batch.DocumentKind;
import io.keyplan.export.Format;
import io.keyplan.fill.FillTemplate;
import io.keyplan.fill.SectionSource;
import io.keyplan.template.Template;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
      paramLabel = "ID,...|all",
      description =
          "Which documents; \"keyplan templates\" lists them. Also a file with a template of your own,"
              + " such as qbr.template.yaml.")
  private @Nullable String template;

  @Option(
      names = "--format",
      paramLabel = "docx,...|all",
      description = "In which formats each of them.")
  private @Nullable String format;

  @Option(
      names = "--document",
      paramLabel = "ID.docx,...",
      description =
          "Single documents, each in one format, such as one-page.pdf; for a batch also a document of"
              + " your own that is filled, such as folder/letter.docx.")
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
    List<String> asked = TemplateFiles.ids(values.names(template), keyplan, values);
    List<String> templates = templates(keyplan);
    List<String> formats = formats(keyplan);
    Set<DocumentKind> kinds =
        new LinkedHashSet<>(
            DocumentKind.all(
                values.several("--template", asked, templates),
                values.several("--format", format, formats)));
    for (String name : values.names(document)) {
      if (isFile(name, templates)) {
        continue;
      }
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

  /** Opens documents of the company's own; their mistakes go to the other problems. */
  List<FillTemplate> files(KeyplanCommand keyplan, OptionValues values) {
    List<FillTemplate> files = new ArrayList<>();
    for (String name : values.names(document)) {
      if (isFile(name, templates(keyplan))) {
        FillTemplate opened = FillableFile.openFlawless(Path.of(name), SectionSource.NONE, values);
        if (opened != null) {
          files.add(opened);
        }
      }
    }
    return files;
  }

  /** What is called like one of the templates is a file only if it is named with a folder. */
  private static boolean isFile(String name, List<String> templates) {
    try {
      Path path = Path.of(name);
      boolean known =
          templates.contains(
              name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT));
      return path.getNameCount() > 1 || !known && Files.isRegularFile(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<String> templates(KeyplanCommand keyplan) {
    return keyplan.templates().all().stream().map(Template::id).toList();
  }

  private static List<String> formats(KeyplanCommand keyplan) {
    return keyplan.exporters().formats().stream().map(Format::id).toList();
  }
}
