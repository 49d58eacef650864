package io.keyplan.template.declared;

import io.keyplan.document.DocumentShape;
import io.keyplan.document.Section;
import io.keyplan.i18n.LocalizedText;
import io.keyplan.template.Composer;
import io.keyplan.template.Template;
import java.util.List;

/** A template that is a list of sections. Immutable and thread-safe. */
public final class DeclaredTemplate implements Template {

  private final String id;
  private final DocumentShape shape;
  private final LocalizedText title;
  private final List<SectionSpec> sections;

  /**
   * Creates a template.
   *
   * @param id its id, in lower case with hyphens
   * @param shape how documents are meant to be read
   * @param title title of documents; empty for the text {@code template.<id>}
   * @param sections the sections in order
   */
  public DeclaredTemplate(
      String id, DocumentShape shape, LocalizedText title, List<SectionSpec> sections) {
    this.id = id;
    this.shape = shape;
    this.title = title;
    this.sections = List.copyOf(sections);
  }

  /** Creates a template whose title stands among the library's texts. */
  public static DeclaredTemplate of(String id, DocumentShape shape, SectionSpec... sections) {
    return new DeclaredTemplate(id, shape, LocalizedText.NONE, List.of(sections));
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
    return title.isEmpty()
        ? composer.text("template." + id)
        : title.in(composer.messages().locale());
  }

  /** Gives the title as it was declared; empty where it stands among the library's texts. */
  public LocalizedText title() {
    return title;
  }

  /** Lists the sections as they were declared. */
  public List<SectionSpec> sections() {
    return sections;
  }

  @Override
  public List<Section> sections(Composer composer) {
    return new Composition(composer, title(composer), sections).compose();
  }
}
