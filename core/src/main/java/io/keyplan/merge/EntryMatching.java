package io.keyplan.merge;

import io.keyplan.model.Identifiers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries of one list of a document in the plan: by their ids; where these tell places
 * only, by what the document said of them, the surest first.
 */
final class EntryMatching {

  /** What a document says of an entry, compared with an entry of the plan. */
  interface Evidence {

    /** Compares entries by their numbers in the lists. */
    Agreement of(int inDocument, int inPlan);
  }

  /**
   * How far an entry of a document is one of the plan.
   *
   * @param said how many fields the document shows
   * @param equal in how many of them both agree
   * @param subject whether they agree in what the entry is about
   */
  record Agreement(int said, int equal, boolean subject) {

    boolean isWhole() {
      return said > 0 && equal == said;
    }

    boolean isSure() {
      return isWhole() && (subject || equal > 1);
    }

    boolean isMost() {
      return 2 * equal > said;
    }
  }

  /** When two entries are the same. */
  private interface Rule {
    boolean holds(Agreement agreement);
  }

  static final int NONE = -1;

  /** In longer lists entries are looked for near where the one before them was found. */
  private static final int MOST_COMPARISONS = 200_000;

  private final List<String> document;
  private final Map<String, Integer> plan = new HashMap<>();
  private final int size;
  private final Evidence evidence;
  private final int[] found;
  private final boolean[] taken;

  private EntryMatching(List<String> document, List<String> plan, Evidence evidence) {
    this.document = document;
    this.size = plan.size();
    this.evidence = evidence;
    this.found = new int[document.size()];
    this.taken = new boolean[size];
    Arrays.fill(found, NONE);
    for (int i = 0; i < size; i++) {
      this.plan.putIfAbsent(plan.get(i), i);
    }
  }

  /** Says whether a key of an entry tells its place and not the entry. */
  static boolean isPlace(String key) {
    return key.startsWith("#") || Identifiers.isGenerated(key);
  }

  /**
   * Matches two lists.
   *
   * @param document keys of the entries that the document shows
   * @param plan keys of the entries of the plan
   * @param keepsPlaces whether an entry that was rewritten as a whole counts as the one in its
   *     place, if all others are where they were, and one of which little is shown as any that
   *     agrees
   * @return for every entry of the document the number of that of the plan; {@link #NONE} if it is
   *     not there
   */
  static int[] of(
      List<String> document, List<String> plan, Evidence evidence, boolean keepsPlaces) {
    EntryMatching matching = new EntryMatching(document, plan, evidence);
    matching.byId();
    matching.inPlace(Agreement::isWhole);
    matching.anywhere(Agreement::isSure);
    matching.inPlace(Agreement::subject);
    matching.anywhere(Agreement::subject);
    matching.inPlace(Agreement::isMost);
    matching.anywhere(agreement -> agreement.isMost() && agreement.equal() > 1);
    matching.inPlace(agreement -> agreement.said() == 0);
    if (keepsPlaces) {
      matching.anywhere(Agreement::isWhole);
    }
    if (keepsPlaces && matching.keptPlaces()) {
      matching.inPlace(agreement -> true);
    }
    return matching.found;
  }

  private void byId() {
    for (int i = 0; i < found.length; i++) {
      if (!isPlace(document.get(i))) {
        take(i, plan.getOrDefault(document.get(i), NONE));
      }
    }
  }

  private void inPlace(Rule rule) {
    for (int i = 0; i < found.length; i++) {
      int same = plan.getOrDefault(document.get(i), NONE);
      if (isOpen(i) && same != NONE && !taken[same] && rule.holds(evidence.of(i, same))) {
        take(i, same);
      }
    }
  }

  private void anywhere(Rule rule) {
    int left = MOST_COMPARISONS;
    int next = 0;
    for (int i = 0; i < found.length; i++) {
      for (int step = 0; isOpen(i) && step < size && left > 0; step++) {
        int candidate = (next + step) % size;
        if (!taken[candidate]) {
          left--;
          if (rule.holds(evidence.of(i, candidate))) {
            take(i, candidate);
          }
        }
      }
      next = found[i] == NONE ? next : found[i] + 1;
    }
  }

  private boolean isOpen(int entry) {
    return found[entry] == NONE && isPlace(document.get(entry));
  }

  private boolean keptPlaces() {
    for (int i = 0; i < found.length; i++) {
      int same = plan.getOrDefault(document.get(i), NONE);
      if (found[i] != NONE && found[i] != same) {
        return false;
      }
    }
    return found.length == size;
  }

  private void take(int entry, int ofPlan) {
    found[entry] = ofPlan;
    if (ofPlan != NONE) {
      taken[ofPlan] = true;
    }
  }
}
