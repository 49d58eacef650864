package io.keyplan.batch;

import io.keyplan.export.Exporters;
import io.keyplan.model.AccountPlan;
import io.keyplan.picture.PictureFolder;
import io.keyplan.template.builtin.Templates;
import io.keyplan.value.InvalidPlanException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The unit of work of every batch: one plan in, its documents and a record of them out. Done again
 * it gives the same files, so that an engine may repeat it as it likes.
 *
 * <p>It can be sent to other machines, where it finds templates and exporters for itself. Immutable
 * and thread-safe.
 */
public final class PlanWork implements Serializable {

  private static final long serialVersionUID = 1L;

  private final DocumentSet set;
  private final LocalDate today;
  private transient volatile @Nullable DocumentTools tools;

  private PlanWork(DocumentSet set, LocalDate today, @Nullable DocumentTools tools) {
    this.set = Objects.requireNonNull(set, "set must not be null");
    this.today = Objects.requireNonNull(today, "today must not be null");
    this.tools = tools;
  }

  /**
   * Creates the work with the templates and exporters that are found where it is done.
   *
   * @param today the day that holds where plans name none
   * @throws IllegalArgumentException if here there is no such template, or no exporter for a format
   */
  public static PlanWork of(DocumentSet set, LocalDate today) {
    PlanWork work = new PlanWork(set, today, null);
    set.check(work.tools().templates(), work.tools().exporters(), OwnDocuments.NONE);
    return work;
  }

  static PlanWork of(
      DocumentSet set,
      LocalDate today,
      Templates templates,
      Exporters exporters,
      OwnDocuments own) {
    return new PlanWork(set, today, new DocumentTools(templates, exporters, own));
  }

  /**
   * Makes the documents of a plan. What is wrong with the plan, or with a document, is in the
   * outcome; other plans with the same names are not known here, so that names should hold {@code
   * {id}}.
   *
   * @throws UnwritableStoreException if nothing can be written any more
   */
  public PlanOutcome apply(PlanLine line, DocumentStore store) throws UnwritableStoreException {
    try {
      return apply(line, store, List.of(), new NameClaims().turn(0, line), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnwritableStoreException("interrupted at " + line.place(), e);
    }
  }

  PlanOutcome apply(
      PlanLine line,
      DocumentStore store,
      List<Recorded> earlier,
      NameClaims.Turn turn,
      @Nullable TimeLimit limit)
      throws UnwritableStoreException, InterruptedException {
    String inputHash = line.hash();
    PictureFolder pictures = line.pictures();
    EarlierRun proof = new EarlierRun(set, today, tools(), store, pictures);
    List<DocumentOutcome> unchanged = new ArrayList<>();
    for (Recorded recorded : earlier) {
      List<DocumentOutcome> there = proof.unchanged(recorded);
      unchanged.addAll(there);
      if (there.size() == set.jobs().size()
          && turn.reclaim(there.stream().map(DocumentOutcome::path).toList())) {
        SortedMap<String, String> shown = new TreeMap<>(recorded.pictures());
        return new PlanOutcome(line, inputHash, List.of(), there, shown, recorded.today());
      }
    }
    AccountPlan plan;
    try {
      plan = line.plan(set.fields());
    } catch (InvalidPlanException e) {
      turn.pass();
      return PlanOutcome.invalid(line, inputHash, e.problems());
    }
    Names names = new Names(set, plan, line, inputHash, today);
    List<String> paths = names.paths(turn.claim(names::paths));
    UsedPictures used = new UsedPictures(pictures);
    DocumentMaker maker = new DocumentMaker(set, today, tools(), store, limit);
    List<DocumentOutcome> documents = new ArrayList<>();
    for (DocumentJob job : set.jobs()) {
      String path = paths.get(documents.size());
      Optional<DocumentOutcome> there =
          unchanged.stream()
              .filter(done -> done.job().equals(job) && done.path().equals(path))
              .findFirst();
      documents.add(there.isPresent() ? there.get() : maker.make(job, plan, path, used));
    }
    String day = names.dependOnToday() ? today.toString() : "";
    return new PlanOutcome(line, inputHash, List.of(), documents, used.used(), day);
  }

  private DocumentTools tools() {
    DocumentTools found = tools;
    if (found == null) {
      found = new DocumentTools(Templates.discover(), Exporters.discover(), OwnDocuments.NONE);
      tools = found;
    }
    return found;
  }
}
