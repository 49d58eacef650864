package io.keyplan.json;

import io.keyplan.align.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * The fewest moves that bring the entries that two lists share into the order of the second, once
 * the others are removed.
 *
 * <p>Where an entry stands meanwhile is counted in a Fenwick tree, so that a list turned round
 * takes little longer than one of which one entry was moved.
 */
final class ListMoves {

  /** Takes a move: the index before it, and the index once the entry is taken out. */
  @FunctionalInterface
  interface Move {

    /** Takes a move. */
    void accept(int from, int to);
  }

  private final List<int[]> moves = new ArrayList<>();

  /** Counts of entries at the places that they had, or behind the place of an unmoved one. */
  private final int[] tree;

  private ListMoves(int places) {
    this.tree = new int[places + 1];
  }

  static ListMoves of(Alignment pairs, int before, int after) {
    int[] place = new int[before];
    int kept = 0;
    for (int i = 0; i < before; i++) {
      place[i] = pairs.after(i) == Alignment.NONE ? 0 : ++kept;
    }
    ListMoves moves = new ListMoves(kept + 1);
    boolean[] stays = new boolean[before];
    pairs.unmoved().forEach(entry -> stays[entry] = true);
    for (int i = 1; i <= kept; i++) {
      moves.add(i, 1);
    }
    int anchor = 0;
    for (int i = 0; i < after; i++) {
      int entry = pairs.before(i);
      if (entry == Alignment.NONE) {
        continue;
      }
      if (stays[entry]) {
        anchor = place[entry];
      } else {
        moves.move(place[entry], anchor);
      }
    }
    return moves;
  }

  void forEach(Move visitor) {
    moves.forEach(move -> visitor.accept(move[0], move[1]));
  }

  private void move(int place, int anchor) {
    int from = upTo(place - 1);
    add(place, -1);
    int to = upTo(anchor);
    add(anchor, 1);
    if (from != to) {
      moves.add(new int[] {from, to});
    }
  }

  /** Place 0 is in front of all. */
  private void add(int place, int count) {
    for (int i = place + 1; i < tree.length; i += i & -i) {
      tree[i] += count;
    }
  }

  private int upTo(int place) {
    int sum = 0;
    for (int i = place + 1; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
