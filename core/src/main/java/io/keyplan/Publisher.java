package io.keyplan;

import io.keyplan.audience.Audience;
import io.keyplan.brand.Brand;
import io.keyplan.document.Document;
import io.keyplan.document.Pictures;
import io.keyplan.document.TextSource;
import io.keyplan.document.Variant;
import io.keyplan.export.ExportException;
import io.keyplan.export.ExportOptions;
import io.keyplan.export.ExportReport;
import io.keyplan.export.Exporter;
import io.keyplan.export.Exporters;
import io.keyplan.file.AtomicFile;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.template.Template;
import io.keyplan.template.builtin.Templates;
import io.keyplan.theme.Theme;
import io.keyplan.value.UnknownChoiceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Publishes plans as documents: the front door of the library.
 *
 * <pre>{@code
 * Publisher publisher = Publisher.builder().locale(Locale.FRANCE).build();
 * publisher.publish(plan, "action-plan", Path.of("action-plan.docx"));
 * }</pre>
 *
 * <p>What the audience may not see is taken out of the plan before a document is composed. A
 * document is written as a whole or not at all: it is finished in memory first, and a file takes
 * its name only when it is complete. Immutable and thread-safe.
 */
public final class Publisher {

  private final PlanDocuments documents;
  private final ExportOptions options;
  private final Templates templates;
  private final Exporters exporters;

  private Publisher(Builder builder) {
    this.documents =
        new PlanDocuments(
            Messages.of(Texts.of(builder.texts), builder.locale),
            builder.variant,
            builder.audience,
            builder.fields,
            builder.clock,
            builder.asOf,
            builder.since,
            builder.pictures);
    ExportOptions themed = ExportOptions.standard().withTheme(builder.theme);
    this.options = builder.brand == null ? themed : themed.withBrand(builder.brand);
    this.templates = builder.templates == null ? Templates.discover() : builder.templates;
    this.exporters = builder.exporters == null ? Exporters.discover() : builder.exporters;
  }

  /** Starts a publisher. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Publishes a plan to a file, in the format that the file's extension says; missing folders are
   * made, and a file that is there is replaced.
   *
   * @param plan the plan; only the {@link Variant#FILLED} variant shows it
   * @param template id of the template
   * @return what could not be shown as it is, and how large the document came out
   * @throws IOException if the file cannot be written
   * @throws ExportException if the document cannot be made
   * @throws UnknownChoiceException if there is no such template, or no exporter for the format
   */
  public ExportReport publish(AccountPlan plan, String template, Path target) throws IOException {
    return write(Objects.requireNonNull(plan, "plan must not be null"), template, target);
  }

  /**
   * Publishes a document that needs no plan to a file: a form, or the sample.
   *
   * @param template id of the template
   * @return as the other methods do
   * @throws IllegalStateException if the variant is {@link Variant#FILLED}
   * @see #publish(AccountPlan, String, Path)
   */
  public ExportReport publish(String template, Path target) throws IOException {
    return write(null, template, target);
  }

  /**
   * Publishes a plan to a stream.
   *
   * @param plan the plan; only the {@link Variant#FILLED} variant shows it
   * @param template id of the template
   * @param format id of the format, such as {@code docx}
   * @param out where the bytes go once all of them are there; flushed and left open
   * @return what could not be shown as it is, and how large the document came out
   * @throws IOException if {@code out} fails
   * @throws ExportException if the document cannot be made
   * @throws UnknownChoiceException if there is no such template, or no exporter for the format
   */
  public ExportReport publish(AccountPlan plan, String template, String format, OutputStream out)
      throws IOException {
    return write(Objects.requireNonNull(plan, "plan must not be null"), template, format, out);
  }

  /**
   * Publishes a document that needs no plan to a stream: a form, or the sample.
   *
   * @param template id of the template
   * @param format id of the format, such as {@code docx}
   * @param out where the bytes go once all of them are there; flushed and left open
   * @return as the other methods do
   * @throws IllegalStateException if the variant is {@link Variant#FILLED}
   * @see #publish(AccountPlan, String, String, OutputStream)
   */
  public ExportReport publish(String template, String format, OutputStream out) throws IOException {
    return write(null, template, format, out);
  }

