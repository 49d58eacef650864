package io.keyplan.template.declared;

import io.keyplan.custom.LanguageTexts;
import io.keyplan.document.Section;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.i18n.Messages;
import io.keyplan.json.Setting;
import io.keyplan.model.structure.PlanField;
import io.keyplan.model.structure.PlanFields;
import io.keyplan.template.section.ActionColumns;
import io.keyplan.template.section.BuiltInSection;
import io.keyplan.template.section.SectionOptions;
import io.keyplan.template.section.SectionOptions.Option;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a template. */
final class SectionReader {

  private static final int MOST_ENTRIES = 1_000;

  private static final String[] KEYS =
      Stream.concat(
              Stream.of(
                  "use",
                  "else",
                  "id",
                  "title",
                  "fields",
                  "columns",
                  "max",
                  "of",
                  "required",
                  "numbered",
                  "only",
                  "appendix",
                  "sections",
                  "blocks"),
              BlockReader.KINDS.stream())
          .toArray(String[]::new);

  private final String template;
  private final LocalizedText title;
  private final BlockReader blocks;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> twice = new HashSet<>();
  private int unnamed;

  /**
   * Creates a reader.
   *
   * @param template id of the template, which sections without an id are named by
   * @param title title of the template, under which blocks stand that have no section
   * @param blocks reads blocks
   */
  SectionReader(String template, LocalizedText title, BlockReader blocks) {
    this.template = template;
    this.title = title;
    this.blocks = blocks;
  }

  /** Reads a list of sections; blocks without a name belong to the section before them. */
  List<SectionSpec> sections(Setting owner, String name) {
    List<SectionSpec> sections = new ArrayList<>();
    for (Setting entry : owner.alternatives(name)) {
      SectionSpec spec = entry.isObject() ? section(entry) : named(entry);
      if (spec == null) {
        continue;
      }
      checkUnique(entry, spec.documentId());
      int last = sections.size() - 1;
      if (!spec.name().isEmpty()) {
        sections.add(spec);
      } else if (last >= 0 && sections.get(last).use() != BuiltInSection.COVER) {
        sections.set(last, sections.get(last).holdingAlso(spec.blocks()));
      } else {
        sections.add(spec.named(nextId(), title));
      }
    }
    return sections;
  }

  private void checkUnique(Setting entry, String id) {
    if (id.isEmpty() || seen.add(id)) {
      return;
    }
    twice.add(id);
    String problem = "the section " + id + " stands twice; give one of them another id";
    if (entry.has("id")) {
      entry.problem("id", problem);
    } else {
      entry.selfProblem(problem);
    }
  }

  /** Lists the sections that were told to stand twice. */
  Set<String> twice() {
    return twice;
  }

  /** A name alone stands for the built-in section. */
  private static @Nullable SectionSpec named(Setting entry) {
    BuiltInSection use = builtIn(entry, entry.selfTexts().stream().findFirst().orElse(""), null);
    return use == null ? null : SectionSpec.use(use);
  }

  private String nextId() {
    unnamed++;
    return template + "-" + unnamed;
  }

  private SectionSpec section(Setting entry) {
    entry.knows(KEYS);
    BuiltInSection use = builtIn(entry, "use");
    BuiltInSection otherwise = builtIn(entry, "else");
    List<BlockSpec> own = blocks.blocks(entry);
    List<SectionSpec> parts = sections(entry, "sections");
    LocalizedText heading = LanguageTexts.read(entry, "title");
    String id = id(entry, heading);
    boolean empty = !entry.has("use") && !entry.has("sections") && !BlockReader.isNamed(entry);
    if (empty) {
      entry.selfProblem(
          "a section needs use, sections or one of " + String.join(", ", BlockReader.KINDS));
    } else if (use == null && id != null && heading.isEmpty() && !isKnown(id)) {
      entry.problem("id", "a section of one’s own needs a title");
    } else if (use == null && !entry.has("use") && id == null && !parts.isEmpty()) {
      entry.selfProblem("a section that holds others needs an id");
    }
    return new SectionSpec(
        id,
        use,
        otherwise,
        options(entry, use),
        heading,
        Boolean.TRUE.equals(entry.flag("required")),
        Boolean.TRUE.equals(entry.flag("numbered")),
        only(entry),
        own,
        parts,
        telling(entry, use == null && !own.isEmpty()));
  }

