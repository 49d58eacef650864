package io.keyplan.figure;

import java.util.List;

/**
 * A person and those beneath who are on the same drawing.
 *
 * @param id id of the person
 * @param reports those who report to the person and are on the drawing
 * @param folded whether those beneath are on another drawing
 * @param continued whether those above are on another drawing
 * @param levels number of levels beneath
 * @param size number of people, the person included
 */
record Branch(
    String id, List<Branch> reports, boolean folded, boolean continued, int levels, int size) {

  /** Creates a branch without people who are on other drawings. */
  static Branch open(String id, List<Branch> reports) {
    return new Branch(id, List.copyOf(reports), false, false, levels(reports), size(reports));
  }

  private static int levels(List<Branch> reports) {
    int levels = 0;
    for (Branch report : reports) {
      levels = Math.max(levels, report.levels + 1);
    }
    return levels;
  }

  private static int size(List<Branch> reports) {
    int size = 1;
    for (Branch report : reports) {
      size += report.size;
    }
    return size;
  }

  /** Creates the branch of a person whose reports are on another drawing. */
  static Branch folded(String id) {
    return new Branch(id, List.of(), true, false, 0, 1);
  }

  /** Gives this branch as one whose head reports to somebody on another drawing. */
  Branch continuing() {
    return new Branch(id, reports, folded, true, levels, size);
  }

  /** Gives this branch with one person's branch in place of the folded one. */
  Branch unfold(Branch opened) {
    if (folded && is(opened)) {
      return opened;
    }
    Branch changed = open(id, reports.stream().map(report -> report.unfold(opened)).toList());
    return new Branch(id, changed.reports, folded, continued, changed.levels, changed.size);
  }

  /** Says whether another branch is this person's. */
  boolean is(Branch other) {
    return id.equals(other.id);
  }

  /** Says whether the card has to name another drawing. */
  boolean refers() {
    return folded || continued;
  }

  boolean isLeaf() {
    return reports.isEmpty();
  }
}
