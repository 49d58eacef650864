package io.keyplan.batch;

import io.keyplan.export.Exporters;
import io.keyplan.fill.FillTemplate;
import io.keyplan.template.builtin.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents of many plans into a folder, several plans at a time.
 *
 * <pre>{@code
 * DocumentSet set = DocumentSet.builder().templates("one-page").formats("pdf").build();
 * try (PlanStream plans = PlanStream.open(Path.of("plans.jsonl"))) {
 *   BatchSummary summary = Batch.builder(set, Path.of("out")).resume(true).build().run(plans);
 * }
 * }</pre>
 *
 * <p>A plan that fails does not stop the others: it goes to the dead-letter file, with its problems
 * and its line, and can be repaired there and run again. Documents are in place as a whole or not
 * at all, and the manifest has a line for every plan that is done, so that a run that was killed
 * loses no more than the plans in flight, and a run that resumes does only what is missing or
 * changed. Memory does not grow with the stream, but for the 8 to 24 bytes in which each name is
 * remembered (about 100 where several plans want it), and when a run resumes about 100 for each
 * plan and each document of the manifest, and 300 for each plan in it that failed. Immutable and
 * thread-safe; a folder takes one run at a time.
 */
public final class Batch {

  /** The name of the manifest within the folder. */
  public static final String MANIFEST = Manifest.NAME;

  /** The name of the dead-letter file within the folder, unless another is set. */
  public static final String DEAD_LETTERS = "dead-letter.jsonl";

  private final DocumentSet set;
  private final Path folder;
  private final Templates templates;
  private final Exporters exporters;
  private final OwnDocuments own;
  private final Clock clock;
  private final int threads;
  private final Duration timeLimit;
  private final boolean resume;
  private final boolean failFast;
  private final @Nullable Path deadLetters;
  private final @Nullable Path pictures;
  private final BatchListener listener;

  private Batch(Builder builder) {
    this.set = builder.set;
    this.folder = builder.folder;
    this.templates = builder.templates == null ? Templates.discover() : builder.templates;
    this.exporters = builder.exporters == null ? Exporters.discover() : builder.exporters;
    this.clock = builder.clock;
    this.threads = builder.threads;
    this.timeLimit = builder.timeLimit;
    this.resume = builder.resume;
    this.failFast = builder.failFast;
    this.deadLetters = builder.deadLetters;
    this.pictures = builder.pictures;
    this.listener = builder.listener;
    this.own = OwnDocuments.of(builder.own);
    set.check(templates, exporters, own);
  }

  /**
   * Starts a batch.
   *
   * @param set which documents to make of every plan
   * @param folder where they go; made if it is missing
   */
  public static Builder builder(DocumentSet set, Path folder) {
    return new Builder(set, folder);
  }

  /**
   * Makes the documents of every plan of a stream, and returns when they are there.
   *
   * <p>A stream that begins with an entry of a dead-letter file adds to what is in the folder, as
   * if it resumed: names that other plans have there stay theirs.
   *
   * <p>When the thread is interrupted, plans that are being worked on are given up; the summary
   * says so, and the thread stays interrupted.
   *
   * @param plans the plans; left open
   * @throws IOException if the input cannot be read on, or if nothing can be written any more; what
   *     is done is in the manifest, and a run that resumes does the rest
   * @throws UnusableDeadLettersException if the dead-letter file that was set is the input, the
   *     manifest, a folder, or a file that holds something else
   */
  public BatchSummary run(PlanStream plans) throws IOException {
    PlanLine first = plans.hasNext() ? plans.next() : null;
    boolean keep = resume || first != null && first.repeated();
    Path path = folder.resolve(MANIFEST);
    DeadLetterFile letters =
        deadLetters == null
            ? DeadLetterFile.usual(folder.resolve(DEAD_LETTERS))
            : DeadLetterFile.named(deadLetters, path, plans.file());
    NameClaims claims = new NameClaims();
    claims.exclude(MANIFEST);
    claims.exclude(DEAD_LETTERS);
    if (deadLetters != null) {
      exclude(deadLetters, claims);
    }
    FolderStore store = new FolderStore(folder);
    Files.createDirectories(folder);
    try (Manifest manifest = Manifest.open(path, set.jobs());
        DeadLetterFile dead = letters) {
      try {
        store.open();
        manifest.start(keep, claims::reserve);
        dead.clear(plans.file());
        PlanWork work = PlanWork.of(set, LocalDate.now(clock), templates, exporters, own);
        BatchRun run =
            new BatchRun(
                plans,
                work,
                store,
                claims,
                manifest,
                dead,
                keep,
                failFast,
                folders(manifest),
                listener);
        BatchSummary.End end = run.run(first, threads, timeLimit);
        return new BatchSummary(end, run.progress(), path, dead.path(), dead.kept());
      } finally {
        // While the manifest is still locked, so that nothing of another run is cleared.
        store.clear();
      }
    }
  }

