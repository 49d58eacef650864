package io.keyplan.template.declared;

import io.keyplan.custom.LanguageTexts;
import io.keyplan.document.DocumentShape;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.i18n.Messages;
import io.keyplan.json.Node;
import io.keyplan.json.Setting;
import io.keyplan.json.SettingProblems;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.picture.PictureFolder;
import io.keyplan.value.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one file of a template and gathers every problem on the way. */
final class TemplateFileReader {

  private static final Map<String, DocumentShape> SHAPES =
      Map.of(
          "presentation", DocumentShape.PRESENTATION,
          "report", DocumentShape.REPORT,
          "one-page", DocumentShape.ONE_PAGE);

  private final SettingProblems problems;
  private final Setting root;
  private final PictureReader pictures;
  private final BlockReader blocks;

  /**
   * Starts to read.
   *
   * @param problems takes what is wrong
   * @param pictures where pictures of the template's own are
   * @param custom the fields that there are beside those of the model
   */
  TemplateFileReader(
      Node node, SettingProblems problems, PictureFolder pictures, CustomFields custom) {
    Fields plan = Fields.ofPlan(custom);
    this.pictures = new PictureReader(plan, pictures);
    this.blocks = new BlockReader(plan, this.pictures);
    this.problems = problems;
    this.root = Setting.root(node, problems);
    root.knows("id", "extends", "shape", "title", "sections", "drop");
  }

  /** Gives the name of the template that this one builds on; null for none. */
  @Nullable String base() {
    return root.text("extends");
  }

  /** Reports why there is nothing to build on. */
  @Nullable DeclaredTemplate noBase(String why) {
    root.problem("extends", why);
    return null;
  }

  /**
   * Reads the template.
   *
   * @param base what it builds on; null for nothing
   * @param edition tells editions of the file apart
   * @throws io.keyplan.value.InvalidFileException with every problem
   */
  DeclaredTemplate read(@Nullable DeclaredTemplate base, String edition) {
    String id = root.text("id");
    if (id == null || !Words.isId(id)) {
      root.problem("id", "an id in lower case with hyphens is expected, such as quarterly-review");
    }
    LocalizedText title = LanguageTexts.read(root, "title");
    String shape = root.word("shape", new TreeSet<>(SHAPES.keySet()));
    SectionReader reader = new SectionReader(String.valueOf(id), title, blocks);
    List<SectionSpec> own = reader.sections(root, "sections");
    List<SectionSpec> sections =
        base == null ? own : new Extension(base.sections()).apply(own, drops(base));
    boolean isOnUnknown = base == null && root.has("extends");
    if (base == null && !isOnUnknown && root.has("drop")) {
      root.problem("drop", "there is nothing to leave out without extends");
    }
    if (sections.isEmpty() && !isOnUnknown) {
      root.problem("sections", "a template needs sections");
    }
    checkUnique(sections, reader.twice());
    problems.check();
    return new DeclaredTemplate(
        String.valueOf(id),
        shape != null
            ? SHAPES.getOrDefault(shape, DocumentShape.REPORT)
            : base == null ? DocumentShape.REPORT : base.shape(),
        title.isEmpty() && base != null ? base.title() : title(title, String.valueOf(id)),
        edition + pictures.digest(),
        sections);
  }

  /** A template without a title is called what the library calls it, or as its id reads. */
  private static DocumentTitle title(LocalizedText given, String id) {
    if (!given.isEmpty()) {
      return new DocumentTitle(given, "");
    } else if (Messages.of(Locale.ENGLISH).has("template." + id)) {
      return DocumentTitle.ofText(id);
    }
    String words = id.replace('-', ' ');
    return new DocumentTitle(
        LocalizedText.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)), "");
  }

  private Set<String> drops(DeclaredTemplate base) {
    Set<String> names = new TreeSet<>();
    base.sections().stream().flatMap(SectionSpec::all).forEach(spec -> names.add(spec.name()));
    List<String> drops = root.texts("drop");
    for (String drop : drops) {
      if (!names.contains(drop)) {
        root.problem(
            "drop",
            "there is no section \""
                + drop
                + "\" in "
                + base.id()
                + NearestName.suggestion(drop, names));
      }
    }
    return new HashSet<>(drops);
  }

  /** A document holds a section once, since its addresses and its parts are known by its id. */
  private void checkUnique(List<SectionSpec> sections, Set<String> told) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    sections.stream()
        .flatMap(SectionSpec::all)
        .map(SectionSpec::documentId)
        .filter(id -> !seen.add(id) && !told.contains(id))
        .forEach(twice::add);
    for (String id : twice) {
      root.problem("sections", "the section " + id + " stands twice; give one of them another id");
    }
  }
}