  /**
   * Publishes a document that was composed before, such as a portfolio's, to a file, in the format
   * that the file's extension says.
   *
   * @return as the other methods do
   * @throws IOException if the file cannot be written
   * @throws ExportException if the document cannot be made
   * @throws UnknownChoiceException if there is no exporter for the format
   */
  public ExportReport publish(Document document, Path target) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Exporter exporter = exporters.forFormat(extension(target));
    ExportReport report = exporter.export(document, options, content);
    AtomicFile.write(target, content.toByteArray());
    return report;
  }

  /**
   * Publishes a plan as bytes with what a server says of them: name, media type, length.
   *
   * @param plan the plan; only the {@link Variant#FILLED} variant shows it
   * @param template id of the template
   * @param format id of the format, such as {@code docx}
   * @throws ExportException if the document cannot be made
   * @throws UnknownChoiceException if there is no such template, or no exporter for the format
   */
  public Publication publication(AccountPlan plan, String template, String format) {
    return made(Objects.requireNonNull(plan, "plan must not be null"), template, format);
  }

  /**
   * Publishes a document that needs no plan as bytes: a form, or the sample.
   *
   * @param template id of the template
   * @param format id of the format, such as {@code docx}
   * @return as the other method does
   * @throws IllegalStateException if the variant is {@link Variant#FILLED}
   * @see #publication(AccountPlan, String, String)
   */
  public Publication publication(String template, String format) {
    return made(null, template, format);
  }

  private Publication made(@Nullable AccountPlan plan, String template, String format) {
    Exporter exporter = exporters.forFormat(format);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    Document document = documents.of(plan, templates.get(template));
    try {
      ExportReport report = documents.noted(plan, exporter.export(document, options, content));
      String name = documents.fileName(document, template, exporter.format());
      return new Publication(content.toByteArray(), name, exporter.format().mediaType(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Composes the document of a plan without writing it.
   *
   * @param plan the plan; only the {@link Variant#FILLED} variant shows it
   * @param template id of the template
   * @throws UnknownChoiceException if there is no such template
   */
  public Document compose(AccountPlan plan, String template) {
    return documents.of(
        Objects.requireNonNull(plan, "plan must not be null"), templates.get(template));
  }

  /**
   * Makes the sample client's documents in every format and throws them away, so that classes,
   * fonts and texts are there and compiled when the first document is asked for. Takes some seconds
   * of one processor; meant for a thread beside the start of a server. Exporters of one's own take
   * part.
   *
   * @throws ExportException if an exporter fails
   */
  public void warmUp() {
    PlanDocuments samples = documents.ofSample();
    for (Template template : templates.all()) {
      Document document = samples.of(null, template);
      exporters.formats().forEach(format -> discard(document, format.id()));
    }
  }

  private void discard(Document document, String format) {
    try {
      exporters.forFormat(format).export(document, options, OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExportReport write(@Nullable AccountPlan plan, String template, Path target)
      throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ExportReport report = write(plan, template, extension(target), content);
    AtomicFile.write(target, content.toByteArray());
    return report;
  }

  private ExportReport write(
      @Nullable AccountPlan plan, String template, String format, OutputStream out)
      throws IOException {
    Template found = templates.get(template);
    Exporter exporter = exporters.forFormat(format);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ExportReport report = exporter.export(documents.of(plan, found), options, content);
    content.writeTo(out);
    out.flush();
    return documents.noted(plan, report);
  }

  private String extension(Path target) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      throw new IllegalArgumentException(
          "the extension of \"" + name + "\" must say the format, as in \"" + name + ".docx\"");
    }
    return name.substring(dot + 1);
  }

  /** Collects what a {@link Publisher} works with; not thread-safe. */
  public static final class Builder {
    private Locale locale = Locale.ENGLISH;
    private TextSource texts = TextSource.NONE;
    private Variant variant = Variant.FILLED;
    private Audience audience = Audience.INTERNAL;
    private CustomFields fields = CustomFields.NONE;
    private Clock clock = Clock.systemDefaultZone();
    private @Nullable LocalDate asOf;
    private @Nullable AccountPlan since;
    private Pictures pictures = Pictures.NONE;
    private Theme theme = Theme.standard();
    private @Nullable Brand brand;
    private @Nullable Templates templates;
    private @Nullable Exporters exporters;

    private Builder() {}

    /** Sets language and country of the documents; English unless set. */
    public Builder locale(Locale value) {
      this.locale = Objects.requireNonNull(value, "locale must not be null");
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
     * Sets the custom fields of forms, and of plans that bring none along, and with them a
     * company's words and calendar; none unless set.
     */
    public Builder fields(CustomFields value) {
      this.fields = Objects.requireNonNull(value, "fields must not be null");
      return this;
    }

    /** Sets what documents are filled with; the caller's plan unless set. */
    public Builder variant(Variant value) {
      this.variant = Objects.requireNonNull(value, "variant must not be null");
      return this;
    }

    /** Sets who the documents are for; our own people unless set. */
    public Builder audience(Audience value) {
      this.audience = Objects.requireNonNull(value, "audience must not be null");
      return this;
    }

    /**
     * Sets the clock that says which day it is where a plan names none in {@code info.asOf} or
     * {@code info.date}. Unless set it is the system's, in its zone; it is read once a document,
     * and the same document comes out the same only under the same day.
     */
    public Builder clock(Clock value) {
      this.clock = Objects.requireNonNull(value, "clock must not be null");
      return this;
    }

    /**
     * Sets the day for which documents hold, whatever plans and the clock say: what is overdue on
     * that day is shown so, and files bear that date.
     */
    public Builder asOf(LocalDate value) {
      this.asOf = Objects.requireNonNull(value, "asOf must not be null");
      return this;
    }

    /**
     * Sets an earlier edition of the plan: documents then have a section that says what has changed
     * since, in what the audience may see of both. Other variants than {@link Variant#FILLED} have
     * none.
     */
    public Builder since(AccountPlan value) {
      this.since = Objects.requireNonNull(value, "since must not be null");
      return this;
    }

    /** Sets where photos and logos of plans come from; there are none unless set. */
    public Builder pictures(Pictures value) {
      this.pictures = Objects.requireNonNull(value, "pictures must not be null");
      return this;
    }

    /** Sets the look; the standard theme unless set. */
    public Builder theme(Theme value) {
      this.theme = Objects.requireNonNull(value, "theme must not be null");
      return this;
    }

    /**
     * Sets whose look documents have; none unless set. A brand's colours go before the theme's, and
     * the theme holds where the brand says nothing.
     */
    public Builder brand(Brand value) {
      this.brand = Objects.requireNonNull(value, "brand must not be null");
      return this;
    }

    /** Sets the templates; those that {@link Templates#discover} finds unless set. */
    public Builder templates(Templates value) {
      this.templates = Objects.requireNonNull(value, "templates must not be null");
      return this;
    }

    /** Sets the exporters; those that {@link Exporters#discover} finds unless set. */
    public Builder exporters(Exporters value) {
      this.exporters = Objects.requireNonNull(value, "exporters must not be null");
      return this;
    }

    /**
     * Builds the publisher.
     *
     * @throws UnknownChoiceException if there are no texts for the language
     */
    public Publisher build() {
      return new Publisher(this);
    }
  }
}
