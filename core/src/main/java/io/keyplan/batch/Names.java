package io.keyplan.batch;

import io.keyplan.audience.Audience;
import io.keyplan.model.AccountPlan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names of one plan's documents. */
final class Names {

  private static final int SHORT = 8;

  private final DocumentSet set;
  private final AccountPlan whole;
  private final PlanLine line;
  private final String inputHash;
  private final LocalDate today;
  private final Map<Audience, AccountPlan> seen = new EnumMap<>(Audience.class);

  Names(DocumentSet set, AccountPlan plan, PlanLine line, String inputHash, LocalDate today) {
    this.set = set;
    this.whole = plan;
    this.line = line;
    this.inputHash = inputHash;
    this.today = today;
    for (DocumentJob job : set.jobs()) {
      // Named by what its reader may see.
      seen.computeIfAbsent(job.audience(), audience -> audience.apply(plan));
    }
  }

  /**
   * Lists the paths of the documents, in the order of the set.
   *
   * @param ordinal from one; higher numbers tell plans apart that would have the same names
   */
  List<String> paths(int ordinal) {
    return set.jobs().stream().map(job -> path(job, ordinal)).toList();
  }

  /** Says whether any document would be another one on another day. */
  boolean dependOnToday() {
    return set.asOf() == null
        && seen.values().stream()
            .anyMatch(plan -> !plan.asOf(LocalDate.MIN).equals(plan.asOf(LocalDate.MAX)));
  }

  /** What a customer's file is called follows from what the customer sees. */
  private String hash(DocumentJob job, AccountPlan seen) {
    return job.audience() == Audience.CUSTOMER ? Hashes.of(seen.toString()) : inputHash;
  }

  private String path(DocumentJob job, int ordinal) {
    AccountPlan plan = seen.getOrDefault(job.audience(), whole);
    String id = plan.id() == null ? hash(job, plan).substring(0, SHORT) : plan.id();
    LocalDate day = set.asOf() == null ? plan.asOf(today) : set.asOf();
    return set.name().path(job, plan, id, line.number(), day, ordinal);
  }
}
