package io.keyplan.template.builtin;

import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.Template;
import io.keyplan.template.declared.TemplateFile;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.NearestName;
import io.keyplan.value.UnknownChoiceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The templates at hand, by id: the built-in ones and those that others provide. Thread-safe. */
public final class Templates {

  private final Map<String, Template> byId;

  private Templates(Iterable<Template> templates) {
    Map<String, Template> found = new LinkedHashMap<>();
    templates.forEach(template -> found.put(template.id(), template));
    this.byId = found;
  }

  /** Gives the built-in templates. */
  public static Templates builtIn() {
    return new Templates(BuiltIn.templates());
  }

  /** Gives the built-in templates and those that {@code ServiceLoader} finds. */
  public static Templates discover() {
    Templates templates = builtIn();
    for (Template found : ServiceLoader.load(Template.class, Templates.class.getClassLoader())) {
      templates = templates.with(found);
    }
    return templates;
  }

  /** Gives these templates and one more, which takes the place of one with the same id. */
  public Templates with(Template template) {
    List<Template> all = new ArrayList<>(byId.values());
    all.add(template);
    return new Templates(all);
  }

  /**
   * Gives these templates and one that is written in YAML or JSON, which takes the place of one
   * with the same id.
   *
   * @param file the file; it may build on one of these templates, or on files of its folder
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if a file cannot be read
   */
  public Templates load(Path file) throws IOException {
    return with(read(file, CustomFields.NONE));
  }

  /**
   * Reads a template that is written in YAML or JSON, and does not join it to these.
   *
   * @param file the file; it may build on one of these templates, or on files of its folder
   * @param custom the fields that it can show beside those of the model; plans have to declare
   *     them, too
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if a file cannot be read
   */
  public Template read(Path file, CustomFields custom) throws IOException {
    return TemplateFile.read(file, byId, custom);
  }

  /**
   * Gives a template.
   *
   * @throws UnknownChoiceException if there is none of that id, naming the nearest and all others
   */
  public Template get(String id) {
    Template template = byId.get(id);
    if (template == null) {
      throw new UnknownChoiceException(
          UnknownChoiceException.Kind.TEMPLATE,
          "no template \""
              + id
              + "\""
              + NearestName.suggestion(id, byId.keySet())
              + "; there are "
              + String.join(", ", byId.keySet()),
          id,
          byId.keySet());
    }
    return template;
  }

  /** Lists the templates, the built-in ones first. */
  public List<Template> all() {
    return List.copyOf(byId.values());
  }
}
