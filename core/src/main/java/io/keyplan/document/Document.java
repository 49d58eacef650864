package io.keyplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document: what it is called and its sections.
 *
 * @param template id of the template that composed it
 * @param variant what it is filled with
 * @param shape how it is meant to be read
 * @param locale language and country of its texts, numbers and dates
 * @param title what kind of document it is, such as “Simple account plan”
 * @param subject whom it is about: the client's name; empty in a form
 * @param plan id of the plan that it was made of; empty for none, and in a form
 * @param author who made it; empty when unknown
 * @param confidentiality mark for every page, who may read it; empty for none
 * @param joint whether it is a joint plan, made for the client to see
 * @param asOf the day for which the data hold; also the date of the file
 * @param day the same day as the plan's field, blank where the plan names none
 * @param sections the sections in order
 * @param texts texts beside the library's own that it is written with
 */
public record Document(
    String template,
    Variant variant,
    DocumentShape shape,
    Locale locale,
    String title,
    String subject,
    String plan,
    String author,
    String confidentiality,
    boolean joint,
    LocalDate asOf,
    Fact day,
    List<Section> sections,
    TextSource texts) {

  /** Copies the sections. */
  public Document {
    sections = List.copyOf(sections);
  }

  /** Creates a document that is written with the library's own texts. */
  public Document(
      String template,
      Variant variant,
      DocumentShape shape,
      Locale locale,
      String title,
      String subject,
      String plan,
      String author,
      String confidentiality,
      boolean joint,
      LocalDate asOf,
      Fact day,
      List<Section> sections) {
    this(
        template,
        variant,
        shape,
        locale,
        title,
        subject,
        plan,
        author,
        confidentiality,
        joint,
        asOf,
        day,
        sections,
        TextSource.NONE);
  }

  /** Creates a document for our own people, of a plan without an id, whose day is no field. */
  public Document(
      String template,
      Variant variant,
      DocumentShape shape,
      Locale locale,
      String title,
      String subject,
      String author,
      String confidentiality,
      LocalDate asOf,
      List<Section> sections) {
    this(
        template,
        variant,
        shape,
        locale,
        title,
        subject,
        "",
        author,
        confidentiality,
        false,
        asOf,
        new Fact("", Entry.EMPTY),
        sections);
  }

  /** Gives the same document with other sections. */
  public Document with(List<Section> newSections) {
    return new Document(
        template,
        variant,
        shape,
        locale,
        title,
        subject,
        plan,
        author,
        confidentiality,
        joint,
        asOf,
        day,
        newSections,
        texts);
  }

  /**
   * Gives what the document is called: the subject and the title, such as "Acme – Action plan", or
   * "Joint plan – Acme".
   */
  public String name() {
    return named(" – ");
  }

  /** Gives what stands at the foot of its pages, such as "Acme · Action plan". */
  public String footer() {
    return named(joint ? " – " : " · ");
  }

  private String named(String between) {
    if (subject.isEmpty()) {
      return title;
    }
    return joint ? title + between + subject : subject + between + title;
  }

  /** Lists every entry in reading order, whether it can be edited or not. */
  public Stream<Entry> entries() {
    return sections.stream().flatMap(Section::entries);
  }
}
