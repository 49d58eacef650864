package io.keyplan.batch;

import io.keyplan.export.Exporters;
import io.keyplan.model.Audience;
import io.keyplan.template.Templates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to make of every plan, and how to name them: every template in every format,
 * language and edition. Immutable, and small enough to be sent to another machine.
 */
public final class DocumentSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<DocumentJob> jobs;
  private final NamePattern name;
  private final @Nullable LocalDate asOf;

  private DocumentSet(Builder builder) {
    this.jobs = new ArrayList<>();
    for (String template : builder.templates) {
      for (String format : builder.formats) {
        for (Locale locale : builder.locales) {
          for (Audience audience : builder.audiences) {
            jobs.add(new DocumentJob(template, format, locale, audience));
          }
        }
      }
    }
    this.name = builder.name == null ? usual(builder) : builder.name;
    this.asOf = builder.asOf;
  }

  /** Starts a set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Lists the documents of a plan. */
  public List<DocumentJob> jobs() {
    return List.copyOf(jobs);
  }

  /** Gives how files are named. */
  public NamePattern name() {
    return name;
  }

  /** Gives the day for which documents hold; null for what each plan says. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /**
   * Checks that every document can be made.
   *
   * @throws IllegalArgumentException if there is no such template, or no exporter for a format
   */
  void check(Templates templates, Exporters exporters) {
    for (DocumentJob job : jobs) {
      templates.get(job.template());
      exporters.forFormat(job.format());
    }
  }

  private static NamePattern usual(Builder builder) {
    String audience = builder.audiences.size() > 1 ? "-{audience}" : "";
    return NamePattern.of("{account}-{template}-{lang}" + audience + ".{ext}");
  }

  /** Collects the choices of a {@link DocumentSet}; not thread-safe. */
  public static final class Builder {
    private final Set<String> templates = new LinkedHashSet<>();
    private final Set<String> formats = new LinkedHashSet<>();
    private final Set<Locale> locales = new LinkedHashSet<>();
    private final Set<Audience> audiences = new LinkedHashSet<>();
    private @Nullable NamePattern name;
    private @Nullable LocalDate asOf;

    private Builder() {}

    /** Adds templates by id; at least one is needed. */
    public Builder templates(Collection<String> ids) {
      templates.addAll(ids);
      return this;
    }

    /** Adds templates by id; at least one is needed. */
    public Builder templates(String... ids) {
      return templates(List.of(ids));
    }

    /** Adds formats by id, such as {@code docx}; at least one is needed. */
    public Builder formats(Collection<String> ids) {
      ids.forEach(id -> formats.add(id.toLowerCase(Locale.ROOT)));
      return this;
    }

    /** Adds formats by id, such as {@code docx}; at least one is needed. */
    public Builder formats(String... ids) {
      return formats(List.of(ids));
    }

    /** Adds languages; English unless any is added. */
    public Builder locales(Collection<Locale> values) {
      locales.addAll(values);
      return this;
    }

    /** Adds editions; for our own people unless any is added. */
    public Builder audiences(Collection<Audience> values) {
      audiences.addAll(values);
      return this;
    }

    /**
     * Sets how files are named; {@code {account}-{template}-{lang}.{ext}} unless set, with the
     * audience where there are several.
     */
    public Builder name(NamePattern value) {
      this.name = Objects.requireNonNull(value, "name must not be null");
      return this;
    }

    /** Sets the day for which documents hold, whatever plans say. */
    public Builder asOf(LocalDate value) {
      this.asOf = Objects.requireNonNull(value, "asOf must not be null");
      return this;
    }

    /**
     * Builds the set.
     *
     * @throws IllegalArgumentException if there is no template or format, or if two documents of a
     *     plan would have the same name
     */
    public DocumentSet build() {
      if (locales.isEmpty()) {
        locales.add(Locale.ENGLISH);
      }
      if (audiences.isEmpty()) {
        audiences.add(Audience.INTERNAL);
      }
      List<String> problems = new ArrayList<>();
      if (templates.isEmpty()) {
        problems.add("name a template");
      }
      if (formats.isEmpty()) {
        problems.add("name a format");
      }
      if (name != null) {
        told(problems, "template", templates);
        told(problems, "lang", locales);
        told(problems, "audience", audiences);
      }
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
      return new DocumentSet(this);
    }

    private void told(List<String> problems, String place, Collection<?> values) {
      if (values.size() > 1 && name != null && !name.names().contains(place)) {
        problems.add(
            "documents of a plan would have the same name; add {"
                + place
                + "} to \""
                + name
                + "\"");
      }
    }
  }
}
