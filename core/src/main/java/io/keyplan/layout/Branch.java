package io.keyplan.layout;

import java.util.List;

/**
 * A person and those beneath who are on the same drawing.
 *
 * @param id id of the person
 * @param reports those who report to the person and are on the drawing
 * @param folded whether those beneath are on another drawing
 * @param levels number of levels beneath
 * @param size number of people, the person included
 */
record Branch(String id, List<Branch> reports, boolean folded, int levels, int size) {

  Branch(String id, List<Branch> reports, boolean folded) {
    this(
        id,
        List.copyOf(reports),
        folded,
        reports.stream().mapToInt(report -> report.levels + 1).max().orElse(0),
        reports.stream().mapToInt(Branch::size).sum() + 1);
  }

  static Branch open(String id, List<Branch> reports) {
    return new Branch(id, reports, false);
  }

  /** Says whether another branch is this person's. */
  boolean is(Branch other) {
    return id.equals(other.id);
  }

  boolean isLeaf() {
    return reports.isEmpty();
  }

  /** Gives this branch with one person's branch in place of the folded one. */
  Branch unfold(Branch opened) {
    if (folded && id.equals(opened.id)) {
      return opened;
    }
    List<Branch> changed = reports.stream().map(report -> report.unfold(opened)).toList();
    return new Branch(id, changed, folded);
  }
}
