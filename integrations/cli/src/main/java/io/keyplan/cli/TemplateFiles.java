package io.keyplan.cli;

import io.keyplan.template.Template;
import io.keyplan.template.declared.TemplateFile;
import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    try {
      Template template = keyplan.templates().read(Path.of(name), keyplan.fields());
      keyplan.templates(keyplan.templates().with(template));
      return Optional.of(template.id());
    } catch (InvalidFileException e) {
      e.problems().forEach(problem -> values.problem(name + ": " + problem));
    } catch (NoSuchFileException e) {
      values.problem("--template: " + name + ": there is no such file");
    } catch (IOException e) {
      values.problem("--template: " + name + ": cannot be read: " + KeyplanCommand.describe(e));
    }
    return Optional.empty();
  }
}
