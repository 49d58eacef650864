package io.keyplan.figure;

import io.keyplan.figure.Arrangement.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the flattest arrangement of a branch that fits the space.
 *
 * <p>Those who report to a person stand side by side beneath him or her. Where that is too wide,
 * those without reports of their own stand in lists, as short as the width allows; where that is
 * too wide still, whole branches become indented lists.
 */
final class Arranger {

  private final OrgChartSpace space;

  Arranger(OrgChartSpace space) {
    this.space = space;
  }

  /** Gives the arrangement of a branch; empty when none fits. */
  Optional<Arrangement> arrange(Branch root) {
    return arrange(List.of(root), Math.max(1, Math.min(space.listLevels(), root.levels())));
  }

  /**
   * Gives the arrangement of branches side by side without indented lists; empty when none fits.
   */
  Optional<Arrangement> arrangeBeside(List<Branch> roots) {
    return arrange(roots, 1);
  }

  private Optional<Arrangement> arrange(List<Branch> roots, int deepestList) {
    if (roots.stream().mapToDouble(this::area).sum() > space.width() * space.height()) {
      return Optional.empty();
    }
    for (int levels = 1; levels <= deepestList; levels++) {
      int longest = 1;
      for (Branch root : roots) {
        longest = Math.max(longest, longestList(root, levels));
      }
      for (int list = levels == 1 ? 1 : 2; list <= longest; list = next(list, longest)) {
        for (int from = list == 1 ? 1 : 2; from >= 1; from--) {
          Optional<Arrangement> arrangement =
              place(roots, new ArrangementAttempt.Lists(list, levels, from));
          if (arrangement.isPresent()) {
            return arrangement;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Short lists are tried one by one, long ones in steps. */
  private static int next(int list, int longest) {
    return list < longest ? Math.min(longest, list + 1 + list / 8) : longest + 1;
  }

  private Optional<Arrangement> place(List<Branch> roots, ArrangementAttempt.Lists lists) {
    Arrangement all = null;
    for (Branch root : roots) {
      Optional<Arrangement> one = new ArrangementAttempt(space, lists, root, true).place();
      if (one.isEmpty()) {
        return one;
      }
      all = all == null ? one.get() : all.beside(one.get(), 2 * space.columnGap());
      if (all.width() > space.width()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(all);
  }

  /** Says how many of some people fit the space in rows; one at least. */
  int fitting(List<Branch> people) {
    int columns = columns();
    double above = 0;
    double height = 0;
    for (int i = 0; i < people.size(); i++) {
      if (i % columns == 0 && i > 0) {
        above += height + space.listGap();
        height = 0;
      }
      height = Math.max(height, space.cardHeights().of(people.get(i).id(), false));
      if (i > 0 && above + height > space.height()) {
        return i;
      }
    }
    return people.size();
  }

  private int columns() {
    return (int) ((space.width() + space.columnGap()) / (space.cardWidth() + space.columnGap()));
  }

  /** Arranges people who have nothing to do with each other in rows. */
  Arrangement rows(List<Branch> people) {
    int columns = columns();
    List<Card> cards = new ArrayList<>();
    double top = 0;
    for (int start = 0; start < people.size(); start += columns) {
      List<Branch> row = people.subList(start, Math.min(start + columns, people.size()));
      double height = 0;
      for (int i = 0; i < row.size(); i++) {
        double own = space.cardHeights().of(row.get(i).id(), false);
        double x = i * (space.cardWidth() + space.columnGap());
        cards.add(new Card(row.get(i), x, top, space.cardWidth(), own));
        height = Math.max(height, own);
      }
      top += height + space.listGap();
    }
    double width = cards.stream().mapToDouble(Card::right).max().orElse(0);
    return new Arrangement(width, top - space.listGap(), cards, List.of());
  }

  private double area(Branch branch) {
    double area = space.cardHeights().of(branch.id(), branch.refers()) * space.cardWidth();
    for (Branch report : branch.reports()) {
      area += area(report);
    }
    return area;
  }

  private static int longestList(Branch branch, int levels) {
    int longest = 1;
    int own = 0;
    for (Branch report : branch.reports()) {
      longest = Math.max(longest, longestList(report, levels));
      own += report.levels() < levels ? report.size() : 0;
    }
    return Math.max(longest, own);
  }
}
