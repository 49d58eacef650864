package io.keyplan.merge;

import io.keyplan.document.TextSource;
import io.keyplan.field.PlanNames;
import io.keyplan.field.ValueParser;
import io.keyplan.i18n.Messages;
import io.keyplan.i18n.Texts;
import io.keyplan.model.AccountPlan;
import io.keyplan.model.structure.CustomFields;
import io.keyplan.read.DocumentContent;
import io.keyplan.read.DocumentLimits;
import io.keyplan.read.PlanReader;
import io.keyplan.read.PlanReaders;
import io.keyplan.read.Trace;
import io.keyplan.read.UnreadableDocumentException;
import io.keyplan.read.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people edited in documents into plans.
 *
 * <pre>{@code
 * ImportResult result = PlanImport.standard().read(Path.of("action-plan.docx"), plan);
 * AccountPlan edited = result.plan();
 * }</pre>
 *
 * <p>It is a three-way merge. A place of the document that shows what it showed when the document
 * was made changes nothing, whatever the plan says today. A place that was edited changes the plan,
 * unless the plan was changed there, too: that is a conflict, and the plan stays as it is. What the
 * document does not show is never touched. Immutable and thread-safe.
 */
public final class PlanImport {

  private static final PlanImport STANDARD =
      new PlanImport(
          null,
          DocumentLimits.ofMemory(Runtime.getRuntime().maxMemory()),
          Texts.builtIn(),
          Locale.ENGLISH,
          Clock.systemDefaultZone(),
          CustomFields.NONE,
          false);

  private final @Nullable PlanReaders readers;
  private final DocumentLimits limits;
  private final Texts texts;
  private final Locale locale;
  private final Clock clock;
  private final CustomFields fields;
  private final boolean forced;

  private PlanImport(
      @Nullable PlanReaders readers,
      DocumentLimits limits,
      Texts texts,
      Locale locale,
      Clock clock,
      CustomFields fields,
      boolean forced) {
    this.readers = readers;
    this.limits = Objects.requireNonNull(limits, "limits must not be null");
    this.texts = texts;
    this.locale = Objects.requireNonNull(locale, "locale must not be null");
    this.clock = Objects.requireNonNull(clock, "clock must not be null");
    this.fields = Objects.requireNonNull(fields, "fields must not be null");
    this.forced = forced;
  }

  /** Gives the import with the readers that {@link PlanReaders#discover} finds. */
  public static PlanImport standard() {
    return STANDARD;
  }

  /** Gives this import with other readers. */
  public PlanImport withReaders(PlanReaders value) {
    return new PlanImport(value, limits, texts, locale, clock, fields, forced);
  }

  /**
   * Gives this import with other limits; {@link DocumentLimits#ofMemory} those of the heap unless
   * set.
   */
  public PlanImport withLimits(DocumentLimits value) {
    return new PlanImport(readers, value, texts, locale, clock, fields, forced);
  }

  /**
   * Gives this import with texts beside the library's own: documents in further languages, or with
   * other words, are read with those that they were written with.
   */
  public PlanImport withTexts(TextSource value) {
    return new PlanImport(readers, limits, Texts.of(value), locale, clock, fields, forced);
  }

  /**
   * Gives this import with another language for documents that do not say theirs, or one that there
   * are no texts for; English unless set.
   */
  public PlanImport withLocale(Locale value) {
    return new PlanImport(
        readers, limits, texts, Messages.of(texts, value).locale(), clock, fields, forced);
  }

  /**
   * Gives this import with another clock for days without a year in documents and plans that do not
   * say which day they are of; the system's unless set.
   */
  public PlanImport withClock(Clock value) {
    return new PlanImport(readers, limits, texts, locale, value, fields, forced);
  }

  /**
   * Gives this import with the custom fields of plans that are made of documents; there are none
   * unless set. A plan that a document is merged into has its own.
   */
  public PlanImport withFields(CustomFields value) {
    return new PlanImport(readers, limits, texts, locale, clock, value, forced);
  }

  /**
   * Gives this import that also takes documents of another client or plan, such as of a client that
   * got another name; they are refused unless set.
   */
  public PlanImport forced() {
    return new PlanImport(readers, limits, texts, locale, clock, fields, true);
  }

  /**
   * Merges a document into a plan.
   *
   * @param document the file; its extension tells the format
   * @param plan the plan as it is today
   * @throws IOException if the file cannot be read
   * @throws UnreadableDocumentException if the document cannot be read, nothing in it is ours, or
   *     it was made of another plan
   * @throws IllegalArgumentException if there is no reader for the format
   */
  public ImportResult read(Path document, AccountPlan plan) throws IOException {
    return merge(content(document, plan.customFields()), plan);
  }

  /**
   * Makes a plan of a document: of all that it shows.
   *
   * @param document the file; its extension tells the format
   * @throws IOException if the file cannot be read
   * @throws UnreadableDocumentException if the document cannot be read, or nothing in it is ours
   * @throws IllegalArgumentException if there is no reader for the format
   */
  public ImportResult read(Path document) throws IOException {
    return merge(content(document, fields), null);
  }

  /**
   * Merges what a reader found into a plan.
   *
   * @param plan the plan as it is today; null for a new plan of all that the document shows
   * @throws UnreadableDocumentException if nothing in the document is ours, or it was made of
   *     another plan
   */
  public ImportResult merge(DocumentContent content, @Nullable AccountPlan plan) {
    if (content.isForeign() && (plan == null || content.headed().isEmpty())) {
      throw foreign(content);
    }
    AccountPlan base = plan == null ? NewPlan.of(content, fields) : plan;
    Texts words = texts.with(base.customFields().texts());
    Locale language = language(content);
    LocalDate day =
        content.trace() == null ? base.asOf(LocalDate.now(clock)) : content.trace().asOf();
    DocumentContent known = FormTrace.restored(content, language, day);
    Optional<String> stranger =
        forced || plan == null ? Optional.empty() : DocumentOrigin.problem(known, plan);
    if (stranger.isPresent()) {
      throw new UnreadableDocumentException(Reason.OTHER_PLAN, stranger.get(), null);
    }
    ValueParser parser =
        ValueParser.of(words, language, base.info().currency(), day, PlanNames.of(base));
    Merge merge = new Merge(base, plan == null, known, Messages.of(words, language), parser);
    if (merge.content().isForeign()) {
      throw foreign(merge.content());
    }
    return merge.run();
  }

  private static UnreadableDocumentException foreign(DocumentContent content) {
    String why =
        content.problems().isEmpty()
            ? "no field of a plan is found in it"
            : content.problems().get(0).message();
    return new UnreadableDocumentException(
        Reason.FOREIGN, "there is nothing of a plan in this document: " + why, null);
  }

  private DocumentContent content(Path document, CustomFields known) throws IOException {
    String name = String.valueOf(document.getFileName());
    PlanReader reader =
        (readers == null ? PlanReaders.discover() : readers)
            .forFormat(name.substring(name.lastIndexOf('.') + 1));
    try (InputStream in = Files.newInputStream(document)) {
      int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
      return reader.read(in.readNBytes(most), limits, texts.with(known.texts()));
    }
  }

  private Locale language(DocumentContent content) {
    Trace trace = content.trace();
    Locale said = trace == null ? content.locale() : trace.locale();
    return said == null || !texts.has(said) ? locale : said;
  }
}
