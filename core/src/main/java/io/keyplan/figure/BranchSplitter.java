package io.keyplan.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spreads an org chart over drawings that all fit the space. */
final class BranchSplitter {

  /** Branches of so many people need no drawing of their own, if they fit. */
  private static final int SMALL = 4;

  /** So few people without boss and reports stand beside the others. */
  private static final int FEW = 2;

  private final ReportingTree hierarchy;
  private final Set<String> roots;
  private final OrgChartSpace space;
  private final Arranger arranger;

  /** What belongs together, in order. */
  private final List<Piece> pieces = new ArrayList<>();

  /** Branches and their places on one drawing. */
  private record Piece(List<Branch> branches, Arrangement arrangement) {
    boolean isWhole() {
      return folded(arrangement).isEmpty();
    }
  }

  BranchSplitter(ReportingTree hierarchy, OrgChartSpace space) {
    this.hierarchy = hierarchy;
    this.roots = Set.copyOf(hierarchy.roots());
    this.space = space;
    this.arranger = new Arranger(space);
  }

  List<OrgChartSheet> split() {
    List<Branch> single = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    for (String root : hierarchy.roots()) {
      if (hierarchy.reports().containsKey(root)) {
        open.add(root);
      } else {
        single.add(Branch.open(root, List.of()));
      }
    }
    boolean joins = !open.isEmpty() && single.size() <= FEW;
    if (joins) {
      single.forEach(branch -> open.add(branch.id()));
    }
    while (!open.isEmpty()) {
      List<String> folded = draw(open.poll());
      for (int i = folded.size() - 1; i >= 0; i--) {
        open.addFirst(folded.get(i));
      }
    }
    List<Arrangement> drawings = shelve();
    drawings.addAll(rowsOf(joins ? List.of() : single));
    return number(drawings);
  }

  /** Draws a branch and gives the heads of those branches in it that need drawings of their own. */
  private List<String> draw(String head) {
    for (int levels = ReportingTree.DEEPEST;
        levels > 0;
        levels = Math.min(levels - 1, depth(head, levels))) {
      Branch branch = branch(head, levels);
      Optional<Arrangement> arrangement = arranger.arrange(branch);
      if (arrangement.isPresent()) {
        return add(unfold(new Piece(List.of(branch), arrangement.get())));
      }
    }
    return drawInParts(head);
  }

  private Branch branch(String head, int levels) {
    Branch branch = hierarchy.branch(head, levels);
    return roots.contains(head) ? branch : branch.continuing();
  }

  /** Shows the small ones of the folded branches, where that leaves few to unfold elsewhere. */
  private Piece unfold(Piece piece) {
    List<String> folded = folded(piece.arrangement());
    List<Branch> small =
        folded.stream()
            .map(id -> hierarchy.branch(id, ReportingTree.DEEPEST))
            .filter(branch -> branch.size() <= SMALL)
            .toList();
    Piece best = piece;
    if (2 * small.size() > folded.size()) {
      for (Branch candidate : small) {
        Branch bolder = best.branches().get(0).unfold(candidate);
        Optional<Arrangement> wider = arranger.arrange(bolder);
        if (wider.isPresent()) {
          best = new Piece(List.of(bolder), wider.get());
        }
      }
    }
    return best;
  }

  private int depth(String head, int most) {
    return hierarchy.branch(head, most).levels() - 1;
  }

  /** Repeats the head on several drawings, each with some of those who report to it. */
  private List<String> drawInParts(String head) {
    List<String> rest = hierarchy.reports().get(head);
    List<String> folded = new ArrayList<>();
    int most = mostReports(head, rest);
    int parts = (rest.size() - 1) / most + 1;
    for (int part = 0; part < parts; part++) {
      int from = rest.size() * part / parts;
      int to = rest.size() * (part + 1) / parts;
      Branch branch = withReports(head, rest.subList(from, to));
      folded.addAll(add(new Piece(List.of(branch), arrange(branch))));
    }
    return folded;
  }

  private int mostReports(String head, List<String> reports) {
    int most = 1;
    while (most < reports.size()
        && arranger.arrange(withReports(head, reports.subList(0, most + 1))).isPresent()) {
      most++;
    }
    return most;
  }

  private Branch withReports(String head, List<String> reports) {
    Branch branch = Branch.open(head, reports.stream().map(id -> hierarchy.branch(id, 0)).toList());
    return roots.contains(head) ? branch : branch.continuing();
  }

  /** Cards too high for the space are drawn all the same: nobody is left out. */
  private Arrangement arrange(Branch branch) {
    return arranger
        .arrange(branch)
        .or(
            () ->
                new ArrangementAttempt(space, ArrangementAttempt.Lists.NONE, branch, false).place())
        .orElseThrow();
  }

  private List<String> add(Piece piece) {
    pieces.add(piece);
    return folded(piece.arrangement());
  }

  private static List<String> folded(Arrangement arrangement) {
    return arrangement.cards().stream()
        .map(Arrangement.Card::branch)
        .filter(Branch::folded)
        .map(Branch::id)
        .toList();
  }

  /** Puts pieces that show whole branches side by side as long as they fit. */
  private List<Arrangement> shelve() {
    List<Piece> shelves = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = shelves.size() - 1;
      Optional<Piece> joined = last < 0 ? Optional.empty() : join(shelves.get(last), piece);
      if (joined.isPresent()) {
        shelves.set(last, joined.get());
      } else {
        shelves.add(piece);
      }
    }
    return new ArrayList<>(shelves.stream().map(Piece::arrangement).toList());
  }

  private Optional<Piece> join(Piece shelf, Piece piece) {
    if (!shelf.isWhole() || !piece.isWhole()) {
      return Optional.empty();
    }
    List<Branch> branches = new ArrayList<>(shelf.branches());
    branches.addAll(piece.branches());
    return arranger.arrangeBeside(branches).map(arrangement -> new Piece(branches, arrangement));
  }

  private List<Arrangement> rowsOf(List<Branch> single) {
    List<Arrangement> drawings = new ArrayList<>();
    List<Branch> rest = single;
    while (!rest.isEmpty()) {
      int count = arranger.fitting(rest);
      drawings.add(arranger.rows(rest.subList(0, count)));
      rest = rest.subList(count, rest.size());
    }
    return drawings;
  }

  private static List<OrgChartSheet> number(List<Arrangement> arrangements) {
    Map<String, Integer> foldedOn = new HashMap<>();
    Map<String, Integer> openedOn = new HashMap<>();
    for (int i = 0; i < arrangements.size(); i++) {
      for (Arrangement.Card card : arrangements.get(i).cards()) {
        (card.branch().folded() ? foldedOn : openedOn).putIfAbsent(card.branch().id(), i + 1);
      }
    }
    return arrangements.stream().map(each -> drawing(each, foldedOn, openedOn)).toList();
  }

  private static OrgChartSheet drawing(
      Arrangement arrangement, Map<String, Integer> foldedOn, Map<String, Integer> openedOn) {
    List<OrgChartSheet.Card> cards = new ArrayList<>();
    for (Arrangement.Card card : arrangement.cards()) {
      String id = card.branch().id();
      boolean folded = card.branch().folded();
      cards.add(
          new OrgChartSheet.Card(
              id,
              card.x(),
              card.y(),
              card.width(),
              card.height(),
              folded ? openedOn.getOrDefault(id, 0) : 0,
              folded ? 0 : foldedOn.getOrDefault(id, 0)));
    }
    return new OrgChartSheet(
        arrangement.width(), arrangement.height(), cards, arrangement.lines(), List.of());
  }
}