  /** What somebody wrote for a template is told, unless it says otherwise. */
  private static Section.Telling telling(Setting entry, boolean isOwn) {
    Boolean appendix = entry.flag("appendix");
    if (appendix == null) {
      return isOwn ? Section.Telling.IN_FULL : Section.Telling.BY_WEIGHT;
    }
    return appendix ? Section.Telling.APPENDIX : Section.Telling.IN_FULL;
  }

  /** A title alone names the section, too. */
  private @Nullable String id(Setting entry, LocalizedText heading) {
    String id = entry.text("id");
    if (id != null && !Words.isId(id)) {
      entry.problem("id", "an id in lower case with hyphens is expected, such as next-steps");
    }
    if (id == null && !entry.has("use") && !heading.isEmpty()) {
      return nextId();
    }
    return id;
  }

  private static boolean isKnown(String id) {
    return Messages.of(Locale.ENGLISH).has("section." + id);
  }

  private static @Nullable BuiltInSection builtIn(Setting entry, String name) {
    String id = entry.text(name);
    return id == null ? null : builtIn(entry, id, name);
  }

  private static @Nullable BuiltInSection builtIn(Setting entry, String id, @Nullable String name) {
    if (BuiltInSection.ids().contains(id)) {
      return BuiltInSection.named(id);
    }
    String nearest = NearestName.suggestion(id, BuiltInSection.ids());
    String message =
        "there is no section \""
            + id
            + "\""
            + (nearest.isEmpty()
                ? "; keyplan templates --sections lists those there are"
                : nearest);
    if (name == null) {
      entry.selfProblem(message);
    } else {
      entry.problem(name, message);
    }
    return null;
  }

  private static SectionOptions options(Setting entry, @Nullable BuiltInSection use) {
    List<String> fields = entry.texts("fields");
    String columns = entry.word("columns", Words.of(ActionColumns.values()));
    int max = entry.count("max", MOST_ENTRIES);
    List<String> of = entry.texts("of");
    if (use == null) {
      return SectionOptions.NONE;
    }
    takes(entry, use, "columns", Option.COLUMNS);
    takes(entry, use, "max", Option.MAX);
    takes(entry, use, "of", Option.OF);
    if (!fields.isEmpty() && use.fieldsOf() == null) {
      entry.problem("fields", "the section " + use.id() + " takes no fields");
    }
    Class<? extends Record> shown = use.fieldsOf();
    if (shown != null) {
      fields.forEach(field -> checkField(entry, shown, field));
    }
    of.stream()
        .filter(name -> !BuiltInSection.ids().contains(name))
        .forEach(name -> builtIn(entry, name, "of"));
    return new SectionOptions(
        fields,
        columns == null ? null : ActionColumns.valueOf(columns.toUpperCase(Locale.ROOT)),
        max,
        of);
  }

  private static void checkField(Setting entry, Class<? extends Record> shown, String field) {
    if (PlanFields.find(shown, field).isEmpty()) {
      List<String> names = PlanFields.of(shown).stream().map(PlanField::name).toList();
      entry.problem(
          "fields", "there is no field \"" + field + "\"" + NearestName.suggestion(field, names));
    }
  }

  private static void takes(Setting entry, BuiltInSection use, String name, Option option) {
    if (entry.has(name) && !use.options().contains(option)) {
      entry.problem(name, "the section " + use.id() + " takes no " + name);
    }
  }

  private static Set<Only> only(Setting entry) {
    Set<Only> only = EnumSet.noneOf(Only.class);
    for (String word : entry.texts("only")) {
      Set<String> words = Words.of(Only.values());
      if (words.contains(word)) {
        only.add(Only.valueOf(word.toUpperCase(Locale.ROOT)));
      } else {
        entry.problem(
            "only", "one of " + String.join(", ", words) + " is expected, not \"" + word + "\"");
      }
    }
    return only;
  }
}
