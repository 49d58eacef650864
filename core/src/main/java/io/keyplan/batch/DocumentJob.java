package io.keyplan.batch;

import io.keyplan.audience.Audience;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A document to make of every plan.
 *
 * @param template id of the template
 * @param format id of the format, such as {@code docx}
 * @param locale language, with a country or without
 * @param audience who the document is for
 */
public record DocumentJob(String template, String format, Locale locale, Audience audience)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Checks that everything is there. */
  public DocumentJob {
    Objects.requireNonNull(template, "template must not be null");
    Objects.requireNonNull(format, "format must not be null");
    Objects.requireNonNull(locale, "locale must not be null");
    Objects.requireNonNull(audience, "audience must not be null");
  }

  /** Gives the members that tell the job in a record. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("template", template);
    members.put("format", format);
    members.put("lang", locale.toLanguageTag());
    members.put("audience", audience.name().toLowerCase(Locale.ROOT));
    return members;
  }

  @Override
  public String toString() {
    return template + " as " + format + " in " + locale.toLanguageTag();
  }
}
