package io.keyplan.custom;

import io.keyplan.json.Node;
import io.keyplan.json.NodeFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.Setting;
import io.keyplan.json.SettingProblems;
import io.keyplan.model.structure.CustomField;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.value.InvalidFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the file in which a company declares fields of its own, its words and its calendar, such as
 * {@code acme.fields.yaml}:
 *
 * <pre>{@code
 * CustomFields fields = FieldsFile.read(Path.of("acme.fields.yaml"));
 * ReadOptions options = ReadOptions.strict().withFields(fields);
 * }</pre>
 *
 * <p>Everything that is wrong with a file is told at once, with line and column. Thread-safe.
 */
public final class FieldsFile {

  private FieldsFile() {}

  /**
   * Reads a file in YAML or JSON, as its extension tells.
   *
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if the file cannot be read
   */
  public static CustomFields read(Path file) throws IOException {
    SettingProblems problems = new SettingProblems(String.valueOf(file.getFileName()));
    return fields(NodeFile.read(file, problems), problems);
  }

  /**
   * Reads bytes in UTF-8, UTF-16 or UTF-32; the stream stays open.
   *
   * @param name what to call the file in messages
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if the stream cannot be read
   */
  public static CustomFields read(String name, InputStream in, PlanFormat format)
      throws IOException {
    SettingProblems problems = new SettingProblems(name);
    return fields(NodeFile.read(in, format, problems), problems);
  }

  private static CustomFields fields(Node node, SettingProblems problems) {
    Setting root = Setting.root(node, problems);
    root.knows("fields", "labels", "calendar");
    List<CustomField> declared = declared(root.object("fields"));
    CustomFields fields = problems.isEmpty() ? CustomFields.of(declared) : CustomFields.NONE;
    fields = fields.withLabels(LabelReader.labels(root.object("labels")));
    fields = calendar(fields, root.object("calendar"));
    problems.check();
    return fields;
  }

  private static List<CustomField> declared(Setting all) {
    List<CustomField> declared = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String address : all.names()) {
      FieldReader.read(all, address)
          .ifPresent(
              field -> {
                if (known.add(field.key().toLowerCase(Locale.ROOT))) {
                  declared.add(field);
                } else {
                  all.problem(address, "the field is declared twice");
                }
              });
    }
    return declared;
  }

  private static CustomFields calendar(CustomFields fields, Setting calendar) {
    calendar.knows("fiscalYearStart", "fiscalYear");
    Setting start = calendar.find("fiscalYearStart");
    Integer month = start == null ? null : start.selfWhole(1, 12);
    Map<String, String> name = LanguageTexts.of(calendar, "fiscalYear");
    CustomFields named =
        name.isEmpty() ? fields : fields.withLabels(Map.of(CustomFields.FISCAL_YEAR, name));
    return named.withFiscalYearStart(month == null ? 1 : month);
  }
}
