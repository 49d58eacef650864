package io.keyplan.custom;

import io.keyplan.json.PlanFormat;
import io.keyplan.json.SettingsText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Makes a fields file of the metadata of a Salesforce project: {@code
 * objects/<object>/fields/*.field-meta.xml}, with the words of other languages from {@code
 * objectTranslations}.
 *
 * <pre>{@code
 * SalesforceFields found = SalesforceFields.read(Path.of("force-app/main/default"));
 * Files.writeString(Path.of("acme.fields.yaml"), found.yaml());
 * }</pre>
 *
 * <p>Fields of accounts, contacts, opportunities, users and tasks are taken; what is left out is
 * told with the reason. Immutable.
 */
public final class SalesforceFields {

  /** What Salesforce calls the records. */
  private static final Map<String, FieldOwner> OBJECTS =
      Map.of(
          "Account", FieldOwner.ACCOUNT,
          "Contact", FieldOwner.PEOPLE,
          "Opportunity", FieldOwner.OPPORTUNITIES,
          "User", FieldOwner.TEAM,
          "Task", FieldOwner.ACTIONS,
          "Activity", FieldOwner.ACTIONS);

  private static final String FIELD_FILE = ".field-meta.xml";
  private static final String VALUE_SET_FILE = ".globalValueSet-meta.xml";

  /** More files than projects have. */
  private static final int MOST_FILES = 100_000;

  private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private SalesforceFields() {}

  /**
   * Reads a folder with {@code objects} in it, at any depth.
   *
   * @throws IOException if the folder cannot be read
   */
  public static SalesforceFields read(Path folder) throws IOException {
    SalesforceFields found = new SalesforceFields();
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList();
    }
    List<Path> files = named(all, FIELD_FILE);
    MetadataTranslations translations = new MetadataTranslations();
    for (Path file : named(all, MetadataTranslations.FILE)) {
      found.read(file, folder).ifPresent(xml -> translations.add(xml, file));
    }
    Map<String, List<MetadataXml>> valueSets = new HashMap<>();
    for (Path file : named(all, VALUE_SET_FILE)) {
      String name = String.valueOf(file.getFileName()).replace(VALUE_SET_FILE, "");
      found.read(file, folder).ifPresent(xml -> valueSets.put(name, xml.all("customValue")));
    }
    for (Path file : files) {
      found.add(file, folder, translations, valueSets);
    }
    if (files.isEmpty()) {
      found.notes.add(
          folder
              + " has no fields; they are called as in objects/Account/fields/Region__c"
              + FIELD_FILE);
    }
    return found;
  }

  private static List<Path> named(List<Path> all, String end) {
    return all.stream().filter(file -> String.valueOf(file.getFileName()).endsWith(end)).toList();
  }

  private Optional<MetadataXml> read(Path file, Path folder) throws IOException {
    try {
      return Optional.of(MetadataXml.read(file));
    } catch (XMLStreamException e) {
      notes.add(place(file, folder) + ": no metadata: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static String place(Path file, Path folder) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void add(
      Path file,
      Path folder,
      MetadataTranslations translations,
      Map<String, List<MetadataXml>> valueSets)
      throws IOException {
    Path objectFolder = file.getParent() == null ? null : file.getParent().getParent();
    String object = objectFolder == null ? "" : String.valueOf(objectFolder.getFileName());
    String place = place(file, folder);
    FieldOwner owner = OBJECTS.get(object);
    if (owner == null) {
      notes.add(place + ": plans have no " + object + "; left out");
      return;
    }
    MetadataXml xml = read(file, folder).orElse(null);
    if (xml == null) {
      return;
    }
    MetadataField field = new MetadataField(xml, object, translations, valueSets);
    String problem = field.problem();
    if (field.isCustom() && problem != null) {
      notes.add(place + ": " + problem + "; left out");
    } else if (field.isCustom()) {
      field.note().ifPresent(note -> notes.add(place + ": " + note));
      fields.put(unused(owner.word() + ".custom." + field.name()), field.declaration());
    }
  }

  private String unused(String address) {
    String free = address;
    for (int number = 2; fields.containsKey(free); number++) {
      free = address + number;
    }
    return free;
  }

  /** Says whether there is a field to declare. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Counts the fields. */
  public int size() {
    return fields.size();
  }

  /** Lists what was left out, or needs a look, with the reason. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Gives the fields file. */
  public String yaml() {
    return SettingsText.of(Map.of("fields", fields), PlanFormat.YAML);
  }
}
