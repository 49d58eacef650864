package io.keyplan.template.declared;

import io.keyplan.json.Node;
import io.keyplan.json.NodeFile;
import io.keyplan.json.SettingProblems;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.picture.PictureFolder;
import io.keyplan.template.Template;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads templates that are written in YAML or JSON. Every mistake of a file is told with its place
 * and what would be right, all at once.
 */
public final class TemplateFile {

  /** Nobody builds on what builds on more than this. */
  private static final int DEEPEST = 8;

  private final Map<String, Template> known;
  private final CustomFields custom;
  private final List<Path> reading = new ArrayList<>();

  private TemplateFile(Map<String, Template> known, CustomFields custom) {
    this.known = known;
    this.custom = custom;
  }

  /**
   * Reads a template, and those of its folder that it builds on.
   *
   * @param known the templates that it can build on, by id
   * @param custom the fields that it can show beside those of the model
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if a file cannot be read
   */
  public static DeclaredTemplate read(Path file, Map<String, Template> known, CustomFields custom)
      throws IOException {
    return new TemplateFile(known, custom).read(file.toAbsolutePath().normalize());
  }

  private DeclaredTemplate read(Path file) throws IOException {
    reading.add(file);
    SettingProblems problems = new SettingProblems(String.valueOf(file.getFileName()));
    Node root = NodeFile.read(file, problems);
    TemplateFileReader reader =
        new TemplateFileReader(root, problems, PictureFolder.of(file).namedBy("template"), custom);
    String base = reader.base();
    DeclaredTemplate on = base == null ? null : base(base, file, reader);
    DeclaredTemplate template = reader.read(on, root + (on == null ? "" : on.id() + on.edition()));
    reading.remove(file);
    return template;
  }

  /** Finds what a file builds on; null, with a problem, for nothing that can be built on. */
  private @Nullable DeclaredTemplate base(String name, Path file, TemplateFileReader reader)
      throws IOException {
    Template template = known.get(name);
    if (template instanceof DeclaredTemplate declared) {
      return declared;
    }
    if (template != null) {
      return reader.noBase("\"" + name + "\" is written in Java and cannot be built on");
    }
    if (!isFile(name)) {
      return reader.noBase(
          "no template \""
              + name
              + "\""
              + NearestName.suggestion(name, known.keySet())
              + "; there are "
              + String.join(", ", known.keySet())
              + ", and files beside this one");
    }
    Path folder = file.getParent();
    Path other = folder.resolve(name).normalize();
    if (!other.startsWith(folder)) {
      return reader.noBase("\"" + name + "\" lies outside of the folder of this file");
    } else if (!Files.isRegularFile(other)) {
      return reader.noBase("there is no file \"" + name + "\" beside this one");
    } else if (reading.contains(other) || reading.size() > DEEPEST) {
      return reader.noBase("\"" + name + "\" builds, in the end, on this file itself");
    }
    return read(other);
  }

  /** Says whether a name is that of a file and not of a template. */
  public static boolean isFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
  }
}
