package io.keyplan.template.declared;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.fill.SectionSource;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A template that is a list of sections. Immutable and thread-safe. */
public final class DeclaredTemplate implements Template, SectionSource {

  private final String id;
  private final DocumentShape shape;
  private final DocumentTitle title;
  private final String edition;
  private final List<SectionSpec> sections;

  /**
   * Creates a template.
   *
   * @param id its id, in lower case with hyphens
   * @param shape how documents are meant to be read
   * @param title title of documents
   * @param edition tells editions of the template apart
   * @param sections the sections in order
   */
  DeclaredTemplate(
      String id,
      DocumentShape shape,
      DocumentTitle title,
      String edition,
      List<SectionSpec> sections) {
    this.id = id;
    this.shape = shape;
    this.title = title;
    this.edition = edition;
    this.sections = List.copyOf(sections);
  }

  /** Creates a template whose title stands among the library's texts, as {@code template.<id>}. */
  public static DeclaredTemplate of(String id, DocumentShape shape, SectionSpec... sections) {
    return new DeclaredTemplate(id, shape, DocumentTitle.ofText(id), "", List.of(sections));
  }

  /** Creates a template with a title of its own. */
  public static DeclaredTemplate of(
      String id, DocumentShape shape, LocalizedText title, List<SectionSpec> sections) {
    return new DeclaredTemplate(id, shape, new DocumentTitle(title, ""), "", sections);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public DocumentShape shape() {
    return shape;
  }

  @Override
  public String title(Composer composer) {
    return title.of(composer);
  }

  /** Gives the title as it was declared. */
  DocumentTitle title() {
    return title;
  }

  @Override
  public String edition() {
    return edition;
  }

  /** Lists the sections as they were declared. */
  public List<SectionSpec> sections() {
    return sections;
  }

  /** Lists the names that sections were given or have as built-in ones. */
  @Override
  public Set<String> sectionNames() {
    return named().keySet();
  }

  private Map<String, SectionSpec> named() {
    Map<String, SectionSpec> named = new LinkedHashMap<>();
    sections.stream()
        .flatMap(SectionSpec::all)
        .filter(spec -> !spec.name().isEmpty())
        .forEach(spec -> named.putIfAbsent(spec.name(), spec));
    return named;
  }

  @Override
  public Optional<Section> section(String name, Composer composer) {
    return new Composition(composer, title(composer), sections).section(named().get(name));
  }

  @Override
  public List<Section> sections(Composer composer) {
    return new Composition(composer, title(composer), sections).compose();
  }
}