  /** Says where pictures are looked for. */
  private UnaryOperator<PlanLine> folders(Manifest manifest) {
    return pictures == null
        ? manifest::inItsFolder
        : line -> line.in(pictures.toAbsolutePath().toString());
  }

  /** Keeps documents from the name of a file that may lie in the folder. */
  private void exclude(Path file, NameClaims claims) {
    Path root = folder.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.startsWith(root)) {
      claims.exclude(root.relativize(absolute).toString().replace('\\', '/'));
    }
  }

  /** Collects how a {@link Batch} works; not thread-safe. */
  public static final class Builder {
    private final DocumentSet set;
    private final Path folder;
    private @Nullable Templates templates;
    private @Nullable Exporters exporters;
    private Collection<FillTemplate> own = List.of();
    private Clock clock = Clock.systemDefaultZone();
    private int threads = Runtime.getRuntime().availableProcessors();
    private Duration timeLimit = Duration.ofMinutes(2);
    private boolean resume;
    private boolean failFast;
    private @Nullable Path deadLetters;
    private @Nullable Path pictures;
    private BatchListener listener = BatchListener.NONE;

    private Builder(DocumentSet set, Path folder) {
      this.set = Objects.requireNonNull(set, "set must not be null");
      this.folder = Objects.requireNonNull(folder, "folder must not be null");
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
     * Sets documents of a company's own that are filled with every plan. The set names them like
     * others, by the names of their files: {@code letter.docx}.
     */
    public Builder own(Collection<FillTemplate> values) {
      this.own = List.copyOf(values);
      return this;
    }

    /**
     * Sets the clock that says which day it is, where neither the set nor a plan names one; read
     * once a run. The system's unless set.
     */
    public Builder clock(Clock value) {
      this.clock = Objects.requireNonNull(value, "clock must not be null");
      return this;
    }

    /**
     * Sets how many plans are worked on at a time; one for each processor unless set.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder threads(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("threads must be at least 1, not " + value);
      }
      this.threads = value;
      return this;
    }

    /**
     * Sets how long a document may take; it then fails, and its plan with it. Two minutes unless
     * set: the largest documents take seconds, and more hangs. Zero is as long as it takes.
     */
    public Builder timeLimit(Duration value) {
      this.timeLimit = Objects.requireNonNull(value, "timeLimit must not be null");
      return this;
    }

    /**
     * Sets whether to leave what the manifest proves done and unchanged: the same plan, pictures,
     * options and version, and a file with the bytes that were written. Otherwise everything is
     * made anew, and so is the manifest.
     */
    public Builder resume(boolean value) {
      this.resume = value;
      return this;
    }

    /** Sets whether to end with the first plan that fails; what is in flight is finished. */
    public Builder failFast(boolean value) {
      this.failFast = value;
      return this;
    }

    /**
     * Sets the file for plans that fail; {@link Batch#DEAD_LETTERS} in the folder unless set. The
     * file of an earlier run is replaced; where somebody repaired something in it, it stays, and
     * the new one gets a number.
     */
    public Builder deadLetters(Path value) {
      this.deadLetters = Objects.requireNonNull(value, "deadLetters must not be null");
      return this;
    }

    /**
     * Sets the folder in which pictures are looked for that plans name. Unless set, they are looked
     * for beside the plans, and those of an entry of a dead-letter file where a manifest says that
     * they were: a dead-letter file that was taken away from its manifest needs this.
     */
    public Builder pictures(Path value) {
      this.pictures = Objects.requireNonNull(value, "pictures must not be null");
      return this;
    }

    /** Sets who is told how far it is; nobody unless set. */
    public Builder listener(BatchListener value) {
      this.listener = Objects.requireNonNull(value, "listener must not be null");
      return this;
    }

    /**
     * Builds the batch.
     *
     * @throws IllegalArgumentException if there is no such template, or no exporter for a format
     * @throws io.keyplan.fill.UnfillableTemplateException if a document of the company's own has
     *     mistakes
     */
    public Batch build() {
      return new Batch(this);
    }
  }
}
