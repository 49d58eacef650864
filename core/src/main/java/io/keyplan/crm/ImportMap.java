package io.keyplan.crm;

import io.keyplan.json.Node;
import io.keyplan.json.NodeFile;
import io.keyplan.json.PlanFormat;
import io.keyplan.json.SettingProblems;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.value.InvalidFileException;
import io.keyplan.value.NearestName;
import io.keyplan.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a CRM's tables mean in a plan: a profile that comes along, or a file of one's
 * own, which may build on a profile. Immutable and thread-safe.
 */
public final class ImportMap {

  /** The profiles that come along, in the order of their names. */
  public static final List<String> PROFILES = List.of("dynamics", "hubspot", "salesforce");

  private final String name;
  private final MapRules rules;
  private final CustomFields customFields;

  private ImportMap(String name, MapRules rules, CustomFields customFields) {
    this.name = name;
    this.rules = rules;
    this.customFields = customFields;
  }

  /**
   * Gives a profile.
   *
   * @param name one of {@link #PROFILES}
   * @throws InvalidFileException if there is no such profile
   */
  public static ImportMap profile(String name) {
    CustomFields none = CustomFields.NONE;
    return new ImportMap(
        name, MapReader.read(null, profileNode(name), none, new SettingProblems(name)), none);
  }

  /**
   * Reads a map file.
   *
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if the file cannot be read
   */
  public static ImportMap load(Path file) throws IOException {
    return load(file, CustomFields.NONE);
  }

  /**
   * Reads a map file that may name custom fields, such as {@code account.custom.region}; the plans
   * that are made bring them along.
   *
   * @throws InvalidFileException with every problem of the file
   * @throws IOException if the file cannot be read
   */
  public static ImportMap load(Path file, CustomFields fields) throws IOException {
    String name = String.valueOf(file.getFileName());
    SettingProblems problems = new SettingProblems(name);
    Node own = NodeFile.read(file, problems);
    Node.Scalar from = MapReader.profileOf(name, own);
    Node profile = from == null ? null : profileNode(name, from);
    return new ImportMap(name, MapReader.read(own, profile, fields, problems), fields);
  }

  private static Node profileNode(String file, Node.Scalar from) {
    if (!PROFILES.contains(from.text())) {
      throw new InvalidFileException(
          file, List.of(new Problem("/from", unknown(from.text()), from.location())));
    }
    return profileNode(from.text());
  }

  private static Node profileNode(String name) {
    if (!PROFILES.contains(name)) {
      throw new InvalidFileException(name, List.of(Problem.at("", unknown(name))));
    }
    try (InputStream in =
        Objects.requireNonNull(ImportMap.class.getResourceAsStream(name + ".map.yaml"))) {
      return NodeFile.read(in, PlanFormat.YAML, new SettingProblems(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unknown(String name) {
    String nearest = NearestName.suggestion(name, PROFILES);
    return "there is no profile \""
        + name
        + "\""
        + (nearest.isEmpty() ? "; there are " + String.join(", ", PROFILES) : nearest);
  }

  /** Gives the custom fields that plans can have. */
  CustomFields customFields() {
    return customFields;
  }

  /** Gives the name of the profile or of the file. */
  public String name() {
    return name;
  }

  /** Gives how days and numbers are written; null where files have them as programs write them. */
  @Nullable Locale dates() {
    return rules.dates();
  }

  /** Gives how texts without a byte order mark are encoded; null where that can be found out. */
  @Nullable Charset encoding() {
    return rules.encoding();
  }

  /** Says whether keys are Salesforce's, which have a short form. */
  boolean salesforceIds() {
    return rules.salesforceIds();
  }

  /** Lists where accounts may come from; the first whose table is there is taken. */
  List<ListRule> accounts() {
    return rules.accounts();
  }

  /** Lists the fields of the plan itself that a row of an account says. */
  List<FieldRule> fields() {
    return rules.fields();
  }

  /** Gives where the entries of lists may come from, by path; the first that is there is taken. */
  Map<String, List<ListRule>> lists() {
    return rules.lists();
  }
}
