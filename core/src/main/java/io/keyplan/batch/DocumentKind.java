package io.keyplan.batch;

import io.keyplan.fill.FillTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template in a format.
 *
 * @param template id of the template
 * @param format id of the format, such as {@code docx}
 */
public record DocumentKind(String template, String format) {

  /** Checks that everything is there. Formats are the same in capitals. */
  public DocumentKind {
    Objects.requireNonNull(template, "template must not be null");
    Objects.requireNonNull(format, "format must not be null");
    format = format.toLowerCase(Locale.ROOT);
  }

  /** Lists every template in every format. */
  public static List<DocumentKind> all(Collection<String> templates, Collection<String> formats) {
    return templates.stream()
        .flatMap(template -> formats.stream().map(format -> new DocumentKind(template, format)))
        .toList();
  }

  /**
   * Reads a kind as it is named after its template and format, such as {@code one-page.pdf}.
   *
   * @throws IllegalArgumentException if one of the two is missing
   */
  public static DocumentKind of(String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 1 || dot == name.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + name + "\" does not name a template and a format, as one-page.pdf does");
    }
    return new DocumentKind(name.substring(0, dot), name.substring(dot + 1));
  }

  /** Gives the kind of documents that a company's own one is filled to, such as letter.docx. */
  public static DocumentKind of(FillTemplate template) {
    String name = template.name();
    return new DocumentKind(name.substring(0, name.lastIndexOf('.')), template.format());
  }

  // Written out, like hashCode: linking a record's own delays the first document.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentKind kind
        && template.equals(kind.template)
        && format.equals(kind.format);
  }

  @Override
  public int hashCode() {
    return 31 * template.hashCode() + format.hashCode();
  }

  @Override
  public String toString() {
    return template + "." + format;
  }
}
