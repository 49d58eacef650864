package io.keyplan.template.declared;

import io.keyplan.document.Section;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.section.BuiltInSection;
import io.keyplan.template.section.SectionOptions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section that a template asks for: a built-in one, one with blocks of the template's own, or one
 * that holds others. Immutable and thread-safe.
 *
 * @param id id of the section in documents; null for that of the built-in one
 * @param use the built-in section whose contents it has; null for none
 * @param otherwise the built-in section that stands in where the first has nothing to show; null
 *     for none
 * @param options what is said of the built-in section
 * @param title its title; empty for that of the built-in one, or of the id
 * @param required whether it stays, with a quiet remark, where it has nothing to show
 * @param numbered whether it counts among the numbered sections of the document
 * @param only where alone it stands; empty for everywhere
 * @param blocks blocks of the template's own
 * @param sections the parts
 * @param telling where slides tell it
 */
public record SectionSpec(
    @Nullable String id,
    @Nullable BuiltInSection use,
    @Nullable BuiltInSection otherwise,
    SectionOptions options,
    LocalizedText title,
    boolean required,
    boolean numbered,
    Set<Only> only,
    List<BlockSpec> blocks,
    List<SectionSpec> sections,
    Section.Telling telling) {

  /** Copies the collections. */
  public SectionSpec {
    only = Set.copyOf(only);
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  /** Asks for a built-in section. */
  public static SectionSpec use(BuiltInSection section) {
    return use(section, SectionOptions.NONE);
  }

  /** Asks for a built-in section, and says more of it. */
  public static SectionSpec use(BuiltInSection section, SectionOptions options) {
    Draft draft = new Draft();
    draft.use = section;
    draft.options = options;
    return draft.spec();
  }

  /** Asks for a section that holds others; its id names its title. */
  public static SectionSpec holding(String id, SectionSpec... sections) {
    Draft draft = new Draft();
    draft.id = id;
    draft.sections = List.of(sections);
    return draft.spec();
  }

  /** Says which section stands in where this one has nothing to show. */
  public SectionSpec or(BuiltInSection other) {
    return with(draft -> draft.otherwise = other);
  }

  /** Adds parts. */
  public SectionSpec with(SectionSpec... parts) {
    return holding(Stream.concat(sections.stream(), Stream.of(parts)).toList());
  }

  /** Keeps the section where it has nothing to show. */
  public SectionSpec alwaysThere() {
    return with(draft -> draft.required = true);
  }

  /** Counts the section among the numbered ones. */
  public SectionSpec counted() {
    return with(draft -> draft.numbered = true);
  }

  /** Says where alone the section stands. */
  public SectionSpec only(Only place) {
    return with(draft -> draft.only = Set.of(place));
  }

  /** Has other parts. */
  SectionSpec holding(List<SectionSpec> parts) {
    return with(draft -> draft.sections = parts);
  }

  /** Has further blocks. */
  SectionSpec holdingAlso(List<BlockSpec> more) {
    return with(draft -> draft.blocks = Stream.concat(blocks.stream(), more.stream()).toList());
  }

  /** Has a name and a title. */
  SectionSpec named(String newId, LocalizedText newTitle) {
    return with(
        draft -> {
          draft.id = newId;
          draft.title = newTitle;
        });
  }

  private SectionSpec with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.spec();
  }

  /** Gives the name that a template which builds on this one knows the section by. */
  public String name() {
    return id != null ? id : use == null ? "" : use.id();
  }

  /** Gives the id that it has in documents; empty for blocks without a section of their own. */
  String documentId() {
    return id == null && use == BuiltInSection.CLOSING ? BuiltInSection.ASKS.id() : name();
  }

  /** Says whether it is a built-in section as that is. */
  boolean isPlain() {
    return id == null && title.isEmpty() && !required && blocks.isEmpty() && sections.isEmpty();
  }

  /** Lists this section and all within it. */
  Stream<SectionSpec> all() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionSpec::all));
  }

  /** A section while something is said of it. */
  private static final class Draft {

    private @Nullable String id;
    private @Nullable BuiltInSection use;
    private @Nullable BuiltInSection otherwise;
    private SectionOptions options = SectionOptions.NONE;
    private LocalizedText title = LocalizedText.NONE;
    private boolean required;
    private boolean numbered;
    private Set<Only> only = Set.of();
    private List<BlockSpec> blocks = List.of();
    private List<SectionSpec> sections = List.of();
    private Section.Telling telling = Section.Telling.BY_WEIGHT;

    Draft() {}

    Draft(SectionSpec spec) {
      id = spec.id;
      use = spec.use;
      otherwise = spec.otherwise;
      options = spec.options;
      title = spec.title;
      required = spec.required;
      numbered = spec.numbered;
      only = spec.only;
      blocks = spec.blocks;
      sections = spec.sections;
      telling = spec.telling;
    }

    SectionSpec spec() {
      return new SectionSpec(
          id, use, otherwise, options, title, required, numbered, only, blocks, sections, telling);
    }
  }
}
