package io.keyplan.cli;

import io.keyplan.fill.SectionSource;
import io.keyplan.template.Template;
import io.keyplan.template.declared.TemplateFile;
import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Templates that are named by the files that they are written in. */
final class TemplateFiles {

  private TemplateFiles() {}

  /**
   * Gives the ids of templates; those in files join the templates of the command first. Their
   * mistakes go to the other problems.
   *
   * @param names ids and files
   */
  static List<String> ids(List<String> names, KeyplanCommand keyplan, OptionValues values) {
    return names.stream().flatMap(name -> id(name, keyplan, values).stream()).toList();
  }

  private static Optional<String> id(String name, KeyplanCommand keyplan, OptionValues values) {
    if (!TemplateFile.isFile(name)) {
      return Optional.of(name);
    }
    Optional<Template> template = read(name, keyplan, values);
    template.ifPresent(own -> keyplan.templates(keyplan.templates().with(own)));
    return template.map(Template::id);
  }

  /**
   * Gives the sections of a template, by its id or its file, that documents can show beside the
   * built-in ones.
   *
   * @param name the id or the file; null for none
   */
  static SectionSource sections(
      @Nullable String name, KeyplanCommand keyplan, OptionValues values) {
    if (name == null) {
      return SectionSource.NONE;
    }
    Optional<Template> template =
        TemplateFile.isFile(name)
            ? read(name, keyplan, values)
            : keyplan.templates().all().stream().filter(each -> each.id().equals(name)).findFirst();
    if (template.isEmpty() && !TemplateFile.isFile(name)) {
      List<String> ids = keyplan.templates().all().stream().map(Template::id).toList();
      values.known("--template", name, ids);
    }
    return template
        .filter(SectionSource.class::isInstance)
        .map(SectionSource.class::cast)
        .orElse(SectionSource.NONE);
  }

  /** A problem may be one of a file beside, which the template builds on. */
  private static String named(Path template, String file) {
    return template.endsWith(file) ? template.toString() : template.resolveSibling(file).toString();
  }

  private static Optional<Template> read(String name, KeyplanCommand keyplan, OptionValues values) {
    try {
      return Optional.of(keyplan.templates().read(Path.of(name), keyplan.fields()));
    } catch (InvalidFileException e) {
      String file = named(Path.of(name), e.file());
      e.problems().forEach(problem -> values.problem(file + ": " + problem));
    } catch (NoSuchFileException e) {
      values.problem("--template: " + name + ": there is no such file");
    } catch (IOException e) {
      values.problem("--template: " + name + ": cannot be read: " + KeyplanCommand.describe(e));
    }
    return Optional.empty();
  }
}
