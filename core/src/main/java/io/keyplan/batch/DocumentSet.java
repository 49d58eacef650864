package io.keyplan.batch;

import io.keyplan.audience.Audience;
import io.keyplan.brand.Brand;
import io.keyplan.document.TextSource;
import io.keyplan.export.Exporters;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.builtin.Templates;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to make of every plan, and how to name them: every template in every format, or
 * single ones, in every language and edition. Immutable, and small enough to be sent to another
 * machine.
 */
public final class DocumentSet implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<DocumentJob> jobs;
  private final NamePattern name;
  private final @Nullable LocalDate asOf;
  private final @Nullable Brand brand;
  private final CustomFields fields;
  private final TextSource texts;

  private DocumentSet(List<DocumentJob> jobs, NamePattern name, Builder builder) {
    this.jobs = new ArrayList<>(jobs);
    this.name = name;
    this.asOf = builder.asOf;
    this.brand = builder.brand;
    this.fields = builder.fields;
    this.texts = builder.texts;
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

  /** Gives whose look documents have; null for none. */
  public @Nullable Brand brand() {
    return brand;
  }

  /** Gives the custom fields that plans can have. */
  public CustomFields fields() {
    return fields;
  }

  /** Gives the texts beside the library's own. */
  public TextSource texts() {
    return texts;
  }

  /**
   * Checks that every document can be made.
   *
   * @throws IllegalArgumentException if there is no such template, or no exporter for a format
   */
  void check(Templates templates, Exporters exporters, OwnDocuments own) {
    for (DocumentJob job : jobs) {
      if (own.find(job).isEmpty()) {
        templates.get(job.template());
        exporters.forFormat(job.format());
      }
    }
  }

  /** Collects the choices of a {@link DocumentSet}; not thread-safe. */
  public static final class Builder {
    private final Set<String> templates = new LinkedHashSet<>();
    private final Set<String> formats = new LinkedHashSet<>();
    private final Set<DocumentKind> documents = new LinkedHashSet<>();
    private final Set<Locale> locales = new LinkedHashSet<>();
    private final Set<Audience> audiences = new LinkedHashSet<>();
    private @Nullable NamePattern name;
    private @Nullable LocalDate asOf;
    private @Nullable Brand brand;
    private CustomFields fields = CustomFields.NONE;
    private TextSource texts = TextSource.NONE;

    private Builder() {}

    /** Adds templates by id, for documents in every format that is added. */
    public Builder templates(Collection<String> ids) {
      templates.addAll(ids);
      return this;
    }

    /** Adds templates by id, for documents in every format that is added. */
    public Builder templates(String... ids) {
      return templates(List.of(ids));
    }

    /** Adds formats by id, such as {@code docx}, for every template that is added. */
    public Builder formats(Collection<String> ids) {
      formats.addAll(ids);
      return this;
    }

    /** Adds formats by id, such as {@code docx}, for every template that is added. */
    public Builder formats(String... ids) {
      return formats(List.of(ids));
    }

    /** Adds single documents, beside those of every template in every format. */
    public Builder documents(Collection<DocumentKind> kinds) {
      documents.addAll(kinds);
      return this;
    }

    /**
     * Adds single documents by template and format, such as {@code one-page.pdf}.
     *
     * @throws IllegalArgumentException if one has no format
     */
    public Builder documents(String... names) {
      return documents(Arrays.stream(names).map(DocumentKind::of).toList());
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

    /** Sets whose look documents have; none unless set. */
    public Builder brand(Brand value) {
      this.brand = Objects.requireNonNull(value, "brand must not be null");
      return this;
    }

    /**
     * Sets the custom fields that plans can have, and with them a company's words and calendar;
     * none unless set.
     */
    public Builder fields(CustomFields value) {
      this.fields = Objects.requireNonNull(value, "fields must not be null");
      return this;
    }

    /**
     * Sets texts beside the library's own: further languages, or other words for single texts; none
     * unless set.
     */
    public Builder texts(TextSource value) {
      this.texts = Objects.requireNonNull(value, "texts must not be null");
      return this;
    }

    /**
     * Builds the set.
     *
     * @throws IllegalArgumentException if there is no document, if there are templates without a
     *     format or the other way round, or if two documents of a plan would have the same name
     */
    public DocumentSet build() {
      List<String> problems = new ArrayList<>();
      if (templates.isEmpty() && (!formats.isEmpty() || documents.isEmpty())) {
        problems.add("name a template");
      }
      if (formats.isEmpty() && (!templates.isEmpty() || documents.isEmpty())) {
        problems.add("name a format");
      }
      List<DocumentJob> jobs = jobs();
      NamePattern pattern = name == null ? usual() : name;
      for (String place : untold(jobs, pattern)) {
        problems.add(
            "documents of a plan would have the same name; add {"
                + place
                + "} to \""
                + pattern
                + "\"");
      }
      if (!problems.isEmpty()) {
        throw new IllegalArgumentException(String.join("; ", problems));
      }
      return new DocumentSet(jobs, pattern, this);
    }

    private List<DocumentJob> jobs() {
      Set<DocumentKind> kinds = new LinkedHashSet<>(DocumentKind.all(templates, formats));
      kinds.addAll(documents);
      List<DocumentJob> jobs = new ArrayList<>();
      for (DocumentKind kind : kinds) {
        for (Locale locale : locales.isEmpty() ? Set.of(Locale.ENGLISH) : locales) {
          for (Audience audience : audiences.isEmpty() ? Set.of(Audience.INTERNAL) : audiences) {
            jobs.add(new DocumentJob(kind.template(), kind.format(), locale, audience));
          }
        }
      }
      return jobs;
    }

    private NamePattern usual() {
      String audience = audiences.size() > 1 ? "-{audience}" : "";
      return NamePattern.of("{account}-{template}-{lang}" + audience + ".{ext}");
    }

    /** Lists in what documents differ that would have the same name. */
    private static Set<String> untold(List<DocumentJob> jobs, NamePattern pattern) {
      Map<Map<String, Object>, DocumentJob> named = new HashMap<>();
      Set<String> untold = new LinkedHashSet<>();
      for (DocumentJob job : jobs) {
        Map<String, Object> shown = job.members();
        shown.keySet().removeIf(place -> !pattern.tells(place));
        DocumentJob other = named.putIfAbsent(shown, job);
        if (other != null) {
          Map<String, Object> differing = job.members();
          differing.entrySet().removeAll(other.members().entrySet());
          untold.addAll(differing.keySet());
        }
      }
      return untold;
    }
  }
}
